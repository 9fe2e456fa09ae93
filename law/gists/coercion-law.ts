import { both } from '../rows.ts'

/** Articles of the Coercion Law in our own words. */
export const coercionLawGists = {
  '5': both(
    '强制应当适当；非强制手段能达到目的的，不得强制。',
    'Coercion fits its purpose; none where milder means suffice.',
  ),
  '10': both(
    '强制措施由法律、法规设定；规章和其他文件不得设定。',
    'Measures are created by laws and regulations, never by rules or lower texts.',
  ),
  '13': both(
    '强制执行由法律设定；没有执行权的机关申请法院。',
    'Execution power comes from a law alone; other organs go to the court.',
  ),
  '16': both(
    '依法实施强制措施；情节显著轻微的可以不采取。',
    'Measures follow the law; none where the act is very slight.',
  ),
  '16.2': both(
    '情节显著轻微或者没有明显社会危害的，可以不采取强制措施。',
    'Where the act is very slight no measure need be taken.',
  ),
  '17': both(
    '强制措施由法定机关在职权内实施，不得委托；集中行使处罚权的机关可实施相关措施。',
    'The organ named by law acts itself; an organ of concentrated power may use the measures tied to it.',
  ),
  '17.1': both('行政强制措施权不得委托。', 'The power to take measures is never entrusted.'),
  '17.2': both(
    '集中行使处罚权的机关可以实施与处罚权有关的强制措施。',
    'An organ of concentrated power may use the measures tied to its penalties.',
  ),
  '18': both(
    '实施前报负责人批准，两人以上，出示证件，通知当事人，告知并听取申辩，制作笔录。',
    'Approval first, two officers, certificates, the party called, told and heard, a record made.',
  ),
  '19': both(
    '情况紧急当场采取的，二十四小时内报告并补办批准；不应采取的立即解除。',
    'Urgent measures are reported and approved within 24 hours, or lifted at once.',
  ),
  '20': both(
    '限制人身自由的，须当场告知家属，返回后立即补办批准。',
    'Measures against liberty: family told, approval at once on return.',
  ),
  '21': both(
    '涉嫌犯罪移送的，查封扣押的财物一并移送并书面告知当事人。',
    'With a suspected crime the goods move too, and the party is told in writing.',
  ),
  '22': both('查封、扣押由法律、法规规定的机关实施。', 'Only organs named by a law or regulation seal or seize.'),
  '23': both(
    '限于涉案的场所、设施、财物；不得查封扣押生活必需品，不得重复查封。',
    'Only what concerns the case; no necessities of life, nothing already sealed.',
  ),
  '24': both(
    '制作并当场交付决定书和清单；写明理由、依据、期限、财物和救济途径。',
    'Decision and list are handed over on the spot, with reasons, basis, period and remedies.',
  ),
  '25': both(
    '查封扣押不超过三十日；复杂的经批准可延长三十日；检测期间另计并须书面告知。',
    'Thirty days, once thirty more with approval; testing time apart if told in writing.',
  ),
  '25.3': both(
    '检测、检验、检疫、鉴定的期间不计入，须明确并书面告知；费用由机关承担。',
    'Testing time does not count if fixed and told in writing; the organ bears the cost.',
  ),
  '26': both('妥善保管，不得使用或者损毁；保管费用由机关承担。', 'Kept with care, not used, at the organ’s cost.'),
  '27': both('及时查清，在期限内作出没收、销毁或者解除的决定。', 'Within the period: confiscate, destroy or release.'),
  '28': both(
    '没有违法、无关、不再需要、期满等，及时解除并退还。',
    'Release and return when there was no violation, no link, no need, or the period has ended.',
  ),
  '31': both('冻结后三日内交付冻结决定书。', 'The freezing decision is handed over within three days.'),
  '32': both(
    '冻结三十日内处理；复杂的经批准可延长三十日；期满自动解除。',
    'Thirty days, thirty more with approval; then the bank releases.',
  ),
  '34': both(
    '决定后不履行，有执行权的机关依法强制执行。',
    'An organ with execution power executes what was not performed.',
  ),
  '35': both(
    '执行前应当书面催告：期限、方式、金额、陈述申辩权。',
    'Before execution a written demand: period, manner, amount, right to be heard.',
  ),
  '36': both(
    '收到催告书后有权陈述申辩；机关应当听取、复核。',
    'After the demand the party may state and defend; the organ hears and re-examines.',
  ),
  '37': both(
    '催告后无正当理由仍不履行的，可以书面作出强制执行决定。',
    'If the demand fails without good reason, a written execution decision.',
  ),
  '38': both(
    '催告书、执行决定书应当直接送达；拒收或者无法直接送达的依民事诉讼法。',
    'Demand and decision are served in person, otherwise under the Civil Procedure Law.',
  ),
  '39': both(
    '确有困难、第三人主张权利等，中止执行；满三年无能力且无明显危害的不再执行。',
    'Hardship or third-party claims stay execution; after three years it may end.',
  ),
  '39.2': both(
    '中止执行满三年，没有明显社会危害且确无能力履行的，不再执行。',
    'After three years’ stay, with no evident harm and no means, execution ends.',
  ),
  '40': both(
    '死亡无遗产、终止无承受人、标的灭失、依据撤销等，终结执行。',
    'Death, dissolution, loss of the object or of the basis end execution.',
  ),
  '42': both(
    '可以达成执行协议，分阶段履行；采取补救措施的可以减免加处罚款。',
    'An agreement on stages is possible; after remedy the surcharge may be cut or waived.',
  ),
  '43': both(
    '不得在夜间或者法定节假日强制执行，紧急除外；不得对居民生活断水电热气。',
    'No execution at night or on rest days except urgency; never cut a household’s utilities.',
  ),
  '43.1': both(
    '不得在夜间或者法定节假日实施强制执行，情况紧急的除外。',
    'No execution at night or on rest days, urgency excepted.',
  ),
  '43.2': both(
    '不得对居民生活采取停水、停电、停热、停燃气等方式。',
    'A household’s water, power, heat and gas are never cut.',
  ),
  '44': both(
    '违法建筑须公告限期自拆；不申请复议、不起诉又不拆的，才可依法强制拆除。',
    'Illegal structures: public notice, own demolition, and force only when neither review nor suit was sought.',
  ),
  '45': both(
    '金钱义务逾期的可以加处罚款或者滞纳金，标准须告知，不得超出本数。',
    'A late money duty may bear a surcharge, announced beforehand and at most the principal.',
  ),
  '46': both(
    '加处超过三十日经催告仍不缴的，有执行权的机关可以强制执行。',
    'After thirty days of surcharge and a demand, an organ with power may execute.',
  ),
  '46.1': both(
    '加处罚款超过三十日，经催告仍不履行的，有执行权的机关可以强制执行。',
    'After thirty days of surcharge and a demand, an organ with power may execute.',
  ),
  '46.3': both(
    '没有执行权的申请法院；已查封扣押的财物可以依法拍卖抵缴罚款。',
    'Others go to the court; goods already seized may be auctioned.',
  ),
  '50': both(
    '要求排除妨碍、恢复原状而不履行，危害交通、环境、资源的，可以代履行。',
    'Where removal or restoration is due and traffic, environment or resources suffer, others may perform.',
  ),
  '51': both(
    '代履行须送达决定书，三日前催告，机关派员到场监督；费用合理，由当事人承担。',
    'Decision served, demand three days before, the organ present; a reasonable cost borne by the party.',
  ),
  '51-2': both(
    '代履行三日前催告当事人履行；履行的停止代履行。',
    'The party is called on to perform three days before; if it does, it stops.',
  ),
  '52': both(
    '须立即清除道路、河道、公共场所障碍而当事人不能清除的，可以立即代履行。',
    'Obstacles on roads, waters and public places may be cleared at once.',
  ),
  '53': both(
    '期满不复议、不诉讼又不履行，没有执行权的机关可在三个月内申请法院。',
    'Neither review, suit nor performance: the organ applies to the court within three months.',
  ),
  '54': both(
    '申请法院前应当催告；催告书送达十日后仍不履行的，可以申请。',
    'A demand comes first; ten days after its service the organ may apply.',
  ),
  '55': both(
    '申请须附申请书、决定书及依据、当事人意见和催告情况；申请书由负责人签名盖章。',
    'What the application holds; the head signs and the organ seals it.',
  ),
  '56': both(
    '法院五日内受理；对不予受理有异议的，十五日内申请复议。',
    'The court accepts within five days; against refusal, fifteen days to the court above.',
  ),
  '56.1': both('法院接到申请，应当在五日内受理。', 'The court accepts within five days.'),
  '56.2': both(
    '对不予受理的裁定，可在十五日内申请复议，上级法院十五日内裁定。',
    'Against a refusal fifteen days; the court above rules in fifteen.',
  ),
  '57': both('法院书面审查，符合条件的七日内裁定执行。', 'On the papers the court rules within seven days.'),
  '58': both(
    '明显缺乏依据等的，听取意见后三十日内裁定；不予执行的五日内送达，十五日内可复议。',
    'Doubtful cases: both sides heard, ruling in thirty days; a refusal served in five and open to objection for fifteen.',
  ),
  '58.3': both(
    '对不予执行裁定有异议的，十五日内申请复议，上级法院三十日内裁定。',
    'Against a refusal fifteen days; the court above rules in thirty.',
  ),
  '59': both(
    '为保障公共安全可以申请立即执行；经批准，裁定之日起五日内执行。',
    'For public safety at once: execution within five days of the ruling.',
  ),
  '61': both(
    '违反程序、夜间节假日执行、断居民水电等，责令改正并处分。',
    'Execution at night, cutting utilities and other breaches are disciplined.',
  ),
  '69': both('本法中十日以内的期限指工作日。', 'Periods of ten days or less in this law are working days.'),
}
