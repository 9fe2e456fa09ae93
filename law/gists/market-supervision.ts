import { both } from '../rows.ts'

/** The market supervision procedure rule in our own words, as far as the specification of this product uses it. */
export const marketSupervisionGists = {
  '4': both(
    '回避由机关负责人决定；负责人的回避由集体讨论决定。',
    'The head decides on recusal; the head’s own is decided collectively.',
  ),
  '13': both(
    '管辖争议七个工作日内协商，不成的报共同上级。',
    'Disputes are negotiated within seven working days, then go up.',
  ),
  '14': both(
    '不属于本部门管辖的移送；受移送部门不得再自行移送。',
    'Not competent: transfer. The receiver may not pass it on.',
  ),
  '16': both('报请指定管辖的，上级七个工作日内确定。', 'The superior names the organ within seven working days.'),
  '17': both('不属于市场监管部门管辖的，移送其他行政管理部门。', 'What belongs to other departments goes to them.'),
  '18': both(
    '线索十五个工作日内核查并决定是否立案；经批准可延长十五个工作日。',
    'Verify and decide on filing within fifteen working days, fifteen more with approval.',
  ),
  '19': both(
    '立案条件：有证据初步证明违法、依法应当处罚、属本部门管辖、在处罚时效内；须批准并指定两名以上人员。',
    'To file: first evidence, a penalty due, own competence, inside limitation; approved, two officers named.',
  ),
  '20': both('可以不予立案的情形；由负责人批准。', 'When a case may be left unfiled, with the head’s approval.'),
  '21': both(
    '办案人员应当全面、客观、公正调查，两人以上并出示证件。',
    'At least two officers, certificates shown, a full and fair investigation.',
  ),
  '24': both(
    '书证、物证应当调取原件原物；确有困难的，复制件核对无误后签章。',
    'Originals are taken; copies are checked and signed.',
  ),
  '25': both(
    '视听资料应当收集原始载体，注明制作方法、时间、制作人。',
    'Audio-video comes on its first carrier, with method, time and maker.',
  ),
  '26': both(
    '电子数据的收集、固定须注明来源、方法、时间，保证完整。',
    'Electronic data: source, method and time, kept whole.',
  ),
  '28': both('现场检查应当制作笔录，由当事人逐页签章。', 'On-site inspection is recorded and signed by the party.'),
  '29': both(
    '询问应当个别进行，制作笔录并由被询问人核对签名。',
    'One person at a time is questioned; the record is checked and signed.',
  ),
  '30': both('可以要求当事人及有关单位在一定期限内提供材料。', 'Material may be asked for within a set time.'),
  '31': both('抽样取证应当通知当事人到场，制作记录和清单。', 'Sampling with the party present, with record and list.'),
  '32': both(
    '专门问题委托检测、检验、鉴定；结果应当告知当事人。',
    'Special questions are tested or appraised; the result is told to the party.',
  ),
  '33': both(
    '先行登记保存须批准；情况紧急的二十四小时内补办，负责人认为不应采取的立即解除。',
    'Registration needs approval; in urgency within 24 hours after, or it is lifted.',
  ),
  '34': both(
    '先行登记保存应当当场清点，开具清单，交付通知书。',
    'Objects are counted on the spot, listed, and the notice handed over.',
  ),
  '35': both(
    '七个工作日内作出处理；逾期未处理的自动解除。',
    'Dealt with within seven working days, otherwise free of themselves.',
  ),
  '41': both(
    '查封扣押的财物妥善保管并加封；易腐的可依法先行处置。',
    'Seized goods are kept and sealed; perishables may be sold first.',
  ),
  '43': both(
    '当事人不到场或者拒绝签名的，注明情况并录音录像，必要时请见证人。',
    'Absence or a refusal to sign is noted and recorded, if need be before a witness.',
  ),
  '44': both('执法全过程应当以文字、音像记录。', 'The whole course is recorded in text or audio-video.'),
  '45': both(
    '协助调查函十五个工作日内完成；不能完成的期满前告知。',
    'Help is given within fifteen working days, or the delay told before.',
  ),
  '46': both(
    '等待结果、涉及法律适用、不可抗力等，经批准可以中止调查；原因消除后恢复。',
    'When an investigation may be stayed, with approval, and resumed.',
  ),
  '47': both(
    '死亡或者终止且无承受人的，终止调查。',
    'Death or dissolution without a successor ends the investigation.',
  ),
  '48': both(
    '调查终结应当撰写报告：当事人、经过、事实、证据、性质、裁量、建议。',
    'What the investigation report holds.',
  ),
  '49': both(
    '普通程序案件在告知前交由法制审核或者案件审核；未经审核不得决定。',
    'Every ordinary case is reviewed, before the notice.',
  ),
  '50': both('规定应当法制审核的案件。', 'Which cases need the legal review.'),
  '53': both('审核管辖、当事人、事实证据、定性、依据、程序、裁量等。', 'What the review looks at.'),
  '55': both('审核机构十个工作日内审核完毕；经批准可延长。', 'The review takes ten working days, more with approval.'),
  '56': both('审核后由负责人审查，作出告知或者其他处理。', 'After the review the head decides on the notice.'),
  '57': both(
    '告知拟处罚内容、事实、理由、依据和权利；五个工作日内可陈述申辩，逾期视为放弃。',
    'The notice; the party has five working days to state and defend.',
  ),
  '58': both(
    '应当听取并复核陈述申辩，成立的采纳；不得因此从重。',
    'Statements are heard and re-examined; no heavier penalty for them.',
  ),
  '60': both(
    '负责人决定；应当法制审核的案件由负责人集体讨论决定。',
    'The head decides; cases of legal review are discussed by the leaders.',
  ),
  '62': both(
    '决定书应当载明的内容，包括陈述申辩的采纳情况和理由。',
    'What a decision states, with what became of the defence.',
  ),
  '64': both(
    '九十日内决定；经批准可延长三十日；再延长须集体讨论。',
    'Ninety days; thirty more with approval; again only by collective discussion.',
  ),
  '64.2': both(
    '中止、听证、公告、检测检验检疫鉴定、权利人辨认、责令退还的时间不计入。',
    'Stay, hearing, public notice, testing, identification and refund orders do not count.',
  ),
  '69': both('当场处罚应当告知内容和理由，听取陈述申辩。', 'On the spot the party is told and heard.'),
  '70': both('当场处罚的材料七个工作日内交回机关归档。', 'On-the-spot papers come back within seven working days.'),
  '74': both('批准暂缓、分期缴纳罚款的，书面告知当事人。', 'Deferral or instalments are told in writing.'),
  '76': both(
    '不履行又不复议诉讼的，催告十个工作日后申请法院执行。',
    'After the demand and ten working days, the court.',
  ),
  '77': both(
    '执行完毕、终结执行、不予处罚、移送等，十五个工作日内办理结案。',
    'When a ground arises, close within fifteen working days.',
  ),
  '78': both('案卷应当立卷归档，分正卷、副卷。', 'The file is bound and archived, main and secondary part.'),
  '80': both(
    '期间开始之日不计；期满日是节假日的顺延。',
    'The first day is not counted; a last day on a holiday moves.',
  ),
  '82': both('送达方式和日期：直接、留置、电子、邮寄委托、公告。', 'The ways of service and their dates.'),
  '82-5': both(
    '无法以其他方式送达的公告送达，经过三十日视为送达。',
    'If nothing else works, public notice; served after thirty days.',
  ),
  '83': both(
    '当事人应当确认送达地址；地址不准确造成未收到的，退回之日视为送达。',
    'The party confirms its address; a wrong one makes the day of return the day of service.',
  ),
}

export const publicationRuleGists = {
  '2': both('公示适用一般程序作出的处罚信息；仅受警告的不公示。', 'What is published; a mere warning is not.'),
  '8': both('决定书应当告知当事人处罚信息将公示。', 'The decision tells the party it will be published.'),
  '9': both('同省当事人的处罚信息，二十个工作日内公示。', 'Within the province: publish within twenty working days.'),
  '10': both(
    '外省当事人的，十个工作日内推送，收到后十个工作日内公示。',
    'Elsewhere: send within ten working days, publish within ten of receipt.',
  ),
  '13': both(
    '仅受通报批评或者较低数额罚款的公示三个月，其他三年。',
    'Three months for criticism or a lower fine, otherwise three years.',
  ),
  '14': both(
    '符合条件的可以申请提前停止公示；停业、吊销等除外。',
    'Early stop on conditions, never for suspension or revocation.',
  ),
}
