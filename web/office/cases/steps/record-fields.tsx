import { Signature, type OfficerFacts } from '../../../../domain/procedures/facts.ts'
import { signatureNames } from '../../../shared/wording/names.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, MomentField, TextField, TickField } from '../../matters/fields.tsx'
import { OfficersField } from '../../matters/people-fields.tsx'
import { countable } from '../../matters/values.ts'

/** What every record of an act outside begins with: when, where, by whom, and what the party was shown and told. */
export function RecordHead({
  officers,
  startedAt,
}: {
  readonly officers: readonly OfficerFacts[]
  readonly startedAt: string
}) {
  const text = useText(caseFormText).record
  return (
    <>
      <Beside>
        <MomentField name="startedAt" label={text.startedAt} required />
        <MomentField name="endedAt" label={text.endedAt} required after="startedAt" />
      </Beside>
      <TextField name="place" label={text.place} required most={200} />
      <OfficersField officers={officers} on={countable(startedAt?.slice(0, 10))} />
      <TickField name="certificatesShown" label={text.certificatesShown} />
      <TickField name="recusalTold" label={text.recusalTold} />
    </>
  )
}

/** How a record ends: who signed it, and who saw it where nobody did. */
export function RecordFoot({ signature, witness }: { readonly signature: Signature; readonly witness: boolean }) {
  const text = useText(caseFormText).record
  const names = useText(signatureNames)
  return (
    <>
      <ChoiceField
        name="signature"
        label={text.signature}
        required
        choices={Signature.options.map((value) => ({ value, label: names[value] }))}
      />
      <Beside>
        {witness && signature !== 'signed' && <TextField name="witness" label={text.witness} hint={text.witnessHint} />}
        <TextField name="recording" label={text.recording} hint={text.recordingHint} />
      </Beside>
    </>
  )
}
