import { both } from '../rows.ts'

/** Single articles of the other texts, in our own words. */
export const civilProcedureGists = {
  '85': both(
    '开始之日不计；期满日是法定休假日的顺延；期满前交邮的不算过期。',
    'The first day is not counted; a last day that is a holiday moves; posted in time is in time.',
  ),
  '86': both('因不可抗力等耽误的，障碍消除后十日内可申请顺延。', 'After force majeure more time can be asked for.'),
  '87': both('送达必须有送达回证，签收日期为送达日期。', 'Service needs a return slip; the day signed counts.'),
  '88': both(
    '直接送交本人；可由同住成年家属、法定代表人、负责收件的人、代理人签收。',
    'In person; also adult family of the household, legal representative, who receives mail there, agent.',
  ),
  '89': both(
    '拒收的，请见证人到场记明，或者拍照录像，留置即视为送达。',
    'Refused: left before a witness, or with photo or video.',
  ),
  '90': both(
    '经同意可以电子送达；到达特定系统的日期为送达日期。',
    'With consent electronically; the day of arrival counts.',
  ),
  '91': both(
    '直接送达有困难的，可以委托或者邮寄，回执收件日期为准。',
    'By mandate or mail; the day on the card counts.',
  ),
  '92': both('军人通过团以上政治机关转交。', 'To soldiers through their unit.'),
  '93': both('被监禁的通过监所转交。', 'To prisoners through the prison.'),
  '94': both('代为转交的，以受送达人签收日期为准。', 'Passed on: the day the person signs.'),
  '95': both(
    '下落不明或者其他方式无法送达的公告送达，经过三十日视为送达。',
    'Missing, or no other way: public notice, served after thirty days.',
  ),
}

export const civilCodeGists = {
  '54': both(
    '自然人从事工商业经营、经依法登记的，为个体工商户。',
    'A registered natural person in trade is an individually-owned business.',
  ),
  '200': both('期间按公历年、月、日、小时计算。', 'Periods are counted in calendar years, months, days and hours.'),
  '201': both(
    '按日计算的，开始当日不计；按小时的，自约定或者法定时间起算。',
    'The first day is not counted; hours run from the moment.',
  ),
  '202': both(
    '到期月的对应日为最后一日；没有对应日的为月末日。',
    'The corresponding day is the last; without one, the end of the month.',
  ),
  '203': both(
    '最后一日是法定休假日的，以结束的次日为最后一日；截止二十四时或者停止业务时。',
    'A last day that is a holiday moves; it ends at midnight or at closing time.',
  ),
  '204': both('期间另有规定的从其规定。', 'Unless the law or the parties say otherwise.'),
}

export const transferGists = {
  '3': both(
    '违法事实涉及的数额、情节、后果等涉嫌构成犯罪的，必须移送公安机关。',
    'What may amount to a crime by amount, circumstances or consequences must go to the police.',
  ),
  '5': both(
    '指定两名以上人员组成专案组核实报告；正职负责人三日内决定，批准的二十四小时内移送。',
    'A team of two or more reports; the principal head decides in three days; approved cases go within 24 hours.',
  ),
  '5.2': both(
    '正职负责人或者主持工作的负责人三日内决定；批准的二十四小时内移送，不批准的记明理由。',
    'The principal head decides in three days; approved: transfer within 24 hours; refused: reasons on file.',
  ),
  '6': both('移送应当附移送书、调查报告、物品清单、检验鉴定等材料。', 'What goes with a transfer.'),
  '7': both(
    '公安机关应当在回执上签字；不属本机关管辖的二十四小时内转送。',
    'The police sign; if not competent they forward within 24 hours.',
  ),
  '8': both('公安机关三日内审查决定是否立案，书面通知。', 'The police decide in three days and say so in writing.'),
  '9': both(
    '对不立案有异议的，三日内提请复议，也可以建议检察机关立案监督。',
    'Against non-filing: review within three days, or supervision by the procuratorate.',
  ),
  '9.1': both(
    '接到不予立案通知三日内可提请复议，也可以建议立案监督。',
    'Review within three days, or propose supervision.',
  ),
  '9.2': both(
    '公安三日内作出复议决定；仍有异议的三日内建议检察机关监督。',
    'The police decide in three days; then three days to the procuratorate.',
  ),
  '11': both(
    '应当移送的不得以行政处罚代替；已作的停业、吊销等不停止执行。',
    'No penalty instead of transfer; suspension and revocation already given stand.',
  ),
  '12': both('公安立案的，三日内移交涉案物品和材料。', 'After filing, goods and material within three days.'),
  '13': both('公安发现不需追究刑责但应处罚的，移送行政机关。', 'No crime but a penalty due: the police send it back.'),
  '15': both(
    '隐匿、私分、销毁涉案物品的，处分或者追究刑责。',
    'Hiding or destroying goods is disciplined or punished.',
  ),
  '16': both('逾期不移送、以罚代移的，责令改正并处分。', 'Late or missing transfer is disciplined.'),
  '17': both('公安不接受移送或者逾期不决定的，责令改正并处分。', 'Police that refuse or are late are disciplined.'),
  '18': both('公职人员涉嫌职务犯罪的，移送监察机关或者检察机关。', 'Duty crimes go to supervision or procuracy.'),
  '19': both('发现职务违法犯罪线索的，及时移送监察机关。', 'Clues on officials go to the supervision organ.'),
}

export const fineCollectionGists = {
  '6': both(
    '代收罚款应当签订协议，十五日内报上级和同级财政备案。',
    'The collection agreement is filed for the record within fifteen days.',
  ),
  '7': both(
    '决定书应当写明代收机构、缴款期限以及逾期加处罚款。',
    'The decision names the bank, the period and the surcharge.',
  ),
  '9': both(
    '逾期的按决定书缴纳加处罚款；有异议的先缴纳，再依法申请复议。',
    'The surcharge of the decision is paid; objections come after payment.',
  ),
}

export const procuratorateGists = {
  '10': both(
    '认为不立案理由不成立的，通知公安立案；七日内说明理由，十五日内立案。',
    'Reasons within seven days; on notice, filing within fifteen.',
  ),
}

export const jointOpinionGists = {
  '1': both(
    '及时移送涉嫌犯罪案件；应移送而先处罚的，十日内抄送公安和检察机关。',
    'Timely transfer; a penalty given first is copied within ten days.',
  ),
}

export const criminalProcedureGists = {
  '54': both(
    '行政机关收集的物证、书证、视听资料、电子数据可以作为刑事证据。',
    'Objects, documents, audio-video and data gathered by an organ may serve as criminal evidence.',
  ),
  '105': both(
    '期间以时、日、月计算；开始的时和日不计；最后一日是节假日的顺延。',
    'Criminal periods: the first hour and day are not counted; a last day on a holiday moves.',
  ),
  '177': both(
    '不起诉但需要行政处罚的，检察院提出检察意见，移送主管机关；结果及时通知。',
    'Not prosecuted but due a penalty: the procuratorate sends an opinion; the result is told in time.',
  ),
}

export const supervisionGists = {
  '10': both(
    '执法人员须有执法资格和证件；辅助人员不得单独执法。',
    'Enforcement needs a certificate; auxiliaries do not enforce.',
  ),
  '11': both('听证主持人须持有相应证件。', 'A hearing chair holds the certificate.'),
  '18': both(
    '执法争议由政府法制机构协调，政府裁决。',
    'Disputes are coordinated by the government’s legal office; the government rules.',
  ),
  '22': both('监督人员两人以上，出示监督证件。', 'Two supervisors or more, with their cards.'),
  '28': both('收到监督意见后三十日内整改并报告。', 'Correct and report within thirty days of the opinion.'),
  '29': both('收到监督决定后三十日内报告执行情况。', 'Report within thirty days of the decision.'),
}

export const townshipGists = {
  '5': both('县级部门应当支持、协助乡镇政府依法履职。', 'County departments support and help the township.'),
  '7': both(
    '部门派驻机构在联合执法中由乡镇政府统一指导协调。',
    'In joint actions the township guides the departments’ local units.',
  ),
  '8': both(
    '部门可以委托乡镇开展检查、取证和应急处置，须经县政府批准，责任由部门承担。',
    'Inspection, evidence and emergency handling may be entrusted, approved by the county, in the department’s name and liability.',
  ),
}

export const creditGists = {
  '39': both(
    '收到信用异议三个工作日内处理；需协助核查的七个工作日。',
    'Objections within three working days, seven with outside help.',
  ),
  '40': both(
    '失信信息撤销、变更的，三个工作日内报送平台。',
    'Revocation or change is reported within three working days.',
  ),
}

export const planningGists = {
  '64': both(
    '未取得或者违反规划许可建设的，责令停止；可改正的处造价百分之五至十罚款；否则限期拆除或者没收。',
    'Building without or against a permit: stop; correctable, five to ten per cent; otherwise demolition or confiscation.',
  ),
  '65': both(
    '村庄规划区内违法建设，由乡镇政府责令停止、限期改正；逾期不改的可以拆除。',
    'In village areas the township orders, and may demolish.',
  ),
  '66': both(
    '违法临时建设，限期拆除，可以并处造价一倍以下罚款。',
    'Illegal temporary structures: demolition, and a fine up to their cost.',
  ),
  '68': both(
    '责令后不停止建设或者逾期不拆除的，县级以上政府可以责成有关部门强制拆除。',
    'The county government may make a department responsible for forced demolition.',
  ),
}

export const specialLawGists = {
  LAL: {
    '83': both(
      '非法占地限期拆除的，可在十五日内起诉；期满不诉又不拆的，由机关申请法院执行。',
      'Fifteen days to sue a demolition order; then the organ applies to the court.',
    ),
  },
  FSL: {
    '88': both(
      '对检验结论有异议的，七个工作日内申请复检；快检结果四小时内。',
      'Re-inspection within seven working days, after a rapid test within four hours.',
    ),
    '88.2': both('对快检结果有异议的，四小时内申请复检。', 'After a rapid test four hours.'),
    '110': both(
      '监管部门可以检查、抽样、查阅、查封扣押不合格食品和场所。',
      'Regulators may inspect, sample, seal and seize.',
    ),
    '121': both(
      '涉嫌食品安全犯罪的移送公安；不需追究刑责的移回处罚。',
      'Food crime goes to the police; without prosecution it comes back.',
    ),
  },
  FSLR: {
    '81': both(
      '对违法单位或者个人三十万元以上的罚款，由设区的市级以上部门决定。',
      'Fines of 300,000 yuan or more are decided at city level or above.',
    ),
  },
  DAL: {
    '100': both(
      '可查封扣押可能危害健康的药品，七日内作出处理决定；需要检验的自报告出具起十五日。',
      'Drugs may be seized; decide within seven days, or fifteen from the test report.',
    ),
  },
  WSL: {
    '65': both(
      '可以查封扣押不合标准的设备设施、危险物品及其场所。',
      'Substandard equipment, dangerous goods and their places may be sealed or seized.',
    ),
    '70': both(
      '存在重大隐患而拒不执行的，可以停止供电等，并提前二十四小时通知；紧急除外。',
      'Against who disobeys despite a major danger, power may be cut with 24 hours’ notice.',
    ),
  },
  UNLIC: {
    '9': both(
      '对举报应当依法处理，实名举报的告知结果。',
      'Reports are dealt with; a named reporter is told the result.',
    ),
    '11': both(
      '对涉嫌无照经营可以检查、查阅、查封扣押有关财物和场所。',
      'Unlicensed business may be inspected, its goods and premises sealed or seized.',
    ),
  },
  CAR: {
    '40': both(
      '旧条文印有十五日的复议、起诉期，不能缩短法律规定的六十日和六个月。',
      'Its fifteen days cannot shorten the sixty days and six months of the laws.',
    ),
  },
  NOISE: {
    '88': both(
      '夜间一般指晚十时至次日早六时，县级以上政府可以调整。',
      'Night is ten to six, adjustable by the government.',
    ),
  },
  DAR: {
    '20': both(
      '县级档案馆接收的档案，自形成之日起满十年移交。',
      'Files go to the county archive ten years after they were formed.',
    ),
  },
  EII: {
    '6': both(
      '行政机关应当自产生之日起二十个工作日内公示企业的许可、处罚等信息。',
      'Licences and penalties of enterprises are published within twenty working days.',
    ),
  },
  PSAPL: {
    '22': both(
      '违反治安管理行为六个月内未被发现的不再处罚（2012年文本）。',
      'Not discovered within six months: no penalty (text of 2012).',
    ),
  },
  MOHURD55: {
    '6': both(
      '管辖有争议的七日内协商并保留记录；不成的报共同上级指定。',
      'Disputes are negotiated within seven days, with a record; then the superior decides.',
    ),
  },
  SEED: {
    '2': both(
      '改革材料第二部分：相对集中行政处罚权，列明县综合行政执法局行使的事项。',
      'Part 2 of the reform material: concentrated penalty power, and the items of the bureau.',
    ),
    '3': both(
      '改革材料第三部分：县乡同步的协作、联动与闭环。',
      'Part 3 of the reform material: how county and townships act in step.',
    ),
    '3.1': both(
      '第三部分（一）：部门发现线索移交执法局，处理结果反馈部门，形成闭环。',
      'Part 3(1): departments hand clues to the bureau and get the result back.',
    ),
    '3.2': both(
      '第三部分（二）：乡镇发出执法协作文书，县级部门三个工作日内反馈。',
      'Part 3(2): departments answer a township’s request within three working days.',
    ),
  },
}
