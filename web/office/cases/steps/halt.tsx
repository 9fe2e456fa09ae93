import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import {
  proposedHalt,
  stayGrounds,
  terminationGrounds,
  type ProposeStay,
  type ProposeTermination,
} from '../../../../domain/procedures/penalty-case/halt.ts'
import { organProfiles } from '../../../../law/organ-profiles.ts'
import type { OrganProfile } from '../../../../law/schema.ts'
import { incidentText } from '../../../shared/wording/case-incidents.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField, TickField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'

interface StayValues {
  readonly ground?: ProposeStay['ground'] | undefined
  readonly reason: string
  readonly resumeWhen: string
}

/** 中止调查报批 (SAMR 46). */
export const proposeStayForm = stepForm<CaseFile, StayValues>({
  initial: () => ({ reason: '', resumeWhen: '' }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).halt
    const { excludedTime } = organProfiles[matter.profile as OrganProfile]
    return (
      <>
        <p className="follows">{excludedTime.value.includes('stay') ? text.leavesOut : text.counts}</p>
        <ChoiceField
          column
          name="ground"
          label={text.ground}
          required
          choices={stayGrounds.map((value) => ({ value, label: text.stayGrounds[value] }))}
        />
        <LongField name="reason" label={text.reason} required rows={3} />
        <LongField name="resumeWhen" label={text.resumeWhen} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ ground, reason, resumeWhen }) => ({ ground, reason: reason.trim(), resumeWhen: resumeWhen.trim() }),
})

interface TerminationValues {
  readonly ground?: ProposeTermination['ground'] | undefined
  readonly reason: string
  readonly noSuccessor: boolean
}

/** 终止调查报批 (SAMR 47). */
export const proposeTerminationForm = stepForm<CaseFile, TerminationValues>({
  initial: () => ({ reason: '', noSuccessor: false }),
  Fields: () => {
    const text = useText(incidentText).halt
    return (
      <>
        <ChoiceField
          column
          name="ground"
          label={text.ground}
          required
          choices={terminationGrounds.map((value) => ({ value, label: text.terminationGrounds[value] }))}
        />
        <LongField name="reason" label={text.reason} required rows={3} />
        <TickField name="noSuccessor" label={text.noSuccessor} />
      </>
    )
  },
  payload: ({ ground, reason, noSuccessor }) => ({ ground, reason: reason.trim(), noSuccessor }),
})

function Proposal({ file }: { readonly file: CaseFile }) {
  const text = useText(incidentText).halt
  const proposal = proposedHalt(file)
  return proposal === undefined ? null : (
    <blockquote className="quoted">
      <span className="note">{'resumeWhen' in proposal ? text.stay : text.termination}</span>
      {proposal.reason}
    </blockquote>
  )
}

export const approveHaltForm = stepForm<CaseFile, { readonly opinion: string }>({
  initial: () => ({ opinion: incidentText.zh.halt.agree }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).halt
    return (
      <>
        <Proposal file={matter.file} />
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
})

export const returnHaltForm = stepForm<CaseFile, { readonly comment: string }>({
  initial: () => ({ comment: '' }),
  Fields: ({ matter }) => {
    const text = useText(incidentText).halt
    return (
      <>
        <Proposal file={matter.file} />
        <LongField name="comment" label={text.comment} required rows={3} />
      </>
    )
  },
  payload: ({ comment }) => ({ comment: comment.trim() }),
})

/** 恢复调查: at once when the ground is gone. */
export const resumeForm = stepForm<CaseFile, { readonly resumedOn: string; readonly reason: string }>({
  initial: ({ today }) => ({ resumedOn: today, reason: '' }),
  Fields: () => {
    const text = useText(incidentText).halt
    return (
      <>
        <DayField name="resumedOn" label={text.resumedOn} required />
        <LongField name="reason" label={text.resumedReason} required rows={3} />
      </>
    )
  },
  payload: ({ resumedOn, reason }) => ({ resumedOn, reason: reason.trim() }),
})
