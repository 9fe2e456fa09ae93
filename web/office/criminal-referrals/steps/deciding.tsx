import type { ReferralFile } from '../../../../domain/procedures/criminal-referral/file.ts'
import { referralText } from '../../../shared/wording/criminal-referrals.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, DayField, LongField, TextField, TickField } from '../../matters/fields.tsx'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { TeamField, teamResolved, type TeamValues } from '../team-field.tsx'

/** 更换专案组. */
export const replaceTeamForm = stepForm<ReferralFile, TeamValues & { readonly reason: string }>({
  initial: ({ file }) => ({ officerIds: file.officers.map(({ personId }) => personId), reason: '' }),
  Fields: ({ matter, values, fill }) => {
    const text = useText(referralText).form
    return (
      <>
        <TeamField
          unit={matter.file.case.holderUnit}
          label={text.team}
          known={values.known}
          onKnown={(known) => fill({ known })}
        />
        <LongField name="reason" label={text.reason} required most={300} rows={2} />
      </>
    )
  },
  payload: ({ officerIds, reason }) => ({ officerIds, reason: reason.trim() }),
  resolved: teamResolved,
})

interface ReportValues {
  readonly reportedOn: string
  readonly findings: string
  readonly crime: string
  readonly standard: string
  readonly proposal?: 'transfer' | 'no-transfer' | undefined
}

/** 核查报告 to the principal head, who decides in three days. */
export const reportSuspicionForm = stepForm<ReferralFile, ReportValues>({
  initial: ({ file, today }) => ({
    reportedOn: today,
    findings: `${file.facts}\n${file.reasons}`,
    crime: file.crime,
    standard: file.standard,
  }),
  Fields: () => {
    const text = useText(referralText)
    return (
      <>
        <DayField name="reportedOn" label={text.form.reportedOn} required hint={text.form.teamHint} />
        <LongField name="findings" label={text.form.findings} required most={6000} rows={6} />
        <TextField name="crime" label={text.form.crime} required most={100} />
        <LongField name="standard" label={text.form.standard} required most={2000} rows={3} />
        <ChoiceField
          column
          name="proposal"
          label={text.form.proposal}
          required
          choices={(['transfer', 'no-transfer'] as const).map((value) => ({ value, label: text.proposals[value] }))}
        />
      </>
    )
  },
  payload: ({ reportedOn, findings, crime, standard, proposal }) => ({
    reportedOn,
    findings: findings.trim(),
    crime: crime.trim(),
    standard: standard.trim(),
    proposal,
  }),
})

/** What the team found and proposes. */
function Report({ matter }: Pick<FieldsProps<ReferralFile, unknown>, 'matter'>) {
  const text = useText(referralText)
  const { report } = matter.file
  return report === null ? null : (
    <blockquote className="quoted">
      <span className="note">
        {report.by} · {report.crime} · {text.proposals[report.proposal]}
      </span>
      {report.findings}
    </blockquote>
  )
}

/** 批准移送 (DOC-077): the principal head alone. */
export const approveTransferForm = stepForm<ReferralFile, { readonly opinion: string; readonly stays: boolean }>({
  initial: () => ({ opinion: referralText.zh.form.agree, stays: true }),
  previews: ['DOC-077'],
  Fields: ({ matter }) => {
    const text = useText(referralText).form
    return (
      <>
        <Report matter={matter} />
        <TickField name="stays" label={text.stays} hint={text.staysHint} />
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion, stays }) => ({ opinion: opinion.trim(), stays }),
})

export const refuseTransferForm = stepForm<ReferralFile, { readonly opinion: string; readonly reason: string }>({
  initial: () => ({ opinion: referralText.zh.form.disagree, reason: '' }),
  previews: ['DOC-077'],
  Fields: ({ matter }) => {
    const text = useText(referralText).form
    return (
      <>
        <Report matter={matter} />
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
        <LongField name="reason" label={text.refusalReason} required most={2000} rows={4} />
      </>
    )
  },
  payload: ({ opinion, reason }) => ({ opinion: opinion.trim(), reason: reason.trim() }),
})

export const superviseForm = stepForm<ReferralFile, { readonly finding: string; readonly demand: string }>({
  initial: () => ({ finding: '', demand: '' }),
  Fields: () => {
    const text = useText(referralText).form
    return (
      <>
        <LongField name="finding" label={text.finding} required most={2000} rows={4} />
        <LongField name="demand" label={text.demand} required most={1000} rows={3} />
      </>
    )
  },
  payload: ({ finding, demand }) => ({ finding: finding.trim(), demand: demand.trim() }),
})

export const answerSupervisionForm = stepForm<ReferralFile, { readonly answer: string }>({
  initial: () => ({ answer: '' }),
  Fields: ({ matter }) => {
    const text = useText(referralText).form
    const open = matter.file.supervision.find(({ reply }) => reply === null)
    return (
      <>
        {open !== undefined && (
          <blockquote className="quoted">
            <span className="note">
              {open.on} · {open.by}
            </span>
            {open.finding} {open.demand}
          </blockquote>
        )}
        <LongField name="answer" label={text.answer} required most={2000} rows={4} />
      </>
    )
  },
  payload: ({ answer }) => ({ answer: answer.trim() }),
})
