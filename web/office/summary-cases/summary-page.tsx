import { useParams } from 'react-router'
import { summaryProcedure } from '../../../domain/procedures/summary-case/procedure.ts'
import { isOver } from '../../../domain/procedures/summary-case/effects.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { summaryStages } from '../../shared/wording/names.ts'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import { stageName } from '../matters/differences.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { lineStages } from '../matters/line-stages.ts'
import { MatterPage } from '../matters/matter-page.tsx'
import { useMatter } from '../matters/use-matter.ts'
import { stageReachedBy, summaryOnScreen, type SummaryCase } from './kind.ts'
import { SummaryParts } from './summary-parts.tsx'
import './spot.css'

export function Page() {
  const { id = '' } = useParams()
  const matter = useMatter(summaryOnScreen, id)
  if (matter.data === undefined)
    return matter.error === null ? (
      <Loading rows={12} />
    ) : (
      <TroubleBlock trouble={troubleBehind(matter.error)} onAgain={() => void matter.refetch()} />
    )
  return <SummaryPage key={id} matter={matter.data} />
}

/** Where a stage beside the line belongs. */
const standsAt = (stage: string): string =>
  stage === 'ended'
    ? 'performed'
    : stage === 'contested' || stage === 'ordinary' || stage === 'dropped'
      ? 'spot-decided'
      : stage

function SummaryPage({ matter }: { readonly matter: SummaryCase }) {
  const text = useText(summaryText)
  const stages = useText(summaryStages)
  const language = useLanguage()
  const { file } = matter
  const left = file.toOrdinary !== null
  // Whoever went over to the ordinary procedure has nothing ahead here.
  const line = left ? [standsAt(matter.stage)] : summaryProcedure.line
  return (
    <MatterPage
      kind={summaryOnScreen}
      matter={matter}
      tag={text.tag(stages[file.stage])}
      stages={lineStages({
        line,
        stage: matter.stage,
        standsAt,
        nameOf: (stage) =>
          stageName(left ? file.stage : stage === 'performed' && file.stage === 'ended' ? 'ended' : stage, language),
        steps: matter.steps,
        reachedBy: {
          ...stageReachedBy,
          ...(file.cash !== null || file.payBy === null ? { deliverOnTheSpot: 'performed' } : {}),
        },
      })}
      ended={isOver(file) && file.stage !== 'closed'}
    >
      {file.filing !== null && (
        <section>
          <LinkButton primary to={`/cases/${file.filing.caseId}`}>
            {text.page.openOrdinary(file.filing.caseNumber)}
          </LinkButton>
        </section>
      )}
      {file.lead !== null && (
        <section>
          <LinkButton to={`/leads/${file.lead.id}`}>{text.page.openLead(file.lead.number)}</LinkButton>
        </section>
      )}
      <SummaryParts matter={matter} />
    </MatterPage>
  )
}
