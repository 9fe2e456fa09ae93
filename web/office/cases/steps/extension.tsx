import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { proposedExtension } from '../../../../domain/procedures/penalty-case/extension.ts'
import { organProfiles } from '../../../../law/organ-profiles.ts'
import type { OrganProfile } from '../../../../law/schema.ts'
import { incidentText } from '../../../shared/wording/case-incidents.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, DayField, LongField, QuantityField, TextField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, yuanOf } from '../../matters/values.ts'

/** Whether the period was extended before: the next extension is the second. */
const isSecond = ({ extensions = [] }: CaseFile): boolean => extensions.some(({ approval }) => approval !== null)

interface ProposalValues {
  readonly reason: string
  readonly days: string
}

/** 办案期限延长报批 (PL 60; SAMR 64). */
export const proposeExtensionForm = stepForm<CaseFile, ProposalValues>({
  initial: () => ({ reason: '', days: '' }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).extension
    const { extendCase } = organProfiles[matter.profile as OrganProfile].clocks
    const second = isSecond(matter.file)
    return (
      <>
        <p className="follows">{extendCase.value === null ? text.notProvided : second ? text.daysHint : text.byRule}</p>
        <LongField name="reason" label={text.reason} required rows={4} hint={text.reasonHint} />
        {second && <QuantityField name="days" label={text.days} required />}
      </>
    )
  },
  payload: ({ reason, days }, file) =>
    only({ reason: reason.trim(), days: isSecond(file) ? (yuanOf(days) ?? undefined) : undefined }),
})

interface ApprovalValues {
  readonly opinion: string
  readonly discussedOn: string
  readonly attendees: string
  readonly conclusion: string
}

function Proposal({ file }: { readonly file: CaseFile }) {
  const text = useText(incidentText).extension
  const proposal = proposedExtension(file)
  return proposal === undefined ? null : (
    <blockquote className="quoted">
      <span className="note">
        {text.title}
        {proposal.days === undefined ? '' : ` · ${text.days} ${proposal.days}`}
      </span>
      {proposal.reason}
    </blockquote>
  )
}

/** 批准延长: a second time with the discussion of the leaders. */
export const approveExtensionForm = stepForm<CaseFile, ApprovalValues>({
  initial: ({ today }) => ({
    opinion: incidentText.zh.extension.agree,
    discussedOn: today,
    attendees: '',
    conclusion: '',
  }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).extension
    return (
      <>
        <Proposal file={matter.file} />
        {isSecond(matter.file) && (
          <>
            <Beside>
              <DayField name="discussedOn" label={text.discussedOn} required />
              <TextField name="attendees" label={text.attendees} required most={300} />
            </Beside>
            <LongField name="conclusion" label={text.conclusion} required rows={2} />
          </>
        )}
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion, discussedOn, attendees, conclusion }, file) =>
    only({
      opinion: opinion.trim(),
      discussion: isSecond(file)
        ? { on: discussedOn, attendees: attendees.trim(), conclusion: conclusion.trim() }
        : undefined,
    }),
  previews: ['DOC-059'],
})

export const returnExtensionForm = stepForm<CaseFile, { readonly comment: string }>({
  initial: () => ({ comment: '' }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).extension
    return (
      <>
        <Proposal file={matter.file} />
        <LongField name="comment" label={text.comment} required rows={3} />
      </>
    )
  },
  payload: ({ comment }) => ({ comment: comment.trim() }),
})
