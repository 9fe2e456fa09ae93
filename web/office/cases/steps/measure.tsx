import { searchPowers } from '../../../../contract/powers.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { measureKinds, type MeasureKind } from '../../../../domain/procedures/coercive-measure/payloads.ts'
import { useQuestion } from '../../../shared/use-question.ts'
import { measureText } from '../../../shared/wording/measures.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { GoodsField, goodsOf, noGood, type GoodValues } from '../../coercive-measures/steps/goods-field.tsx'
import { ChoiceField, LongField, MomentField, TickField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { instantOf, only, optional } from '../../matters/values.ts'

interface ProposalValues {
  readonly measure?: MeasureKind | undefined
  readonly powerCode: string
  readonly reason: string
  readonly goods: readonly GoodValues[]
  readonly connected: boolean
  readonly noNecessities: boolean
  readonly notHeldElsewhere: boolean
  readonly plannedAt: string
  readonly urgent: boolean
  readonly urgency: string
}

/** 报请强制措施: before anybody lays a hand on anything, or when it could not wait. */
export const proposeMeasureForm = stepForm<CaseFile, ProposalValues>({
  initial: ({ now }) => ({
    powerCode: '',
    reason: '',
    goods: [noGood],
    connected: false,
    noNecessities: false,
    notHeldElsewhere: false,
    plannedAt: now,
    urgent: false,
    urgency: '',
  }),
  Fields: ({ matter, values }) => {
    const text = useText(measureText)
    return (
      <>
        <ChoiceField
          name="measure"
          label={text.kind}
          required
          choices={measureKinds.map((value) => ({ value, label: text.kinds[value] }))}
        />
        <PowersThatGive field={matter.file.power.field} />
        <LongField name="reason" label={text.reason} required rows={3} hint={text.reasonHint} />
        <GoodsField />
        <TickField name="connected" label={text.connected} />
        <TickField name="noNecessities" label={text.noNecessities} />
        <TickField name="notHeldElsewhere" label={text.notHeldElsewhere} />
        <MomentField name="plannedAt" label={text.plannedAt} required when="any" />
        <TickField name="urgent" label={text.urgent} hint={text.urgentHint} />
        {values.urgent && <LongField name="urgency" label={text.urgency} required most={500} rows={2} />}
      </>
    )
  },
  payload: ({ measure, powerCode, reason, goods, plannedAt, urgent, urgency, ...ticks }) =>
    only({
      ...ticks,
      measure,
      powerCode: powerCode ?? '',
      reason: reason.trim(),
      goods: goodsOf(goods),
      plannedAt: instantOf(plannedAt),
      urgency: urgent ? optional(urgency) : undefined,
    }),
  width: 760,
})

/** Powers of the field by which a law or regulation gives sealing or seizure. */
function PowersThatGive({ field }: { readonly field: string }) {
  const text = useText(measureText)
  const found = useQuestion(searchPowers, { query: { kind: ['coercion'], field: [field], size: 100 } })
  const powers = (found.data?.powers ?? []).filter(({ name }) => /查封|扣押/.test(name))
  if (found.data !== undefined && powers.length === 0) return <p className="follows">{text.noPower}</p>
  return (
    <ChoiceField
      column
      name="powerCode"
      label={text.power}
      hint={text.powerHint}
      required
      choices={powers.map(({ code, name, law, article }) => ({ value: code, label: `${name}（${law} ${article}）` }))}
    />
  )
}
