import { useParams } from 'react-router'
import { caseProcedure } from '../../../domain/procedures/penalty-case/procedure.ts'
import { handedOver } from '../../../domain/procedures/penalty-case/hand-over.ts'
import { terminated } from '../../../domain/procedures/penalty-case/halt.ts'
import { feedbackOutstanding } from '../../../domain/procedures/penalty-case/requirements.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { actionNames } from '../../shared/wording/actions.ts'
import { caseStages } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { stageName } from '../matters/differences.ts'
import { CameBack } from '../matters/came-back.tsx'
import { LinkButton } from '../matters/link-button.tsx'
import { lineStages } from '../matters/line-stages.ts'
import { MatterPage } from '../matters/matter-page.tsx'
import { useMatter } from '../matters/use-matter.ts'
import { ReferralCard } from './referral-card.tsx'
import { CaseParts } from './case-parts.tsx'
import { ArchiveCard } from './archive-card.tsx'
import { CaseReviewCard } from './case-review-card.tsx'
import { caseOnScreen, stageReachedBy, type Case } from './kind.ts'
import { PublicationCard } from './publication-card.tsx'
import { ThreeLights } from './three-lights.tsx'

export function Page() {
  const { id = '' } = useParams()
  const matter = useMatter(caseOnScreen, id)
  if (matter.data === undefined)
    return matter.error === null ? (
      <Loading rows={12} />
    ) : (
      <TroubleBlock trouble={troubleBehind(matter.error)} onAgain={() => void matter.refetch()} />
    )
  return <CasePage key={id} matter={matter.data} />
}

function CasePage({ matter }: { readonly matter: Case }) {
  const text = useText(caseText)
  const stages = useText(caseStages)
  const acts = useText(actionNames)
  const language = useLanguage()
  const { file } = matter
  const reviewReturn = file.stage === 'investigating' ? file.review.returns.at(-1) : undefined
  const line = lineStages({
    line: lineOf(matter),
    stage: matter.stage,
    standsAt: (stage) => caseProcedure.beside?.[stage] ?? stage,
    nameOf: (stage) => stageName(shownAs(stage, matter.file), language),
    // The investigation begins with its first act; every other stage counts from the last time it was reached.
    steps: [...matter.steps].sort((a, b) => rank(a.action, a.sequence) - rank(b.action, b.sequence)),
    reachedBy: stageReachedBy,
    branchAt: {
      investigated:
        file.review.returns.length > 0 ? `${acts.returnReview.do} ${file.review.returns.length}` : undefined,
      heard: file.hearing.request === null ? undefined : text.hearing,
    },
  })
  return (
    <MatterPage
      kind={caseOnScreen}
      matter={matter}
      tag={text.ordinary(stages[file.stage])}
      stages={line}
      ended={file.stage === 'archived'}
      side={
        <>
          <ThreeLights matter={matter} />
          <PublicationCard matter={matter} />
          <CaseReviewCard matter={matter} />
          <ArchiveCard matter={matter} />
        </>
      }
    >
      {file.stage === 'closed' && feedbackOutstanding(file) && (
        <section>
          <LinkButton to={`/leads/${file.leadId}`}>{text.feedBackFirst(file.leadNumber)}</LinkButton>
        </section>
      )}
      {reviewReturn !== undefined && (
        <CameBack what={acts.returnReview.done} {...reviewReturn} words={reviewReturn.comment} />
      )}
      {file.closingReturn !== undefined && (
        <CameBack what={acts.returnClosing.done} {...file.closingReturn} words={file.closingReturn.comment} />
      )}
      <ReferralCard file={file} />
      <CaseParts matter={matter} />
    </MatterPage>
  )
}

/** A case that ended without a decision shows the stages it has been through, and how it goes on to its closing. */
function lineOf({ file, steps }: Case): readonly string[] {
  if (endedAs(file) === null) return caseProcedure.line
  const walked = new Set(steps.map(({ action }) => stageReachedBy[action as 'file']))
  return caseProcedure.line.filter((stage) => walked.has(stage as 'filed') || ends.includes(stage))
}

/** How a case ended that came to no decision, or whose decision fell; null: it goes on, or was performed. */
function endedAs(
  file: Case['file'],
): 'terminated' | 'handed-over' | 'criminally-pursued' | 'revoked' | 'no-penalty' | null {
  if (file.revocation !== undefined) return 'revoked'
  if (file.noPenalty !== undefined) return 'no-penalty'
  if (file.endedForCrime !== undefined) return 'criminally-pursued'
  if (terminated(file)) return 'terminated'
  return handedOver(file) === undefined ? null : 'handed-over'
}

const ends: readonly string[] = ['performed', 'closing', 'closed', 'archived']

/** The stage beside the line that stands at this place of it. */
function shownAs(stage: string, file: Case['file']): string {
  if (stage === 'performed') return endedAs(file) ?? stage
  if (stage === 'decided' && file.noPenalty !== undefined) return 'no-penalty-decided'
  return stage === 'investigating' && file.stage === 'stayed' ? 'stayed' : stage
}

const rank = (action: string, sequence: number): number =>
  stageReachedBy[action as 'file'] === 'investigating' ? sequence - 10_000 : -sequence
