import { both } from '../rows.ts'

/** Articles of the Penalty Law in our own words, by article, and by article.paragraph or article-item where one matters. */
export const penaltyLawGists = {
  '4': both(
    '处罚须由法律、法规、规章规定，由行政机关依法定程序实施。',
    'A penalty needs a law, regulation or rule, an organ and the legal procedure.',
  ),
  '5': both(
    '处罚公正公开，以事实为依据，与违法的性质和危害相当；依据必须公布。',
    'Fair, open, based on facts, and fitting the violation; what is not published is no basis.',
  ),
  '9': both(
    '处罚的种类：警告、通报批评，罚款、没收，暂扣、降级、吊销，限制经营、责令停产停业、关闭、限制从业，拘留等。',
    'The kinds of penalty, from warning and fine to revocation, closure and detention.',
  ),
  '16': both('规章以下的规范性文件不得设定处罚。', 'Documents below a rule cannot create penalties.'),
  '17': both(
    '处罚由有处罚权的行政机关在法定职权内实施；由此可知，内设机构不能以自己名义处罚。',
    'Only an organ with penalty power acts, within its powers; it follows that its internal units cannot in their own name.',
  ),
  '18': both('可以由一个机关集中行使若干机关的处罚权。', 'One organ may exercise the penalty powers of several.'),
  '18.2': both(
    '国务院或者省级政府可以决定一个机关集中行使有关处罚权。',
    'The State Council or the province may give one organ the powers of several.',
  ),
  '19': both(
    '法律、法规授权的组织可以在授权范围内处罚。',
    'An organisation authorised by a law or regulation may punish within its authorisation.',
  ),
  '20': both(
    '可以依法书面委托符合条件的组织处罚，委托书须公布；后果由委托机关承担，不得再委托。',
    'Written, published entrustment is possible; the mandator answers for it, and there is no further entrustment.',
  ),
  '21': both(
    '受委托组织须管理公共事务，有合格人员和技术条件。',
    'The entrusted organisation manages public affairs and has qualified staff and equipment.',
  ),
  '22': both(
    '由违法行为发生地的行政机关管辖，法律、行政法规、部门规章另有规定的除外。',
    'The organ of the place of the violation is competent, unless the law says otherwise.',
  ),
  '23': both(
    '由县级以上有处罚权的行政机关管辖，法律、行政法规另有规定的除外。',
    'Organs from the county level up are competent, unless the law says otherwise.',
  ),
  '24': both(
    '省级政府可以决定把县级部门的处罚权交给能有效承接的乡镇、街道，决定须公布并定期评估。',
    'A published decision of the province may hand county powers to townships that can carry them; it is assessed regularly.',
  ),
  '24.3': both(
    '有关地方政府及其部门应当加强组织协调、业务指导和执法监督。',
    'The governments concerned and their departments coordinate, guide and supervise the township.',
  ),
  '25': both(
    '两个以上机关都有管辖权的，由最先立案的管辖；有争议先协商，再报共同上级指定。',
    'Who filed first has the case; a dispute is negotiated, then the common superior decides.',
  ),
  '25.1': both('都有管辖权的，由最先立案的机关管辖。', 'Who filed first has the case.'),
  '25.2': both(
    '管辖争议协商不成的，报请共同的上一级机关指定。',
    'If talks on competence fail, the common superior names the organ.',
  ),
  '26': both(
    '可以向有关机关提出协助请求；属于其职权的应当协助。',
    'An organ may ask another for help; within its powers the other must give it.',
  ),
  '27': both(
    '涉嫌犯罪的及时移送司法机关；不追究刑事责任而应处罚的，司法机关移回。',
    'Suspected crime goes to the judicial organs in time; without punishment but due a penalty, it comes back.',
  ),
  '28': both(
    '处罚时应当责令改正；违法所得除依法退赔的外予以没收。',
    'An order to correct goes with a penalty; illegal gains are confiscated unless refunded.',
  ),
  '28.1': both(
    '实施处罚时，应当责令当事人改正或者限期改正。',
    'With a penalty the party is ordered to correct, at once or by a day.',
  ),
  '29': both(
    '同一违法行为不得给予两次以上罚款；违反多个规定的，按罚款数额高的处罚。',
    'Never two fines for one act; of several provisions the one with the higher amount.',
  ),
  '30': both(
    '不满十四岁不罚，责令监护人管教；十四岁至不满十八岁从轻或者减轻。',
    'Under 14 no penalty but guidance by the guardian; from 14 to 17 lighter or mitigated.',
  ),
  '31': both(
    '精神病人不能辨认或者控制自己行为时不罚；部分丧失的可以从轻或者减轻。',
    'No penalty for who could not know or control the act through illness; partly impaired may be lighter.',
  ),
  '32': both(
    '主动消除危害、受胁迫诱骗、主动供述、有立功等，应当从轻或者减轻。',
    'Lighter or mitigated for who removes harm, was coerced or tricked, volunteers facts or earns merit.',
  ),
  '33': both(
    '轻微并及时改正、没有危害的不罚；初次违法且危害轻微并及时改正的可以不罚；证明没有主观过错的不罚。',
    'No penalty if slight, corrected and harmless; perhaps none the first time; none for who proves to be without fault.',
  ),
  '33.1': both(
    '违法行为轻微并及时改正、没有危害后果的，不予处罚；初次违法、后果轻微并及时改正的，可以不予处罚。',
    'Slight, corrected in time and harmless: no penalty; the first time, with slight harm and corrected in time: it may be spared.',
  ),
  '33.2': both(
    '当事人有证据足以证明没有主观过错的，不予处罚，另有规定的除外。',
    'No penalty for a party that proves it had no fault, unless a text says otherwise.',
  ),
  '33.3': both('不予处罚的，应当对当事人进行教育。', 'Who is not penalised is educated.'),
  '34': both('可以制定并公布裁量基准，规范自由裁量。', 'Organs may set and publish benchmarks that bind discretion.'),
  '35': both(
    '已拘留、罚款的，折抵相应刑期、罚金；法院已判罚金的不再罚款。',
    'Detention and fines are credited against the sentence; after a criminal fine no other.',
  ),
  '35.2': both(
    '法院判处罚金时，已给的罚款折抵罚金；尚未给予罚款的，不再给予。',
    'Where the court imposes a fine, one already given is credited against it; none is given any more.',
  ),
  '36': both(
    '违法行为二年内未被发现的不再处罚；涉及生命健康、金融安全且有危害后果的为五年；自行为发生或者终了之日起算。',
    'Not discovered within two years: no penalty; five where life, health or financial safety was harmed. From the act, or the end of a continuing one.',
  ),
  '37': both(
    '适用行为时的规定；决定时的新规定更轻的，用新规定。',
    'The law at the time of the act applies; a milder later one prevails.',
  ),
  '38': both(
    '没有依据、主体没有资格，或者重大明显违反程序的，处罚无效。',
    'Without basis, by an organ without capacity, or in grave and obvious breach of procedure, a penalty is void.',
  ),
  '38.1': both(
    '没有依据或者实施主体不具有资格的，处罚无效。',
    'Without basis or by an organ without capacity a penalty is void.',
  ),
  '39': both('实施机关、依据、程序和救济渠道应当公示。', 'Organ, basis, procedure and remedies are made public.'),
  '40': both(
    '必须查明事实；违法事实不清、证据不足的，不得处罚。',
    'Facts must be established; unclear facts or weak evidence allow no penalty.',
  ),
  '41': both(
    '电子监控须经法制和技术审核，标志明显、地点公布；记录未经审核不得作为证据。',
    'E-monitoring needs legal and technical review, signs and published places; an unreviewed record is no evidence.',
  ),
  '42': both(
    '由具有执法资格的人员实施，不得少于两人，法律另有规定的除外。',
    'Certified officers act, never fewer than two unless a law says otherwise.',
  ),
  '43': both(
    '与案件有利害关系的应当回避；当事人可以申请；决定前不停止调查。',
    'Who has an interest steps aside; the party may ask for it; the investigation goes on meanwhile.',
  ),
  '43.1': both(
    '执法人员与案件有直接利害关系，或者有其他关系可能影响公正执法的，应当回避。',
    'An officer with a direct interest, or a relation that may impair fairness, steps aside.',
  ),
  '43.2': both('当事人认为应当回避的，有权申请。', 'A party that thinks somebody should step aside may ask for it.'),
  '43.3': both(
    '回避申请由行政机关审查、负责人决定；决定作出之前不停止调查。',
    'The organ examines the request and its head decides; until then the investigation goes on.',
  ),
  '44': both(
    '决定前应当告知拟处罚的内容、事实、理由、依据和当事人的权利。',
    'Before the decision the party is told its content, facts, reasons, basis and rights.',
  ),
  '45': both(
    '当事人有权陈述、申辩；机关必须听取并复核，不得因此从重。',
    'The party may state and defend; the organ must hear and re-examine, and must not be harsher for it.',
  ),
  '45.1': both(
    '当事人有权陈述申辩；提出的事实、理由或者证据成立的，应当采纳。',
    'The party may state and defend; what proves right is adopted.',
  ),
  '45.2': both('不得因当事人陈述、申辩而给予更重的处罚。', 'No heavier penalty for having defended oneself.'),
  '46': both(
    '证据有八类，须经查证属实；非法取得的不得作为根据。',
    'Eight kinds of evidence, each verified; what was obtained illegally does not count.',
  ),
  '47': both(
    '从启动到执行以文字、音像全过程记录并归档。',
    'The whole course is recorded in text or audio-video and archived.',
  ),
  '48': both(
    '有一定社会影响的处罚决定应当公开；被变更、撤销、确认违法或者无效的，三日内撤回并说明理由。',
    'Decisions with a certain social impact are published, and withdrawn within three days, with reasons, if they fall.',
  ),
  '48.1': both('具有一定社会影响的处罚决定应当依法公开。', 'Decisions with a certain social impact are published.'),
  '48.2': both(
    '公开的决定被变更、撤销、确认违法或者无效的，三日内撤回信息并公开说明理由。',
    'A published decision that falls is withdrawn within three days, with public reasons.',
  ),
  '49': both(
    '突发事件中违反应对措施的，依法快速、从重处罚。',
    'In an emergency, violations of its measures are punished quickly and more heavily.',
  ),
  '50': both('对国家秘密、商业秘密和个人隐私应当保密。', 'State and business secrets and privacy are kept.'),
  '51': both(
    '事实确凿且有依据，对公民二百元以下、对组织三千元以下罚款或者警告的，可以当场处罚。',
    'On the spot: certain facts, and a warning or a fine up to 200 yuan for a citizen, 3,000 for an organisation.',
  ),
  '52': both(
    '当场处罚应当出示证件，填写预定格式有编号的决定书，当场交付并报机关备案。',
    'On the spot officers show certificates, fill the numbered form, hand it over and report it.',
  ),
  '52.1': both(
    '出示证件，填写预定格式、编有号码的决定书并当场交付；拒绝签收的，在决定书上注明。',
    'Certificates are shown, the numbered form is filled in and handed over; a refusal to sign is noted on it.',
  ),
  '52.2': both(
    '决定书写明违法行为、处罚种类和依据、罚款数额、时间地点、救济途径和期限、机关名称，由执法人员签名。',
    'The form names the act, kind and basis, amount, time and place, remedies and organ; the officers sign.',
  ),
  '52.3': both(
    '当场处罚决定必须报所属行政机关备案。',
    'On-the-spot decisions are reported to the organ for the record.',
  ),
  '54': both(
    '发现应当处罚的行为，必须全面、客观、公正调查；符合立案标准的及时立案。',
    'What may deserve a penalty is investigated fully and fairly; where the standard is met the case is filed in time.',
  ),
  '54.2': both('符合立案标准的，应当及时立案。', 'Where the standard is met the case must be filed in time.'),
  '55': both(
    '调查、检查时应当主动出示执法证件；当事人应如实回答、协助；询问、检查应当制作笔录。',
    'Officers show certificates unasked; the party answers truthfully and helps; records are made.',
  ),
  '55.1': both(
    '应当主动出示执法证件；不出示的，当事人有权拒绝接受调查。',
    'Certificates are shown unasked; otherwise the party may refuse.',
  ),
  '56': both(
    '可以抽样取证；证据可能灭失的，经负责人批准可先行登记保存，七日内处理。',
    'Sampling is possible; evidence that may be lost is registered with the head’s approval and dealt with within seven days.',
  ),
  '57': both(
    '调查终结后由负责人审查，决定处罚、不予处罚或者移送；复杂重大的由负责人集体讨论。',
    'After the investigation the head decides: penalty, none, or transfer; complex or major cases are discussed by the leaders.',
  ),
  '57.1': both(
    '负责人对调查结果审查后分别作出处罚、不予处罚、移送的决定。',
    'The head reviews the result and decides on penalty, no penalty or transfer.',
  ),
  '57.2': both(
    '情节复杂或者重大违法行为给予处罚的，负责人应当集体讨论决定。',
    'Complex or major cases are decided by collective discussion of the leaders.',
  ),
  '57-2': both('违法行为轻微，依法可以不予处罚的，不予处罚。', 'Minor, and the law allows it: no penalty.'),
  '57-3': both('违法事实不能成立的，不予处罚。', 'The violation is not established: no penalty.'),
  '58': both(
    '涉及重大公共利益、重大权益且经听证、疑难复杂等案件，未经法制审核或者审核不通过不得作出决定。',
    'Cases of major interest, after a hearing, or difficult and complex: no decision without a passed legal review.',
  ),
  '58.1': both(
    '四类案件决定前应当由法制审核人员审核；未经审核或者未通过的，不得作出决定。',
    'In four kinds of case the legal review must pass before the decision.',
  ),
  '58.2': both('初次从事法制审核的人员应当取得法律职业资格。', 'First-time reviewers hold the law qualification.'),
  '59': both(
    '决定书应当载明当事人、事实证据、种类依据、履行方式期限、救济途径、机关和日期，并盖章。',
    'What a decision must state: party, facts, basis, performance, remedies, organ, date and seal.',
  ),
  '59-2': both(
    '决定书应当载明违反法律、法规、规章的事实和证据。',
    'A decision states the facts that broke the law, and the evidence.',
  ),
  '59-3': both('决定书应当载明处罚的种类和依据。', 'A decision states the kinds of penalty and their basis.'),
  '59-4': both('决定书应当载明履行方式和期限。', 'A decision states how and by when to perform.'),
  '59-5': both(
    '决定书应当载明申请复议、提起诉讼的途径和期限。',
    'A decision states where and by when to seek review or sue.',
  ),
  '59-6': both('决定书应当载明作出决定的机关名称和日期。', 'A decision states the organ that made it and the date.'),
  '59.2': both('决定书必须盖有作出决定的机关的印章。', 'A decision bears the seal of the organ that made it.'),
  '60': both(
    '自立案之日起九十日内作出处罚决定；法律、法规、规章另有规定的除外。',
    'The decision comes within ninety days of filing, unless a law, regulation or rule says otherwise.',
  ),
  '61': both(
    '宣告后当场交付；当事人不在场的，七日内依民事诉讼法送达；签确认书的可以电子送达。',
    'Handed over after pronouncement; to an absent party served within seven days; electronically with signed consent.',
  ),
  '61.2': both(
    '当事人同意并签订确认书的，可以用传真、电子邮件等方式送达。',
    'With consent and a signed confirmation service may be electronic.',
  ),
  '62': both(
    '未告知、未听取陈述申辩的，不得作出处罚决定；当事人明确放弃的除外。',
    'Without notice and hearing the party no decision may be made, unless the party expressly waives.',
  ),
  '63': both(
    '较大数额罚款、没收，降低资质、吊销，停产停业、关闭、限制从业等，应当告知听证权利。',
    'Larger fines or confiscation, lowered or revoked licences, suspension, closure and the like open a hearing.',
  ),
  '63.1': both(
    '列明应当告知听证权利的处罚；当事人要求的，应当组织听证。',
    'Lists the penalties for which a hearing must be offered and, on request, held.',
  ),
  '63.2': both('当事人不承担听证费用。', 'The hearing costs the party nothing.'),
  '64': both(
    '听证的程序：五日内提出，七日前通知，公开举行，主持人不是调查人员，可委托代理人，制作笔录。',
    'How a hearing runs: request in five days, notice seven days before, in public, an outside chair, agents, a record.',
  ),
  '64-1': both('要求听证的，应当在被告知后五日内提出。', 'A hearing is requested within five days of being told.'),
  '64-2': both(
    '应当在听证的七日前通知当事人时间、地点。',
    'Time and place are notified seven days before the hearing.',
  ),
  '64-6': both(
    '当事人及其代理人没有正当理由不出席听证，或者未经许可中途退出的，视为放弃听证权利，听证终止。',
    'A party that stays away from the hearing without good reason, or leaves it without permission, is deemed to have given the right up, and the hearing ends.',
  ),
  '64-7': both(
    '听证时，调查人员提出违法事实、证据和处罚建议，当事人申辩和质证。',
    'At the hearing the investigators present facts, evidence and proposal; the party answers and questions the evidence.',
  ),
  '64-8': both(
    '听证应当制作笔录，由当事人或者代理人核对签名；拒签的注明。',
    'A record is made, checked and signed; a refusal to sign is noted.',
  ),
  '65': both('听证后根据笔录依法作出决定。', 'After a hearing the decision follows its record.'),
  '66': both(
    '当事人应在期限内履行；确有经济困难的，经申请批准可以暂缓或者分期缴纳。',
    'The party performs in time; in real hardship, deferral or instalments on application.',
  ),
  '66.1': both('当事人应当在决定书载明的期限内履行。', 'The party performs within the time the decision gives.'),
  '66.2': both(
    '确有经济困难的，经申请和批准，可以暂缓或者分期缴纳罚款。',
    'In real hardship a fine may be deferred or paid in instalments.',
  ),
  '67': both(
    '决定与收缴分离；当事人十五日内到银行或者电子支付缴款。',
    'Who decides does not collect; the party pays at a bank or electronically within fifteen days.',
  ),
  '67.2': both(
    '除法定当场收缴外，执法人员不得自行收缴罚款。',
    'Officers collect no fines except where the law says so.',
  ),
  '67.3': both(
    '自收到决定书之日起十五日内缴纳罚款。',
    'The fine is paid within fifteen days of receiving the decision.',
  ),
  '68': both(
    '当场处罚一百元以下，或者不当场收缴事后难以执行的，可以当场收缴。',
    'In the simple procedure up to 100 yuan, or where it would be hard to enforce later, may be collected on the spot.',
  ),
  '68-1': both('当场处罚一百元以下的，可以当场收缴。', 'On the spot, a fine up to 100 yuan may be collected.'),
  '68-2': both(
    '当场处罚，不当场收缴事后难以执行的，可以当场收缴。',
    'On the spot, a fine that would be hard to enforce later may be collected.',
  ),
  '69': both(
    '边远、水上、交通不便地区，缴款确有困难的，经当事人提出可以当场收缴。',
    'In remote, water or hard-to-reach places, with real difficulty and at the party’s own proposal, officers may collect.',
  ),
  '70': both(
    '当场收缴必须出具财政部门统一的专用票据，否则有权拒缴。',
    'A finance-issued receipt is given; otherwise the party may refuse to pay.',
  ),
  '71': both(
    '当场收缴的罚款二日内交机关，机关二日内缴付银行。',
    'Collected fines go to the organ within two days and to the bank within two more.',
  ),
  '72': both(
    '逾期不缴的，每日按罚款百分之三加处，不超过本数；可以依法执行或者申请法院。',
    'Late: three per cent of the fine a day, at most the fine; execution or court.',
  ),
  '72.1': both(
    '逾期不履行的，可以加处罚款、拍卖划拨、依法强制执行或者申请法院。',
    'If not performed: surcharge, auction, own execution or the court.',
  ),
  '72-1': both(
    '到期不缴纳罚款的，每日按罚款数额的百分之三加处，不得超出罚款的数额。',
    'A late fine bears three per cent a day, never more than the fine itself.',
  ),
  '72.2': both(
    '批准暂缓、分期的，申请法院执行的期限自其结束之日起算。',
    'After a deferral the period to apply to the court runs from its end.',
  ),
  '73': both(
    '复议、诉讼期间处罚不停止执行，法律另有规定的除外；加处罚款不计算。',
    'Review does not stop execution; the surcharge does not count meanwhile.',
  ),
  '73.3': both('复议、诉讼期间，加处罚款不予计算。', 'No surcharge during reconsideration or litigation.'),
  '74': both(
    '除应销毁的外，没收物品公开拍卖；款项全部上缴国库。',
    'Confiscated goods are auctioned or destroyed; the money goes to the treasury.',
  ),
  '75': both(
    '建立监督制度；发现处罚有错误的，主动改正。',
    'Penalties are supervised; an organ that finds its error corrects it.',
  ),
  '75.1': both(
    '机关建立处罚监督制度；县级以上政府定期评议、考核，加强监督检查。',
    'Organs supervise their penalties; governments from the county up assess and inspect enforcement regularly.',
  ),
  '75.2': both(
    '当事人可以申诉检举；机关发现错误应当主动改正。',
    'The party may complain; the organ corrects its errors of its own accord.',
  ),
  '76': both(
    '没有依据、擅自改变种类幅度、违反程序、违法委托、无证执法等，追究责任。',
    'Liability for acting without basis, changing kind or range, breaking procedure or acting without certificates.',
  ),
  '76.2': both(
    '对符合立案标准的案件不及时立案的，追究责任。',
    'Liability for not filing a case in time where the standard is met.',
  ),
  '79': both(
    '截留、私分罚款的，处分；构成犯罪的追究刑事责任。',
    'Keeping or sharing out fines is disciplined, and may be a crime.',
  ),
  '80': both(
    '使用或者损毁查封扣押财物造成损失的，赔偿并处分。',
    'Using or damaging seized goods: damages and discipline.',
  ),
  '82': both(
    '该移送司法而不移送、以罚代刑的，处分；情节严重的追究刑事责任。',
    'Penalising instead of transferring a crime is disciplined, and may be one itself.',
  ),
  '85': both(
    '本法中二日、三日、五日、七日是指工作日，不含法定节假日。',
    'Two, three, five and seven days in this law are working days.',
  ),
}
