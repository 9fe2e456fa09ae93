import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import {
  approvedProposal,
  displayOf,
  lastDayShown,
  notPublishedGrounds,
  openRepair,
  publicTextOf,
  standsSince,
  waitingProposal,
  type NotPublishedGround,
  type ProposePublication,
} from '../../../../domain/procedures/penalty-case/publication.ts'
import { displayRule, displayRuleFor, neverEndsEarly, repairableFrom } from '../../../../domain/publication/display.ts'
import { displayClasses, type DisplayClass } from '../../../../law/publicity-and-credit/display-rules.ts'
import type { OrganProfile } from '../../../../law/schema.ts'
import { Citations } from '../../../shared/components/citations.tsx'
import { useLanguage } from '../../../shared/language.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { publicationText } from '../../../shared/wording/publication.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { countable, idsOf, only, optional } from '../../matters/values.ts'
import { PublicTextList } from '../public-text-list.tsx'

interface ProposalValues {
  readonly publish: 'yes' | 'no'
  readonly ground?: NotPublishedGround | undefined
  readonly reason: string
  readonly scope: string
  readonly secrets: string
  readonly hidden: string
  readonly medium: string
  readonly displayFrom: string
  readonly displayClass: DisplayClass
  readonly rule: ProposePublication['rule']
}

const hiddenWords = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** 公示审批 (DOC-084): what is shown and how privacy is kept, with the text as it will stand in public. */
export const proposePublicationForm = stepForm<CaseFile, ProposalValues>({
  initial: ({ matter, file, today, language }) => {
    const text = publicationText[language].form
    const given = displayOf(file, matter.profile as OrganProfile)
    const before = file.publicationProposal
    return {
      publish: before?.publish === false ? 'no' : 'yes',
      ...(before?.ground === undefined ? {} : { ground: before.ground }),
      reason: before?.reason ?? '',
      scope: before?.scope ?? text.scopeDefault,
      secrets: before?.secrets ?? text.secretsDefault,
      hidden: before?.hidden.join('\n') ?? '',
      medium: before?.medium ?? text.mediumDefault,
      displayFrom: today,
      displayClass: before?.displayClass ?? given?.displayClass ?? 'general',
      rule: given?.rule.id ?? displayRuleFor(matter.profile as OrganProfile, standsSince(file) ?? today).id,
    }
  },
  Fields: ({ matter, values }) => {
    const text = useText(publicationText).form
    const language = useLanguage()
    const { today } = useToday()
    const { file } = matter
    const given = displayOf(file, matter.profile as OrganProfile)
    const shows = values.publish !== 'no'
    const hidden = hiddenWords(values.hidden)
    const shown = shows ? publicTextOf(file, hidden) : null
    const from = countable(values.displayFrom) ?? today
    const needsReason =
      values.ground === 'no-social-impact' ||
      values.ground === 'secret' ||
      (given !== null && values.displayClass !== given.displayClass)
    return (
      <>
        <ChoiceField
          name="publish"
          label={text.publish}
          required
          choices={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
        />
        {!shows && (
          <ChoiceField
            column
            name="ground"
            label={text.ground}
            required
            choices={notPublishedGrounds.map((value) => ({ value, label: text.grounds[value] }))}
          />
        )}
        {!shows && <LongField name="reason" label={text.why} required={needsReason} rows={2} />}
        <LongField name="secrets" label={text.secrets} required rows={1} />
        {shows && (
          <>
            <LongField name="scope" label={text.scope} required rows={1} />
            <LongField name="hidden" label={text.hidden} hint={text.hiddenHint} rows={1} />
            <Beside>
              <TextField name="medium" label={text.medium} required most={300} />
              <DayField name="displayFrom" label={text.displayFrom} when="any" required />
            </Beside>
            <ChoiceField
              name="displayClass"
              label={text.displayClass}
              required
              hint={given === null ? '' : text.classHint(text.classes[given.displayClass], given.rule.title[language])}
              choices={displayClasses.map((value) => ({ value, label: text.classes[value] }))}
            />
            {given !== null && values.displayClass !== given.displayClass && (
              <LongField name="reason" label={text.otherClass} required rows={1} />
            )}
            <p className="follows">
              {text.until(dayText(lastDayShown(file, proposalOf(values), from), language, today))}{' '}
              {given !== null && <Citations citations={given.rule.basis} />}
            </p>
            {shown !== null && (
              <>
                <h3>{text.preview}</h3>
                <PublicTextList text={shown} organ={matter.names[shown.organ] ?? shown.organ} />
                <p className="note">{text.hiddenBySystem}</p>
              </>
            )}
          </>
        )}
      </>
    )
  },
  payload: (values) => proposalOf(values),
})

/** Only what the chosen way asks for; what is hidden stands in its own field. */
function proposalOf(values: ProposalValues): ProposePublication {
  const { publish, ground, reason, scope, secrets, medium, displayFrom, displayClass, rule } = values
  return only({
    publish: publish === 'yes',
    ground: publish === 'no' ? ground : undefined,
    reason: optional(reason),
    scope: (scope ?? '').trim(),
    secrets: (secrets ?? '').trim(),
    hidden: [...hiddenWords(values.hidden)],
    medium: (medium ?? '').trim(),
    displayFrom,
    displayClass,
    rule,
  })
}

function ProposalQuoted({ file, organ }: { readonly file: CaseFile; readonly organ: string }) {
  const text = useText(publicationText)
  const language = useLanguage()
  const { today } = useToday()
  const proposal = waitingProposal(file)
  if (proposal === undefined) return null
  const shown = proposal.publish ? publicTextOf(file, proposal.hidden) : null
  return (
    <>
      <h3>{text.form.proposed}</h3>
      {shown === null ? (
        <blockquote className="quoted">
          {text.form.no} · {proposal.ground === undefined ? '' : text.form.grounds[proposal.ground]} {proposal.reason}
        </blockquote>
      ) : (
        <>
          <PublicTextList text={shown} organ={organ} />
          <p className="note">
            {proposal.secrets} · {proposal.medium} ·{' '}
            {text.form.until(dayText(lastDayShown(file, proposal, proposal.displayFrom), language, today))}
          </p>
        </>
      )}
    </>
  )
}

export const approvePublicationForm = stepForm<CaseFile, { readonly opinion: string }>({
  initial: ({ language }) => ({ opinion: publicationText[language].form.agree }),
  Fields: ({ matter }) => {
    const text = useText(publicationText).form
    return (
      <>
        <ProposalQuoted file={matter.file} organ={matter.names[matter.file.holderOrgan] ?? ''} />
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
  previews: ['DOC-084'],
})

export const publishForm = stepForm<CaseFile, { readonly publishedOn: string; readonly where: string }>({
  initial: ({ file, today, language }) => ({
    publishedOn: today,
    where: approvedProposal(file)?.medium ?? publicationText[language].form.mediumDefault,
  }),
  Fields: ({ matter, values }) => {
    const text = useText(publicationText).form
    const language = useLanguage()
    const { today } = useToday()
    const proposal = approvedProposal(matter.file)
    const day = countable(values.publishedOn) ?? today
    return (
      <>
        {proposal !== undefined && (
          <PublicTextList
            text={publicTextOf(matter.file, proposal.hidden)}
            organ={matter.names[matter.file.holderOrgan] ?? ''}
          />
        )}
        <Beside>
          <DayField name="publishedOn" label={text.publishedOn} required />
          <TextField name="where" label={text.where} required most={300} />
        </Beside>
        {proposal !== undefined && (
          <p className="follows">{text.until(dayText(lastDayShown(matter.file, proposal, day), language, today))}</p>
        )}
      </>
    )
  },
  payload: ({ publishedOn, where }) => ({ publishedOn, where: where.trim() }),
})

export const publishOnCreditSystemForm = stepForm<CaseFile, { readonly publishedOn: string; readonly receipt: string }>(
  {
    initial: ({ today }) => ({ publishedOn: today, receipt: '' }),
    Fields: () => {
      const text = useText(publicationText).form
      return (
        <Beside>
          <DayField name="publishedOn" label={text.publishedOn} required />
          <TextField name="receipt" label={text.receipt} required most={120} />
        </Beside>
      )
    },
    payload: ({ publishedOn, receipt }) => ({ publishedOn, receipt: receipt.trim() }),
  },
)

interface ApplicationValues {
  readonly appliedOn: string
  readonly applicant: string
  readonly performed: string
  readonly commitment: string
  readonly files: readonly AttachmentReply[]
}

/** 信用修复申请, as the party handed it in. */
export const applyForRepairForm = stepForm<CaseFile, ApplicationValues>({
  initial: ({ file, today }) => ({
    appliedOn: today,
    applicant: file.party.name.slice(0, 60),
    performed: '',
    commitment: '',
    files: [],
  }),
  Fields: () => {
    const text = useText(publicationText).form
    return (
      <>
        <Beside>
          <DayField name="appliedOn" label={text.appliedOn} required />
          <TextField name="applicant" label={text.applicant} required most={60} />
        </Beside>
        <LongField name="performed" label={text.performed} required most={2000} rows={2} />
        <LongField name="commitment" label={text.commitment} required most={2000} rows={2} />
        <FilesField label={text.files} />
      </>
    )
  },
  payload: ({ files, appliedOn, applicant, performed, commitment }) => ({
    appliedOn,
    applicant: applicant.trim(),
    performed: performed.trim(),
    commitment: commitment.trim(),
    attachmentIds: idsOf(files),
  }),
})

interface RepairValues {
  readonly conclusion?: 'granted' | 'refused' | undefined
  readonly reason: string
}

/** 信用修复意见 (DOC-086): granted after the shortest display and with all duties done, or refused with the reason. */
export const decideRepairForm = stepForm<CaseFile, RepairValues>({
  initial: () => ({ reason: '' }),
  Fields: ({ matter }) => {
    const text = useText(publicationText).form
    const language = useLanguage()
    const { today } = useToday()
    const { file } = matter
    const open = openRepair(file)
    const proposal = approvedProposal(file)
    const { publication } = file
    return (
      <>
        {open !== undefined && (
          <blockquote className="quoted">
            <span className="note">
              {open.applicant} · {dayText(open.appliedOn, language, today)}
            </span>
            {open.performed} {open.commitment}
          </blockquote>
        )}
        {proposal !== undefined && publication !== null && (
          <p className="follows">
            {neverEndsEarly(displayRule(proposal.rule), file.decision?.penalty.kinds ?? [])
              ? text.never
              : text.repairableFrom(
                  dayText(
                    repairableFrom(
                      displayRule(proposal.rule),
                      proposal.displayClass,
                      {
                        decidedOn: standsSince(file) ?? publication.publishedOn,
                        publishedOn: publication.publishedOn,
                      },
                      file.power.field,
                    ),
                    language,
                    today,
                  ),
                )}
          </p>
        )}
        <ChoiceField
          name="conclusion"
          label={text.conclusion}
          required
          choices={(['granted', 'refused'] as const).map((value) => ({ value, label: text.conclusions[value] }))}
        />
        <LongField name="reason" label={text.reason} required rows={2} />
      </>
    )
  },
  payload: ({ conclusion, reason }) => ({ conclusion, reason: reason.trim() }),
  previews: ['DOC-086'],
})
