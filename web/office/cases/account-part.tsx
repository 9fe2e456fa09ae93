import { useState } from 'react'
import Button from 'antd/es/button'
import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import {
  outstanding,
  paidTowardsFine,
  payable,
  surchargeBasis,
  surchargeOf,
} from '../../../domain/procedures/penalty-case/payment.ts'
import { combined } from '../../../domain/procedures/penalty-case/violations.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { fullDateText, numberText, yuanText } from '../../shared/wording/dates.ts'
import { remedyText } from '../../shared/wording/remedies.ts'
import { useText } from '../../shared/wording/wording.ts'
import { countable } from '../matters/values.ts'
import '../../shared/components/data-list.css'
import './account-part.css'

/** 罚款和加处罚款明细: what was asked and paid, and how the surcharge has grown, up to a day one may choose. Prints alone. */
export function AccountPart({ file }: { readonly file: CaseFile }) {
  const text = useText(remedyText).account
  const language = useLanguage()
  const { today } = useToday()
  const [asked, setAsked] = useState('')
  const { decision, payBy, payments } = file
  if (decision === null || payBy === null || file.revocation !== undefined) return null
  const on = countable(asked) ?? today
  const day = (date: string) => fullDateText(date, language)
  const yuan = (amount: number) => yuanText(amount, language)
  const { fine } = payable(combined(decision))
  const owed = outstanding(file, on)
  const stretches = surchargeOf(file, on)
  const grown = stretches.at(-1)?.totalInYuan ?? 0
  const paidSurcharge = payments.reduce((sum, { towardsSurcharge }) => sum + towardsSurcharge, 0)
  return (
    <section className="account" aria-label={text.title}>
      <header>
        <h2>{text.title}</h2>
        <label className="noprint">
          {text.asOf}{' '}
          <input type="date" value={asked === '' ? today : asked} onChange={({ target }) => setAsked(target.value)} />
        </label>
        <Button size="small" className="noprint" onClick={() => printAlone()}>
          {text.print}
        </Button>
      </header>
      <p className="onpaper">
        {file.number} · {file.party.name} · {decision.number} · {text.asOf} {day(on)}
      </p>
      <dl className="facts">
        <dt>{text.fine}</dt>
        <dd>{yuan(fine)}</dd>
        <dt>{text.payBy}</dt>
        <dd>{day(payBy)}</dd>
        <dt>{text.paid}</dt>
        <dd>{yuan(paidTowardsFine(file))}</dd>
        <dt>{text.unpaid}</dt>
        <dd>{yuan(owed.fine)}</dd>
        {owed.confiscated > 0 && (
          <>
            <dt>{text.confiscated}</dt>
            <dd>{yuan(owed.confiscated)}</dd>
          </>
        )}
        <dt>{text.surcharge}</dt>
        <dd>
          {grown === 0 && stretches.length === 0 ? text.onTime : yuan(grown)}{' '}
          {grown === fine && fine > 0 && <span className="note">{text.capped}</span>}{' '}
          <Citations citations={surchargeBasis} />
        </dd>
        {paidSurcharge > 0 && (
          <>
            <dt>{text.surchargePaid}</dt>
            <dd>{yuan(paidSurcharge)}</dd>
          </>
        )}
        <dt>{text.due}</dt>
        <dd>
          <strong>{yuan(owed.total)}</strong>
        </dd>
        {payments.length > 0 && (
          <>
            <dt>{text.receipts}</dt>
            <dd>
              {payments
                .map(
                  ({ paidOn, amountInYuan, receiptNumber }) => `${day(paidOn)} ${yuan(amountInYuan)} ${receiptNumber}`,
                )
                .join(language === 'zh' ? '；' : '; ')}
            </dd>
          </>
        )}
      </dl>
      {stretches.length > 0 && (
        <div className="scrolls">
          <table className="datalist">
            <thead>
              <tr>
                <th scope="col">{text.from}</th>
                <th scope="col">{text.to}</th>
                <th scope="col" className="number">
                  {text.days}
                </th>
                <th scope="col" className="number">
                  {text.late}
                </th>
                <th scope="col" />
                <th scope="col" className="number">
                  {text.total}
                </th>
              </tr>
            </thead>
            <tbody>
              {stretches.map(({ from, to, days, lateInYuan, why, totalInYuan }) => (
                <tr key={from}>
                  <td>{day(from)}</td>
                  <td>{day(to)}</td>
                  <td className="number">{numberText(days)}</td>
                  <td className="number">{numberText(lateInYuan)}</td>
                  <td className="wrap">{text.why[why]}</td>
                  <td className="number">{numberText(totalInYuan)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** Prints the account without the page around it. */
function printAlone(): void {
  document.body.classList.add('printsaccount')
  window.addEventListener('afterprint', () => document.body.classList.remove('printsaccount'), { once: true })
  window.print()
}
