import { useParams } from 'react-router'
import { isOver } from '../../../domain/procedures/execution/effects.ts'
import { executionProcedure } from '../../../domain/procedures/execution/procedure.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { executionText } from '../../shared/wording/executions.ts'
import { executionStages } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { stageName } from '../matters/differences.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { lineStages } from '../matters/line-stages.ts'
import { MatterPage } from '../matters/matter-page.tsx'
import { useMatter } from '../matters/use-matter.ts'
import { ExecutionParts } from './execution-parts.tsx'
import { executionOnScreen, stageReachedBy, type Execution } from './kind.ts'

export function Page() {
  const { id = '' } = useParams()
  const matter = useMatter(executionOnScreen, id)
  if (matter.data === undefined)
    return matter.error === null ? (
      <Loading rows={12} />
    ) : (
      <TroubleBlock trouble={troubleBehind(matter.error)} onAgain={() => void matter.refetch()} />
    )
  return <ExecutionPage key={id} matter={matter.data} />
}

/** The line of whoever goes to the court has the court's own stages. */
const throughCourt = [
  'opened',
  'demand-issued',
  'demanded',
  'court-applied',
  'court-accepted',
  'court-granted',
  'executed',
]
const courtHeights: Readonly<Record<string, string>> = { 'court-refused': 'court-accepted', objected: 'court-accepted' }

function ExecutionPage({ matter }: { readonly matter: Execution }) {
  const text = useText(executionText)
  const names = useText(executionStages)
  const language = useLanguage()
  const { file } = matter
  const toCourt = file.application !== null
  const standsAt = (stage: string): string =>
    (toCourt ? courtHeights[stage] : undefined) ??
    (toCourt && throughCourt.includes(stage) ? stage : (executionProcedure.beside?.[stage] ?? stage))
  const stages = lineStages({
    line: toCourt ? throughCourt : executionProcedure.line,
    stage: matter.stage,
    standsAt,
    // A stage beside the line stands at its place under its own name.
    nameOf: (stage) => stageName(stage === standsAt(file.stage) ? file.stage : stage, language),
    steps: matter.steps,
    reachedBy: stageReachedBy,
  })
  return (
    <MatterPage
      kind={executionOnScreen}
      matter={matter}
      tag={text.tag(names[file.stage])}
      stages={stages}
      ended={isOver(file)}
    >
      <section>
        <LinkButton to={`/cases/${file.caseId}`}>{text.openCase(file.of.number)}</LinkButton>
      </section>
      <ExecutionParts matter={matter} />
    </MatterPage>
  )
}
