import type { RefusalCode } from '../../../domain/refusal.ts'
import type { SpokenFacts } from './spoken-facts.ts'
import { inBothLanguages } from './wording.ts'

interface RefusalWords {
  /** 缘由: what stands against it. */
  readonly why: (facts: SpokenFacts) => string
  /** 解法: what unlocks it, who can do it, from when. */
  readonly remedy: (facts: SpokenFacts) => string
}

/** Every refusal of the domain, as a sentence and a way on. */
export const refusalWords = inBothLanguages<Readonly<Record<RefusalCode, RefusalWords>>>(
  {
    'wrong-stage': {
      why: (f) =>
        f.has('passed')
          ? `事项已到“${f.named('stage', '后面的阶段')}”，这一步已经过了`
          : `事项现在处于“${f.named('stage', '别的阶段')}”，还办不到这一步`,
      remedy: (f) => (f.has('passed') ? '接着办现在的步骤；办过的看时间线' : '先办完前面的步骤'),
    },
    'wrong-role': { why: () => '您的岗位不办这一步', remedy: (f) => `由${f.named('roles', '有权的岗位')}办理` },
    'not-assigned': { why: () => '您不是本事项的承办人', remedy: () => '由承办人办理，或由中队长改派' },
    'not-the-holder': { why: () => '本事项不由您的单位承办', remedy: () => '由承办单位办理' },
    'not-the-origin': { why: () => '本事项不是您的单位移交的', remedy: () => '由移交单位办理' },
    'own-case-review': { why: () => '承办人不能审核自己办的案件', remedy: () => '换一名未参与办案的审核人员' },
    'certificates-not-shown': { why: () => '没有记明已出示执法证件', remedy: () => '出示证件后再记录，并勾选“已出示”' },
    'recusal-not-told': { why: () => '没有记明已告知申请回避的权利', remedy: () => '告知后再记录，并勾选“已告知”' },
    'recommendation-differs': {
      why: () => '批准的结果与核查建议不一致',
      remedy: () => '退回核查，写明理由，由承办人重新提出建议',
    },
    'witness-missing': {
      why: () => '当事人没有签字，也没有写明见证人或者录像',
      remedy: () => '写明见证人，或者填音像记录编号',
    },
    'consent-missing': {
      why: () => '电子送达没有受送达人同意的确认书',
      remedy: () => '取得签字的确认书，或者换送达方式',
    },
    'without-enforcement-power': {
      why: () => '乡镇（街道）办公室人员没有执法权',
      remedy: () => '您可以登记、报告、联络；由有执法证件的中队人员办理',
    },
    'fewer-than-two-officers': { why: () => '执法人员少于两人', remedy: () => '再选一名持有效证件的人员' },
    'certificate-missing': {
      why: (f) => `${f.text('name', '所选人员')}没有执法证件`,
      remedy: () => '换一名持有效证件的人员',
    },
    'certificate-expired': {
      why: (f) =>
        `${f.text('name', '所选人员')}的执法证件${f.has('validTo') ? `有效期到 ${f.day('validTo', '')}` : ''}，现在无效`,
      remedy: () => '换证后再指派，或者换一名持有效证件的人员',
    },
    'officer-not-in-squad': {
      why: (f) => `${f.text('name', '所选人员')}不在承办单位`,
      remedy: () => '从承办单位的人员中选',
    },
    'no-power-chosen': { why: () => '还没有选定权力事项', remedy: () => '在权力清单中选定一项' },
    'outside-own-powers': {
      why: (f) => `这项权力在这里不由所选单位行使${f.has('holder') ? `，应由${f.text('holder', '')}行使` : ''}`,
      remedy: (f) => `移送${f.text('holder', '有权的单位')}`,
    },
    'second-transfer': { why: () => '受移送的单位不得再行移送', remedy: () => '认为不归本单位管辖的，报共同上级指定' },
    'reason-missing': { why: () => '没有写明理由', remedy: () => '写明理由' },
    'feedback-not-due': { why: () => '还没有可以反馈的办理结果', remedy: () => '案件办结或者决定不立案后反馈' },
    'feedback-owed': {
      why: () => '这件线索是别的单位移交来的，来处在等结果',
      remedy: () => '核查后按不予立案办，写明已并入哪一件，并向来处反馈',
    },
    'not-joinable': {
      why: (f) =>
        `不能并入${f.has('number') ? ` ${f.text('number', '')}` : '这一件'}：就是本件，或者已经办结、不予立案、看不到`,
      remedy: () => '选一件还在办理或者已立案的线索',
    },
    'no-lawful-record': {
      why: () => '案卷中的检查、询问笔录没有一份由两名以上持有效证件的人员制作',
      remedy: () => '由两名持有效证件的承办人重新检查或者询问',
    },
    'crime-suspected': {
      why: (f) => `已认为涉嫌犯罪${f.has('day') ? `（${f.day('day', '')}）` : ''}，应当移送公安机关，不得以罚代刑`,
      remedy: () => '在移送页办到有结果：不批准移送、公安不立案被接受，或者退回之后，再告知、决定',
    },
    'crime-in-question': {
      why: () => '涉嫌犯罪案件移送审批表已经起草，还没有批准或者退回',
      remedy: () => '报正职负责人三日内决定移送或者不移送',
    },
    'evidence-not-compared': {
      why: (f) => `${f.number('count', '部分')} 件复制件、照片或者录像没有与原件核对`,
      remedy: () => '与原件核对后重新提取；取不到原件的，写明出处',
    },
    'record-not-signed': {
      why: (f) => `${f.number('count', '部分')} 份笔录当事人没有签字，也没有见证人或者音像记录`,
      remedy: () => '补附签字原件或者当时的音像记录；没有的，重新询问',
    },
    'party-not-questioned': {
      why: () => '还没有询问笔录，当事人对事实的说法不在案卷里',
      remedy: () => '询问当事人或者有关人员；找不到的，在报告中说明',
    },
    'party-number-wrong': {
      why: (f) => `${f.text('name', '当事人')}的证照号码校验不通过`,
      remedy: () => '对照证照原件更正当事人信息',
    },
    'party-not-addressed': {
      why: () => '这项权力针对的是另一类主体，与当事人不符',
      remedy: () => '核对当事人类型，或者换成适用的事项',
    },
    'newer-text-unchecked': {
      why: (f) => `条文有新文本，${f.day('day', '近期')}起施行，权力清单还没有核对`,
      remedy: () => '核对新旧文本：行为发生时的规定为准，新规定处罚较轻的适用新规定',
    },
    'text-after-act': {
      why: (f) => `所引文本 ${f.day('day', '较晚')}才施行，违法行为在这之前`,
      remedy: () => '适用行为发生时的文本；新文本处罚较轻或者不认为违法的，适用新文本并说明',
    },
    'period-overrun': {
      why: (f) => `${f.fillers('step', '这一步')}的期限已于 ${f.day('lastDay', '前些时候')}届满`,
      remedy: (f) => `尽快${f.fillers('step', '办理')}，并在案卷中说明原因`,
    },
    'served-late': {
      why: (f) => `决定书 ${f.day('day', '')}送达，应当在 ${f.day('lastDay', '期限')}前送达`,
      remedy: () => '不影响决定生效；在案卷中说明原因',
    },
    'limitation-passed': {
      why: (f) => `追责时效${f.has('lastDay') ? `已于 ${f.day('lastDay', '')}届满` : '已过'}`,
      remedy: () => '不再给予处罚；核对违法行为终了的日期',
    },
    'party-unknown': { why: () => '当事人还不明确', remedy: () => '填写当事人的名称、地址和证照号码' },
    'party-under-fourteen': {
      why: () => '当事人行为时不满十四周岁，不予行政处罚',
      remedy: () => '责令监护人加以管教',
    },
    'no-investigation-record': {
      why: () => '没有现场检查笔录，也没有询问笔录',
      remedy: () => '先写现场检查笔录或者询问笔录',
    },
    'no-evidence': { why: () => '没有证据', remedy: () => '先补充证据' },
    'investigation-not-concluded': { why: () => '调查还没有终结', remedy: () => '由承办人报调查终结' },
    'legal-review-not-passed': { why: () => '法制审核没有通过', remedy: () => '由法制审核人员审核通过后办理' },
    'notice-not-served': { why: () => '告知书还没有送达', remedy: () => '先送达告知书并记录送达' },
    'statement-period-running': {
      why: (f) => `陈述申辩期未满${f.has('lastDay') ? `，到 ${f.day('lastDay', '')}止` : ''}`,
      remedy: (f) => `${f.has('lastDay') ? `${f.dayAfter('lastDay', '')}起` : '期满后'}；或当事人书面放弃`,
    },
    'hearing-period-running': {
      why: (f) => `听证申请期未满${f.has('lastDay') ? `，到 ${f.day('lastDay', '')}止` : ''}`,
      remedy: (f) => `${f.has('lastDay') ? `${f.dayAfter('lastDay', '')}起` : '期满后'}；或当事人书面放弃`,
    },
    'hearing-not-held': { why: () => '当事人申请了听证，还没有举行', remedy: () => '通知并举行听证，或当事人书面撤回' },
    'hearing-not-offered': {
      why: () => '本案告知时没有听证权利',
      remedy: () => '不属于应当听证的情形，按陈述申辩办理',
    },
    'hearing-not-requested': { why: () => '当事人没有申请听证', remedy: () => '先登记当事人的听证申请' },
    'hearing-not-notified': {
      why: () => '听证通知书还没有送达当事人',
      remedy: () => '先发听证通知书并送达',
    },
    'hearing-report-missing': {
      why: () => '听证主持人还没有提出听证报告',
      remedy: () => '先提出听证报告，再审核、决定',
    },
    'absence-excused': {
      why: () => '当事人有正当理由不能到场，不算放弃听证',
      remedy: () => '重新通知听证的时间和地点',
    },
    'no-statement': { why: () => '当事人没有提出陈述申辩', remedy: () => '先记录陈述申辩' },
    'statement-not-re-examined': { why: () => '当事人的陈述申辩还没有复核', remedy: () => '由承办人复核并写明理由' },
    'adoption-without-effect': {
      why: () => '采纳了申辩意见，拟罚款却没有变',
      remedy: () => '降低拟罚款；或者写明另外改变了什么、罚款为什么不变',
    },
    'heavier-than-notified': {
      why: (f) =>
        `决定比告知的重${f.has('notified') ? `：告知 ${f.yuan('notified', '')}，现为 ${f.yuan('intended', '')}` : ''}`,
      remedy: () => '有新事实的，补充调查后重新告知',
    },
    'heavier-after-defence': {
      why: () => '不得因当事人申辩、要求听证而加重处罚',
      remedy: (f) => `不高于告知的 ${f.yuan('notified', '处罚')}；另有新证据的，先入卷再重新报告、告知`,
    },
    'other-basis-than-notified': { why: () => '决定的依据与告知的不同', remedy: () => '按新的依据重新告知' },
    'hearing-notice-too-short': {
      why: () => '通知与听证之间不足 7 个工作日',
      remedy: (f) => `听证日最早为 ${f.day('earliest', '通知后第 8 个工作日')}`,
    },
    'not-discussed': {
      why: () => '经过听证的案件还没有负责人集体讨论的结论',
      remedy: () => '集体讨论后，在决定中记明时间、参加人和结论',
    },
    'correction-open': { why: () => '责令改正的事项还没有确认改正', remedy: () => '复查并记录改正情况' },
    'not-published': { why: () => '决定还没有公示，也没有写明不公示的理由', remedy: () => '办公示' },
    'feedback-not-written': {
      why: () => '还没有把办理结果反馈给移交单位，反馈函要入卷',
      remedy: () => '先在线索上写反馈，再归档',
    },
    'document-not-issued': {
      why: () => '本案没有签发过这份文书',
      remedy: () => '选一份已经签发的文书',
    },
    'nothing-attached': {
      why: () => '没有附上文件，也没有写音像记录编号',
      remedy: () => '签字原件附扫描件；音像记录附文件或者写编号',
    },
    'recording-of-another-day': {
      why: (f) => `${f.text('name', '这个文件')}录制于 ${f.day('day', '别的日子')}，不是检查、询问当时录的`,
      remedy: () => '只能关联当时的记录；没有的如实说明，不能补录',
    },
    'person-recused': { why: (f) => `${f.text('name', '此人')}在本案中应当回避`, remedy: () => '换没有利害关系的人' },
    'recusal-pending': {
      why: (f) => `要求${f.text('name', '有关人员')}回避的申请还没有决定`,
      remedy: () => '先由机关负责人决定；调查不停',
    },
    'no-recusal-request': { why: () => '没有待决定的回避申请', remedy: () => '先登记申请' },
    'no-officer-of-the-case': { why: () => '不是本案的承办人员', remedy: () => '从本案承办人员中选' },
    'own-recusal': { why: () => '不能决定自己是否回避', remedy: () => '由其他负责人主持，集体讨论决定' },
    'registration-open': {
      why: () => '还有先行登记保存的证据没有处理完',
      remedy: () => '先对登记保存的证据作出处理决定',
    },
    'registered-before': {
      why: (f) => `“${f.text('name', '这件物品')}”已经登记保存过，不能用再次登记来延长`,
      remedy: () => '采取其他证据保全措施',
    },
    'no-registration-proposed': { why: () => '没有待批准的先行登记保存', remedy: () => '先由承办人报批' },
    'registration-not-approved': { why: () => '先行登记保存还没有经负责人批准', remedy: () => '先报机关负责人批准' },
    'item-not-approved': {
      why: (f) => `“${f.text('name', '这件物品')}”不在批准的范围内`,
      remedy: () => '只登记批准的物品；另有需要的另行报批',
    },
    'urgency-not-provided': { why: () => '没有规章允许本机关先登记后补批', remedy: () => '先报机关负责人批准' },
    'list-not-left': { why: () => '清单没有当场交付当事人', remedy: () => '清单一式两份，当场交一份，再勾选' },
    'no-registration': { why: () => '没有先行登记保存的证据', remedy: () => '先实施登记保存' },
    'registration-lapsed': {
      why: (f) => `登记保存已于 ${f.day('lastDay', '期满日')}届满，自动解除`,
      remedy: () => '只能解除，把物品交还当事人',
    },
    'measure-without-law': {
      why: () => '没有写明哪部法律、法规允许查封、扣押',
      remedy: () => '写明条文；没有的不能查封、扣押',
    },
    'measure-not-delegable': {
      why: (f) =>
        `行政强制措施不得委托，只能由法定机关自己实施${f.has('holder') && f.text('holder', '') !== '' ? `；本项由${f.text('holder', '')}实施` : ''}`,
      remedy: () => '请有权的机关派两名以上持证人员实施；受委托的单位、乡镇（街道）可以先保护现场并报告',
    },
    'goods-unconnected': {
      why: () => '与违法行为无关的场所、设施、财物不得查封、扣押',
      remedy: () => '只列与本案有关的',
    },
    'necessities-taken': {
      why: () => '公民个人及其所扶养家属的生活必需品不得查封、扣押',
      remedy: () => '把生活必需品从清单里去掉',
    },
    'held-elsewhere': {
      why: () => '已被其他国家机关依法查封的，不得重复查封',
      remedy: () => '核实后从清单里去掉，必要时与先查封的机关联系',
    },
    'held-before': {
      why: (f) => `“${f.text('name', '这件财物')}”在本案已经查封、扣押过，不能再来一次延长期限`,
      remedy: () => '采取其他调查、证据保全措施',
    },
    'no-measure-proposed': { why: () => '没有等待批准的强制措施', remedy: () => '先由承办人报批' },
    'measure-not-approved': {
      why: (f) => `强制措施${f.text('number', '')}还没有经机关负责人批准`,
      remedy: () => '先报机关负责人批准；紧急实施的，24 小时内补批，逾期只能解除',
    },
    'measure-before-approval': {
      why: () => '实施时间早于批准时间，又没有写明情况紧急',
      remedy: () => '核对时间；确属紧急的，另报紧急实施',
    },
    'approval-too-late': {
      why: () => '紧急实施后 24 小时内没有补办批准',
      remedy: () => '已经不能补批：立即解除并退还财物',
    },
    'measure-lapsed': {
      why: (f) => `强制措施${f.text('number', '')}的期限已于 ${f.day('lastDay', '前几日')}届满`,
      remedy: () => '只能解除：由机关负责人办理解除，财物立即退还',
    },
    'no-goods-held': { why: () => '没有正在查封、扣押的财物', remedy: () => '核对清单' },
    'good-unknown': {
      why: (f) => `清单第 ${f.text('goods', '?')} 项现在不能这样处理`,
      remedy: () => '刷新后重新选择；同一项不要选两次',
    },
    'measure-not-extendable': {
      why: () => '药品的查封、扣押按药品管理法七日内处理，没有延长的规定',
      remedy: () => '在期限内处理或者解除；需要检验的，确定检验期间并书面告知',
    },
    'extended-before': { why: () => '期限已经延长过一次', remedy: () => '在合计六十日内作出处理决定，或者解除' },
    'period-running': {
      why: (f) => `期限到 ${f.day('lastDay', '届满日')}才届满`,
      remedy: () => '按其他情形解除，或者等到期满',
    },
    'not-released': { why: () => '没有已解除、待退还的财物', remedy: () => '先由机关负责人决定解除' },
    'proceeds-not-returned': {
      why: (f) => `变卖所得 ${f.yuan('owed', '款项')} 应当全部退还`,
      remedy: () => '按变卖所得填写退还金额；没有变卖的不填',
    },
    'goods-without-line': {
      why: (f) => `强制措施${f.text('number', '')}的“${f.text('name', '财物')}”还没有写明怎么处理`,
      remedy: () => '在强制措施里逐项定处理：没收或者退还；也可以先解除',
    },
    'goods-not-confiscated': {
      why: () => '有财物定为没收，处罚种类里却没有“没收非法财物”',
      remedy: () => '处罚种类加上没收非法财物（须已告知），或者把处理改为退还',
    },
    'goods-held': {
      why: (f) => `强制措施${f.text('number', '')}还有财物没有处理出去`,
      remedy: () => '先解除并退还，或者随案移送',
    },
    'halt-waits': { why: () => '已有中止、终止调查的报批等待负责人', remedy: () => '等负责人批准或者退回' },
    'no-halt-proposed': { why: () => '没有待批准的中止、终止', remedy: () => '先由承办人报批' },
    'successor-takes-over': { why: () => '当事人的权利义务有人承受，案件不终止', remedy: () => '更正当事人后继续调查' },
    'violation-not-filed': {
      why: (f) => `追加的违法行为还没有补充立案${f.has('cause') ? `：${f.text('cause', '')}` : ''}`,
      remedy: () => '由负责人批准补充立案，或者不再追究',
    },
    'no-such-violation': { why: () => '没有这个违法行为，或者已经办过', remedy: () => '刷新后重新选择' },
    'violation-already-there': {
      why: (f) =>
        `这个违法行为已经在案${f.has('violation') ? `（违法行为 ${f.text('violation', '')}）` : ''}，同一行为不重复处理`,
      remedy: () => '是另一个行为的，写明不同的时间、地点或者事实',
    },
    'act-not-distinct': {
      why: () => '没有说明它为什么是独立的违法行为',
      remedy: () => '写明和已有行为的区别；是同一行为的，选“同一个行为”',
    },
    'violation-without-evidence': {
      why: (f) => `违法行为 ${f.text('violation', '')}还没有证据${f.has('cause') ? `：${f.text('cause', '')}` : ''}`,
      remedy: () => '登记证明它的证据，或者不再追究',
    },
    'violation-without-penalty': {
      why: (f) =>
        `违法行为 ${f.text('violation', '')}没有提出处理意见${f.has('cause') ? `：${f.text('cause', '')}` : ''}`,
      remedy: () => '分别裁量，每个违法行为都要有处理意见',
    },
    'one-act-one-fine': {
      why: (f) =>
        `同一个行为不得给予两次以上罚款，只能按罚款数额高的规定处罚${f.has('power') ? `：${f.text('power', '')}` : ''}`,
      remedy: () => '只在罚款数额高的一项下罚款，另一项不罚款',
    },
    'extension-not-provided': {
      why: () => '没有规定允许本机关延长九十日的办案期限',
      remedy: () => '在九十日内作出决定',
    },
    'extension-used-up': { why: () => '办案期限已经延长过两次', remedy: () => '在延长后的期限内作出决定' },
    'extension-waits': { why: () => '已有延长期限的报批等待负责人', remedy: () => '等负责人批准或者退回' },
    'no-extension-proposed': { why: () => '没有待批准的延长', remedy: () => '先由承办人报批' },
    'extension-fixed-by-rule': {
      why: () => '第一次延长的天数由规定确定，不由本机关另定',
      remedy: () => '不填天数，按规定延长三十日',
    },
    'extension-not-fixed': {
      why: (f) => `第二次延长要确定天数${f.has('most') ? `，最多 ${f.text('most', '')} 日` : ''}`,
      remedy: () => '填写延长多少日',
    },
    'case-time-over': {
      why: (f) => `办案期限已于${f.day('lastDay', '届满日')}届满，不能再延长`,
      remedy: () => '尽快作出决定；超期如实记入案卷',
    },
    'closing-kind-differs': { why: () => '结案方式和案件的结果不一致', remedy: () => '按案件实际的结果填写' },
    'hand-over-not-received': {
      why: (f) => `${f.text('organ', '接收机关')}还没有签收`,
      remedy: () => '收到回执后记入',
    },
    'test-outstanding': {
      why: (f) => `${f.text('institution', '受托机构')}的检测、检验、鉴定结果还没有出来`,
      remedy: () => '收到结果后再报；不再需要的，记为撤回',
    },
    'result-not-told': {
      why: (f) => `${f.text('institution', '受托机构')}的结果还没有告知当事人`,
      remedy: () => '先告知结果和复检的权利',
    },
    'no-test-outstanding': { why: () => '没有等待结果的检测、检验、鉴定', remedy: () => '先记录委托' },
    'no-result-to-tell': { why: () => '没有待告知的结果', remedy: () => '先记录结果' },
    'not-clerical': {
      why: () => '更正只限文字、计算等笔误，不得改变处罚的种类、数额、事实和依据',
      remedy: () => '有实质错误的，撤销后依法重新处理',
    },
    'nothing-corrected': { why: () => '更正前后一样', remedy: () => '写明改成什么' },
    'authority-not-named': { why: () => '没有写明复议决定书、判决书的文号', remedy: () => '写明文号' },
    'nothing-to-withdraw': { why: () => '没有要撤回的公示', remedy: () => '决定没有公示，或者已经撤回' },
    'publication-not-withdrawn': {
      why: () => '已公示的决定还没有撤回',
      remedy: () => '三个工作日内撤回并公开说明理由',
    },
    'publication-proposed': { why: () => '公示已经报批，还没有批准或者退回', remedy: () => '等办案机构负责人批准' },
    'no-publication-proposed': { why: () => '没有待批的公示', remedy: () => '由承办人先报请公示' },
    'publication-not-approved': { why: () => '公示还没有批准', remedy: () => '承办人报请，办案机构负责人批准后再公开' },
    'other-display-rule': {
      why: (f) => `公示期限应当按《${f.text('rule', '现行规定')}》`,
      remedy: () => '按决定之日有效的规定确定公示期限',
    },
    'display-class-without-reason': {
      why: () => '失信程度与规定不同，没有写明理由',
      remedy: () => '写明理由，或者按规定的程度',
    },
    'minor-never-published': {
      why: () => '当事人违法时是未成年人，不得公示',
      remedy: () => '选“不公示”，理由选未成年人',
    },
    'mere-warning-not-published': { why: () => '仅受到警告的，不公示', remedy: () => '选“不公示”，理由选仅警告' },
    'unlawful-not-published': {
      why: () => '决定已被确认违法，不得再公示',
      remedy: () => '选“不公示”，理由选决定已被确认违法',
    },
    'must-be-published': {
      why: () => '市场监管部门的处罚信息除仅警告外都应当公示',
      remedy: () => '报请公示；涉及秘密、未成年人的另选理由',
    },
    'ground-missing': { why: () => '没有选不公示的理由', remedy: () => '选一项法定理由' },
    'ground-not-met': { why: () => '本案不符合所选的不公示理由', remedy: () => '另选理由，或者公示' },
    'no-credit-system': {
      why: () => '本案不需要在企业信用信息公示系统公示',
      remedy: () => '只有市场监管部门作出的、不是仅警告的处罚需要',
    },
    'not-displayed': { why: () => '现在没有公示中的信息', remedy: () => '没有公示、已经撤回或者已经到期，不需要申请' },
    'repair-waits': { why: () => '上一次修复申请还没有决定', remedy: () => '先由机关负责人决定' },
    'no-repair-waits': { why: () => '没有待决定的修复申请', remedy: () => '先登记当事人的申请' },
    'repair-too-early': {
      why: (f) => `最短公示期还没有满${f.has('from') ? `，${f.day('from', '')}起才能同意` : ''}`,
      remedy: () => '期满后再决定，或者不同意并写明理由',
    },
    'duties-not-done': {
      why: () => '处罚决定的义务还没有履行完毕',
      remedy: () => '缴清罚没款和加处罚款、完成改正后再同意',
    },
    'never-ends-early': {
      why: () => '这类处罚的信息不能提前停止公示',
      remedy: () => '不同意，并告知到期自动停止',
    },
    'nothing-to-refund': { why: () => '没有要退还的款项', remedy: () => '核对缴款和退款' },
    'refund-too-much': { why: (f) => `退款超过应退的 ${f.yuan('owed', '数额')}`, remedy: () => '核对金额' },
    'refund-outstanding': { why: (f) => `还有 ${f.yuan('owed', '款项')} 没有退还当事人`, remedy: () => '退还后再结案' },
    'nothing-to-defer': { why: () => '没有未缴的罚款', remedy: () => '没收款不能延期、分期' },
    'deferral-waits': { why: () => '已有申请等待批准', remedy: () => '先由机关负责人决定' },
    'no-deferral-asked': { why: () => '没有等待批准的延期、分期申请', remedy: () => '先记当事人的申请' },
    'plan-not-whole': {
      why: (f) => `各期合计 ${f.yuan('total', '金额')}，未缴罚款 ${f.yuan('owed', '金额')}`,
      remedy: () => '各期之和等于未缴的罚款',
    },
    'plan-days': { why: () => '各期日期要在今天之后，并且一期比一期晚', remedy: () => '核对各期日期' },
    'not-ordered-anew': { why: () => '没有责令重新作出', remedy: () => '撤销而未责令重新作出的，结案' },
    'heavier-than-former': {
      why: (f) => `重于被撤销的决定：原 ${f.yuan('notified', '金额')}，现 ${f.yuan('intended', '金额')}`,
      remedy: () => '同一事实和理由不得更重；有新证据的先补证据',
    },
    'same-as-former': {
      why: () => '与被撤销的决定相同',
      remedy: () => '同一事实和理由不得作出基本相同的决定；因程序被撤销的除外',
    },
    'other-route-open': {
      why: (f) => `${f.text('body', '复议或者诉讼')}正在审理`,
      remedy: () => '复议和诉讼只能择一：等结果，或者先撤回',
    },
    'route-used': { why: () => '已经复议、诉讼过', remedy: () => '同一决定不再受理；在原来的一件里接着记' },
    'not-through-organ': {
      why: () => '这类处罚不经作出机关提出',
      remedy: () => '请申请人直接向行政复议机关提出；电子监控处罚的勾选',
    },
    'late-without-reason': {
      why: (f) => `期限已于 ${f.day('lastDay', '前几日')}届满`,
      remedy: () => '写明逾期的理由；没有说明的也写明',
    },
    'reconsideration-first': {
      why: () => '当场处罚应当先申请行政复议',
      remedy: () => '有了复议决定、不予受理或者逾期未决定，才能起诉',
    },
    'no-review-open': { why: () => '没有进行中的复议、诉讼', remedy: () => '先记复议申请或者起诉' },
    'review-open': { why: (f) => `${f.text('body', '复议或者诉讼')}正在审理`, remedy: () => '等结果记入后再办' },
    'nothing-to-forward': { why: () => '没有要转送的复议申请', remedy: () => '直接向复议机关提出的不经本机关转送' },
    'not-forwarded': { why: () => '复议申请还没有转送', remedy: () => '五个工作日内转送' },
    'not-accepted': { why: () => '还没有受理', remedy: () => '先记受理；五个工作日届满的视为受理' },
    'acceptance-period-running': {
      why: (f) => `受理审查期到 ${f.day('lastDay', '届满日')}`,
      remedy: (f) => `${f.day('lastDay', '届满日')}起才视为受理`,
    },
    'copy-not-received': { why: () => '还没有收到申请书、起诉状副本', remedy: () => '收到后先记收到副本' },
    'answer-not-issued': { why: () => '答复书、答辩状还没有签发', remedy: () => '拟制后由机关负责人批准签发' },
    'not-extensible': { why: () => '不能延长', remedy: () => '只有普通程序可以延长一次' },
    'stay-by-another': { why: () => '由审理的机关决定', remedy: () => '复议中由复议机关，诉讼中由法院，或者由本机关' },
    'no-stay': { why: () => '没有停止执行', remedy: () => '看复议、诉讼的记录' },
    'change-not-said': { why: () => '没有写变更后的处罚', remedy: () => '按决定书、判决书填写' },
    'outcome-not-possible': { why: () => '诉讼没有这种结果，或者还没有受理', remedy: () => '核对结果' },
    'review-period-running': {
      why: (f) => `审理期限到 ${f.day('lastDay', '届满日')}`,
      remedy: (f) => `${f.day('lastDay', '届满日')}届满仍未决定的才算逾期`,
    },
    'judgment-first': { why: () => '诉讼以判决、裁定终结', remedy: () => '办“记判决、裁定”；撤诉的选撤回' },
    'no-judgment': { why: () => '没有等待生效的判决、裁定', remedy: () => '先记判决、裁定' },
    'appeal-period-running': {
      why: (f) => `上诉期还没有过，最早 ${f.day('openFrom', '期满次日')}生效`,
      remedy: () => '有人上诉的记上诉',
    },
    'heavier-than-decided': {
      why: (f) =>
        `变更后重于原决定${f.has('notified') ? `：原 ${f.yuan('notified', '')}，现 ${f.yuan('intended', '')}` : ''}`,
      remedy: () => '变更只能减轻；要加重的须重新告知、重新决定',
    },
    'nothing-changed': { why: () => '处罚没有变', remedy: () => '写明变更后的处罚' },
    'public-notice-not-issued': {
      why: () => '还没有签发《送达公告》',
      remedy: () => '先拟《送达公告》，由机关负责人签发，再记公告送达',
    },
    'already-done': { why: () => '这一步已经办过', remedy: () => '看时间线中的记录' },
    'power-not-found': { why: () => '权力清单里没有这一项', remedy: () => '在权力清单中另选' },
    'power-not-in-force': {
      why: (f) => `这项权力在 ${f.day('on', '行为发生日')}不在有效期内`,
      remedy: () => '换成行为发生时有效的事项',
    },
    'fine-not-provided': { why: () => '该条文没有规定罚款', remedy: () => '去掉罚款，或者另选处罚种类' },
    'amount-unspecified': { why: () => '该条文没有写明罚款数额', remedy: () => '另有规定写明数额后才能罚款' },
    'outside-tiers': {
      why: (f) => `罚款不在法定幅度内${f.has('lowest') ? `（${f.ranges('tiers', 'lowest', 'highest')}）` : ''}`,
      remedy: () => '在法定幅度内确定',
    },
    'below-minimum': {
      why: (f) => `低于法定最低 ${f.yuan('lowest', '罚款额')}`,
      remedy: () => '只有符合减轻处罚的情形才行：选定情形并写明理由',
    },
    'deviation-without-reason': {
      why: (f) =>
        `偏离“${f.named('grade', '所选')}”档${f.has('low') ? ` ${f.yuan('low', '')}至 ${f.yuan('high', '')}` : ''}`,
      remedy: () => '写明偏离理由，报机关负责人；或者调到本档之内',
    },
    'grade-unknown': { why: () => '该事项没有这个裁量档次', remedy: () => '从列出的档次中选' },
    'base-missing': {
      why: (f) => `缺少计算基数${f.has('base') ? `：${f.named('base', '')}` : ''}`,
      remedy: () => '填写计算罚款的数量或者基数',
    },
    'kind-not-provided': {
      why: (f) => `该条文没有规定${f.named('kind', '这种处罚')}`,
      remedy: () => '选条文规定的处罚种类',
    },
    'level-limit': {
      why: (f) => `县级无权决定${f.has('limit') ? ` ${f.yuan('limit', '')}以上` : '这个数额'}的罚款`,
      remedy: () => '报市级以上机关决定',
    },
    'no-holder': { why: () => '这里没有单位行使这项权力', remedy: () => '提请县联席会议确定' },
    'several-holders': {
      why: (f) => `有几个单位都可行使${f.has('holders') ? `：${f.text('holders', '')}` : ''}`,
      remedy: () => '协商确定，协商不成的报共同上级指定',
    },
    'held-by-department': {
      why: (f) => `这项权力由${f.text('holder', '业务主管部门')}行使`,
      remedy: (f) => `移送${f.text('holder', '业务主管部门')}`,
    },
    'held-by-bureau': {
      why: (f) => `这项权力由${f.text('holder', '综合行政执法局')}行使`,
      remedy: (f) => `移送${f.text('holder', '综合行政执法局')}`,
    },
    'place-outside-area': {
      why: (f) => `地点不在${f.text('unit', '该单位')}的服务辖区`,
      remedy: (f) => `由${f.text('holder', '服务该地的单位')}办理`,
    },
    'township-without-power': {
      why: () => '乡镇（街道）没有这项处罚权',
      remedy: () => '须有法律规定或省政府公布的决定；否则移送有权单位',
    },
    'date-in-future': {
      why: (f) => `${f.named('field', '日期')}（${f.day('date', '')}）还没有到`,
      remedy: (f) => `填 ${f.day('today', '今天')}或以前的日期`,
    },
    'date-before-start': {
      why: (f) => `${f.named('field', '日期')}（${f.day('date', '')}）早于前一步`,
      remedy: (f) => `填 ${f.day('earliest', '前一步')}或以后的日期`,
    },
    'date-implausible': {
      why: (f) => `${f.named('field', '日期')}（${f.day('date', '')}）太久以前`,
      remedy: () => '核对年份',
    },
    'end-before-start': { why: () => '结束时间不晚于开始时间', remedy: () => '核对起止时间' },
    'particulars-missing': {
      why: (f) =>
        f.has('document')
          ? `《${f.text('document', '')}》还缺：${f.text('missing', '')}`
          : `缺少必填内容${f.has('particular') ? `：${f.named('particular', '')}` : ''}`,
      remedy: (f) => (f.has('fillers') ? `到${f.fillers('fillers', '')}补齐后再办` : '补齐后再办'),
    },
    'own-case-scored': {
      why: () => '自己办理、审核或者审批过的案件，不能由自己评查',
      remedy: () => '由其他评查人员评查',
    },
    'nothing-to-draw': { why: () => '这个范围内没有已结案的案件', remedy: () => '改期间、领域或者机关' },
    'too-many-to-draw': { why: () => '这个范围内的案件太多，一次抽取不超过两万件的范围', remedy: () => '缩短期间' },
    'finding-unanswered': { why: () => '案卷自查发现的问题还没有逐项确认或者否定', remedy: () => '每一项都要表态' },
    'finding-not-of-the-file': {
      why: () => '案卷自查没有这一项，案卷可能已经变化',
      remedy: () => '重新打开评查页，再逐项评查',
    },
    'deduction-too-high': {
      why: (f) => `扣分超过这一项的分值${f.has('points') ? `（${f.number('points', '')} 分）` : ''}`,
      remedy: () => '扣分不超过该项分值',
    },
    'not-a-veto-item': { why: () => '这一项不是否决项', remedy: () => '只扣分，不否决' },
    'rights-not-told': {
      why: () => '没有记明已告知拟处罚的内容、事实、理由、依据和当事人的权利',
      remedy: () => '当场告知后勾选“已告知”',
    },
    'party-not-heard': { why: () => '还没有听取当事人的陈述申辩', remedy: () => '当场询问并记下，没有意见的也要记' },
    'facts-contested': {
      why: () => '当事人对事实有异议，事实不算确凿',
      remedy: () => '改为“转普通程序”，立案后调查',
    },
    'kind-not-on-the-spot': {
      why: (f) => `“${f.named('kind', '该种处罚')}”不能当场决定`,
      remedy: () => '当场只能警告、罚款；其他种类走普通程序',
    },
    'above-on-the-spot-limit': {
      why: (f) =>
        `罚款${f.has('intended') ? ` ${f.yuan('intended', '')}` : ''}超过当场处罚的限额${f.has('limit') ? ` ${f.yuan('limit', '')}` : ''}`,
      remedy: () => '限额：公民（含个体工商户）200 元，法人或其他组织 3,000 元；超过的走普通程序',
    },
    'deviation-not-on-the-spot': {
      why: (f) =>
        `金额不在${f.has('low') ? `“${f.named('grade', '所选')}”档 ${f.yuan('low', '')}至 ${f.yuan('high', '')}之内` : '法定幅度之内'}，不能由执法人员当场决定`,
      remedy: () => '调到本档之内；确需偏离或者减轻的，走普通程序由机关负责人决定',
    },
    'not-delivered-on-the-spot': {
      why: (f) => `决定书应当在作出当日${f.has('decidedOn') ? `（${f.day('decidedOn', '')}）` : ''}当场交付`,
      remedy: () => '填实际交付的日期；没有当场交付的，转普通程序',
    },
    'cash-not-allowed': {
      why: (f) => `${f.has('fineInYuan') ? `罚款 ${f.yuan('fineInYuan', '')}` : '这笔罚款'}不符合当场收缴的情形`,
      remedy: () => '到银行缴纳；一百元以下、事后难以执行，或者边远地区经当事人提出的除外',
    },
    'receipt-missing': {
      why: () => '没有财政票据的编号',
      remedy: () => '出具财政部门统一制发的票据，填上编号；没有票据的，当事人有权拒缴',
    },
    'no-cash-in-hand': { why: () => '没有当场收缴待交的款', remedy: () => '到银行缴纳的用“记缴款”' },
    'cash-not-handed-in': {
      why: () => '当场收缴的罚款还没有交到银行',
      remedy: () => '先交到机关，再缴付银行，并逐步记录',
    },
    'not-reported-for-record': { why: () => '还没有报机关备案', remedy: () => '办“报机关备案”' },
    'paid-too-much': {
      why: (f) => `缴款超过应缴${f.has('owed') ? ` ${f.yuan('owed', '')}` : '数额'}`,
      remedy: () => '核对金额；多缴的由财政退还',
    },
    'form-not-offered': {
      why: () => '这种文书不在这里拟制',
      remedy: () => '由办理相应步骤时制作，或者由有权的单位出具',
    },
    'decision-made': {
      why: () => '处罚决定已经作出，这种文书不再制作',
      remedy: () => '有错误的，制作更正（撤销）决定书',
    },
    'decision-not-made': { why: () => '还没有作出处罚决定', remedy: () => '作出决定后再制作' },
    'decision-not-served': { why: () => '决定还没有送达', remedy: () => '决定送达后再制作' },
    'period-too-long': {
      why: (f) => `期限超过法定最长期间，最晚到${f.day('lastDay', '法定期满日')}`,
      remedy: () => '把截止日期改到法定期限以内',
    },
    'period-ended': {
      why: (f) => `原期限已于${f.day('lastDay', '届满日')}届满，不能再延长`,
      remedy: () => '立即作出处理决定或者解除措施',
    },
    'above-fine': {
      why: (f) => `超过应缴的罚款${f.has('owed') ? ` ${f.yuan('owed', '')}` : ''}`,
      remedy: () => '加处罚款只按罚款未缴部分计算，且不超过罚款本数',
    },
    'execution-time': {
      why: () => '不得在夜间或者法定节假日实施强制执行',
      remedy: (f) => `改到${f.day('openOn', '下一个工作日')}的白天`,
    },
    'no-draft': { why: () => '没有等待处理的拟稿', remedy: () => '看文书一栏中的现状' },
    'own-draft': { why: () => '拟稿人不能批准自己拟的文书', remedy: () => '由其他有权的负责人批准' },
    'principal-head-only': {
      why: () => '只能由正职负责人或者主持工作的负责人决定',
      remedy: () => '由正职负责人批准，并确认其身份',
    },
    'criminally-punished': {
      why: () => '法院已判处刑罚，不得再给予罚款',
      remedy: () => '去掉罚款；其他种类的处罚仍可以作出，或者以刑事追究结束案件',
    },
    'no-penalty-proposed': {
      why: () => '调查终结报告建议不予行政处罚，没有可以告知的处罚',
      remedy: () => '审核后作出不予行政处罚决定；要处罚的，退回重新报告',
    },
    'penalty-besides': {
      why: () => '建议不予行政处罚的，不能同时建议处罚',
      remedy: () => '去掉处罚种类，或者改为建议处罚',
    },
    'ground-does-not-hold': {
      why: () => '案卷记载的情况与所选的不予处罚理由不符',
      remedy: () => '核对当事人的年龄、类型和违法日期，另选理由',
    },
    'correction-not-shown': { why: () => '没有写明当事人何时改正', remedy: () => '填写改正日期；没有改正的，另选理由' },
    'first-violation-not-shown': {
      why: () => '没有写明怎样查明是初次违法',
      remedy: () => '写明查询了哪些案件记录、查到哪一天',
    },
    'no-fault-not-proven': {
      why: () => '没有写明当事人用什么证据证明没有主观过错',
      remedy: () => '写明证据；证据不足的，另选理由',
    },
    'education-missing': {
      why: () => '没有写明教育情况',
      remedy: () => '不予行政处罚的，应当教育当事人，写明教育的情况',
    },
    'not-convicted': { why: () => '法院还没有判处刑罚', remedy: () => '在移送页记录刑事结果后再办' },
    'police-review-used': { why: () => '已经提请过公安复议', remedy: () => '建议检察机关立案监督' },
    'police-review-too-late': {
      why: (f) => `提请复议的三日已过（${f.day('lastDay', '期限已过')}）`,
      remedy: () => '建议检察机关立案监督',
    },
    'police-still-deciding': {
      why: (f) => `公安机关的决定期限还没有到（${f.day('lastDay', '期限内')}）`,
      remedy: () => '期满未决定的，再建议立案监督',
    },
    'reasons-not-asked': { why: () => '检察机关还没有要求说明不立案理由', remedy: () => '先记录要求说明理由' },
    'papers-not-returned': { why: () => '公安机关还没有退回材料', remedy: () => '请公安机关退回案卷材料后再办' },
    'party-not-told-of-goods': {
      why: () => '财物随案移送，还没有书面告知当事人',
      remedy: () => '填写告知日期、收件人和地点',
    },
    'no-criminal-fine': { why: () => '没有判处刑罚，就没有罚金和折抵', remedy: () => '去掉罚金和折抵金额' },
    'credited-too-much': {
      why: (f) => `折抵超过可折抵的 ${f.yuan('most', '数额')}`,
      remedy: () => '折抵不超过已处罚款，也不超过罚金',
    },
    'no-opinion-to-answer': { why: () => '没有要回复的检察意见或移送函', remedy: () => '收到意见后记入刑事结果' },
    'case-not-finished': { why: () => '案件还没有作出处理', remedy: () => '先决定处罚，或者结案' },
    'nothing-to-answer': { why: () => '没有等待答复的监督意见', remedy: () => '监督机关提出意见后再答复' },
    'nothing-to-serve': { why: () => '没有等待送达的文书', remedy: () => '文书签发后再记送达' },
    'decision-fell': { why: () => '行政决定已经撤销或者被确认无效，不能执行', remedy: () => '以终结执行结束' },
    'remedy-pending': { why: () => '行政复议或者行政诉讼正在进行', remedy: () => '等复议决定、裁判生效' },
    'execution-stayed': { why: () => '决定正停止执行', remedy: () => '停止执行解除后再办' },
    'nothing-to-perform': { why: () => '当事人已经履行', remedy: () => '登记履行情况，结束执行' },
    'not-performed': { why: () => '案件里还没有缴清或者改正的记录', remedy: () => '先在案件中登记缴款或者复查改正' },
    'not-a-building': { why: () => '不是违法建筑，不适用限期拆除公告', remedy: () => '直接催告' },
    'not-the-township': {
      why: () => '乡、村庄规划区内由乡镇人民政府依法拆除，本机关不是该乡镇人民政府',
      remedy: () => '城镇范围内的，凭县政府责成办理（第六十八条）',
    },
    'mandate-missing': { why: () => '没有县级以上人民政府责成的文件', remedy: () => '写明责成文件的文号和日期' },
    'own-demolition-too-short': { why: () => '自行拆除期限没有给当事人留出时间', remedy: () => '期限定在今天以后' },
    'demolition-not-announced': { why: () => '还没有公告限期自行拆除', remedy: () => '先发布限期拆除公告' },
    'own-demolition-running': {
      why: () => '公告的自行拆除期限还没有过',
      remedy: (f) => `${f.day('lastDay', '期满日')}之后再办`,
    },
    'remedies-open': {
      why: () => '当事人申请复议或者起诉的期限还没有届满',
      remedy: (f) => `${f.day('lastDay', '期满日')}之后再办`,
    },
    'performance-period-running': {
      why: () => '决定给的履行期限还没有过',
      remedy: (f) => `${f.day('lastDay', '期满日')}之后再办`,
    },
    'demand-too-short': {
      why: () => '催告的履行期限不足十个工作日',
      remedy: (f) => `${f.day('earliest', '第十个工作日')}或者更晚`,
    },
    'demand-period-running': { why: () => '催告期限还没有过', remedy: (f) => `${f.day('lastDay', '期满日')}之后再办` },
    'proper-reason-accepted': {
      why: () => '当事人陈述的理由成立，已予采纳',
      remedy: () => '中止、终结执行，或者达成执行协议',
    },
    'no-execution-power': { why: () => '法律没有赋予本机关这项强制执行权', remedy: () => '申请人民法院强制执行' },
    'land-only-court': {
      why: () => '非法占地的拆除只能申请人民法院执行，不得自行拆除',
      remedy: () => '期满后申请法院',
    },
    'court-does-not-take': {
      why: () => '违法建筑的拆除由有权机关自行实施，法院不受理（法释〔2013〕5号）',
      remedy: () => '按限期拆除公告、催告、强制执行决定办理',
    },
    'planned-time-past': { why: () => '实施时间不在今天以后', remedy: () => '定在送达以后的工作日白天' },
    'utilities-never-cut': { why: () => '不得对居民生活停水、停电、停热、停燃气', remedy: () => '换用其他执行方式' },
    'power-cut-unlawful': {
      why: () => '只有存在重大事故隐患又拒不执行的生产经营单位，才可由安全生产监管部门停止供电',
      remedy: () => '换用其他执行方式',
    },
    'power-cut-notice': {
      why: () => '停止供电应当提前二十四小时通知',
      remedy: () => '写明通知送达的时间，满二十四小时后实施',
    },
    'substitute-not-provided': {
      why: () => '不是排除妨碍、恢复原状的义务，或者后果不危害交通安全、环境、自然资源，不能代履行',
      remedy: () => '申请人民法院强制执行',
    },
    'substitute-notice-too-short': {
      why: () => '距代履行不足三个完整工作日',
      remedy: (f) => `最早${f.day('earliest', '第四个工作日')}实施`,
    },
    'before-announced-time': {
      why: () => '早于强制执行决定书写明的时间',
      remedy: (f) => `${f.day('day', '决定的时间')}起实施`,
    },
    'party-not-called': { why: () => '没有通知当事人到场', remedy: () => '通知当事人到场；不到场的请见证人到场' },
    'inventory-missing': {
      why: () => '没有清点物品，也没有写明为什么没有',
      remedy: () => '列出物品和去向，或者写明无物品',
    },
    'recording-missing': { why: () => '没有全过程音像记录', remedy: () => '填写音像记录编号' },
    'area-missing': { why: () => '没有写拆除面积', remedy: () => '写平方米，保留两位小数' },
    'area-above-ordered': { why: () => '拆除面积超过决定的面积', remedy: () => '只拆决定拆除的部分' },
    'area-below-ordered': {
      why: () => '拆除面积小于决定的面积，还没有拆完',
      remedy: () => '取消“已执行完毕”，余下部分另日实施',
    },
    'cost-missing': { why: () => '没有写代履行费用', remedy: () => '写实际费用' },
    'cost-above-budget': { why: () => '费用超过代履行决定书的预算', remedy: () => '按预算收取，或者重新决定' },
    'court-window-passed': {
      why: (f) =>
        f.has('lastDay')
          ? `申请法院强制执行的三个月期限已过（${f.day('lastDay', '期满日')}）`
          : '申请法院强制执行的三个月期限已过',
      remedy: () => '有正当理由的写明理由',
    },
    'head-signs-personally': {
      why: () => '申请书须由行政机关负责人亲笔签名',
      remedy: () => '负责人签名、盖章、注明日期',
    },
    'court-out-of-turn': { why: () => '法院文书的顺序不对', remedy: () => '按受理、裁定、执行的顺序登记' },
    'objection-late': { why: () => '提出异议的十五日已过，裁定已为终局', remedy: () => '按终结处理' },
    'agreement-harms': { why: () => '协议损害公共利益或者他人合法权益的，不得达成', remedy: () => '修改协议' },
    'surcharge-not-remedied': {
      why: () => '当事人没有采取补救措施，不得减免加处罚款',
      remedy: () => '写明补救措施，或者不减免',
    },
    'above-surcharge': {
      why: (f) => `减免数额超过加处罚款${f.yuan('owed', '')}`,
      remedy: () => '只能减免加处罚款，罚款本数不减',
    },
    'not-broken-yet': { why: () => '第一阶段的期限还没有过', remedy: () => '期限过后当事人仍不履行的再恢复' },
    'decision-stands': { why: () => '行政决定没有被撤销', remedy: () => '换一个终结事由' },
    'stay-too-short': { why: () => '中止执行未满三年', remedy: () => '满三年后再办' },
    'evident-harm': { why: () => '有明显社会危害的，不能不再执行', remedy: () => '恢复执行' },
    'party-can-perform': { why: () => '当事人有能力履行的，不能不再执行', remedy: () => '恢复执行' },
    'execution-open': { why: () => '强制执行还没有结束', remedy: () => '先办完强制执行' },
    'duty-not-open': { why: () => '没有这项没有履行的义务', remedy: () => '核对决定、缴款和复查记录' },
    'wrong-duty': {
      why: () => '与案件的权力事项不符：违法建筑依城乡规划法，非法占地依土地管理法',
      remedy: () => '换一种义务',
    },
    'structure-missing': { why: () => '没有写明违法建筑的结构和面积', remedy: () => '写结构，面积写平方米' },
  },
  {
    'wrong-stage': {
      why: (f) =>
        f.has('passed')
          ? `The matter has come to “${f.named('stage', 'a later stage')}”; this step is behind it`
          : `The matter is at “${f.named('stage', 'another stage')}”; this step is not open yet`,
      remedy: (f) =>
        f.has('passed')
          ? 'Go on with what is open now; the timeline shows what was done'
          : 'Finish the steps before it',
    },
    'wrong-role': {
      why: () => 'Your post does not take this step',
      remedy: (f) => `Done by: ${f.named('roles', 'the post in charge')}`,
    },
    'not-assigned': {
      why: () => 'You are not assigned to this matter',
      remedy: () => 'An assigned officer, or reassignment by the squad leader',
    },
    'not-the-holder': { why: () => 'Another unit holds this matter', remedy: () => 'Done by the unit that holds it' },
    'not-the-origin': {
      why: () => 'This matter did not come from your unit',
      remedy: () => 'Done by the unit that sent it',
    },
    'own-case-review': {
      why: () => 'An officer of the case cannot review it',
      remedy: () => 'Another reviewer who took no part',
    },
    'certificates-not-shown': {
      why: () => 'It is not recorded that certificates were shown',
      remedy: () => 'Show them, then tick “shown”',
    },
    'recusal-not-told': {
      why: () => 'It is not recorded that the right to recusal was told',
      remedy: () => 'Tell it, then tick “told”',
    },
    'recommendation-differs': {
      why: () => 'The approval differs from what the verification proposes',
      remedy: () => 'Return the verification with a reason for a new proposal',
    },
    'witness-missing': {
      why: () => 'Not signed by the party, and no witness or recording named',
      remedy: () => 'Name the witness or the recording',
    },
    'consent-missing': {
      why: () => 'No signed consent to electronic service',
      remedy: () => 'Get the signed consent, or serve another way',
    },
    'without-enforcement-power': {
      why: () => 'Township office staff have no enforcement power',
      remedy: () => 'You may register, report and keep contact; certified squad officers do this',
    },
    'fewer-than-two-officers': {
      why: () => 'Fewer than two officers',
      remedy: () => 'Choose one more with a valid certificate',
    },
    'certificate-missing': {
      why: (f) => `${f.text('name', 'The officer')} has no certificate`,
      remedy: () => 'Choose somebody with a valid one',
    },
    'certificate-expired': {
      why: (f) =>
        `The certificate of ${f.text('name', 'the officer')} is not valid${f.has('validTo') ? `; it ended ${f.day('validTo', '')}` : ''}`,
      remedy: () => 'Renew it first, or choose somebody with a valid one',
    },
    'officer-not-in-squad': {
      why: (f) => `${f.text('name', 'The officer')} is not in the unit that holds it`,
      remedy: () => 'Choose from that unit',
    },
    'no-power-chosen': { why: () => 'No power has been chosen', remedy: () => 'Choose one from the catalogue' },
    'outside-own-powers': {
      why: (f) => `The unit does not hold this power here${f.has('holder') ? `; ${f.text('holder', '')} does` : ''}`,
      remedy: (f) => `Transfer to ${f.text('holder', 'the holder')}`,
    },
    'second-transfer': {
      why: () => 'Whoever received a transfer may not transfer again',
      remedy: () => 'Ask the common superior to name the organ',
    },
    'reason-missing': { why: () => 'No reason is given', remedy: () => 'Write the reason' },
    'feedback-not-due': {
      why: () => 'There is no result to feed back yet',
      remedy: () => 'After closing, or after deciding not to file',
    },
    'feedback-owed': {
      why: () => 'Another unit sent this clue and waits for the result',
      remedy: () => 'Verify it, propose not to file, naming the clue it repeats, and feed that back',
    },
    'not-joinable': {
      why: (f) =>
        `${f.has('number') ? f.text('number', '') : 'That clue'} cannot take it: it is this clue itself, or is finished, not filed, or not to be seen`,
      remedy: () => 'Choose one that is being worked on or has been filed',
    },
    'no-lawful-record': {
      why: () => 'No inspection or inquiry record of the file was made by two officers with valid certificates',
      remedy: () => 'Two certified officers of the case inspect or ask again',
    },
    'crime-suspected': {
      why: (f) =>
        `A crime is suspected${f.has('day') ? ` since ${f.day('day', '')}` : ''}: the case goes to the police, and no penalty takes its place`,
      remedy: () =>
        'Hand it over and note the receipt; decide once the police do not take it or the procurator sends it back',
    },
    'crime-in-question': {
      why: () => 'An approval to transfer the case to the police is drafted and neither approved nor returned',
      remedy: () => 'The principal head decides within three days whether it is transferred',
    },
    'evidence-not-compared': {
      why: (f) => `Copies, pictures or recordings not compared with the original: ${f.number('count', 'some')}`,
      remedy: () => 'Compare them and take them again; where there is no original to be had, say where they came from',
    },
    'record-not-signed': {
      why: (f) => `Records without signature, witness or recording: ${f.number('count', 'some')}`,
      remedy: () => 'Join the signed original or the recording made at the time; otherwise ask again',
    },
    'party-not-questioned': {
      why: () => 'No inquiry record yet: what the party says of the facts is not in the file',
      remedy: () => 'Ask the party or others concerned; where nobody can be found, the report says so',
    },
    'party-number-wrong': {
      why: (f) => `The number of ${f.text('name', 'the party')} fails its check digit`,
      remedy: () => 'Compare it with the original and correct the data of the party',
    },
    'party-not-addressed': {
      why: () => 'The power is written for the other kind of party',
      remedy: () => 'Check the kind of party, or choose the power that applies',
    },
    'newer-text-unchecked': {
      why: (f) => `A newer text, in force from ${f.day('day', 'lately')}, was not compared with the catalogue`,
      remedy: () => 'Compare both: the text of the day of the act applies, a newer one where it is milder',
    },
    'text-after-act': {
      why: (f) => `The text cited is in force from ${f.day('day', 'a later day')}, after the violation`,
      remedy: () => 'Apply the text of the day of the act; a milder newer one is applied, with the reason',
    },
    'period-overrun': {
      why: (f) => `The period for ${f.fillers('step', 'this step')} ended on ${f.day('lastDay', 'an earlier day')}`,
      remedy: (f) => `Do it soon (${f.fillers('step', 'the step')}) and put the reason in the file`,
    },
    'served-late': {
      why: (f) => `The decision was served on ${f.day('day', '')}; it was due by ${f.day('lastDay', 'its last day')}`,
      remedy: () => 'The decision stands; put the reason in the file',
    },
    'limitation-passed': {
      why: (f) => `The limitation period ${f.has('lastDay') ? `ended on ${f.day('lastDay', '')}` : 'has passed'}`,
      remedy: () => 'No penalty; check the day on which the act ended',
    },
    'party-unknown': { why: () => 'The party is not known yet', remedy: () => 'Give name, address and licence number' },
    'party-under-fourteen': {
      why: () => 'The party was under fourteen at the time: no penalty',
      remedy: () => 'The guardian is told to discipline the child',
    },
    'no-investigation-record': {
      why: () => 'There is neither an inspection record nor an inquiry record',
      remedy: () => 'Write one of them first',
    },
    'no-evidence': { why: () => 'There is no evidence', remedy: () => 'Add evidence first' },
    'investigation-not-concluded': {
      why: () => 'The investigation is not finished',
      remedy: () => 'The officers report it finished',
    },
    'legal-review-not-passed': {
      why: () => 'Legal review has not passed',
      remedy: () => 'After the legal reviewer passes it',
    },
    'notice-not-served': {
      why: () => 'The notice has not been served',
      remedy: () => 'Serve it and record the service',
    },
    'statement-period-running': {
      why: (f) => `The period for the statement is running${f.has('lastDay') ? ` until ${f.day('lastDay', '')}` : ''}`,
      remedy: (f) => `${f.has('lastDay') ? `From ${f.dayAfter('lastDay', '')}` : 'After it ends'}; or a written waiver`,
    },
    'hearing-period-running': {
      why: (f) =>
        `The period to ask for a hearing is running${f.has('lastDay') ? ` until ${f.day('lastDay', '')}` : ''}`,
      remedy: (f) => `${f.has('lastDay') ? `From ${f.dayAfter('lastDay', '')}` : 'After it ends'}; or a written waiver`,
    },
    'hearing-not-held': {
      why: () => 'A hearing was requested and not held',
      remedy: () => 'Notify and hold it, or a written withdrawal',
    },
    'hearing-not-offered': {
      why: () => 'No hearing was offered in this case',
      remedy: () => 'Not a case for a hearing; hear the statement',
    },
    'hearing-not-requested': {
      why: () => 'The party did not ask for a hearing',
      remedy: () => 'Register the request first',
    },
    'hearing-not-notified': {
      why: () => 'The notice of the hearing has not been served',
      remedy: () => 'Issue the hearing notice and serve it first',
    },
    'hearing-report-missing': {
      why: () => 'The chair has not reported the hearing',
      remedy: () => 'Report it first, then review and decide',
    },
    'absence-excused': {
      why: () => 'The party had a good reason to stay away: that is no waiver',
      remedy: () => 'Notify a new day for the hearing',
    },
    'no-statement': { why: () => 'The party made no statement', remedy: () => 'Record the statement first' },
    'statement-not-re-examined': {
      why: () => "The party's statement has not been re-examined",
      remedy: () => 'The officers re-examine it with reasons',
    },
    'adoption-without-effect': {
      why: () => 'Something of the statement is accepted, but the fine is as it was',
      remedy: () => 'Lower the fine, or say what else changes or why the fine stays',
    },
    'heavier-than-notified': {
      why: (f) =>
        `Heavier than notified${f.has('notified') ? `: ${f.yuan('notified', '')} notified, now ${f.yuan('intended', '')}` : ''}`,
      remedy: () => 'With new facts: investigate and notify again',
    },
    'heavier-after-defence': {
      why: () => 'A penalty may not be heavier because the party defended itself',
      remedy: (f) =>
        `Not above the ${f.yuan('notified', 'penalty')} notified; on new evidence, add it first, then report and notify again`,
    },
    'other-basis-than-notified': {
      why: () => 'The basis differs from the one notified',
      remedy: () => 'Notify again on the new basis',
    },
    'hearing-notice-too-short': {
      why: () => 'Fewer than 7 clear working days between notice and hearing',
      remedy: (f) => `Earliest day: ${f.day('earliest', 'the 8th working day after the notice')}`,
    },
    'not-discussed': {
      why: () => 'A hearing was held and the leaders have not discussed the case',
      remedy: () => 'Discuss it, and record day, attendees and conclusion in the decision',
    },
    'correction-open': {
      why: () => 'The ordered correction is not confirmed',
      remedy: () => 'Check again and record it',
    },
    'not-published': {
      why: () => 'The decision is neither published nor is there a reason why not',
      remedy: () => 'Publish it or give the reason',
    },
    'feedback-not-written': {
      why: () => 'Whoever sent the clue has not been told the result; the letter belongs in the volume',
      remedy: () => 'Write back on the clue first, then archive',
    },
    'document-not-issued': {
      why: () => 'No such document was issued in this case',
      remedy: () => 'Choose one that was issued',
    },
    'nothing-attached': {
      why: () => 'Neither a file nor the number of a recording is given',
      remedy: () => 'A signed original needs its scan, a recording its file or its number',
    },
    'recording-of-another-day': {
      why: (f) =>
        `${f.text('name', 'This file')} was recorded on ${f.day('day', 'another day')}, not while the act lasted`,
      remedy: () => 'Only what was recorded at the time can be joined; if there is nothing, say so',
    },
    'person-recused': {
      why: (f) => `${f.text('name', 'This person')} had to step aside in this case`,
      remedy: () => 'Somebody without an interest in it',
    },
    'recusal-pending': {
      why: (f) => `A request that ${f.text('name', 'somebody')} step aside is not decided`,
      remedy: () => 'The head decides it first; the investigation goes on',
    },
    'no-recusal-request': { why: () => 'No request for recusal waits', remedy: () => 'Record the request first' },
    'no-officer-of-the-case': { why: () => 'Not an officer of this case', remedy: () => 'Choose one of its officers' },
    'own-recusal': {
      why: () => 'Nobody decides on the own recusal',
      remedy: () => 'Another head decides, after the leaders discussed it',
    },
    'registration-open': {
      why: () => 'Registered evidence is not settled yet',
      remedy: () => 'Decide first what becomes of it',
    },
    'registered-before': {
      why: (f) => `“${f.text('name', 'This thing')}” was registered before; a second time would only gain time`,
      remedy: () => 'Preserve the evidence another way',
    },
    'no-registration-proposed': {
      why: () => 'No registration waits for approval',
      remedy: () => 'The officers propose it first',
    },
    'registration-not-approved': {
      why: () => 'The registration is not approved by the head',
      remedy: () => 'The head approves it first',
    },
    'item-not-approved': {
      why: (f) => `“${f.text('name', 'This thing')}” is not among what was approved`,
      remedy: () => 'Register what was approved; propose the rest anew',
    },
    'urgency-not-provided': {
      why: () => 'No rule lets this organ register first and be approved afterwards',
      remedy: () => 'The head approves it first',
    },
    'list-not-left': {
      why: () => 'The list was not left with the party',
      remedy: () => 'Make it in duplicate, hand one over on the spot, then tick',
    },
    'no-registration': { why: () => 'No evidence is registered', remedy: () => 'Register it first' },
    'registration-lapsed': {
      why: (f) => `The preservation lapsed on ${f.day('lastDay', 'its last day')}: the things are free`,
      remedy: () => 'Only a release can be recorded',
    },
    'measure-without-law': {
      why: () => 'No law or regulation is named that allows sealing or seizing',
      remedy: () => 'Name the article; without one it cannot be done',
    },
    'measure-not-delegable': {
      why: (f) =>
        `A coercive measure is never entrusted; only the organ named by law takes it${f.has('holder') && f.text('holder', '') !== '' ? `: here ${f.text('holder', '')}` : ''}`,
      remedy: () =>
        'That organ sends two certified officers; a mandated unit or township secures the scene and reports',
    },
    'goods-unconnected': {
      why: () => 'What is not connected with the violation is neither sealed nor seized',
      remedy: () => 'List only what concerns the case',
    },
    'necessities-taken': {
      why: () => 'Necessities of a citizen and the family are neither sealed nor seized',
      remedy: () => 'Take them off the list',
    },
    'held-elsewhere': {
      why: () => 'What another organ of the state has sealed is not sealed again',
      remedy: () => 'Take it off the list and, where needed, write to that organ',
    },
    'held-before': {
      why: (f) => `“${f.text('name', 'This thing')}” was held in this case before; a second time would only gain time`,
      remedy: () => 'Investigate or preserve the evidence another way',
    },
    'no-measure-proposed': {
      why: () => 'No measure waits for approval',
      remedy: () => 'The officers propose it first',
    },
    'measure-not-approved': {
      why: (f) => `The head has not approved measure ${f.text('number', '')}`,
      remedy: () => 'The head approves it first; what was urgent within 24 hours, after which it can only be lifted',
    },
    'measure-before-approval': {
      why: () => 'It was carried out before it was approved, and no urgency was named',
      remedy: () => 'Check the time; what could not wait is proposed as urgent',
    },
    'approval-too-late': {
      why: () => 'The approval did not follow within 24 hours of the urgent act',
      remedy: () => 'It cannot follow any more: lift the measure and give the goods back at once',
    },
    'measure-lapsed': {
      why: (f) => `The period of measure ${f.text('number', '')} ended on ${f.day('lastDay', 'an earlier day')}`,
      remedy: () => 'Only release is left: the head lifts it, and the goods go back at once',
    },
    'no-goods-held': { why: () => 'Nothing is held', remedy: () => 'Check the list' },
    'good-unknown': {
      why: (f) => `Of no. ${f.text('goods', '?')} on the list this cannot be said now`,
      remedy: () => 'Refresh and choose again; nothing twice',
    },
    'measure-not-extendable': {
      why: () => 'Drugs are dealt with within seven days; their law knows no extension',
      remedy: () => 'Decide or release in time; where a test is needed, fix its time and tell the party in writing',
    },
    'extended-before': {
      why: () => 'The period was extended once already',
      remedy: () => 'Decide within sixty days in all, or release',
    },
    'period-running': {
      why: (f) => `The period ends only on ${f.day('lastDay', 'its last day')}`,
      remedy: () => 'Release on another ground, or wait for its end',
    },
    'not-released': {
      why: () => 'Nothing released waits to be given back',
      remedy: () => 'The head releases it first',
    },
    'proceeds-not-returned': {
      why: (f) => `What was sold brought in ${f.yuan('owed', 'money')}; all of it goes back`,
      remedy: () => 'Enter what it brought in; nothing where nothing was sold',
    },
    'goods-without-line': {
      why: (f) => `Measure ${f.text('number', '')}: nobody has said what becomes of “${f.text('name', 'a thing')}”`,
      remedy: () => 'Settle each thing in the measure: confiscated or given back; or release it first',
    },
    'goods-not-confiscated': {
      why: () => 'Goods are to be confiscated, and the penalty does not confiscate property',
      remedy: () => 'Add that kind of penalty (as notified), or settle that they go back',
    },
    'goods-held': {
      why: (f) => `Measure ${f.text('number', '')} still holds goods`,
      remedy: () => 'Release and give them back, or hand them over with the case',
    },
    'halt-waits': { why: () => 'A stay or an end is proposed already', remedy: () => 'Wait for the head' },
    'no-halt-proposed': {
      why: () => 'Neither a stay nor an end is proposed',
      remedy: () => 'The officers propose it first',
    },
    'successor-takes-over': {
      why: () => 'Somebody takes over for the party: the case does not end',
      remedy: () => 'Correct the party and go on',
    },
    'violation-not-filed': {
      why: (f) => `A violation that was added is not filed${f.has('cause') ? `: ${f.text('cause', '')}` : ''}`,
      remedy: () => 'The head files it, or the officers drop it',
    },
    'no-such-violation': {
      why: () => 'There is no such violation, or it was dealt with',
      remedy: () => 'Reload and choose again',
    },
    'violation-already-there': {
      why: (f) =>
        `This violation is in the case already${f.has('violation') ? ` (number ${f.text('violation', '')})` : ''}: one act is not dealt with twice`,
      remedy: () => 'If it is another act, say when, where and how it differs',
    },
    'act-not-distinct': {
      why: () => 'It is not said what makes it an act of its own',
      remedy: () => 'Say how it differs, or that it is the same act',
    },
    'violation-without-evidence': {
      why: (f) =>
        `Violation ${f.text('violation', '')} has no evidence${f.has('cause') ? `: ${f.text('cause', '')}` : ''}`,
      remedy: () => 'Record what proves it, or drop it',
    },
    'violation-without-penalty': {
      why: (f) =>
        `Nothing is proposed for violation ${f.text('violation', '')}${f.has('cause') ? `: ${f.text('cause', '')}` : ''}`,
      remedy: () => 'Each violation is assessed for itself',
    },
    'one-act-one-fine': {
      why: (f) =>
        `One act is fined once, by the provision with the higher fine${f.has('power') ? `: ${f.text('power', '')}` : ''}`,
      remedy: () => 'Fine under that provision only',
    },
    'extension-not-provided': {
      why: () => 'No rule lets this organ extend the ninety days',
      remedy: () => 'Decide within the ninety days',
    },
    'extension-used-up': {
      why: () => 'The period was extended twice already',
      remedy: () => 'Decide within the extended period',
    },
    'extension-waits': { why: () => 'An extension is proposed already', remedy: () => 'Wait for the head' },
    'no-extension-proposed': { why: () => 'No extension is proposed', remedy: () => 'The officers propose it first' },
    'extension-fixed-by-rule': {
      why: () => 'The rule fixes the length of the first extension',
      remedy: () => 'Leave the days open: it is thirty days',
    },
    'extension-not-fixed': {
      why: (f) =>
        `A second extension has a fixed length${f.has('most') ? ` of ${f.text('most', '')} days at most` : ''}`,
      remedy: () => 'Say how many days',
    },
    'case-time-over': {
      why: (f) => `The period ended on ${f.day('lastDay', 'its last day')} and cannot be extended any more`,
      remedy: () => 'Decide without delay; the file says that it is late',
    },
    'closing-kind-differs': { why: () => 'The case did not end this way', remedy: () => 'Close it as what it came to' },
    'hand-over-not-received': {
      why: (f) => `${f.text('organ', 'The other organ')} has not signed for it`,
      remedy: () => 'Note the receipt when it comes',
    },
    'test-outstanding': {
      why: (f) => `The result of ${f.text('institution', 'the test')} is still to come`,
      remedy: () => 'Report when it is there; what is not needed any more is withdrawn',
    },
    'result-not-told': {
      why: (f) => `The party has not been told the result of ${f.text('institution', 'the test')}`,
      remedy: () => 'Tell it, and its right to have it done again',
    },
    'no-test-outstanding': { why: () => 'No test waits for a result', remedy: () => 'Record the commission first' },
    'no-result-to-tell': { why: () => 'There is no result to tell', remedy: () => 'Record the result first' },
    'not-clerical': {
      why: () => 'Only slips are corrected, not the penalty, its amount, facts or basis',
      remedy: () => 'For an error of substance, revoke the decision',
    },
    'nothing-corrected': { why: () => 'Before and after are the same', remedy: () => 'Say what it becomes' },
    'authority-not-named': {
      why: () => 'The reconsideration decision or judgment is not named',
      remedy: () => 'Give its number',
    },
    'nothing-to-withdraw': {
      why: () => 'There is nothing to withdraw',
      remedy: () => 'The decision was not published, or is withdrawn',
    },
    'publication-not-withdrawn': {
      why: () => 'The published decision is not withdrawn',
      remedy: () => 'Withdraw it within three working days, with reasons in public',
    },
    'publication-proposed': {
      why: () => 'The publication is proposed and waits for its approval',
      remedy: () => 'The head of the case unit approves it or sends it back',
    },
    'no-publication-proposed': {
      why: () => 'No publication waits for approval',
      remedy: () => 'The officers propose it first',
    },
    'publication-not-approved': {
      why: () => 'The publication is not approved',
      remedy: () => 'The officers propose it, the head of the case unit approves it',
    },
    'other-display-rule': {
      why: (f) => `The display goes by another rule: ${f.text('ruleEn', 'the one in force')}`,
      remedy: () => 'Take the rule in force on the day of the decision',
    },
    'display-class-without-reason': {
      why: () => 'The class is another than the rule gives, and no reason is said',
      remedy: () => 'Say why, or take the class of the rule',
    },
    'minor-never-published': {
      why: () => 'The party was under eighteen: never published',
      remedy: () => 'Choose not to publish, on that ground',
    },
    'mere-warning-not-published': {
      why: () => 'A mere warning is not published',
      remedy: () => 'Choose not to publish, on that ground',
    },
    'unlawful-not-published': {
      why: () => 'The decision was confirmed unlawful and is not published again',
      remedy: () => 'Choose not to publish, on that ground',
    },
    'must-be-published': {
      why: () => 'Market supervision publishes every penalty but a mere warning',
      remedy: () => 'Propose publication; secrets and minors have their own grounds',
    },
    'ground-missing': { why: () => 'No ground for not publishing', remedy: () => 'Choose one that the law knows' },
    'ground-not-met': {
      why: () => 'The case does not meet this ground',
      remedy: () => 'Choose another, or publish',
    },
    'no-credit-system': {
      why: () => 'Not for the enterprise credit system',
      remedy: () => 'Only market supervision publishes there, and no mere warnings',
    },
    'not-displayed': {
      why: () => 'Nothing is on display now',
      remedy: () => 'It was not published, is withdrawn or has ended by itself',
    },
    'repair-waits': {
      why: () => 'An earlier request is not decided',
      remedy: () => 'The head of the organ decides it first',
    },
    'no-repair-waits': { why: () => 'No request waits', remedy: () => "Register the party's request first" },
    'repair-too-early': {
      why: (f) => `The shortest display has not passed${f.has('from') ? `: from ${f.day('from', '')} on` : ''}`,
      remedy: () => 'Decide afterwards, or refuse with the reason',
    },
    'duties-not-done': {
      why: () => 'The duties of the decision are not done',
      remedy: () => 'Grant it when fine and surcharge are paid and the correction is made',
    },
    'never-ends-early': {
      why: () => 'The display of such a penalty never ends early',
      remedy: () => 'Refuse it; display ends by itself at its last day',
    },
    'nothing-to-refund': { why: () => 'There is nothing to give back', remedy: () => 'Check payments and refunds' },
    'refund-too-much': {
      why: (f) => `More than the ${f.yuan('owed', 'amount')} to be given back`,
      remedy: () => 'Check the amount',
    },
    'refund-outstanding': {
      why: (f) => `${f.yuan('owed', 'Money')} is still to be given back`,
      remedy: () => 'Give it back first',
    },
    'nothing-to-defer': {
      why: () => 'Nothing of a fine is unpaid',
      remedy: () => 'Confiscated gains are not deferred',
    },
    'deferral-waits': { why: () => 'A request waits already', remedy: () => 'The head decides on it first' },
    'no-deferral-asked': { why: () => 'No request waits', remedy: () => 'Record what the party asks for first' },
    'plan-not-whole': {
      why: (f) =>
        `The parts come to ${f.yuan('total', 'another amount')}, the unpaid fine is ${f.yuan('owed', 'known')}`,
      remedy: () => 'Together they are the unpaid fine',
    },
    'plan-days': { why: () => 'The days lie ahead, one after the other', remedy: () => 'Check the days' },
    'not-ordered-anew': {
      why: () => 'No new decision was ordered',
      remedy: () => 'Revoked without such an order, the case is closed',
    },
    'heavier-than-former': {
      why: (f) => `Heavier than the decision that fell: ${f.yuan('notified', '')}, now ${f.yuan('intended', '')}`,
      remedy: () => 'Never heavier on the same facts; add new evidence first',
    },
    'same-as-former': {
      why: () => 'The same as the decision that fell',
      remedy: () => 'Not the same on the same facts and reasons, unless only the procedure was at fault',
    },
    'other-route-open': {
      why: (f) => `${f.text('body', 'Another review')} has it under review`,
      remedy: () => 'One way at a time: wait for the outcome, or withdraw first',
    },
    'route-used': {
      why: () => 'It has been reviewed already',
      remedy: () => 'The same decision is not taken up again; go on in the record of that review',
    },
    'not-through-organ': {
      why: () => 'This kind of penalty is not contested through the organ',
      remedy: () => 'Hand it in at the reconsideration organ; tick if monitoring equipment recorded it',
    },
    'late-without-reason': {
      why: (f) => `The period ended on ${f.day('lastDay', 'an earlier day')}`,
      remedy: () => 'Give the reason for being late, or that none was given',
    },
    'reconsideration-first': {
      why: () => 'Against an on-the-spot penalty reconsideration comes first',
      remedy: () => 'A suit is open after its decision, its refusal or its delay',
    },
    'no-review-open': {
      why: () => 'No reconsideration or suit is under way',
      remedy: () => 'Record the application or the suit first',
    },
    'review-open': {
      why: (f) => `${f.text('body', 'A review')} has it under review`,
      remedy: () => 'Record the outcome first',
    },
    'nothing-to-forward': {
      why: () => 'There is no application to send on',
      remedy: () => 'Only one that was handed in here is sent on',
    },
    'not-forwarded': {
      why: () => 'The application has not been sent on',
      remedy: () => 'Send it on within five working days',
    },
    'not-accepted': {
      why: () => 'It has not been accepted',
      remedy: () => 'Record the acceptance; after five working days silence is one',
    },
    'acceptance-period-running': {
      why: (f) => `Its acceptance is examined until ${f.day('lastDay', 'a later day')}`,
      remedy: () => 'Silence counts when that day is over',
    },
    'copy-not-received': {
      why: () => 'The copy has not been received',
      remedy: () => 'Record the copy when it has come',
    },
    'answer-not-issued': {
      why: () => 'The answer has not been issued',
      remedy: () => 'Draw it up and have the head approve it',
    },
    'not-extensible': {
      why: () => 'It cannot be extended',
      remedy: () => 'Only the ordinary procedure is, and once',
    },
    'stay-by-another': {
      why: () => 'Another body orders this',
      remedy: () => 'The reconsideration organ an application, the court a suit, or the organ itself',
    },
    'no-stay': { why: () => 'Execution is not stopped', remedy: () => 'See the record of the review' },
    'change-not-said': {
      why: () => 'What the decision says now is missing',
      remedy: () => 'Fill it in as the paper says',
    },
    'outcome-not-possible': {
      why: () => 'A suit has no such outcome, or it was never accepted',
      remedy: () => 'Check the outcome',
    },
    'review-period-running': {
      why: (f) => `It may be decided until ${f.day('lastDay', 'a later day')}`,
      remedy: () => 'Only after that day it is overdue',
    },
    'judgment-first': {
      why: () => 'A suit ends with a judgment or ruling',
      remedy: () => 'Record the judgment; a withdrawal is recorded here',
    },
    'no-judgment': { why: () => 'No judgment waits for its effect', remedy: () => 'Record the judgment first' },
    'appeal-period-running': {
      why: (f) => `One may still appeal; it takes effect on ${f.day('openFrom', 'a later day')} at the earliest`,
      remedy: () => 'If somebody appealed, record the appeal',
    },
    'heavier-than-decided': {
      why: (f) =>
        `Heavier than decided${f.has('notified') ? `: ${f.yuan('notified', '')} decided, now ${f.yuan('intended', '')}` : ''}`,
      remedy: () => 'A change is lighter; anything heavier needs a new notice and decision',
    },
    'nothing-changed': { why: () => 'The penalty is as it was', remedy: () => 'Say what it becomes' },
    'public-notice-not-issued': {
      why: () => 'No public notice has been issued',
      remedy: () => 'Draw up the public notice of service, have the head issue it, then record the service',
    },
    'already-done': { why: () => 'This step has been taken already', remedy: () => 'See the timeline' },
    'power-not-found': { why: () => 'The catalogue has no such power', remedy: () => 'Choose another' },
    'power-not-in-force': {
      why: (f) => `The power was not in force on ${f.day('on', 'the day of the act')}`,
      remedy: () => 'Choose one in force on that day',
    },
    'fine-not-provided': {
      why: () => 'The article provides no fine',
      remedy: () => 'Drop the fine or choose another penalty',
    },
    'amount-unspecified': {
      why: () => 'The article does not give the amount of the fine',
      remedy: () => 'Only once a rule gives the amount',
    },
    'outside-tiers': {
      why: (f) => `Outside the statutory range${f.has('lowest') ? ` (${f.ranges('tiers', 'lowest', 'highest')})` : ''}`,
      remedy: () => 'Stay within the range',
    },
    'below-minimum': {
      why: (f) => `Below the statutory minimum of ${f.yuan('lowest', 'the article')}`,
      remedy: () => 'Only as mitigation: choose the ground and give the reason',
    },
    'deviation-without-reason': {
      why: (f) =>
        `Outside the “${f.named('grade', 'chosen')}” band${f.has('low') ? ` ${f.yuan('low', '')} to ${f.yuan('high', '')}` : ''}`,
      remedy: () => 'Give the reason, for the head to approve; or stay within the band',
    },
    'grade-unknown': { why: () => 'The power has no such grade', remedy: () => 'Choose one of the grades listed' },
    'base-missing': {
      why: (f) => `What the fine is counted on is missing${f.has('base') ? `: ${f.named('base', '')}` : ''}`,
      remedy: () => 'Give the quantity or the base amount',
    },
    'kind-not-provided': {
      why: (f) => `The article does not provide: ${f.named('kind', 'this penalty')}`,
      remedy: () => 'Choose a penalty the article provides',
    },
    'level-limit': {
      why: (f) =>
        `A county may not decide ${f.has('limit') ? `fines of ${f.yuan('limit', '')} or more` : 'this amount'}`,
      remedy: () => 'Decided at city level or above',
    },
    'no-holder': { why: () => 'Nobody holds this power here', remedy: () => 'Put it to the county joint conference' },
    'several-holders': {
      why: (f) => `Held by several${f.has('holders') ? `: ${f.text('holders', '')}` : ''}`,
      remedy: () => 'Agree on one, or have their common superior name it',
    },
    'held-by-department': {
      why: (f) => `Held by ${f.text('holder', 'the department')}`,
      remedy: (f) => `Transfer to ${f.text('holder', 'the department')}`,
    },
    'held-by-bureau': {
      why: (f) => `Held by ${f.text('holder', 'the enforcement bureau')}`,
      remedy: (f) => `Transfer to ${f.text('holder', 'the enforcement bureau')}`,
    },
    'place-outside-area': {
      why: (f) => `Outside the area of ${f.text('unit', 'the unit')}`,
      remedy: (f) => `Done by ${f.text('holder', 'the unit serving the place')}`,
    },
    'township-without-power': {
      why: () => 'The township has no such power',
      remedy: () => 'Needs a law or a published provincial decision; otherwise transfer',
    },
    'date-in-future': {
      why: (f) => `The ${f.named('field', 'date')} (${f.day('date', 'unknown')}) is still to come`,
      remedy: (f) => `Give ${f.day('today', 'today')} or earlier`,
    },
    'date-before-start': {
      why: (f) => `The ${f.named('field', 'date')} (${f.day('date', 'unknown')}) is before the step it follows`,
      remedy: (f) => `Give ${f.day('earliest', 'that day')} or later`,
    },
    'date-implausible': {
      why: (f) => `The ${f.named('field', 'date')} (${f.day('date', 'unknown')}) is too long ago`,
      remedy: () => 'Check the year',
    },
    'end-before-start': { why: () => 'It does not end after it begins', remedy: () => 'Check both times' },
    'particulars-missing': {
      why: (f) =>
        f.has('document')
          ? `The document still has to say: ${f.text('missingEn', '')}`
          : `Something required is missing${f.has('particular') ? `: ${f.named('particular', '')}` : ''}`,
      remedy: (f) => (f.has('fillers') ? `Complete it in ${f.fillers('fillers', '')}` : 'Complete it'),
    },
    'own-case-scored': {
      why: () => 'Whoever handled, reviewed or approved a case does not score it',
      remedy: () => 'Another reviewer scores it',
    },
    'nothing-to-draw': { why: () => 'No closed case there', remedy: () => 'Change period, field or organ' },
    'too-many-to-draw': {
      why: () => 'Too many cases: a sample is drawn from twenty thousand at most',
      remedy: () => 'Shorten the period',
    },
    'finding-unanswered': {
      why: () => 'A finding of the file is neither confirmed nor rejected',
      remedy: () => 'Answer each of them',
    },
    'finding-not-of-the-file': {
      why: () => 'The file does not say this against itself; it may have changed',
      remedy: () => 'Open the file again and judge it anew',
    },
    'deduction-too-high': {
      why: (f) => `More than the item is worth${f.has('points') ? ` (${f.number('points', '')} points)` : ''}`,
      remedy: () => 'Take off no more than the item has',
    },
    'not-a-veto-item': { why: () => 'This item does not fail a file', remedy: () => 'Take off points instead' },
    'rights-not-told': {
      why: () => 'It is not on record that the intended penalty, its grounds and the rights were told',
      remedy: () => 'Tell them on the spot, then tick “told”',
    },
    'party-not-heard': {
      why: () => 'The party has not been heard',
      remedy: () => 'Ask on the spot and note the answer, also when there is none',
    },
    'facts-contested': {
      why: () => 'The party contests the facts: they are not certain',
      remedy: () => 'Choose the ordinary procedure and investigate',
    },
    'kind-not-on-the-spot': {
      why: (f) => `“${f.named('kind', 'This kind')}” cannot be decided on the spot`,
      remedy: () => 'Only a warning and a fine can; everything else takes the ordinary procedure',
    },
    'above-on-the-spot-limit': {
      why: (f) =>
        `The fine${f.has('intended') ? ` of ${f.yuan('intended', '')}` : ''} is above the limit${f.has('limit') ? ` of ${f.yuan('limit', '')}` : ''}`,
      remedy: () =>
        '200 yuan for a citizen (individual businesses included), 3,000 for an organisation; above it: ordinary procedure',
    },
    'deviation-not-on-the-spot': {
      why: (f) =>
        `The amount is outside ${f.has('low') ? `the “${f.named('grade', 'chosen')}” band of ${f.yuan('low', '')} to ${f.yuan('high', '')}` : 'the statutory range'}: not for officers on the spot`,
      remedy: () => 'Stay within the band; what must deviate takes the ordinary procedure, where the head decides',
    },
    'not-delivered-on-the-spot': {
      why: (f) =>
        `The decision is handed over on the day it is made${f.has('decidedOn') ? ` (${f.day('decidedOn', '')})` : ''}`,
      remedy: () => 'Give the real day; what was not handed over goes to the ordinary procedure',
    },
    'cash-not-allowed': {
      why: (f) =>
        `${f.has('fineInYuan') ? `A fine of ${f.yuan('fineInYuan', '')}` : 'This fine'} may not be collected on the spot`,
      remedy: () =>
        'It is paid at the bank, unless it is up to 100 yuan, hard to enforce later, or the party far out asks for it',
    },
    'receipt-missing': {
      why: () => 'The number of the receipt is missing',
      remedy: () => 'Give a receipt of the finance department; without one the party may refuse to pay',
    },
    'no-cash-in-hand': {
      why: () => 'No collected money is waiting',
      remedy: () => 'What is paid at the bank is recorded as a payment',
    },
    'cash-not-handed-in': {
      why: () => 'The collected fine is not at the bank yet',
      remedy: () => 'Hand it in to the organ, then pay it in, and record both',
    },
    'not-reported-for-record': { why: () => 'Not yet reported to the organ', remedy: () => 'Report it for the record' },
    'paid-too-much': {
      why: (f) => `More than what is due${f.has('owed') ? ` (${f.yuan('owed', '')})` : ''}`,
      remedy: () => 'Check the amount; the treasury returns what is over',
    },
    'form-not-offered': {
      why: () => 'This form is not prepared here',
      remedy: () => 'It comes with its own step, or from the organ that may issue it',
    },
    'decision-made': {
      why: () => 'The penalty has been decided; this form is no longer made',
      remedy: () => 'For an error, prepare a correction or revocation',
    },
    'decision-not-made': { why: () => 'There is no decision yet', remedy: () => 'Prepare it after the decision' },
    'decision-not-served': {
      why: () => 'The decision has not been served',
      remedy: () => 'Prepare it after the service',
    },
    'period-too-long': {
      why: (f) => `Longer than the law allows; it ends on ${f.day('lastDay', 'the last day of the law')} at the latest`,
      remedy: () => 'Choose an earlier last day',
    },
    'period-ended': {
      why: (f) => `The first period ended on ${f.day('lastDay', 'its last day')} and cannot be extended`,
      remedy: () => 'Decide or release at once',
    },
    'above-fine': {
      why: (f) => `More than the fine that is due${f.has('owed') ? ` (${f.yuan('owed', '')})` : ''}`,
      remedy: () => 'Only the unpaid fine bears the surcharge, which never exceeds it',
    },
    'execution-time': {
      why: () => 'No execution at night or on rest days',
      remedy: (f) => `Choose the daytime of ${f.day('openOn', 'the next working day')}`,
    },
    'no-draft': { why: () => 'No draft waits for this', remedy: () => 'See how things stand under Documents' },
    'own-draft': {
      why: () => 'Who drew a document up does not approve it',
      remedy: () => 'Somebody else who may approves it',
    },
    'principal-head-only': {
      why: () => 'Only the principal head, or who is in charge, decides this',
      remedy: () => 'The principal head approves, and says so',
    },
    'criminally-punished': {
      why: () => 'A court has punished: no fine may follow',
      remedy: () => 'Leave the fine out; other kinds stay possible, or end the case with the criminal one',
    },
    'no-penalty-proposed': {
      why: () => 'The report proposes no penalty: there is none to notify',
      remedy: () => 'After the review, decide not to penalise; to penalise, report anew',
    },
    'penalty-besides': {
      why: () => 'No penalty is proposed, and a penalty besides',
      remedy: () => 'Take the kinds of penalty out, or propose a penalty',
    },
    'ground-does-not-hold': {
      why: () => 'The file speaks against this ground',
      remedy: () => 'Check the age and kind of the party and the day of the act, or choose another ground',
    },
    'correction-not-shown': {
      why: () => 'The day on which the party corrected is missing',
      remedy: () => 'Enter the day; where nothing was corrected, choose another ground',
    },
    'first-violation-not-shown': {
      why: () => 'Nothing says how it was found to be the first violation',
      remedy: () => 'Say which records were searched, up to which day',
    },
    'no-fault-not-proven': {
      why: () => 'Nothing says by what the party proved that it had no fault',
      remedy: () => 'Name the evidence; where it does not suffice, choose another ground',
    },
    'education-missing': {
      why: () => 'The education of the party is missing',
      remedy: () => 'Who is not penalised is educated: say how',
    },
    'not-convicted': {
      why: () => 'No court has punished',
      remedy: () => 'Note the criminal outcome in the referral first',
    },
    'police-review-used': {
      why: () => 'The police have reviewed it once',
      remedy: () => 'Propose supervision to the procuratorate',
    },
    'police-review-too-late': {
      why: (f) => `The three days for a review are over (${f.day('lastDay', 'past')})`,
      remedy: () => 'Propose supervision to the procuratorate',
    },
    'police-still-deciding': {
      why: (f) => `The police still have time to decide (${f.day('lastDay', 'running')})`,
      remedy: () => 'Propose supervision when it has passed without a decision',
    },
    'reasons-not-asked': {
      why: () => 'The procuratorate has not asked for the reasons yet',
      remedy: () => 'Note that it asked first',
    },
    'papers-not-returned': {
      why: () => 'The police have not sent the papers back',
      remedy: () => 'Ask for them first',
    },
    'party-not-told-of-goods': {
      why: () => 'Goods move with the case and the party has not been told in writing',
      remedy: () => 'Say when, to whom and where',
    },
    'no-criminal-fine': {
      why: () => 'Without a punishment there is no criminal fine and nothing to credit',
      remedy: () => 'Leave both amounts out',
    },
    'credited-too-much': {
      why: (f) => `More is credited than the ${f.yuan('most', 'amount')} that can be`,
      remedy: () => 'No more than the fine that was given, nor than the criminal one',
    },
    'no-opinion-to-answer': {
      why: () => 'No letter asks for an answer',
      remedy: () => 'Note it with the criminal outcome when it comes',
    },
    'case-not-finished': {
      why: () => 'The case has not been dealt with',
      remedy: () => 'Decide it, or close it, first',
    },
    'nothing-to-answer': {
      why: () => 'No supervision opinion waits for an answer',
      remedy: () => 'Answer when there is one',
    },
    'nothing-to-serve': {
      why: () => 'No document waits to be served',
      remedy: () => 'Record the service after the issue',
    },
    'decision-fell': { why: () => 'The decision has fallen', remedy: () => 'End the execution' },
    'remedy-pending': {
      why: () => 'Reconsideration or a suit is under way',
      remedy: () => 'Wait for the outcome to take effect',
    },
    'execution-stayed': {
      why: () => 'Execution of the decision is suspended',
      remedy: () => 'Wait until the suspension ends',
    },
    'nothing-to-perform': { why: () => 'The party has performed', remedy: () => 'Record the performance' },
    'not-performed': {
      why: () => 'The case shows no full payment and no correction',
      remedy: () => 'Record payment or the check in the case first',
    },
    'not-a-building': { why: () => 'Not an illegal building', remedy: () => 'Issue the demand' },
    'not-the-township': {
      why: () => 'In villages the township government acts; this organ is not it',
      remedy: () => 'In town act on the county government’s order (art. 68)',
    },
    'mandate-missing': {
      why: () => 'No paper by which the county government makes the department responsible',
      remedy: () => 'Give its number and day',
    },
    'own-demolition-too-short': {
      why: () => 'The period leaves the party no time',
      remedy: () => 'Choose a later day',
    },
    'demolition-not-announced': {
      why: () => 'The demolition has not been announced',
      remedy: () => 'Issue the public notice first',
    },
    'own-demolition-running': {
      why: () => 'The period for own demolition still runs',
      remedy: (f) => `After ${f.day('lastDay', 'its last day')}`,
    },
    'remedies-open': {
      why: () => 'The party may still ask for review or sue',
      remedy: (f) => `After ${f.day('lastDay', 'the last day')}`,
    },
    'performance-period-running': {
      why: () => 'The period that the decision gave still runs',
      remedy: (f) => `After ${f.day('lastDay', 'its last day')}`,
    },
    'demand-too-short': {
      why: () => 'The demand leaves fewer than ten working days',
      remedy: (f) => `Not before ${f.day('earliest', 'the tenth working day')}`,
    },
    'demand-period-running': {
      why: () => 'The period of the demand still runs',
      remedy: (f) => `After ${f.day('lastDay', 'its last day')}`,
    },
    'proper-reason-accepted': {
      why: () => 'The party’s reason was accepted',
      remedy: () => 'Stay or end the execution, or agree with the party',
    },
    'no-execution-power': {
      why: () => 'No law gives this organ the power to execute this',
      remedy: () => 'Apply to the court',
    },
    'land-only-court': { why: () => 'Occupied land is cleared by the court alone', remedy: () => 'Apply to the court' },
    'court-does-not-take': {
      why: () => 'Courts do not take the demolition of illegal buildings',
      remedy: () => 'Announce, demand and decide yourself',
    },
    'planned-time-past': { why: () => 'The planned time is not ahead', remedy: () => 'Choose a later working day' },
    'utilities-never-cut': {
      why: () => 'A household’s water, power, heat and gas are never cut',
      remedy: () => 'Choose another way',
    },
    'power-cut-unlawful': {
      why: () =>
        'Power is cut only under the work-safety law, against an enterprise that leaves a major danger standing',
      remedy: () => 'Choose another way',
    },
    'power-cut-notice': {
      why: () => 'Power is cut only 24 hours after the notice',
      remedy: () => 'Say when the notice was served',
    },
    'substitute-not-provided': {
      why: () =>
        'Substitute performance needs a duty to remove or restore whose omission endangers traffic, environment or resources',
      remedy: () => 'Apply to the court',
    },
    'substitute-notice-too-short': {
      why: () => 'Fewer than three clear working days before the performance',
      remedy: (f) => `Not before ${f.day('earliest', 'the fourth working day')}`,
    },
    'before-announced-time': {
      why: () => 'Before the time that the decision names',
      remedy: (f) => `From ${f.day('day', 'that time on')}`,
    },
    'party-not-called': {
      why: () => 'The party was not called',
      remedy: () => 'Call the party; if it stays away, a witness comes',
    },
    'inventory-missing': {
      why: () => 'No inventory, and no word why',
      remedy: () => 'List the things, or say that there were none',
    },
    'recording-missing': { why: () => 'No continuous recording', remedy: () => 'Give its number' },
    'area-missing': { why: () => 'The area is missing', remedy: () => 'Give it in square metres' },
    'area-above-ordered': { why: () => 'More than was ordered', remedy: () => 'Only what was ordered is pulled down' },
    'area-below-ordered': {
      why: () => 'Less than was ordered: it is not finished',
      remedy: () => 'Say that it is not finished',
    },
    'cost-missing': { why: () => 'The cost is missing', remedy: () => 'Give it' },
    'cost-above-budget': {
      why: () => 'More than the budget of the decision',
      remedy: () => 'Stay within it, or decide anew',
    },
    'court-window-passed': {
      why: () => 'The three months to apply to the court are over',
      remedy: () => 'Give the proper reason, if there is one',
    },
    'head-signs-personally': {
      why: () => 'The head of the organ signs with his own hand',
      remedy: () => 'Sign, seal and date it',
    },
    'court-out-of-turn': {
      why: () => 'This word of the court is not its turn',
      remedy: () => 'Record acceptance, ruling, execution in order',
    },
    'objection-late': { why: () => 'The fifteen days to object are over', remedy: () => 'The ruling is final' },
    'agreement-harms': { why: () => 'An agreement may harm neither the public nor others', remedy: () => 'Change it' },
    'surcharge-not-remedied': {
      why: () => 'Only who remedied the harm is let off the surcharge',
      remedy: () => 'Say what was done, or reduce nothing',
    },
    'above-surcharge': {
      why: () => 'More than the surcharge',
      remedy: () => 'Only the surcharge can be reduced, never the fine',
    },
    'not-broken-yet': { why: () => 'No stage is overdue yet', remedy: () => 'After the first stage was due' },
    'decision-stands': { why: () => 'The decision has not been revoked', remedy: () => 'Choose another ground' },
    'stay-too-short': { why: () => 'The stay has not lasted three years', remedy: () => 'After three years' },
    'evident-harm': { why: () => 'There is evident harm to society', remedy: () => 'Resume the execution' },
    'party-can-perform': { why: () => 'The party is able to perform', remedy: () => 'Resume the execution' },
    'execution-open': { why: () => 'An execution is still open', remedy: () => 'Finish it first' },
    'duty-not-open': { why: () => 'No such duty is open', remedy: () => 'See decision, payments and checks' },
    'wrong-duty': {
      why: () => 'Does not fit the power: buildings under the planning law, land under the land law',
      remedy: () => 'Choose another duty',
    },
    'structure-missing': {
      why: () => 'Structure and area are missing',
      remedy: () => 'Give the structure and its square metres',
    },
  },
)
