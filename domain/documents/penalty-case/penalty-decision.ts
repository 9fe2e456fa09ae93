import { article } from '../../../law/schema.ts'
import { quotedCitation } from '../../citation-text.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { surchargeArticle, toBePaid } from '../../procedures/penalty-case/payment.ts'
import { combined } from '../../procedures/penalty-case/violations.ts'
import { externalBase } from '../base-particulars.ts'
import { dateText } from '../numerals.ts'
import { gap, line, paragraphsOf, passage, type Line, type Particulars, type Passage } from '../particulars.ts'
import { discretionSentences, ended, partyParticulars, penaltyItems, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseOf, qualificationSentence } from './case-base.ts'
import { evidenceSentences } from './evidence-list.ts'
import { statementOutcome } from './statement-outcome.ts'
import { factsOfEach, partsOf, penaltyOfEach, reasonsOfEach } from './violations.ts'

/**
 * DOC-056 行政处罚决定书: everything PL 59 asks for, the outcome of the defence, the bank and the surcharge. The
 * remedies are sixty days and six months whatever an older regulation prints (ARL 20, ALL 46).
 */
export function composePenaltyDecision(file: CaseFile, around: DocumentSurroundings): Particulars {
  const { decision, report } = file
  const bank = around.settings.collectingBank
  const payable = toBePaid(file)
  const evidence = evidenceSentences(file)
  const parts = report === null || decision === null ? [] : partsOf(file, decision)
  return {
    ...externalBase(around),
    ...partyParticulars(file.party),
    matterNumber: file.number,
    cause: file.cause,
    factsAndEvidence:
      report === null || evidence.length === 0
        ? null
        : passage(
            `${caseOf(file)}，本机关于${dateText(file.filing.on)}立案，依法进行了调查，现已调查终结。`,
            '经查明：',
            ...(parts.length > 1 ? factsOfEach(parts) : paragraphsOf(report.facts)),
            '上述事实，有下列证据证明：',
            ...evidence,
          ),
    statementOutcome: passage(...statementOutcome(file, 'statementOutcome')),
    reasoning:
      report === null || decision === null
        ? passage()
        : parts.length > 1
          ? passage('本机关认为：', ...reasonsOfEach(parts))
          : passage(
              `本机关认为，${qualificationSentence(report.qualification)}`,
              ...discretionSentences(decision.penalty, file.power),
            ),
    penaltyAndBasis: penaltyPassage(file),
    performance: performancePassage(file),
    collectingBank:
      payable === 0
        ? '本决定不涉及缴纳款项'
        : bank === null
          ? null
          : `${bank.name}（地址：${bank.address}${bank.account === null ? '' : `；账号：${bank.account}`}）`,
    surcharge:
      decision !== null && (combined(decision).fineInYuan ?? 0) > 0
        ? `到期不缴纳罚款的，依据${quotedCitation(surchargeArticle)}，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。`
        : '本决定未处罚款，不涉及加处罚款。',
    remedies: passage(
      `当事人如不服本决定，可以自收到本决定书之日起六十日内，依法向${around.settings.reconsiderationOrgan}申请行政复议；也可以自收到本决定书之日起六个月内，依法向${around.settings.court}提起行政诉讼。行政复议或者行政诉讼期间，本决定不停止执行，法律另有规定的除外。`,
      '当事人逾期不申请行政复议、不提起行政诉讼，又不履行本决定的，本机关将依法申请人民法院强制执行。',
    ),
    publication: '本机关将依法向社会公示本决定的有关信息；涉及国家秘密、商业秘密和个人隐私的内容，依法不予公示。',
    copies: '本决定书一式三份：送达当事人一份，归入案卷一份，本机关存档一份。',
  }

  function performancePassage(current: CaseFile): Passage | null {
    if (current.decision === null) return null
    if (payable === 0) return passage('当事人应当自收到本决定书之日起履行本决定。')
    const place: Line =
      bank === null
        ? [gap('collectingBank')]
        : [`${bank.name}（地址：${bank.address}${bank.account === null ? '' : `；账号：${bank.account}`}）`]
    return passage(line`当事人应当自收到本决定书之日起十五日内，到${place}缴纳上述款项，也可以通过电子支付系统缴纳。`)
  }
}

/** The order to correct, the basis, and each kind of the penalty. */
function penaltyPassage(file: CaseFile): Passage | null {
  const { decision } = file
  const items = decision === null ? [] : penaltyItems(combined(decision))
  if (decision === null || items.length === 0) return null
  const due = decision.correctionDueOn === undefined ? '' : `于${dateText(decision.correctionDueOn)}前`
  const correction =
    decision.correction === undefined || decision.correction === ''
      ? []
      : [ended(`依据${quotedCitation(article('PL', 28, 1))}，责令当事人${due}改正违法行为：${decision.correction}`)]
  const parts = partsOf(file, decision)
  if (parts.length > 1)
    return passage(
      ...correction,
      '本机关决定对当事人分别作出如下行政处罚：',
      ...penaltyOfEach(parts, decision).map((item, index) => (index < parts.length ? `${index + 1}. ${item}` : item)),
    )
  return passage(
    ...correction,
    `依据${powerCitation(file.power)}，本机关决定对当事人作出如下行政处罚：`,
    ...items.map((item, index) => ended(items.length === 1 ? item : `${index + 1}. ${item}`)),
  )
}
