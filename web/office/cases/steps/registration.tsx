import type { AttachmentReply } from '../../../../contract/evidence.ts'
import { timeLimit } from '../../../../domain/deadlines/time-limit.ts'
import { Signature } from '../../../../domain/procedures/facts.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import {
  handlings,
  openRegistration,
  urgentReport,
  type DecideRegistration,
} from '../../../../domain/procedures/penalty-case/registration.ts'
import type { OrganProfile } from '../../../../law/schema.ts'
import { incidentText } from '../../../shared/wording/case-incidents.ts'
import { signatureNames } from '../../../shared/wording/names.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, LongField, MomentField, TextField, TickField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { OfficersField } from '../../matters/people-fields.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { countable, idsOf, instantOf, only, optional } from '../../matters/values.ts'
import { ItemsField, itemsOf, noItem, shownItem, type ItemValues } from './items-field.tsx'

interface ProposalValues {
  readonly items: readonly ItemValues[]
  readonly reason: string
  readonly keptAt: string
}

/** 先行登记保存报批: before anything is taken hold of. */
export const proposeRegistrationForm = stepForm<CaseFile, ProposalValues>({
  initial: ({ file }) => ({ items: [noItem], reason: '', keptAt: file.place.text }),
  Fields: () => {
    const text = useText(incidentText).registration
    return (
      <>
        <ItemsField />
        <LongField name="reason" label={text.reason} required rows={3} hint={text.reasonHint} />
        <TextField name="keptAt" label={text.keptAt} required most={200} />
      </>
    )
  },
  payload: ({ items, reason, keptAt }) => ({ items: itemsOf(items), reason: reason.trim(), keptAt: keptAt.trim() }),
})

/** What the head looks at before approving. */
function Proposal({ file }: { readonly file: CaseFile }) {
  const open = openRegistration(file)
  return open === undefined ? null : (
    <blockquote className="quoted">
      <span className="note">{open.items.map(({ name, quantity }) => `${name} ${quantity}`).join('；')}</span>
      {open.reason}
    </blockquote>
  )
}

export const approveRegistrationForm = stepForm<CaseFile, { readonly opinion: string }>({
  initial: () => ({ opinion: incidentText.zh.registration.agree }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).registration
    return (
      <>
        <Proposal file={matter.file} />
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
})

export const refuseRegistrationForm = stepForm<CaseFile, { readonly comment: string }>({
  initial: () => ({ comment: '' }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).registration
    return (
      <>
        <Proposal file={matter.file} />
        <LongField name="comment" label={text.comment} required rows={3} hint={text.commentHint} />
      </>
    )
  },
  payload: ({ comment }) => ({ comment: comment.trim() }),
})

interface RegistrationValues {
  readonly startedAt: string
  readonly place: string
  readonly officerIds: readonly string[]
  readonly certificatesShown: boolean
  readonly recusalTold: boolean
  readonly present: string
  readonly items: readonly ItemValues[]
  readonly keptAt: string
  readonly keeper: string
  readonly listLeft: boolean
  readonly signature: Signature
  readonly witness: string
  readonly recording: string
  readonly urgency: string
  readonly files: readonly AttachmentReply[]
}

/** 先行登记保存: the list made on the spot. */
export const registerEvidenceForm = stepForm<CaseFile, RegistrationValues>({
  initial: ({ file, now }) => {
    const open = openRegistration(file)
    return {
      startedAt: now,
      place: file.place.text,
      officerIds: file.officers.map(({ personId }) => personId),
      certificatesShown: false,
      recusalTold: false,
      present: file.party.representative ?? file.party.name,
      items: open?.items.map(shownItem) ?? [noItem],
      keptAt: open?.keptAt ?? file.place.text,
      keeper: file.party.representative ?? file.party.name,
      listLeft: false,
      signature: 'signed',
      witness: '',
      recording: '',
      urgency: '',
      files: [],
    }
  },
  Fields: ({ matter, values }) => {
    const text = useText(incidentText).registration
    const record = useText(caseFormText).record
    const signatures = useText(signatureNames)
    const mayBeUrgent = timeLimit(urgentReport).profiles?.includes(matter.profile as OrganProfile) === true
    return (
      <>
        <MomentField name="startedAt" label={text.startedAt} required />
        <TextField name="place" label={record.place} required most={200} />
        <OfficersField officers={matter.file.officers} on={countable(values.startedAt?.slice(0, 10))} />
        <TickField name="certificatesShown" label={record.certificatesShown} />
        <TickField name="recusalTold" label={record.recusalTold} />
        <TextField name="present" label={text.present} required most={120} />
        <ItemsField />
        <Beside>
          <TextField name="keptAt" label={text.keptAt} required most={200} />
          <TextField name="keeper" label={text.keeper} required most={60} hint={text.keeperHint} />
        </Beside>
        <TickField name="listLeft" label={text.listLeft} />
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
        {mayBeUrgent && <LongField name="urgency" label={text.urgency} most={500} rows={2} hint={text.urgencyHint} />}
        <FilesField metadata={{ place: values.place }} />
      </>
    )
  },
  payload: ({ files, items, startedAt, witness, recording, urgency, ...values }) =>
    only({
      ...values,
      startedAt: instantOf(startedAt),
      items: itemsOf(items),
      witness: optional(witness),
      recording: optional(recording),
      urgency: optional(urgency),
      attachmentIds: idsOf(files),
    }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  width: 700,
})

interface DisposalValues {
  readonly handling?: DecideRegistration['handling'] | undefined
  readonly reason: string
  readonly basis: string
}

/** 对登记保存证据的处理: within seven working days, or the things are free. */
export const decideRegistrationForm = stepForm<CaseFile, DisposalValues>({
  initial: () => ({ reason: '', basis: '' }),
  Fields: ({ matter, values }) => {
    const text = useText(incidentText).registration
    return (
      <>
        <Proposal file={matter.file} />
        <ChoiceField
          column
          name="handling"
          label={text.handling}
          required
          choices={handlings.map((value) => ({ value, label: text.handlings[value] }))}
        />
        {values.handling === 'seal' && (
          <TextField name="basis" label={text.basis} required most={200} hint={text.basisHint} />
        )}
        <LongField name="reason" label={text.handlingReason} required rows={3} />
      </>
    )
  },
  payload: ({ handling, reason, basis }) =>
    only({ handling, reason: reason.trim(), basis: handling === 'seal' ? optional(basis) : undefined }),
})
