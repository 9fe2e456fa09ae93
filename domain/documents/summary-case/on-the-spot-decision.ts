import { article } from '../../../law/schema.ts'
import { quotedCitation } from '../../citation-text.ts'
import { surchargeArticle } from '../../procedures/penalty-case/payment.ts'
import type { SummaryFile } from '../../procedures/summary-case/file.ts'
import { fineOf } from '../../procedures/summary-case/payment.ts'
import { externalBase } from '../base-particulars.ts'
import { dateText, instantText } from '../numerals.ts'
import { gap, line, paragraphsOf, passage, type Line, type Particulars, type Passage } from '../particulars.ts'
import { ended, gradeNames, officerRows, partyRows, penaltyItems, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { collectionSentence, fineText, spotStatement } from './spot-words.ts'

/**
 * DOC-057 当场行政处罚决定书: what PL 52(2) lists, how to pay, and that reconsideration comes before a suit (ARL 23).
 * The party signs on the paper, or the officers note there that it refused.
 */
export function composeOnTheSpotDecision(file: SummaryFile, around: DocumentSurroundings): Particulars {
  const { decision } = file
  return {
    ...externalBase(around),
    partyName: file.party.name,
    partyAddress: file.party.address,
    party: partyRows(file.party, '未提供'),
    officerRows: officerRows(file.officers),
    act: passage(
      ...paragraphsOf(file.facts),
      `以上事实有下列证据证明：${ended(file.evidence)}`,
      `上述行为属于${powerCitation(file.power)}规定的违法行为。`,
    ),
    timeAndPlace: `${dateText(file.violationOn)}，${file.place.text}。决定作出时间：${instantText(file.openedAt)}`,
    penaltyAndBasis: penaltyPassage(file),
    fine: fineText(file),
    statementOutcome: spotStatement(file),
    payment: paymentPassage(file, around),
    collection: decision?.collection
      ? `${collectionSentence(decision.collection)}，由执法人员当场收缴。执法人员应当出具财政部门统一制发的专用票据；不出具的，当事人有权拒绝缴纳（${quotedCitation(article('PL', 70))}）。`
      : '不当场收缴。除法律规定的情形外，执法人员不得自行收缴罚款。',
    reconsiderationFirst: `对本决定不服的，应当自收到本决定书之日起六十日内，先向${around.settings.reconsiderationOrgan}申请行政复议（${quotedCitation(article('ARL', 23, 1, 1))}），也可以通过本机关提出申请；未经行政复议，不得直接提起行政诉讼。`,
    litigation: `对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内，依法向${around.settings.court}提起行政诉讼。行政复议或者行政诉讼期间，本决定不停止执行，法律另有规定的除外。`,
    receipt: passage('当事人签收：＿＿＿＿＿＿＿＿　　年　月　日', '□ 拒绝签收，注明：＿＿＿＿＿＿＿＿＿＿＿'),
    copies: '本决定书一式两份：当场交付当事人一份，交本机关备案归卷一份。',
  }
}

/** The order to correct, the basis, and each kind of the penalty with its grade. */
function penaltyPassage({ decision, power, correctedOn }: SummaryFile): Passage | null {
  const items = decision === null ? [] : penaltyItems(decision.penalty)
  if (decision === null || items.length === 0) return null
  const done = correctedOn === null ? '' : '（当事人已当场改正）'
  const correction = decision.correction
    ? [ended(`依据${quotedCitation(article('PL', 28, 1))}，责令当事人改正：${decision.correction}${done}`)]
    : []
  return passage(
    ...correction,
    `依据${powerCitation(power)}和${quotedCitation(article('PL', 51))}，本机关当场对当事人作出如下行政处罚：${items.join('；')}。`,
    // Where the benchmark has no grades for this power, the reason stands alone.
    power.bands.length === 0
      ? `裁量理由：${ended(decision.penalty.gradeReason)}`
      : `参照裁量基准，本案违法情节属于“${gradeNames[decision.penalty.grade]}”档次。理由：${ended(decision.penalty.gradeReason)}`,
  )
}

/** Fifteen days at the bank; also where money is to be collected on the spot and then is not. */
function paymentPassage(file: SummaryFile, around: DocumentSurroundings): Passage {
  if (fineOf(file) === 0) return passage('本决定未处罚款，不涉及缴款。')
  const { collectingBank } = around.settings
  const bank: Line =
    collectingBank === null
      ? [gap('payment')]
      : [
          `${collectingBank.name}（地址：${collectingBank.address}${collectingBank.account === null ? '' : `；账号：${collectingBank.account}`}）`,
        ]
  const otherwise = file.decision?.collection ? '未当场缴纳的，' : ''
  return passage(
    line`${otherwise}当事人应当自收到本决定书之日起十五日内，到${bank}缴纳罚款，也可以通过电子支付系统缴纳。`,
    `到期不缴纳的，依据${quotedCitation(surchargeArticle)}，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。`,
  )
}
