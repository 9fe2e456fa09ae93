import { useParams } from 'react-router'
import { isOver } from '../../../domain/procedures/coercive-measure/effects.ts'
import { measureProcedure } from '../../../domain/procedures/coercive-measure/procedure.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dayText } from '../../shared/wording/dates.ts'
import { measureText } from '../../shared/wording/measures.ts'
import { measureStages } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { recordingMissing } from '../../../domain/procedures/coercive-measure/requirements.ts'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { stageName } from '../matters/differences.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { lineStages } from '../matters/line-stages.ts'
import { MatterPage } from '../matters/matter-page.tsx'
import { useMatter } from '../matters/use-matter.ts'
import { measureOnScreen, stageReachedBy, type Measure } from './kind.ts'
import { MeasureParts } from './measure-parts.tsx'

export function Page() {
  const { id = '' } = useParams()
  const matter = useMatter(measureOnScreen, id)
  if (matter.data === undefined)
    return matter.error === null ? (
      <Loading rows={12} />
    ) : (
      <TroubleBlock trouble={troubleBehind(matter.error)} onAgain={() => void matter.refetch()} />
    )
  return <MeasurePage key={id} matter={matter.data} />
}

const standsAt = (stage: string): string => measureProcedure.beside?.[stage] ?? stage

function MeasurePage({ matter }: { readonly matter: Measure }) {
  const text = useText(measureText)
  const names = useText(measureStages)
  const language = useLanguage()
  const { today } = useToday()
  const { file } = matter
  const lapsed = file.until !== null && file.until < today
  const line = lineStages({
    line: lineOf(matter),
    stage: matter.stage,
    standsAt,
    nameOf: (stage) => stageName(stage === standsAt(file.stage) ? file.stage : stage, language),
    steps: matter.steps,
    reachedBy: stageReachedBy,
  })
  return (
    <MatterPage
      kind={measureOnScreen}
      matter={matter}
      tag={text.tag(names[file.stage])}
      stages={line}
      ended={isOver(file)}
    >
      <section>
        <LinkButton to={`/cases/${file.caseId}`}>{text.page.ofCase(file.caseNumber)}</LinkButton>
      </section>
      {lapsed && (
        <div className="cameback" role="note">
          <p>
            <UrgencyMark mark="over" /> {text.page.lapsed(dayText(file.until, language, today))}
          </p>
        </div>
      )}
      {recordingMissing(file) && (
        <div className="cameback" role="note">
          <p>
            <UrgencyMark mark="near" /> {text.page.recordingMissing}
          </p>
        </div>
      )}
      <MeasureParts matter={matter} />
    </MatterPage>
  )
}

/** An extension and a line for each thing are stages of those measures alone that came by them. */
function lineOf({ file, stage }: Measure): readonly string[] {
  return measureProcedure.line.filter(
    (one) =>
      (one !== 'extended' || file.extension !== null || stage === one) &&
      (one !== 'settled' || file.settled !== null || stage === one) &&
      (one !== 'approved' || file.approval !== null || file.carriedOut === null),
  )
}
