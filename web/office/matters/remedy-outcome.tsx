/** What a review came to, as a form says it. */

import type { Party, PenaltyKind } from '../../../domain/procedures/facts.ts'
import type { Penalty } from '../../../domain/procedures/penalty-case/payloads.ts'
import { remedyOutcomes, type RemedyOutcome, type WithRemedies } from '../../../domain/procedures/remedies.ts'
import { penaltyNames } from '../../shared/wording/names.ts'
import { remedyText } from '../../shared/wording/remedies.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, TickField, TicksField, YuanField } from './fields.tsx'
import type { AnyFile, Matter } from './matter.ts'
import { only, optional, yuanField, yuanOf } from './values.ts'

export type Reviewed = AnyFile &
  WithRemedies & { readonly party: Party; readonly decision: { readonly penalty: Penalty } | null }

export interface OutcomeValues {
  readonly outcome?: RemedyOutcome | undefined
  readonly kind: 'judgment' | 'ruling'
  readonly reference: string
  readonly receivedOn: string
  readonly summary: string
  readonly forProcedure: boolean
  readonly actBy?: string | undefined
  readonly kinds: readonly PenaltyKind[]
  readonly fineInYuan: string
  readonly confiscatedInYuan: string
}

/** 结果 of a reconsideration or a judgment, with what follows from it. */
export function OutcomeFields({
  matter,
  values,
  inCourt,
}: {
  readonly matter: Matter<Reviewed>
  readonly values: OutcomeValues
  readonly inCourt: boolean
}) {
  const text = useText(remedyText)
  const names = useText(penaltyNames)
  const { outcome } = values
  const decided = matter.file.decision?.penalty
  const paper = outcome !== 'withdrawn' && outcome !== 'overdue'
  const possible = remedyOutcomes.filter((one) => !inCourt || (one !== 'overdue' && one !== 'withdrawn'))
  return (
    <>
      {inCourt && (
        <>
          <p className="follows">{text.judgmentFollows}</p>
          <ChoiceField
            name="kind"
            label={text.kind}
            required
            choices={(['judgment', 'ruling'] as const).map((value) => ({ value, label: text.papers[value] }))}
          />
        </>
      )}
      <ChoiceField
        column
        name="outcome"
        label={text.outcome}
        required
        choices={possible.map((value) => ({ value, label: text.outcomes[value] }))}
      />
      {outcome !== undefined && <p className="follows">{text.outcomeFollows[outcome]}</p>}
      <Beside>
        {paper && <TextField name="reference" label={text.outcomeReference} required most={120} />}
        <DayField name="receivedOn" label={text.receivedOn} required />
      </Beside>
      {(outcome === 'changed' || outcome === 'mediated') && decided !== undefined && (
        <>
          <TicksField
            name="kinds"
            label={text.kinds}
            required
            choices={decided.kinds.map((value) => ({ value, label: names[value] }))}
          />
          <Beside>
            {values.kinds.includes('fine') && <YuanField name="fineInYuan" label={text.fine} required />}
            {values.kinds.includes('confiscate_gains') && (
              <YuanField name="confiscatedInYuan" label={text.confiscated} required />
            )}
          </Beside>
        </>
      )}
      {outcome === 'revoked-anew' && (
        <TickField name="forProcedure" label={text.forProcedure} hint={text.forProcedureHint} />
      )}
      {(outcome === 'revoked-anew' || outcome === 'performance') && (
        <DayField when="any" name="actBy" label={text.actBy} />
      )}
      <LongField name="summary" label={text.summary} required most={2000} rows={4} />
    </>
  )
}

export const emptyOutcome = ({ file, today }: { readonly file: Reviewed; readonly today: string }): OutcomeValues => ({
  kind: 'judgment',
  reference: '',
  receivedOn: today,
  summary: '',
  forProcedure: false,
  kinds: file.decision?.penalty.kinds ?? [],
  fineInYuan: yuanField(file.decision?.penalty.fineInYuan),
  confiscatedInYuan: yuanField(file.decision?.penalty.confiscatedInYuan),
})

export function outcomePayload(values: OutcomeValues, { decision }: Reviewed) {
  const { outcome, reference, receivedOn, summary, forProcedure, actBy, kinds, fineInYuan, confiscatedInYuan } = values
  const changed = outcome === 'changed' || outcome === 'mediated'
  const penalty =
    !changed || decision === null
      ? undefined
      : only({
          ...decision.penalty,
          kinds,
          fineInYuan: kinds.includes('fine') ? yuanOf(fineInYuan) : null,
          confiscatedInYuan: kinds.includes('confiscate_gains') ? yuanOf(confiscatedInYuan) : undefined,
        })
  const same = outcome === 'mediated' && penalty !== undefined && unchanged(penalty as Penalty, decision?.penalty)
  return only({
    outcome,
    reference: outcome === 'withdrawn' || outcome === 'overdue' ? undefined : optional(reference),
    receivedOn,
    summary: summary.trim(),
    forProcedure: outcome === 'revoked-anew' ? forProcedure : undefined,
    actBy: outcome === 'revoked-anew' || outcome === 'performance' ? optional(actBy) : undefined,
    penalty: same ? undefined : penalty,
  })
}

/** A mediation that leaves the penalty alone changes nothing. */
const unchanged = (penalty: Penalty, before: Penalty | undefined): boolean =>
  penalty.fineInYuan === before?.fineInYuan &&
  (penalty.confiscatedInYuan ?? null) === (before?.confiscatedInYuan ?? null) &&
  penalty.kinds.length === before?.kinds.length
