import type { Language } from '../language.ts'
import { inBothLanguages } from './wording.ts'

/** Actions of the procedures. `do` stands on buttons; `done` in the timeline. */
interface ActionWords {
  readonly do: string
  readonly done: string
  /** What it means and what follows, in one line under the name. */
  readonly hint: string
}

export type LeadAction =
  | 'register'
  | 'transfer'
  | 'accept'
  | 'refuse'
  | 'assign'
  | 'recordVerification'
  | 'dealOnTheSpot'
  | 'approveFiling'
  | 'returnVerification'
  | 'approveNonFiling'
  | 'handOver'
  | 'noteReceipt'
  | 'noteCaseResult'
  | 'feedBack'
  | 'confirmFeedback'
  | 'contestFeedback'
  | 'joinReport'
  | 'joinInto'
  | 'noteJoined'

export type CaseAction =
  | 'file'
  | 'recordInspection'
  | 'recordInterview'
  | 'addEvidence'
  | 'supplement'
  | 'updateParty'
  | 'addViolation'
  | 'fileViolation'
  | 'dropViolation'
  | 'reportInvestigation'
  | 'passReview'
  | 'returnReview'
  | 'issueNotice'
  | 'serveNotice'
  | 'recordStatement'
  | 'recordWaiver'
  | 'reexamineStatement'
  | 'requestHearing'
  | 'notifyHearing'
  | 'holdHearing'
  | 'reportHearing'
  | 'endHearing'
  | 'decide'
  | 'serveDecision'
  | 'recordPayment'
  | 'confirmCorrection'
  | 'proposePublication'
  | 'approvePublication'
  | 'returnPublication'
  | 'publishDecision'
  | 'publishOnCreditSystem'
  | 'applyForRepair'
  | 'decideRepair'
  | 'requestRecusal'
  | 'decideRecusal'
  | 'reassignOfficers'
  | 'proposeRegistration'
  | 'approveRegistration'
  | 'refuseRegistration'
  | 'registerEvidence'
  | 'decideRegistration'
  | 'proposeStay'
  | 'proposeTermination'
  | 'approveHalt'
  | 'returnHalt'
  | 'proposeExtension'
  | 'approveExtension'
  | 'returnExtension'
  | 'resume'
  | 'handOver'
  | 'noteReceipt'
  | 'suspectCrime'
  | 'noteReferral'
  | 'endForCrime'
  | 'decideNoPenalty'
  | 'serveNoPenalty'
  | 'transferOfficialClue'
  | 'takeSample'
  | 'commissionTest'
  | 'recordTestResult'
  | 'tellTestResult'
  | 'correctDecision'
  | 'revokeDecision'
  | 'withdrawPublication'
  | 'recordRefund'
  | 'changeDecision'
  | 'requestDeferral'
  | 'decideDeferral'
  | 'actAnew'
  | 'noteReconsideration'
  | 'forwardApplication'
  | 'noteAcceptance'
  | 'noteCopy'
  | 'noteSuit'
  | 'submitAnswer'
  | 'extendReview'
  | 'stayExecution'
  | 'endStay'
  | 'noteOutcome'
  | 'noteJudgment'
  | 'noteAppeal'
  | 'noteEffect'
  | 'proposeClosing'
  | 'returnClosing'
  | 'close'
  | 'noteFeedback'
  | 'archive'
  | 'prepareDocument'
  | 'issueOwnDocument'
  | 'approveDocument'
  | 'returnDocument'
  | 'dropDocument'
  | 'serveDocument'
  | 'proposeMeasure'
  | 'noteMeasure'
  | 'startExecution'
  | 'noteExecution'

export type MeasureAction =
  | 'openMeasure'
  | 'approveMeasure'
  | 'declineMeasure'
  | 'dropMeasure'
  | 'carryOutMeasure'
  | 'extendMeasure'
  | 'fixTesting'
  | 'endTesting'
  | 'entrustKeeping'
  | 'sellGoods'
  | 'settleGoods'
  | 'serveMeasurePaper'
  | 'releaseMeasure'
  | 'returnGoods'
  | 'handOverGoods'
  | 'noteCase'

export type ExecutionAction =
  | 'openExecution'
  | 'announceDemolition'
  | 'issueDemand'
  | 'serveDemand'
  | 'hearParty'
  | 'decideExecution'
  | 'decideSubstitute'
  | 'servePaper'
  | 'carryOut'
  | 'applyToCourt'
  | 'recordCourt'
  | 'agree'
  | 'resumeAfterBreach'
  | 'haltExecution'
  | 'resumeExecution'
  | 'confirmPerformed'
  | 'endExecution'

export type SummaryAction =
  | 'decideOnTheSpot'
  | 'deliverOnTheSpot'
  | 'switchToOrdinary'
  | 'approveOrdinary'
  | 'declineOrdinary'
  | 'handInCash'
  | 'depositCash'
  | 'reportForRecord'
  | 'recordEnding'

export type ReferralAction =
  | 'openReferral'
  | 'replaceTeam'
  | 'reportSuspicion'
  | 'approveTransfer'
  | 'refuseTransfer'
  | 'handToPolice'
  | 'notePoliceReceipt'
  | 'noteForwarded'
  | 'notePoliceOpened'
  | 'notePoliceRefusal'
  | 'requestPoliceReview'
  | 'notePoliceReview'
  | 'proposeFilingSupervision'
  | 'noteProcuratorate'
  | 'acceptPoliceRefusal'
  | 'moveGoodsToPolice'
  | 'noteCriminalResult'
  | 'noteCaseOutcome'
  | 'replyToOpinion'
  | 'superviseTransfer'
  | 'answerTransferSupervision'

export type Action = LeadAction | CaseAction | SummaryAction | MeasureAction | ExecutionAction | ReferralAction

export const actionNames = inBothLanguages<Readonly<Record<Action, ActionWords>>>(
  {
    startExecution: { do: '启动强制执行', done: '启动强制执行', hint: '当事人逾期不履行的，另立一件强制执行' },
    noteExecution: { do: '记入执行情况', done: '记入执行情况', hint: '由强制执行自动记入' },
    openExecution: { do: '启动强制执行', done: '启动强制执行', hint: '由案件启动' },
    noteCase: { do: '记入案件变化', done: '记入案件变化', hint: '由案件自动记入' },
    announceDemolition: { do: '公告限期拆除', done: '公告限期拆除', hint: '违法建筑先公告，限当事人自行拆除' },
    issueDemand: { do: '签发催告书', done: '签发催告书', hint: '至少十个工作日，告知陈述申辩权' },
    serveDemand: { do: '送达催告书', done: '送达催告书', hint: '直接送达当事人' },
    hearParty: { do: '记陈述申辩', done: '听取陈述申辩', hint: '记录、复核，成立的采纳' },
    decideExecution: { do: '决定强制执行', done: '作出强制执行决定', hint: '方式和时间写明，避开夜间和节假日' },
    decideSubstitute: { do: '决定代履行', done: '作出代履行决定', hint: '费用预算和代履行人写明' },
    servePaper: { do: '送达执行文书', done: '送达执行文书', hint: '公告、中止（终结）执行决定书' },
    carryOut: { do: '记实施情况', done: '实施强制执行', hint: '通知到场、清点物品、全程录像' },
    applyToCourt: { do: '申请法院执行', done: '申请法院强制执行', hint: '负责人亲笔签名，附催告等材料' },
    recordCourt: { do: '记法院处理', done: '登记法院处理结果', hint: '受理、裁定、执行依次登记' },
    agree: { do: '签执行协议', done: '达成执行协议', hint: '分阶段履行，采取补救措施的可以减免加处罚款' },
    resumeAfterBreach: { do: '协议未履行，恢复执行', done: '恢复执行（协议未履行）', hint: '写明哪一阶段没有履行' },
    haltExecution: { do: '中止执行', done: '中止执行', hint: '满三年无明显危害且确无能力的不再执行' },
    resumeExecution: { do: '恢复执行', done: '恢复执行', hint: '中止的情形消失' },
    confirmPerformed: { do: '记当事人已履行', done: '当事人已履行', hint: '缴清、改正或者自行拆除' },
    endExecution: { do: '终结执行', done: '终结执行', hint: '写明法定事由' },
    register: { do: '登记线索', done: '登记线索', hint: '写明反映的情况和地点' },
    transfer: { do: '移交', done: '移交线索', hint: '由移交单位负责人签发，受移送单位不得再移送' },
    accept: { do: '受理', done: '受理线索', hint: '受理后核查期 15 个工作日开始' },
    refuse: { do: '拒收', done: '拒收线索', hint: '须写明理由，退回来处' },
    assign: { do: '指派两人', done: '指派承办人', hint: '至少两名持有效执法证件的人员' },
    recordVerification: { do: '写核查结果', done: '记录核查结果', hint: '写明经过、证据和立案建议' },
    approveFiling: { do: '批准立案', done: '批准立案', hint: '立案之日起 90 日内作出决定' },
    returnVerification: { do: '退回补充', done: '退回核查', hint: '写明要补什么' },
    approveNonFiling: { do: '批准不立案', done: '批准不予立案', hint: '须写明理由，并向来处反馈' },
    noteCaseResult: { do: '记入案件结果', done: '记入案件结果', hint: '由案件结案自动记入' },
    feedBack: { do: '写反馈', done: '反馈办理结果', hint: '把处理结果送回移交单位' },
    confirmFeedback: { do: '确认反馈', done: '确认反馈', hint: '确认后线索闭环' },
    contestFeedback: { do: '对反馈提出异议', done: '对反馈提出异议', hint: '写明哪里没有办到' },
    joinReport: { do: '并入反映', done: '并入一次反映', hint: '同一件事又有人反映的，记在这里，不另立线索' },
    joinInto: { do: '并入已有线索', done: '并入已有线索', hint: '和另一件是同一件事的，并入后本件结束' },
    noteJoined: { do: '收下并入', done: '收下并入的线索', hint: '由被并入的线索自动记入' },
    file: { do: '立案', done: '立案', hint: '由机关负责人批准' },
    recordInspection: { do: '写检查笔录', done: '记录现场检查', hint: '两名以上人员，出示证件，交当事人核对' },
    recordInterview: { do: '写询问笔录', done: '记录询问', hint: '一人一份，交被询问人核对签字' },
    addEvidence: { do: '加证据', done: '补充证据', hint: '来源、时间、地点和证明内容' },
    supplement: {
      do: '补附原件、音像',
      done: '补附原件、音像',
      hint: '签字原件或者当时的录音录像，附到它所属的文书，不改动原文书',
    },
    addViolation: { do: '追加违法行为', done: '追加违法行为', hint: '同一当事人的另一违法行为，一并查处' },
    fileViolation: { do: '补充立案', done: '批准补充立案', hint: '由机关负责人批准' },
    dropViolation: { do: '不再追究', done: '不再追究违法行为', hint: '追加的违法行为查不实的' },
    updateParty: { do: '改当事人信息', done: '更正当事人信息', hint: '写明更正理由' },
    reportInvestigation: { do: '报调查终结', done: '调查终结', hint: '事实、定性、裁量档次和拟处罚' },
    passReview: { do: '审核通过', done: '法制审核通过', hint: '逐项写明审核意见' },
    returnReview: { do: '退回承办', done: '法制审核退回', hint: '写明要改什么' },
    issueNotice: { do: '签发告知书', done: '签发告知书', hint: '告知拟处罚内容、事实、理由、依据和权利' },
    serveNotice: { do: '记告知送达', done: '送达告知书', hint: '送达次日起算 5 个工作日' },
    recordStatement: { do: '记录陈述申辩', done: '记录陈述申辩', hint: '口头、书面提出的都要记' },
    recordWaiver: { do: '记录放弃', done: '记录放弃权利', hint: '须当事人书面明示' },
    reexamineStatement: { do: '复核申辩', done: '复核陈述申辩', hint: '成立的应当采纳，不得因申辩加重' },
    requestHearing: { do: '登记听证申请', done: '登记听证申请', hint: '登记后须在听证 7 个工作日前通知' },
    notifyHearing: { do: '通知听证', done: '通知听证', hint: '时间、地点、主持人' },
    holdHearing: { do: '记听证', done: '举行听证', hint: '笔录交当事人核对' },
    reportHearing: { do: '听证报告', done: '提出听证报告', hint: '双方意见、主持人意见' },
    endHearing: { do: '终止听证', done: '终止听证', hint: '无正当理由不出席或者中途退出的，视为放弃' },
    decide: { do: '作出决定', done: '作出处罚决定', hint: '由机关负责人签发，签发时编号' },
    serveDecision: { do: '记决定送达', done: '送达决定书', hint: '决定后 7 个工作日内送达' },
    recordPayment: { do: '记缴款', done: '记录缴款', hint: '收到决定书 15 日内缴纳' },
    confirmCorrection: { do: '查改正', done: '检查改正情况', hint: '责令改正的要复查' },
    proposePublication: { do: '报请公示', done: '报请公示决定', hint: '写明公示范围和隐私处理，或者不公示的理由' },
    approvePublication: { do: '批准公示', done: '批准公示', hint: '由办案机构负责人批准；7 个工作日内公开' },
    returnPublication: { do: '退回公示', done: '退回公示报批', hint: '写明要改什么' },
    publishDecision: { do: '办公示', done: '公示决定', hint: '决定后 7 个工作日内公开' },
    publishOnCreditSystem: {
      do: '信用系统公示',
      done: '在企业信用信息公示系统公示',
      hint: '决定后 20 个工作日内',
    },
    applyForRepair: { do: '登记修复申请', done: '登记信用修复申请', hint: '当事人申请提前停止公示' },
    decideRepair: { do: '决定修复', done: '决定信用修复申请', hint: '最短公示期满、义务履行完毕的，同意' },
    requestRecusal: { do: '登记回避申请', done: '登记回避申请', hint: '决定之前不停止调查' },
    decideRecusal: { do: '决定回避', done: '决定回避申请', hint: '由机关负责人决定；负责人的回避集体讨论' },
    reassignOfficers: { do: '更换承办人', done: '更换承办人', hint: '至少两名持有效执法证件的人员' },
    proposeRegistration: { do: '报请登记保存', done: '报请先行登记保存', hint: '证据可能灭失或者以后难以取得的' },
    approveRegistration: { do: '批准登记保存', done: '批准先行登记保存', hint: '由机关负责人批准' },
    refuseRegistration: { do: '不批准登记保存', done: '不批准先行登记保存', hint: '已经实施的立即解除' },
    registerEvidence: {
      do: '登记保存证据',
      done: '先行登记保存证据',
      hint: '列清单一式两份；7 个工作日内作出处理决定',
    },
    decideRegistration: { do: '处理登记证据', done: '对登记保存的证据作出处理', hint: '逾期自动解除' },
    proposeStay: { do: '报请中止', done: '报请中止调查', hint: '写明事由和恢复条件' },
    proposeTermination: { do: '报请终止', done: '报请终止调查', hint: '当事人死亡、终止且无人承受的' },
    approveHalt: { do: '批准中止、终止', done: '批准中止、终止调查', hint: '由机关负责人批准' },
    proposeExtension: { do: '报请延长期限', done: '报请延长办案期限', hint: '九十日届满前报批' },
    approveExtension: { do: '批准延长期限', done: '批准延长办案期限', hint: '第二次由负责人集体讨论' },
    returnExtension: { do: '退回延长', done: '退回延长期限的报批', hint: '写明理由，按原期限办理' },
    returnHalt: { do: '退回中止、终止', done: '退回中止、终止的报批', hint: '写明理由，调查继续' },
    resume: { do: '恢复调查', done: '恢复调查', hint: '原因消除后立即恢复' },
    handOver: { do: '移送其他机关', done: '移送其他机关', hint: '不属于本机关管辖的；接收机关不得再移送' },
    suspectCrime: { do: '报告涉嫌犯罪', done: '提出涉嫌犯罪', hint: '成立专案组；移送有结果前不告知、不决定处罚' },
    noteReferral: { do: '记移送进展', done: '涉嫌犯罪移送有进展', hint: '由移送自动记入' },
    decideNoPenalty: { do: '决定不予处罚', done: '作出不予行政处罚决定', hint: '审核之后；写明理由和教育情况' },
    serveNoPenalty: { do: '送达不予处罚决定', done: '送达不予行政处罚决定书', hint: '七个工作日内送达，然后报请结案' },
    endForCrime: { do: '以刑事追究结束', done: '已追究刑事责任，不再处罚', hint: '法院已判处刑罚，没有别的要决定' },
    transferOfficialClue: {
      do: '移送公职人员线索',
      done: '移送公职人员职务违法犯罪线索',
      hint: '正职负责人向监察机关或者检察机关移送',
    },
    openReferral: { do: '提出涉嫌犯罪', done: '提出涉嫌犯罪，成立专案组', hint: '由案件的步骤自动开出' },
    replaceTeam: { do: '更换专案组', done: '更换专案组', hint: '不少于两名持证执法人员' },
    reportSuspicion: { do: '报告核查情况', done: '向正职负责人书面报告', hint: '三日的决定期限从收到报告起算' },
    approveTransfer: { do: '批准移送', done: '批准移送公安机关', hint: '二十四小时内移送' },
    refuseTransfer: { do: '不批准移送', done: '不批准移送', hint: '理由入卷，案件继续' },
    handToPolice: { do: '移送公安机关', done: '移送公安机关', hint: '移送书、调查报告、物品和证据清单，抄送检察院' },
    notePoliceReceipt: { do: '记公安回执', done: '公安机关签收', hint: '公安三日内决定是否立案' },
    noteForwarded: { do: '记转送', done: '公安机关转送有管辖权的机关', hint: '三日从有管辖权的机关接受起重新计算' },
    notePoliceOpened: { do: '记立案', done: '公安机关立案', hint: '三日内移交涉案物品和材料' },
    notePoliceRefusal: { do: '记不予立案', done: '公安机关不予立案', hint: '三日内可提请复议，也可直接建议立案监督' },
    requestPoliceReview: { do: '提请公安复议', done: '提请公安机关复议', hint: '收到通知三日内，只有一次' },
    notePoliceReview: { do: '记复议结果', done: '公安机关作出复议决定', hint: '维持的，三日内可建议立案监督' },
    proposeFilingSupervision: { do: '建议立案监督', done: '建议检察机关立案监督', hint: '附案件、理由和证据' },
    noteProcuratorate: { do: '记检察机关意见', done: '检察机关作出处理', hint: '说明理由七日，通知立案十五日' },
    acceptPoliceRefusal: { do: '接受不立案', done: '接受不予立案', hint: '案件恢复行政程序' },
    moveGoodsToPolice: { do: '移交物品材料', done: '移交涉案物品和材料', hint: '查封扣押的随案移送，书面告知当事人' },
    noteCriminalResult: { do: '记刑事结果', done: '记录刑事结果', hint: '判处刑罚的不再罚款；其他的退回行政程序' },
    noteCaseOutcome: { do: '记行政处理', done: '案件作出行政处理', hint: '由案件自动记入' },
    replyToOpinion: { do: '回复处理结果', done: '回复检察意见', hint: '案件处理后回复' },
    superviseTransfer: { do: '提出监督意见', done: '提出监督意见', hint: '逾期、不移送的，三十日内整改报告' },
    answerTransferSupervision: { do: '答复监督意见', done: '答复监督意见', hint: '写明整改情况' },
    noteReceipt: { do: '记移送回执', done: '记录移送回执', hint: '接收机关不接收的，案件继续，报共同上级指定' },
    takeSample: { do: '抽样取证', done: '抽样取证', hint: '通知当事人到场，制作清单、封样' },
    commissionTest: { do: '委托检测鉴定', done: '委托检测、检验、鉴定', hint: '写明机构资质、委托事项和期限' },
    recordTestResult: { do: '记检测结果', done: '记录检测、检验、鉴定结果', hint: '收到结果当天记入' },
    tellTestResult: { do: '告知检测结果', done: '告知检测、检验、鉴定结果', hint: '同时告知复检的权利' },
    correctDecision: { do: '更正决定', done: '更正处罚决定', hint: '只改笔误，另发更正决定书并送达' },
    revokeDecision: { do: '撤销决定', done: '撤销处罚决定', hint: '撤回公示、退还罚没款，然后结案' },
    withdrawPublication: { do: '撤回公示', done: '撤回公示', hint: '三个工作日内撤回并公开说明理由' },
    recordRefund: { do: '记退款', done: '记录退款', hint: '退还已缴的罚没款' },
    changeDecision: { do: '变更决定', done: '变更处罚决定', hint: '只能减轻；撤回原公示，重新公示，退还多缴的' },
    requestDeferral: { do: '记延期、分期申请', done: '记录延期（分期）缴纳罚款申请', hint: '当事人确有经济困难的' },
    decideDeferral: { do: '批延期、分期', done: '决定延期（分期）缴纳罚款', hint: '按期缴的不加处罚款；批准书送达' },
    actAnew: { do: '重新处理', done: '重新处理', hint: '责令重新作出的；同一事实和理由不得更重' },
    noteReconsideration: { do: '记复议申请', done: '记录行政复议申请', hint: '六十日内申请；与诉讼只能择一' },
    forwardApplication: {
      do: '转送复议申请',
      done: '转送行政复议申请',
      hint: '五个工作日内转送；要纠正的直接变更、撤销',
    },
    noteAcceptance: { do: '记复议受理', done: '记录行政复议受理情况', hint: '五个工作日内审查，逾期视为受理' },
    noteCopy: { do: '记收到副本', done: '记录收到申请书副本', hint: '答复期限从次日起算' },
    noteSuit: { do: '记起诉', done: '记录行政诉讼', hint: '收到起诉状副本十五日内答辩举证' },
    submitAnswer: { do: '提交答复、答辩', done: '提交答复、答辩和证据', hint: '逾期视为没有证据' },
    extendReview: { do: '记延长审理', done: '记录延长复议审理期限', hint: '一次，最多三十日' },
    stayExecution: { do: '停止执行', done: '停止执行决定', hint: '复议、诉讼期间由本机关、复议机关或者法院决定' },
    endStay: { do: '恢复执行', done: '恢复执行决定', hint: '停止执行的原因消除' },
    noteOutcome: { do: '记复议结果', done: '记录行政复议结果', hint: '撤销、变更的立即改变决定；撤回公示、退款' },
    noteJudgment: { do: '记判决、裁定', done: '记录判决、裁定', hint: '一审的上诉期满生效，二审的收到即生效' },
    noteAppeal: { do: '记上诉', done: '记录上诉', hint: '对判决十五日、对裁定十日内' },
    noteEffect: { do: '记判决生效', done: '记录判决、裁定生效', hint: '没有人上诉，上诉期满' },
    proposeClosing: { do: '报请结案', done: '报请结案', hint: '写明执行情况' },
    returnClosing: { do: '退回结案', done: '退回结案', hint: '写明要补什么，由承办人重新报请' },
    close: { do: '批准结案', done: '结案', hint: '结果自动送回线索，反馈后归档' },
    noteFeedback: { do: '记入反馈', done: '记入已反馈', hint: '由线索的反馈自动记入' },
    archive: { do: '归档', done: '归档', hint: '合成一卷：封面、目录、文书按序' },
    prepareDocument: { do: '拟制文书', done: '拟制文书', hint: '选一种文书，写明卷里没有的内容；需批准的成为拟稿' },
    issueOwnDocument: { do: '出具文书', done: '出具本单位文书', hint: '协作、监督、指定管辖等由本单位出具的文书' },
    approveDocument: { do: '批准文书', done: '批准并签发文书', hint: '批准后编号签发；拟稿人不能批准自己的拟稿' },
    returnDocument: { do: '退回拟稿', done: '退回文书拟稿', hint: '写明要改什么' },
    dropDocument: { do: '删除拟稿', done: '删除文书拟稿', hint: '没有签发的拟稿不再要了' },
    serveDocument: { do: '记文书送达', done: '送达文书', hint: '拟制的文书送达后记送达回证' },
    dealOnTheSpot: { do: '当场处罚', done: '当场处罚', hint: '事实确凿、数额在限额内的，两人当场决定' },
    proposeMeasure: {
      do: '报请强制措施',
      done: '报请查封、扣押',
      hint: '有法律、法规授权的，先报批再实施；情况紧急的写明理由',
    },
    noteMeasure: { do: '记入强制措施', done: '记入强制措施情况', hint: '由强制措施的步骤自动记入' },
    openMeasure: { do: '报请强制措施', done: '报请查封、扣押', hint: '由案件报请时自动建立' },
    approveMeasure: { do: '批准强制措施', done: '批准查封、扣押', hint: '紧急实施的，24 小时内补批，逾期只能解除' },
    declineMeasure: { do: '不批准', done: '不批准查封、扣押', hint: '已经紧急实施的立即解除' },
    dropMeasure: { do: '不再实施', done: '决定不再实施', hint: '还没有实施的，可以不实施' },
    carryOutMeasure: { do: '记录实施', done: '实施查封、扣押', hint: '两人到场，当场交付决定书和清单，制作现场笔录' },
    extendMeasure: { do: '延长期限', done: '延长查封、扣押期限', hint: '情况复杂的延长一次，合计不超过六十日' },
    fixTesting: { do: '确定检测期间', done: '确定检测期间', hint: '书面告知当事人后，检测期间才不计入' },
    endTesting: { do: '记录检测结果', done: '收到检测结果', hint: '收到报告，期限接着计算' },
    entrustKeeping: { do: '委托保管', done: '委托第三人保管', hint: '费用由行政机关承担' },
    sellGoods: { do: '先行处置', done: '先行处置财物', hint: '易腐、易变质等不宜保存的，所得款代替原物' },
    settleGoods: { do: '定处理', done: '确定财物处理', hint: '逐项写明没收还是退还，案件决定前办完' },
    serveMeasurePaper: { do: '送达文书', done: '送达强制措施文书', hint: '延长、检测期间、解除、移送都要书面告知' },
    releaseMeasure: { do: '解除', done: '解除查封、扣押', hint: '五种情形之一；期满必须解除' },
    returnGoods: { do: '退还财物', done: '退还财物', hint: '立即退还，变卖的退还所得款' },
    handOverGoods: { do: '随案移送', done: '财物随案移送', hint: '涉嫌犯罪移送的，财物一并移送并书面告知当事人' },
    decideOnTheSpot: { do: '当场处罚', done: '作出当场处罚决定', hint: '两人出示证件、告知、听取陈述后填写决定书' },
    deliverOnTheSpot: { do: '当场交付', done: '当场交付决定书', hint: '交当事人签收，拒绝签收的注明' },
    switchToOrdinary: { do: '转普通程序', done: '提请转普通程序', hint: '决定书交付前可以转；由机关负责人批准立案' },
    approveOrdinary: { do: '批准转普通程序', done: '批准转普通程序', hint: '已知情况带入新案，立案之日起 90 日内决定' },
    declineOrdinary: { do: '不予立案', done: '不予立案', hint: '须写明理由' },
    handInCash: { do: '交款到机关', done: '收缴的罚款交至机关', hint: '收缴之日起 2 个工作日内' },
    depositCash: { do: '缴付银行', done: '收缴的罚款缴付银行', hint: '机关收到之日起 2 个工作日内' },
    reportForRecord: { do: '报机关备案', done: '报机关备案', hint: '决定之日起 7 个工作日内' },
    recordEnding: { do: '记其他了结', done: '记录其他了结', hint: '法院执行、终结执行，或者决定被撤销' },
  },
  {
    startExecution: { do: 'Start execution', done: 'Started an execution', hint: 'the party did not perform in time' },
    noteExecution: {
      do: 'Note execution',
      done: 'Noted how the execution stands',
      hint: 'noted by the execution itself',
    },
    openExecution: { do: 'Open execution', done: 'Opened the execution', hint: 'opened from the case' },
    noteCase: { do: 'Note case', done: 'Noted a change of the case', hint: 'noted by the case itself' },
    announceDemolition: {
      do: 'Announce demolition',
      done: 'Announced the demolition',
      hint: 'a period for the party to demolish by itself',
    },
    issueDemand: {
      do: 'Issue demand',
      done: 'Issued the demand',
      hint: 'ten working days at least, with the right to be heard',
    },
    serveDemand: { do: 'Serve demand', done: 'Served the demand', hint: 'to the party itself' },
    hearParty: { do: 'Hear party', done: 'Heard the party', hint: 'recorded and re-examined' },
    decideExecution: {
      do: 'Decide execution',
      done: 'Decided the execution',
      hint: 'manner and time; never at night or on rest days',
    },
    decideSubstitute: {
      do: 'Decide substitute',
      done: 'Decided the substitute performance',
      hint: 'budget and who performs',
    },
    servePaper: { do: 'Serve paper', done: 'Served a paper of execution', hint: 'the notice, a stay, an end' },
    carryOut: {
      do: 'Record execution',
      done: 'Carried out the execution',
      hint: 'party called, things listed, all recorded',
    },
    applyToCourt: { do: 'Apply to court', done: 'Applied to the court', hint: 'signed by the head personally' },
    recordCourt: { do: 'Record court', done: 'Recorded what the court did', hint: 'acceptance, ruling, execution' },
    agree: { do: 'Agree', done: 'Made an agreement', hint: 'performance in stages' },
    resumeAfterBreach: {
      do: 'Resume after breach',
      done: 'Resumed after a breach',
      hint: 'which stage was not performed',
    },
    haltExecution: { do: 'Stay execution', done: 'Stayed the execution', hint: 'after three years it may end' },
    resumeExecution: { do: 'Resume execution', done: 'Resumed the execution', hint: 'the ground of the stay is gone' },
    confirmPerformed: {
      do: 'Confirm performance',
      done: 'The party performed',
      hint: 'paid, corrected, or pulled down by itself',
    },
    endExecution: { do: 'End execution', done: 'Ended the execution', hint: 'on a ground of the law' },
    register: { do: 'Register clue', done: 'Registered the clue', hint: 'what was reported, and where' },
    transfer: {
      do: 'Transfer',
      done: 'Transferred the clue',
      hint: 'signed by the head; the receiver may not pass it on',
    },
    accept: { do: 'Accept', done: 'Accepted the clue', hint: 'starts 15 working days for verification' },
    refuse: { do: 'Refuse', done: 'Refused the clue', hint: 'needs a reason; goes back to its origin' },
    assign: { do: 'Assign two', done: 'Assigned officers', hint: 'at least two with valid certificates' },
    recordVerification: { do: 'Write result', done: 'Recorded the verification', hint: 'course, evidence, proposal' },
    approveFiling: { do: 'Approve filing', done: 'Approved filing', hint: 'decision due within 90 days of filing' },
    returnVerification: { do: 'Return', done: 'Returned the verification', hint: 'say what is missing' },
    approveNonFiling: {
      do: 'Approve not filing',
      done: 'Approved not filing',
      hint: 'needs a reason, and feedback to the origin',
    },
    noteCaseResult: { do: 'Note case result', done: 'Noted the case result', hint: 'noted by the case itself' },
    feedBack: { do: 'Write back', done: 'Fed back the result', hint: 'sends the result to the origin' },
    confirmFeedback: { do: 'Confirm', done: 'Confirmed the feedback', hint: 'closes the loop' },
    contestFeedback: { do: 'Contest', done: 'Contested the feedback', hint: 'say what was not done' },
    joinReport: {
      do: 'Join a report',
      done: 'Joined a further report',
      hint: 'the same thing reported again: noted here, not as a clue of its own',
    },
    joinInto: {
      do: 'Join to another',
      done: 'Joined to another clue',
      hint: 'the same thing as another clue: this one ends',
    },
    noteJoined: { do: 'Take in a clue', done: 'Took in another clue', hint: 'noted by the clue that was joined' },
    file: { do: 'File case', done: 'Filed the case', hint: 'approved by the head' },
    recordInspection: {
      do: 'Inspection record',
      done: 'Recorded an inspection',
      hint: 'two officers, certificates shown, read by the party',
    },
    recordInterview: {
      do: 'Inquiry record',
      done: 'Recorded an inquiry',
      hint: 'one record per person, read and signed',
    },
    addEvidence: { do: 'Add evidence', done: 'Added evidence', hint: 'source, time, place, what it proves' },
    supplement: {
      do: 'Add original or recording',
      done: 'Added an original or a recording',
      hint: 'a signed original, or a recording of the time, joined to its document; replaces nothing',
    },
    addViolation: {
      do: 'Add violation',
      done: 'Added a violation',
      hint: 'another one of the same party, dealt with together',
    },
    fileViolation: { do: 'File violation', done: 'Filed a further violation', hint: 'by the head of the organ' },
    dropViolation: {
      do: 'Drop violation',
      done: 'Dropped a violation',
      hint: 'one that was added and is not established',
    },
    updateParty: { do: 'Correct party', done: "Corrected the party's data", hint: 'with a reason' },
    reportInvestigation: {
      do: 'Report',
      done: 'Finished the investigation',
      hint: 'facts, qualification, grade, proposal',
    },
    passReview: { do: 'Pass review', done: 'Passed legal review', hint: 'an opinion on each point' },
    returnReview: { do: 'Return', done: 'Returned by legal review', hint: 'say what to change' },
    issueNotice: { do: 'Sign notice', done: 'Issued the notice', hint: 'content, facts, reasons, basis and rights' },
    serveNotice: { do: 'Record service', done: 'Served the notice', hint: 'five working days run from the next day' },
    recordStatement: { do: 'Record statement', done: "Recorded the party's statement", hint: 'oral and written alike' },
    recordWaiver: { do: 'Record waiver', done: 'Recorded a waiver', hint: 'only in writing and express' },
    reexamineStatement: {
      do: 'Re-examine',
      done: 'Re-examined the statement',
      hint: 'accept what holds; never heavier for it',
    },
    requestHearing: {
      do: 'Register request',
      done: 'Registered a hearing request',
      hint: 'notice due 7 working days before the hearing',
    },
    notifyHearing: { do: 'Notify hearing', done: 'Notified the hearing', hint: 'time, place, chair' },
    holdHearing: { do: 'Record hearing', done: 'Held the hearing', hint: 'record read by the party' },
    reportHearing: {
      do: 'Hearing report',
      done: 'Reported the hearing',
      hint: 'both sides, and the opinion of the chair',
    },
    endHearing: { do: 'End hearing', done: 'Ended the hearing', hint: 'missed without good reason: deemed given up' },
    decide: { do: 'Decide', done: 'Decided the penalty', hint: 'signed by the head; numbered when issued' },
    serveDecision: { do: 'Record service', done: 'Served the decision', hint: 'within 7 working days' },
    recordPayment: { do: 'Record payment', done: 'Recorded a payment', hint: 'due 15 days after receipt' },
    confirmCorrection: { do: 'Check correction', done: 'Checked the correction', hint: 'where correction was ordered' },
    proposePublication: {
      do: 'Propose publication',
      done: 'Proposed the publication',
      hint: 'what is shown and how privacy is kept, or why not',
    },
    approvePublication: {
      do: 'Approve publication',
      done: 'Approved the publication',
      hint: 'by the head of the case unit, within the 7 working days',
    },
    returnPublication: { do: 'Return publication', done: 'Returned the publication', hint: 'say what to change' },
    publishDecision: { do: 'Publish', done: 'Published the decision', hint: 'within 7 working days of the decision' },
    publishOnCreditSystem: {
      do: 'Publish on credit system',
      done: 'Published on the credit system',
      hint: 'within 20 working days of the decision',
    },
    applyForRepair: {
      do: 'Register repair request',
      done: 'Registered a credit repair request',
      hint: 'the party asks for an early end of display',
    },
    decideRepair: {
      do: 'Decide repair',
      done: 'Decided the credit repair',
      hint: 'after the shortest display, with all duties done',
    },
    requestRecusal: {
      do: 'Record recusal request',
      done: 'Recorded a request for recusal',
      hint: 'the investigation goes on until it is decided',
    },
    decideRecusal: {
      do: 'Decide on recusal',
      done: 'Decided on the recusal',
      hint: 'by the head; on the head by the leaders together',
    },
    reassignOfficers: {
      do: 'Change officers',
      done: 'Changed the officers',
      hint: 'at least two with valid certificates',
    },
    proposeRegistration: {
      do: 'Propose registration',
      done: 'Proposed to register evidence',
      hint: 'where evidence may be lost or hard to get later',
    },
    approveRegistration: {
      do: 'Approve registration',
      done: 'Approved the registration',
      hint: 'by the head of the organ',
    },
    refuseRegistration: {
      do: 'Refuse registration',
      done: 'Refused the registration',
      hint: 'what was carried out already is lifted at once',
    },
    registerEvidence: {
      do: 'Register evidence',
      done: 'Registered evidence',
      hint: 'list in duplicate; decided on within 7 working days',
    },
    decideRegistration: {
      do: 'Decide on evidence',
      done: 'Decided on the registered evidence',
      hint: 'after the period it is free',
    },
    proposeStay: { do: 'Propose stay', done: 'Proposed a stay', hint: 'ground, and when it goes on' },
    proposeTermination: {
      do: 'Propose end',
      done: 'Proposed to end the investigation',
      hint: 'the party is gone and nobody takes over',
    },
    approveHalt: { do: 'Approve stay or end', done: 'Approved the stay or end', hint: 'by the head of the organ' },
    proposeExtension: { do: 'Propose extension', done: 'Proposed an extension', hint: 'before the period ends' },
    approveExtension: {
      do: 'Approve extension',
      done: 'Extended the period',
      hint: 'a second time by the leaders together',
    },
    returnExtension: { do: 'Return extension', done: 'Returned the extension', hint: 'the period stays as it is' },
    returnHalt: {
      do: 'Return stay or end',
      done: 'Returned the proposal',
      hint: 'with a reason; the investigation goes on',
    },
    resume: { do: 'Resume', done: 'Resumed the investigation', hint: 'at once when the ground is gone' },
    handOver: {
      do: 'Hand over',
      done: 'Handed the case over',
      hint: 'it belongs to another organ, which may not pass it on',
    },
    suspectCrime: {
      do: 'Suspect a crime',
      done: 'Suspected a crime',
      hint: 'a team is set up; no penalty in its place until it has an outcome',
    },
    noteReferral: { do: 'Note the referral', done: 'The referral moved on', hint: 'taken down by the referral itself' },
    decideNoPenalty: {
      do: 'Decide: no penalty',
      done: 'Decided not to penalise',
      hint: 'after the review; with the reason and the education of the party',
    },
    serveNoPenalty: {
      do: 'Serve the no-penalty decision',
      done: 'Served the no-penalty decision',
      hint: 'within seven working days; then the case is closed',
    },
    endForCrime: {
      do: 'End with the criminal case',
      done: 'Ended: criminally pursued',
      hint: 'a court has punished and nothing else is to be decided',
    },
    transferOfficialClue: {
      do: 'Transfer clue on an official',
      done: 'Transferred a clue on an official',
      hint: 'by the principal head, to the supervision organ or the procuratorate',
    },
    openReferral: {
      do: 'Suspect a crime',
      done: 'Suspected a crime; team set up',
      hint: 'opened by the step of the case',
    },
    replaceTeam: { do: 'Change team', done: 'Changed the team', hint: 'two certified officers or more' },
    reportSuspicion: {
      do: 'Report the check',
      done: 'Reported to the principal head',
      hint: 'the three days to decide run from the receipt of the report',
    },
    approveTransfer: { do: 'Approve transfer', done: 'Approved the transfer', hint: 'handed over within 24 hours' },
    refuseTransfer: {
      do: 'Do not transfer',
      done: 'Did not approve the transfer',
      hint: 'reasons on file; the case goes on',
    },
    handToPolice: {
      do: 'Hand to the police',
      done: 'Handed to the police',
      hint: 'letter, report, lists of goods and evidence, a copy to the procuratorate',
    },
    notePoliceReceipt: { do: 'Note police receipt', done: 'The police signed', hint: 'they decide within three days' },
    noteForwarded: {
      do: 'Note forwarding',
      done: 'Forwarded to the competent police',
      hint: 'the three days run anew from its acceptance',
    },
    notePoliceOpened: {
      do: 'Note criminal case',
      done: 'The police opened a case',
      hint: 'goods and papers within three days',
    },
    notePoliceRefusal: {
      do: 'Note refusal',
      done: 'The police opened no case',
      hint: 'review within three days, or the procuratorate at once',
    },
    requestPoliceReview: {
      do: 'Ask for police review',
      done: 'Asked for police review',
      hint: 'once, within three days of the notice',
    },
    notePoliceReview: {
      do: 'Note review outcome',
      done: 'The police reviewed',
      hint: 'upheld: three days to the procuratorate',
    },
    proposeFilingSupervision: {
      do: 'Propose supervision',
      done: 'Proposed supervision of filing',
      hint: 'with case, reasons and evidence',
    },
    noteProcuratorate: {
      do: 'Note procuratorate',
      done: 'The procuratorate acted',
      hint: 'reasons in seven days, filing in fifteen',
    },
    acceptPoliceRefusal: {
      do: 'Accept refusal',
      done: 'Accepted the refusal',
      hint: 'the administrative course goes on',
    },
    moveGoodsToPolice: {
      do: 'Move goods and papers',
      done: 'Moved goods and papers',
      hint: 'goods under a measure too; the party is told in writing',
    },
    noteCriminalResult: {
      do: 'Note criminal outcome',
      done: 'Noted the criminal outcome',
      hint: 'punished: no fine any more; otherwise the case is back',
    },
    noteCaseOutcome: { do: 'Note outcome', done: 'The case was dealt with', hint: 'taken down by the case itself' },
    replyToOpinion: { do: 'Reply with result', done: 'Replied to the opinion', hint: 'once the case was dealt with' },
    superviseTransfer: {
      do: 'Give supervision opinion',
      done: 'Gave a supervision opinion',
      hint: 'late or missing transfer: put right and report in thirty days',
    },
    answerTransferSupervision: {
      do: 'Answer supervision',
      done: 'Answered the supervision opinion',
      hint: 'what was put right',
    },
    noteReceipt: {
      do: 'Note receipt',
      done: 'Noted the receipt',
      hint: 'not taken, the case goes on and the common superior is asked',
    },
    takeSample: { do: 'Take samples', done: 'Took samples', hint: 'with the party there, listed and sealed' },
    commissionTest: { do: 'Commission test', done: 'Commissioned a test', hint: 'institution, question, and by when' },
    recordTestResult: { do: 'Record result', done: 'Recorded a test result', hint: 'on the day it comes in' },
    tellTestResult: {
      do: 'Tell result',
      done: 'Told the party the result',
      hint: 'with its right to have it done again',
    },
    correctDecision: {
      do: 'Correct decision',
      done: 'Corrected the decision',
      hint: 'slips only; a document of its own is served',
    },
    revokeDecision: {
      do: 'Revoke decision',
      done: 'Revoked the decision',
      hint: 'what was published and paid is taken back',
    },
    withdrawPublication: {
      do: 'Withdraw publication',
      done: 'Withdrew the publication',
      hint: 'within three working days, with public reasons',
    },
    recordRefund: { do: 'Record refund', done: 'Recorded a refund', hint: 'what was paid is given back' },
    changeDecision: {
      do: 'Change decision',
      done: 'Changed the decision',
      hint: 'lighter only; publish anew, give back what is too much',
    },
    requestDeferral: {
      do: 'Record request',
      done: 'Recorded a request for instalments',
      hint: 'where paying is a real hardship',
    },
    decideDeferral: {
      do: 'Decide on instalments',
      done: 'Decided on deferral or instalments',
      hint: 'no surcharge while they are kept; it is served',
    },
    actAnew: {
      do: 'Decide anew',
      done: 'Took it up again',
      hint: 'where that was ordered; never heavier on the same facts',
    },
    noteReconsideration: {
      do: 'Record application',
      done: 'Recorded an application for reconsideration',
      hint: 'within sixty days; never beside a suit',
    },
    forwardApplication: {
      do: 'Send on',
      done: 'Sent the application on',
      hint: 'within five working days; or put the decision right',
    },
    noteAcceptance: {
      do: 'Record acceptance',
      done: 'Recorded the acceptance',
      hint: 'five working days to check; silence is acceptance',
    },
    noteCopy: { do: 'Record copy', done: 'Recorded the copy', hint: 'the days to reply run from it' },
    noteSuit: {
      do: 'Record suit',
      done: 'Recorded a suit',
      hint: 'answer and evidence within fifteen days of the copy',
    },
    submitAnswer: {
      do: 'Hand in answer',
      done: 'Handed in the answer',
      hint: 'late, the act counts as without evidence',
    },
    extendReview: { do: 'Record extension', done: 'Recorded an extension', hint: 'once, thirty days at most' },
    stayExecution: {
      do: 'Stop execution',
      done: 'Stopped execution',
      hint: 'by the organ, the reconsideration organ or the court',
    },
    endStay: { do: 'Resume execution', done: 'Resumed execution', hint: 'the reason to stop it is gone' },
    noteOutcome: { do: 'Record outcome', done: 'Recorded the outcome', hint: 'a revocation or change holds at once' },
    noteJudgment: {
      do: 'Record judgment',
      done: 'Recorded a judgment',
      hint: 'the first holds when the appeal period has passed',
    },
    noteAppeal: {
      do: 'Record appeal',
      done: 'Recorded an appeal',
      hint: 'fifteen days against a judgment, ten against a ruling',
    },
    noteEffect: { do: 'Record effect', done: 'Recorded that the judgment holds', hint: 'nobody appealed in time' },
    proposeClosing: { do: 'Propose closing', done: 'Proposed closing', hint: 'say how it was performed' },
    returnClosing: { do: 'Return closing', done: 'Returned the closing', hint: 'say what is missing' },
    close: {
      do: 'Close case',
      done: 'Closed the case',
      hint: 'the result goes to the clue; archive after feeding back',
    },
    noteFeedback: { do: 'Note feedback', done: 'Noted the feedback', hint: 'noted by the clue itself' },
    archive: { do: 'Archive', done: 'Archived the case', hint: 'one volume: cover, index, documents in order' },
    prepareDocument: {
      do: 'Prepare document',
      done: 'Prepared a document',
      hint: 'choose a form and write what the file does not know; what needs approval becomes a draft',
    },
    issueOwnDocument: {
      do: 'Issue a document',
      done: 'Issued a document of its own organ',
      hint: 'co-operation, supervision, designation: what your own organ issues',
    },
    approveDocument: {
      do: 'Approve document',
      done: 'Approved and issued a document',
      hint: 'numbered and issued with the approval; not by who drew it up',
    },
    returnDocument: { do: 'Return draft', done: 'Returned a draft', hint: 'say what must change' },
    dropDocument: { do: 'Drop draft', done: 'Dropped a draft', hint: 'a draft that is not wanted any more' },
    serveDocument: { do: 'Record service', done: 'Served a document', hint: 'the return slip of a prepared document' },
    dealOnTheSpot: {
      do: 'Penalise on the spot',
      done: 'Dealt with on the spot',
      hint: 'facts certain, within the limits',
    },
    proposeMeasure: {
      do: 'Propose a measure',
      done: 'Proposed sealing or seizure',
      hint: 'Where a law or regulation gives it: approval first; what cannot wait says why',
    },
    noteMeasure: { do: 'Note a measure', done: 'Noted a measure', hint: 'By itself, with the steps of the measure' },
    openMeasure: { do: 'Propose a measure', done: 'Proposed sealing or seizure', hint: 'By itself, with the proposal' },
    approveMeasure: {
      do: 'Approve measure',
      done: 'Approved the measure',
      hint: 'What was urgent: within 24 hours, or it is lifted',
    },
    declineMeasure: { do: 'Decline', done: 'Declined the measure', hint: 'What was carried out is lifted at once' },
    dropMeasure: { do: 'Do without', done: 'Did without the measure', hint: 'What was not carried out need not be' },
    carryOutMeasure: {
      do: 'Record the measure',
      done: 'Carried out the measure',
      hint: 'Two officers; decision and list handed over on the spot; a record made',
    },
    extendMeasure: {
      do: 'Extend',
      done: 'Extended the measure',
      hint: 'Once, where the case is complex: sixty days in all',
    },
    fixTesting: {
      do: 'Fix testing time',
      done: 'Fixed the testing time',
      hint: 'Left out once the party has it in writing',
    },
    endTesting: { do: 'Record test result', done: 'Test result came', hint: 'The period goes on' },
    entrustKeeping: { do: 'Entrust keeping', done: 'Entrusted the keeping', hint: 'The organ bears the costs' },
    sellGoods: {
      do: 'Early disposal',
      done: 'Disposed of goods early',
      hint: 'What perishes: the money takes its place',
    },
    settleGoods: {
      do: 'Settle goods',
      done: 'Settled what becomes of the goods',
      hint: 'Confiscated or given back, each of them, before the case is decided',
    },
    serveMeasurePaper: {
      do: 'Serve paper',
      done: 'Served a paper of the measure',
      hint: 'Extension, testing time, release and hand-over are told in writing',
    },
    releaseMeasure: { do: 'Release', done: 'Released', hint: 'One of five grounds; at the end of the period always' },
    returnGoods: { do: 'Give back', done: 'Gave the goods back', hint: 'At once; of what was sold, the money' },
    handOverGoods: {
      do: 'To the police',
      done: 'Handed the goods over',
      hint: 'With a suspected crime the goods move too, and the party is told in writing',
    },
    decideOnTheSpot: {
      do: 'On-the-spot penalty',
      done: 'Decided on the spot',
      hint: 'two officers show certificates, tell, hear, and fill in the form',
    },
    deliverOnTheSpot: { do: 'Hand over', done: 'Handed over the decision', hint: 'signed for, or the refusal noted' },
    switchToOrdinary: {
      do: 'Go to the ordinary procedure',
      done: 'Proposed the ordinary procedure',
      hint: 'until the decision is handed over; the head approves the filing',
    },
    approveOrdinary: {
      do: 'Approve the ordinary procedure',
      done: 'Approved the ordinary procedure',
      hint: 'what is known goes into the new case; decision due within 90 days',
    },
    declineOrdinary: { do: 'Do not file', done: 'Declined to file', hint: 'needs a reason' },
    handInCash: { do: 'Hand in the money', done: 'Handed in the collected fine', hint: 'within 2 working days' },
    depositCash: { do: 'Pay in at the bank', done: 'Paid in the collected fine', hint: 'within 2 working days' },
    reportForRecord: { do: 'Report to the organ', done: 'Reported to the organ', hint: 'within 7 working days' },
    recordEnding: {
      do: 'Record another end',
      done: 'Recorded another end',
      hint: 'executed by the court, execution ended, or the decision revoked',
    },
  },
)

export const isAction = (name: string): name is Action => name in actionNames.zh

/** Duties that end one way or the other: a work-list names the task, not what comes of it. */
const tasks = inBothLanguages(
  {
    accept: '受理或拒收',
    approveFiling: '审批立案',
    approveNonFiling: '审批立案',
    confirmFeedback: '核对反馈',
    passReview: '法制审核',
    close: '审批结案',
    approveOrdinary: '审批转普通程序',
    approveMeasure: '审批强制措施',
    approveTransfer: '决定是否移送',
    notePoliceOpened: '记公安决定',
    requestPoliceReview: '处理不予立案',
  },
  {
    accept: 'Accept or refuse',
    approveFiling: 'Decide on filing',
    approveNonFiling: 'Decide on filing',
    confirmFeedback: 'Check feedback',
    passReview: 'Legal review',
    close: 'Decide on closing',
    approveOrdinary: 'Decide on the ordinary procedure',
    approveMeasure: 'Decide on a measure',
    approveTransfer: 'Decide on the transfer',
    notePoliceOpened: 'Note what the police decide',
    requestPoliceReview: 'Act on the refusal',
  },
)

/** A duty as work-lists name it. */
export function dutyName(action: string, language: Language): string {
  const names: Readonly<Record<string, string>> = tasks[language]
  return names[action] ?? (isAction(action) ? actionNames[language][action].do : action)
}
