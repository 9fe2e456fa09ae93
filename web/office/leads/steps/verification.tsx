import type { AttachmentReply } from '../../../../contract/evidence.ts'
import { limitationFor, limitationLastDay, stillPunishable } from '../../../../domain/deadlines/limitation.ts'
import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dateOf, dayText } from '../../../shared/wording/dates.ts'
import { leadFormText } from '../../../shared/wording/lead-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField, TextField, TickField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { emptyParty, PartyFields, partyOf, partyValues, type PartyValues } from '../../matters/party-fields.tsx'
import { PowerField } from '../../matters/power-field.tsx'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { countable, idsOf, only, optional } from '../../matters/values.ts'

interface VerificationValues {
  readonly course: string
  readonly evidence: string
  readonly recommendation: 'file' | 'do-not-file'
  readonly reason: string
  readonly party: PartyValues
  readonly cause: string
  readonly powerCode: string
  readonly violationOn: string
  readonly continuing: boolean
  readonly seriousHarm: string
  readonly files: readonly AttachmentReply[]
}

/** 核查报告 (DOC-002): what was found, who did it, and whether to file a case. */
export const verificationForm = stepForm<LeadFile, VerificationValues>({
  initial: ({ file: { verification, subject, subjectKind, place, power }, today }) => ({
    course: verification?.course ?? '',
    evidence: verification?.evidence ?? '',
    recommendation: verification?.recommendation ?? 'file',
    reason: verification?.reason ?? '',
    party:
      verification?.party === undefined
        ? emptyParty(subject, subjectKind ?? 'organisation', place.text)
        : partyValues(verification.party),
    cause: verification?.cause ?? '',
    powerCode: verification?.powerCode ?? power?.code ?? '',
    violationOn: verification?.violationOn ?? today,
    continuing: verification?.continuing ?? false,
    seriousHarm: verification?.seriousHarm ?? '',
    files: [],
  }),
  Fields: VerificationFields,
  payload: (values) => {
    const files = values.recommendation === 'file'
    return only({
      course: values.course.trim(),
      evidence: values.evidence.trim(),
      recommendation: values.recommendation,
      reason: files ? undefined : optional(values.reason),
      party: files ? partyOf(values.party) : undefined,
      cause: files ? optional(values.cause) : undefined,
      powerCode: optional(values.powerCode),
      violationOn: values.violationOn,
      continuing: values.continuing,
      seriousHarm: optional(values.seriousHarm),
      attachmentIds: idsOf(values.files),
    })
  },
  previews: ['DOC-002'],
  width: 680,
})

function VerificationFields({ matter, values }: FieldsProps<LeadFile, VerificationValues>) {
  const { verify: text, transfer } = useText(leadFormText)
  const { power } = transfer
  const { file } = matter
  const files = values.recommendation === 'file'
  const discoveredOn = dateOf(file.receivedAt)
  const violationOn = countable(values.violationOn)
  const late = violationOn !== null && !stillPunishable('PL-36-LIMIT-2Y', violationOn, discoveredOn)
  return (
    <>
      {file.returned !== null && <p className="follows">{file.returned.comment}</p>}
      <LongField name="course" label={text.course} required most={4000} rows={4} hint={text.courseHint} />
      <LongField name="evidence" label={text.evidence} required most={2000} rows={3} />
      <FilesField label={text.files} metadata={{ place: file.place.text }} />
      <DayField
        name="violationOn"
        label={text.violationOn}
        required
        hint={<Limitation violationOn={violationOn} seriousHarm={values.seriousHarm} discoveredOn={discoveredOn} />}
      />
      {(late || (values.seriousHarm ?? '') !== '') && (
        <TextField name="seriousHarm" label={text.seriousHarm} most={500} hint={text.seriousHarmHint} />
      )}
      <TickField name="continuing" label={text.continuing} />
      <ChoiceField
        name="recommendation"
        label={text.recommendation}
        required
        choices={(['file', 'do-not-file'] as const).map((value) => ({ value, label: text.recommendations[value] }))}
      />
      {files ? (
        <>
          <TextField name="cause" label={text.cause} required hint={text.causeHint} />
          <PowerField label={power} known={file.power} />
          <fieldset className="subform">
            <h3>{text.party}</h3>
            <PartyFields values={values.party} />
          </fieldset>
        </>
      ) : (
        <LongField name="reason" label={text.reason} required rows={3} />
      )}
    </>
  )
}

interface LimitationProps {
  readonly violationOn: string | null
  readonly seriousHarm: string
  /** The day the clue came in. */
  readonly discoveredOn: string
}

/** Until when the act can be punished, by the same rule that refuses a filing. */
function Limitation({ violationOn, seriousHarm, discoveredOn }: LimitationProps) {
  const text = useText(leadFormText).verify
  const language = useLanguage()
  const { today } = useToday()
  if (violationOn === null || violationOn > today) return null
  const limit = limitationFor(optional(seriousHarm))
  const day = dayText(limitationLastDay(limit, violationOn), language, today)
  const over = !stillPunishable(limit, violationOn, discoveredOn)
  return <span className={over ? 'soft' : ''}>{over ? text.limitationOver(day) : text.limitation(day)}</span>
}
