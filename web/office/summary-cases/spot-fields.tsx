import { useEffect, useRef, type ReactNode } from 'react'
import type { PowerFacts } from '../../../domain/procedures/facts.ts'
import { statementConclusions } from '../../../domain/procedures/summary-case/payloads.ts'
import { cashByAmount } from '../../../domain/thresholds/on-the-spot.ts'
import { article } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Coordinates } from '../leads/coordinates.tsx'
import { TownshipField } from '../leads/registration-fields.tsx'
import { ChoiceField, DayField, LongField, TextField, TickField } from '../matters/fields.tsx'
import { FilesField } from '../matters/files-field.tsx'
import { PartyFields } from '../matters/party-fields.tsx'
import { OfficersField, type Choosable } from '../matters/people-fields.tsx'
import { usePowerFacts } from '../matters/power-facts.ts'
import { PowerField } from '../matters/power-field.tsx'
import { yuanOf } from '../matters/values.ts'
import { ReadOut } from './read-out.tsx'
import { SpotPenalty } from './spot-penalty.tsx'
import { causeOf, spotKindsOf, type Payment, type SpotValues } from './spot-values.ts'
import './spot.css'

interface SpotFieldsProps {
  readonly values: SpotValues
  readonly fill: (some: Partial<SpotValues>) => void
  /** Who may be named; undefined while they are being read. */
  readonly officers: readonly Choosable[]
  readonly known: PowerFacts | null
}

/** The one page that two officers fill in beside the road, in the order in which things happen there. */
export function SpotFields({ values, fill, officers, known }: SpotFieldsProps) {
  const text = useText(summaryText).form
  const power = usePowerFacts(values.powerCode, known)
  useCause(power, values, fill)
  const ordinary = values.outcome === 'ordinary'
  return (
    <>
      <Part number={1} title={text.party}>
        <PartyFields values={values.party} />
      </Part>
      <Part number={2} title={text.spot}>
        <TownshipField fill={fill} />
        <TextField name="placeText" label={text.place} required most={200} />
        <details className="exactplace" open={values.longitude !== ''}>
          <summary>{text.exactPlace}</summary>
          <Coordinates values={values} fill={fill} hint={text.exactPlaceHint} />
        </details>
        <PowerField label={text.power} known={known} />
        <TextField name="cause" label={text.cause} required hint={text.causeHint} />
        <LongField name="facts" label={text.facts} required most={2000} rows={3} hint={text.factsHint} />
        <TextField name="evidence" label={text.evidence} required most={500} />
        <FilesField
          label={text.photos}
          metadata={values.placeText.trim() === '' ? {} : { place: values.placeText.trim() }}
        />
        <DayField name="violationOn" label={text.violationOn} required />
      </Part>
      {!ordinary && (
        <Part number={3} title={text.penalty} cited={article('PL', 51)}>
          {power === null ? (
            <p className="note">{text.choosePower}</p>
          ) : (
            <SpotPenalty power={power} values={values} fill={fill} />
          )}
        </Part>
      )}
      <Part number={ordinary ? 3 : 4} title={text.officers} cited={article('PL', 42)}>
        <OfficersField officers={officers} />
        <TickField name="certificatesShown" label={text.certificatesShown} />
        {power !== null && !ordinary && <ReadOut values={values} power={power} officers={officers} />}
        <TickField name="rightsTold" label={text.rightsTold} />
      </Part>
      <Part number={ordinary ? 4 : 5} title={text.statement} cited={article('PL', 45)}>
        <StatementFields values={values} fill={fill} />
      </Part>
      {!ordinary && values.penalty.kinds.includes('fine') && (
        <Part number={6} title={text.payment} cited={article('PL', 67)}>
          <PaymentFields values={values} />
        </Part>
      )}
      {!ordinary && (
        <p className="note">
          {text.reconsideration} <Citations citations={[article('ARL', 23)]} />
        </p>
      )}
    </>
  )
}

interface PartProps {
  readonly number: number
  readonly title: string
  readonly cited?: ReturnType<typeof article>
  readonly children: ReactNode
}

function Part({ number, title, cited, children }: PartProps) {
  return (
    <fieldset className="spotpart">
      <legend>
        <span className="ordinal" aria-hidden="true">
          {number}
        </span>
        {title}
        {cited !== undefined && <Citations citations={[cited]} />}
      </legend>
      {children}
    </fieldset>
  )
}

/** The cause follows the power until somebody writes one; kinds that this power has are ticked with it. */
function useCause(power: PowerFacts | null, values: SpotValues, fill: SpotFieldsProps['fill']): void {
  const last = useRef('')
  useEffect(() => {
    if (power === null || last.current === power.code) return
    const first = last.current === ''
    last.current = power.code
    // A draft that was restored, and a clue's own power, keep what stands there.
    if (first && values.cause !== '') return
    const kinds = spotKindsOf(power)
    const kind = kinds.find((one) => one === 'fine') ?? kinds[0]
    const { grade: _, ...penalty } = values.penalty
    fill({ cause: causeOf(power), penalty: { ...penalty, kinds: kind === undefined ? [] : [kind] } })
    // Once for each power that is chosen.
    // oxlint-disable-next-line exhaustive-deps
  }, [power?.code])
}

function StatementFields({ values, fill }: Pick<SpotFieldsProps, 'values' | 'fill'>) {
  const text = useText(summaryText).form
  const { statement, outcome, ordinaryReason } = values
  const contests = statement === 'contests'
  // Facts that are contested are not certain: there is only one way on.
  useEffect(() => {
    if (contests && outcome === 'penalty')
      fill({ outcome: 'ordinary', ordinaryReason: ordinaryReason || text.ordinaryDefault })
  }, [contests, outcome, ordinaryReason, fill, text.ordinaryDefault])
  return (
    <>
      <div className="segments">
        <ChoiceField
          name="statement"
          label={text.statement}
          required={outcome === 'penalty'}
          choices={(['none', 'made', 'contests'] as const).map((value) => ({ value, label: text.statements[value] }))}
        />
      </div>
      {(statement === 'made' || contests) && (
        <LongField name="content" label={text.content} required most={2000} rows={2} />
      )}
      {statement === 'made' && outcome === 'penalty' && (
        <>
          <div className="segments">
            <ChoiceField
              name="conclusion"
              label={text.conclusion}
              required
              choices={statementConclusions.map((value) => ({ value, label: text.conclusions[value] }))}
            />
          </div>
          <LongField name="reasons" label={text.reasons} required most={1000} rows={2} />
        </>
      )}
      <div className="segments">
        <ChoiceField
          name="outcome"
          label={text.outcome}
          required
          choices={(contests ? (['ordinary'] as const) : (['penalty', 'ordinary'] as const)).map((value) => ({
            value,
            label: text.outcomes[value],
          }))}
        />
      </div>
      {outcome === 'ordinary' && (
        <LongField name="ordinaryReason" label={text.ordinaryReason} required most={500} rows={2} />
      )}
    </>
  )
}

function PaymentFields({ values }: { readonly values: SpotValues }) {
  const text = useText(summaryText).form
  const fine = yuanOf(values.penalty.fineInYuan)
  const small = fine !== null && cashByAmount(fine)
  const ways: readonly Payment[] = [
    'bank',
    ...(small ? (['small-amount'] as const) : []),
    'hard-to-enforce-later',
    'remote-area',
  ]
  // A fine that grew leaves the small amount behind: the choice stays to be seen and is refused with its article.
  const shown = ways.includes(values.payment) ? ways : [...ways, values.payment]
  return (
    <>
      <ChoiceField
        column
        name="payment"
        label={text.payment}
        required
        choices={shown.map((value) => ({ value, label: text.payments[value] }))}
        {...(values.payment === 'bank'
          ? {}
          : {
              hint: (
                <>
                  {text.paymentHint} <Citations citations={[article('PL', 70), article('PL', 71)]} />
                </>
              ),
            })}
      />
      {values.payment === 'hard-to-enforce-later' && (
        <LongField name="collectionReason" label={text.whyHard} required most={500} rows={2} />
      )}
      {values.payment === 'remote-area' && (
        <>
          <TickField name="partyProposes" label={text.partyProposes} />
          <TickField name="realDifficulty" label={text.realDifficulty} />
          <LongField name="collectionReason" label={text.whyRemote} required most={500} rows={2} />
        </>
      )}
    </>
  )
}
