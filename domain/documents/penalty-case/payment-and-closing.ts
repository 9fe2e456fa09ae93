import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { lastPaidOn, outstanding, toBePaid } from '../../procedures/penalty-case/payment.ts'
import type { ProposeClosing } from '../../procedures/penalty-case/payloads.ts'
import { combined } from '../../procedures/penalty-case/violations.ts'
import { dateText, moneyInFigures, moneyText } from '../numerals.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { penaltySentence } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'

const sum = (values: readonly number[]): number =>
  Math.round(values.reduce((total, value) => total + value * 100, 0)) / 100

/** DOC-PAY 罚款缴纳情况记录 */
export function composePaymentRecord(file: CaseFile, around: DocumentSurroundings): Particulars {
  const { decision, payments } = file
  const due = toBePaid(file)
  const paid = sum(payments.map((payment) => payment.towardsFine + (payment.towardsConfiscated ?? 0)))
  const surcharge = sum(payments.map((payment) => payment.towardsSurcharge))
  const open = sum([due, -paid])
  return {
    ...caseBase(file, around),
    decision:
      decision === null
        ? null
        : `《行政处罚决定书》${decision.number ?? ''}：${penaltySentence(combined(decision)) ?? ''}`,
    payBy: file.payBy === null ? null : `${dateText(file.payBy)}（自收到决定书之日起十五日内）`,
    payments:
      payments.length === 0
        ? null
        : {
            rows: payments.map((payment, index) => ({
              index: String(index + 1),
              paidOn: dateText(payment.paidOn),
              amount: moneyInFigures(payment.amountInYuan),
              towardsFine: moneyInFigures(payment.towardsFine),
              towardsSurcharge: moneyInFigures(payment.towardsSurcharge),
              receipt: payment.towardsConfiscated
                ? `${payment.receiptNumber}（其中没收违法所得${moneyInFigures(payment.towardsConfiscated)}元）`
                : payment.receiptNumber,
            })),
          },
    surcharge: surchargeSentence(file, surcharge),
    result:
      open > 0
        ? `已缴${moneyText(paid)}，尚欠${moneyText(open)}。`
        : `已全部缴清，共计${moneyText(sum([paid, surcharge]))}。`,
  }
}

/** What was paid of the surcharge, and what has grown and is still open on the day of the last payment. */
function surchargeSentence(file: CaseFile, paid: number): string {
  const on = lastPaidOn(file)
  const open = on === null ? 0 : outstanding(file, on).surcharge
  if (paid === 0 && open === 0) return '在期限内缴纳，无加处罚款。'
  const ofIt = [
    ...(paid > 0 ? [`共缴纳加处罚款${moneyText(paid)}`] : []),
    ...(open > 0 && on !== null ? [`截至${dateText(on)}尚欠加处罚款${moneyText(open)}`] : []),
  ]
  return `逾期缴纳，按日加处罚款，${ofIt.join('，')}，未超出罚款本数。`
}

/** 结案方式 by its name. */
export const closingKindNames = {
  performed: '行政处罚决定履行完毕',
  terminated: '终止调查',
  'handed-over': '移送其他机关',
  'criminally-pursued': '移送公安机关并追究刑事责任',
  revoked: '处罚决定已撤销',
  'no-penalty': '不予行政处罚',
  executed: '强制执行完毕',
  'court-ended': '人民法院裁定终结执行',
  'execution-ended': '终结执行',
  'stayed-three-years': '中止执行满三年不再执行',
} as const

const ended = { receipts: '执行已终结，无罚没款入库。', rest: '执行已终结，未履行部分不再执行。' }

/** What is said of performance where there is nothing to perform. */
const nothingToPerform: Readonly<
  Record<ProposeClosing['kind'], { readonly receipts: string; readonly rest: string } | null>
> = {
  performed: null,
  terminated: { receipts: '本案未作出行政处罚决定，无罚没款。', rest: '未作出行政处罚决定，无需履行。' },
  'handed-over': { receipts: '本案未作出行政处罚决定，无罚没款。', rest: '未作出行政处罚决定，无需履行。' },
  executed: null,
  'court-ended': ended,
  'execution-ended': ended,
  'stayed-three-years': ended,
  'criminally-pursued': {
    receipts: '本案未作出行政处罚决定，无罚没款。',
    rest: '已依法追究刑事责任，未作出行政处罚决定，无需履行。',
  },
  revoked: { receipts: '原处罚决定已撤销，无罚没款。', rest: '原处罚决定已撤销，不再履行。' },
  'no-penalty': { receipts: '本案不予行政处罚，无罚没款。', rest: '不予行政处罚，无需履行。' },
}

const refundsOf = ({ refunds = [] }: CaseFile): string =>
  refunds.map((one) => `${one.receiptNumber}（退还${moneyInFigures(one.amountInYuan)}元）`).join('、')

/** DOC-089 结案审批表 */
export function composeClosingApproval(file: CaseFile, around: DocumentSurroundings): Particulars {
  const { closing, closed, decision } = file
  const checks = file.correctionChecks.at(-1)
  const nothing = closing === null ? null : nothingToPerform[closing.kind]
  return {
    ...caseBase(file, around),
    decision:
      decision === null
        ? file.noPenalty === undefined
          ? ''
          : `《不予行政处罚决定书》${file.noPenalty.number ?? ''}：不予行政处罚。`
        : `《行政处罚决定书》${decision.number ?? ''}：${penaltySentence(combined(decision)) ?? ''}`,
    filedOn: dateText(file.filing.on),
    closingKind: closing === null ? null : closingKindNames[closing.kind],
    execution:
      closing === null
        ? null
        : passage(
            ...(typed(closing.execution)?.paragraphs ?? []),
            ...(checks === undefined
              ? []
              : [`责令改正复查：${dateText(checks.checkedOn)}复查，${checks.corrected ? '已改正' : '尚未改正'}。`]),
          ),
    receipts:
      file.payments.length > 0
        ? [
            file.payments
              .map((payment) => `${payment.receiptNumber}（${moneyInFigures(payment.amountInYuan)}元）`)
              .join('、'),
            refundsOf(file),
          ]
            .filter((part) => part !== '')
            .join('；')
        : (nothing?.receipts ?? (decision !== null && toBePaid(file) === 0 ? '本案无罚没款。' : null)),
    unperformed: closing === null ? null : (nothing?.rest ?? '无，已全部履行。'),
    publication:
      file.publication === null
        ? ''
        : file.publication.published
          ? `${dateText(file.publication.publishedOn)}在${file.publication.where}公示。`
          : `不予公示：${file.publication.where}`,
    opinion: typed(closed?.opinion) ?? '',
    approvedBy: closed?.by ?? '',
    approvedOn: closed === null ? '' : dateText(closed.on),
  }
}
