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
const standsAt = (stage: string): string => (stage === 'ended' ? 'performed' : stage === 'dropped' ? 'ordinary' : stage)

function SummaryPage({ matter }: { readonly matter: SummaryCase }) {
  const text = useText(summaryText)
  const names = useText(summaryStages)
  const language = useLanguage()
  const { file } = matter
  const left = file.toOrdinary !== null
  const atOnce = file.cash !== null || file.payBy === null
  const reached = lineStages({
    line: left ? ['contested', 'ordinary'] : summaryProcedure.line,
    stage: matter.stage,
    standsAt,
    // A stage beside the line stands at its place under its own name.
    nameOf: (stage) => stageName(stage === standsAt(file.stage) ? file.stage : stage, language),
    steps: matter.steps,
    reachedBy: {
      ...stageReachedBy,
      ...(atOnce ? { deliverOnTheSpot: 'performed' } : {}),
      ...(left ? { decideOnTheSpot: 'contested' } : {}),
    },
  })
  // Handing over may perform at once: its own day is shown all the same.
  const stages = reached.map((one) =>
    one.stage === 'delivered' && one.on === null ? { ...one, on: file.delivery?.deliveredOn ?? null } : one,
  )
  return (
    <MatterPage
      kind={summaryOnScreen}
      matter={matter}
      tag={text.tag(names[file.stage])}
      stages={stages}
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
