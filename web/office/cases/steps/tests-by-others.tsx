import type { AttachmentReply } from '../../../../contract/evidence.ts'
import { Signature } from '../../../../domain/procedures/facts.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import {
  outstandingTests,
  testKinds,
  untoldTests,
  type CommissionTest,
  type TestByOthers,
} from '../../../../domain/procedures/penalty-case/tests-by-others.ts'
import { organProfiles } from '../../../../law/organ-profiles.ts'
import type { OrganProfile } from '../../../../law/schema.ts'
import { incidentText } from '../../../shared/wording/case-incidents.ts'
import { signatureNames } from '../../../shared/wording/names.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, MomentField, TextField, TickField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { OfficersField } from '../../matters/people-fields.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { countable, idsOf, instantOf, only, optional } from '../../matters/values.ts'
import { ItemsField, itemsOf, noItem, type ItemValues } from './items-field.tsx'

interface SampleValues {
  readonly startedAt: string
  readonly place: string
  readonly officerIds: readonly string[]
  readonly certificatesShown: boolean
  readonly recusalTold: boolean
  readonly present: string
  readonly items: readonly ItemValues[]
  readonly base: string
  readonly sealed: string
  readonly storage: string
  readonly signature: Signature
  readonly witness: string
  readonly recording: string
  readonly files: readonly AttachmentReply[]
}

/** 抽样取证: with the party there, listed and sealed. */
export const takeSampleForm = stepForm<CaseFile, SampleValues>({
  initial: ({ file, now }) => ({
    startedAt: now,
    place: file.place.text,
    officerIds: file.officers.map(({ personId }) => personId),
    certificatesShown: false,
    recusalTold: false,
    present: file.party.representative ?? file.party.name,
    items: [noItem],
    base: '',
    sealed: '',
    storage: '',
    signature: 'signed',
    witness: '',
    recording: '',
    files: [],
  }),
  Fields: ({ matter, values }) => {
    const text = useText(incidentText).test
    const registration = useText(incidentText).registration
    const record = useText(caseFormText).record
    const signatures = useText(signatureNames)
    return (
      <>
        <MomentField name="startedAt" label={text.takenAt} required />
        <TextField name="place" label={record.place} required most={200} />
        <OfficersField officers={matter.file.officers} on={countable(values.startedAt?.slice(0, 10))} />
        <TickField name="certificatesShown" label={record.certificatesShown} />
        <TickField name="recusalTold" label={record.recusalTold} />
        <TextField name="present" label={registration.present} required most={120} />
        <ItemsField />
        <Beside>
          <TextField name="base" label={text.base} required most={120} />
          <TextField name="storage" label={text.storage} required most={200} />
        </Beside>
        <TextField name="sealed" label={text.sealed} required most={300} />
        <ChoiceField
          name="signature"
          label={record.signature}
          required
          choices={Signature.options.map((value) => ({ value, label: signatures[value] }))}
        />
        <Beside>
          {values.signature !== 'signed' && (
            <TextField name="witness" label={record.witness} hint={record.witnessHint} />
          )}
          <TextField name="recording" label={record.recording} hint={record.recordingHint} />
        </Beside>
        <FilesField metadata={{ place: values.place }} />
      </>
    )
  },
  payload: ({ files, items, startedAt, witness, recording, ...values }) =>
    only({
      ...values,
      startedAt: instantOf(startedAt),
      items: itemsOf(items),
      witness: optional(witness),
      recording: optional(recording),
      attachmentIds: idsOf(files),
    }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  width: 700,
})

interface CommissionValues {
  readonly kind?: CommissionTest['kind'] | undefined
  readonly institution: string
  readonly qualification: string
  readonly question: string
  readonly samples: string
  readonly commissionedOn: string
  readonly dueOn: string
}

/** 委托检测、检验、鉴定: says whether the time counts for this organ. */
export const commissionTestForm = stepForm<CaseFile, CommissionValues>({
  initial: ({ file, today }) => ({
    institution: '',
    qualification: '',
    question: '',
    samples: (file.samples ?? [])
      .flatMap(({ items }) => items.map(({ name, quantity }) => `${name} ${quantity}`))
      .join('；'),
    commissionedOn: today,
    dueOn: '',
  }),
  Fields: ({ matter, values }) => {
    const text = useText(incidentText).test
    const { excludedTime } = organProfiles[matter.profile as OrganProfile]
    const time = values.kind === 'right-holder' ? 'right-holder-identification' : 'testing'
    return (
      <>
        <p className="follows">{excludedTime.value.includes(time) ? text.leavesOut : text.counts}</p>
        <ChoiceField
          name="kind"
          label={text.kind}
          required
          choices={testKinds.map((value) => ({ value, label: text.kinds[value] }))}
        />
        <Beside>
          <TextField name="institution" label={text.institution} required most={120} />
          <TextField name="qualification" label={text.qualification} required most={200} />
        </Beside>
        <LongField name="question" label={text.question} required rows={2} />
        <LongField name="samples" label={text.samples} required most={500} rows={2} />
        <Beside>
          <DayField name="commissionedOn" label={text.commissionedOn} required />
          <DayField name="dueOn" label={text.dueOn} required when="any" />
        </Beside>
      </>
    )
  },
  payload: (values) => values,
})

const choicesOf = (tests: readonly TestByOthers[]) =>
  tests.map(({ number, institution, question }) => ({
    value: String(number),
    label: `${number} ${institution}：${question}`,
  }))

interface ResultValues {
  readonly number?: string | undefined
  readonly withdrawn?: 'no' | 'yes' | undefined
  readonly receivedOn: string
  readonly reportNumber: string
  readonly result: string
  readonly files: readonly AttachmentReply[]
}

/** 检测、检验、鉴定结果. */
export const recordTestResultForm = stepForm<CaseFile, ResultValues>({
  initial: ({ file, today }) => {
    const [first, ...more] = outstandingTests(file)
    return {
      number: first === undefined || more.length > 0 ? undefined : String(first.number),
      withdrawn: 'no',
      receivedOn: today,
      reportNumber: '',
      result: '',
      files: [],
    }
  },
  Fields: ({ matter }) => {
    const text = useText(incidentText).test
    return (
      <>
        <ChoiceField
          column
          name="number"
          label={text.which}
          required
          choices={choicesOf(outstandingTests(matter.file))}
        />
        <ChoiceField
          name="withdrawn"
          label={text.outcome}
          required
          choices={(['no', 'yes'] as const).map((value) => ({ value, label: text.outcomes[value] }))}
        />
        <Beside>
          <DayField name="receivedOn" label={text.receivedOn} required />
          <TextField name="reportNumber" label={text.reportNumber} most={120} />
        </Beside>
        <LongField name="result" label={text.result} required most={2000} rows={4} />
        <FilesField />
      </>
    )
  },
  payload: ({ number, withdrawn, receivedOn, reportNumber, result, files }) =>
    only({
      number: Number(number),
      withdrawn: withdrawn === 'yes',
      receivedOn,
      reportNumber: optional(reportNumber),
      result: result.trim(),
      attachmentIds: idsOf(files),
    }),
})

interface TellingValues {
  readonly number?: string | undefined
  readonly toldOn: string
  readonly receiver: string
  readonly again: string
}

/** 告知结果和复检权利. */
export const tellTestResultForm = stepForm<CaseFile, TellingValues>({
  initial: ({ file, today }) => {
    const [first, ...more] = untoldTests(file)
    return {
      number: first === undefined || more.length > 0 ? undefined : String(first.number),
      toldOn: today,
      receiver: file.party.representative ?? file.party.name,
      again: '',
    }
  },
  Fields: ({ matter }) => {
    const text = useText(incidentText).test
    return (
      <>
        <ChoiceField column name="number" label={text.which} required choices={choicesOf(untoldTests(matter.file))} />
        <Beside>
          <DayField name="toldOn" label={text.toldOn} required />
          <TextField name="receiver" label={text.receiver} required most={60} />
        </Beside>
        <LongField name="again" label={text.again} required most={500} rows={2} hint={text.againHint} />
      </>
    )
  },
  payload: ({ number, toldOn, receiver, again }) => ({
    number: Number(number),
    toldOn,
    receiver: receiver.trim(),
    again: again.trim(),
  }),
})
