import { workCalendar } from '../../calendar/work-calendar.ts'
import { lastDay } from '../../deadlines/last-day.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import type { SummaryFile } from '../../procedures/summary-case/file.ts'
import { fineOf, owedOn } from '../../procedures/summary-case/payment.ts'
import { dateText, moneyInFigures, moneyText } from '../numerals.ts'
import { paragraphsOf, passage, type Particulars } from '../particulars.ts'
import { powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { collectionSentence, decisionSentence, deliverySentence, spotStatement, summaryBase } from './spot-words.ts'

/** DOC-065 当场收缴罚款票据: the receipt itself comes from the finance department and is pasted in. */
export function composeCollectedFine(file: SummaryFile, around: DocumentSurroundings): Particulars {
  const { cash, decision } = file
  return {
    ...summaryBase(file, around),
    decision: decisionSentence(file),
    payer: file.party.name,
    receiptNumber: cash === null ? null : cash.receiptNumber,
    amount: cash === null ? null : moneyText(cash.amountInYuan),
    circumstances: decision?.collection ? `${collectionSentence(decision.collection)}，由执法人员当场收缴。` : null,
    handInBy:
      cash === null
        ? null
        : `执法人员应当自${dateText(cash.countsFrom)}起二个工作日内（至${dateText(lastDayOf('PL-71-OFFICER-2WD', cash.countsFrom))}止）交至本机关；本机关自收到之日起二个工作日内缴付指定的银行。`,
  }
}

/** DOC-SPOT 当场行政处罚案件备案表 */
export function composeSpotRecord(file: SummaryFile, around: DocumentSurroundings): Particulars {
  const { decision, record } = file
  return {
    ...summaryBase(file, around),
    decision: decisionSentence(file),
    act: passage(...paragraphsOf(file.facts), `依据：${powerCitation(file.power)}`),
    statementOutcome: spotStatement(file),
    delivery: deliverySentence(file),
    performance: decision === null ? null : performanceSentence(file),
    correction: correctionSentence(file),
    reportBy: decision === null ? null : `至${dateText(lastDayOf('SAMR-70-ONSPOT-7WD', decision.on))}止`,
    receivedBy: record?.receivedBy ?? null,
    reportedOn: record === null ? '' : dateText(record.on),
    note: record?.note ?? '',
  }
}

/** The same day as the clock's, counted by the same function. */
const lastDayOf = (limit: string, from: string): string => lastDay(timeLimit(limit), from, workCalendar).lastDay

function performanceSentence(file: SummaryFile): string {
  const { cash, payments, payBy } = file
  const fine = fineOf(file)
  if (fine === 0) return '本决定未处罚款，不涉及缴款。'
  if (cash !== null)
    return `当场收缴${moneyText(cash.amountInYuan)}，票据编号${cash.receiptNumber}。${
      cash.handedIn === null
        ? '尚未交至本机关。'
        : `${dateText(cash.handedIn.handedInOn)}交至本机关，由${cash.handedIn.receivedBy}接收。`
    }${cash.deposited === null ? '' : `${dateText(cash.deposited.depositedOn)}缴付银行，凭证号${cash.deposited.voucher}。`}`
  const paid = payments.map(
    ({ paidOn, amountInYuan, receiptNumber }) =>
      `${dateText(paidOn)}缴纳${moneyInFigures(amountInYuan)}元（${receiptNumber}）`,
  )
  const open = owedOn(file, '').fine
  return [
    ...paid,
    ...(open > 0 && payBy !== null ? [`尚欠罚款${moneyInFigures(open)}元，缴款期限至${dateText(payBy)}止`] : []),
  ]
    .join('；')
    .concat('。')
}

function correctionSentence({ decision, correctedOn, openedOn }: SummaryFile): string | null {
  if (decision === null) return null
  if (!decision.correction) return '没有需要改正的内容。'
  if (correctedOn === null) return `责令改正：${decision.correction}。尚待复查。`
  return `责令改正：${decision.correction}。${correctedOn === openedOn ? '已当场改正' : `${dateText(correctedOn)}复查，已改正`}。`
}
