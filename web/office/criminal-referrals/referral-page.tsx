import { useParams } from 'react-router'
import { referralProcedure } from '../../../domain/procedures/criminal-referral/procedure.ts'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { referralText } from '../../shared/wording/criminal-referrals.ts'
import { referralStages } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { stageName } from '../matters/differences.ts'
import { lineStages } from '../matters/line-stages.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { MatterPage } from '../matters/matter-page.tsx'
import { useMatter } from '../matters/use-matter.ts'
import { referralOnScreen, stageReachedBy, type Referral } from './kind.ts'
import { ReferralParts } from './referral-parts.tsx'

export function Page() {
  const { id = '' } = useParams()
  const matter = useMatter(referralOnScreen, id)
  if (matter.data === undefined)
    return matter.error === null ? (
      <Loading rows={12} />
    ) : (
      <TroubleBlock trouble={troubleBehind(matter.error)} onAgain={() => void matter.refetch()} />
    )
  return <ReferralPage key={id} matter={matter.data} />
}

/** Where a stage beside the line belongs. */
const standsAt = (stage: string): string => referralProcedure.beside?.[stage] ?? stage

function ReferralPage({ matter }: { readonly matter: Referral }) {
  const text = useText(referralText)
  const names = useText(referralStages)
  const language = useLanguage()
  const { file, stage } = matter
  const stages = lineStages({
    line:
      stage === 'transfer-declined' ? ['checking', 'transfer-proposed', 'transfer-approved'] : referralProcedure.line,
    stage,
    standsAt,
    // A stage beside the line stands at its place under its own name.
    nameOf: (one) => stageName(one === standsAt(file.stage) ? file.stage : one, language),
    steps: matter.steps,
    reachedBy: {
      ...stageReachedBy,
      ...(file.result?.result === 'convicted' ? { noteCriminalResult: 'concluded' as const } : {}),
    },
  })
  return (
    <MatterPage
      kind={referralOnScreen}
      matter={matter}
      tag={text.tag(names[file.stage])}
      stages={stages}
      ended={referralProcedure.ends.includes(stage)}
    >
      <section>
        <LinkButton to={`/cases/${file.case.id}`}>{text.openCase(file.case.number)}</LinkButton>
      </section>
      <ReferralParts matter={matter} />
    </MatterPage>
  )
}
