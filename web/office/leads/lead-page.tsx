import { useParams } from 'react-router'
import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import { handedOver } from '../../../domain/procedures/penalty-case/hand-over.ts'
import { owesFeedback } from '../../../domain/procedures/lead/duties.ts'
import { troubleBehind } from '../../shared/call.ts'
import type { LineStage } from '../../shared/components/procedure-line.tsx'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { leadFormText } from '../../shared/wording/lead-forms.ts'
import { leadText } from '../../shared/wording/leads.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { leadStages } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { ChainTimeline } from '../matters/chain-timeline.tsx'
import { addressOfMatter } from '../matters/address-of-matter.ts'
import { stageName } from '../matters/differences.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { lineStages } from '../matters/line-stages.ts'
import { AttachmentsList, DocumentsList, LinksList } from '../matters/lists.tsx'
import { MatterPage } from '../matters/matter-page.tsx'
import { useMatter } from '../matters/use-matter.ts'
import { CameBack } from '../matters/came-back.tsx'
import { groundName, LeadCourse } from './lead-course.tsx'
import { LeadFacts } from './lead-facts.tsx'
import { leadOnScreen, stageReachedBy, type Lead } from './kind.ts'

export function Page() {
  const { id = '' } = useParams()
  const matter = useMatter(leadOnScreen, id)
  if (matter.data === undefined)
    return matter.error === null ? (
      <Loading rows={12} />
    ) : (
      <TroubleBlock trouble={troubleBehind(matter.error)} onAgain={() => void matter.refetch()} />
    )
  return <LeadPage key={id} matter={matter.data} />
}

function LeadPage({ matter }: { readonly matter: Lead }) {
  const text = useText(leadText)
  const words = useText(matterText)
  const stages = useText(leadStages)
  const language = useLanguage()
  const { file } = matter
  const own = !owesFeedback(file) && file.transfer === null && file.acceptedOn !== null
  const linkedCase = matter.links.find(({ matterKind, direction }) => matterKind !== 'lead' && direction === 'to')
  const notFiled = file.nonFiling !== null
  const joined = file.joinedInto !== undefined
  // A patrol's own finding is transferred to nobody and fed back to nobody; not filed, it ends there.
  const endedAs = (stage: string) =>
    stage === 'filed' && notFiled
      ? 'not-filed'
      : stage === 'filed' && handedOver(file) !== undefined
        ? 'handed-over'
        : stage === 'confirmed' && joined
          ? 'joined'
          : stage
  const left = own ? ['transferred', 'fed-back', ...(notFiled ? ['confirmed'] : [])] : []
  // Joined to another it went no further than it had come.
  const walked: readonly (string | undefined)[] = matter.steps.map(({ action }) => stageReachedBy[action as 'register'])
  const line = leadProcedure.line.filter((stage) => (joined ? walked.includes(stage) : !left.includes(stage)))
  return (
    <MatterPage
      kind={leadOnScreen}
      matter={matter}
      tag={stages[file.stage]}
      stages={withAcceptance(
        file.acceptedOn,
        lineStages({
          line,
          stage: matter.stage,
          standsAt: (stage) => leadProcedure.beside?.[stage] ?? stage,
          nameOf: (stage) => stageName(endedAs(stage), language),
          steps: matter.steps,
          reachedBy: stageReachedBy,
          branchAt: {
            registered: file.refusals.length > 0 ? `${stages.refused} ${file.refusals.length}` : undefined,
          },
        }),
      )}
      ended={
        file.stage === 'confirmed' || joined || ((file.stage === 'not-filed' || file.stage === 'handed-over') && own)
      }
    >
      {linkedCase !== undefined && (
        <section>
          <LinkButton to={addressOfMatter(linkedCase.matterKind, linkedCase.matterId)}>
            {text.openCase(linkedCase.number)}
          </LinkButton>
        </section>
      )}
      <LeadCameBack file={file} />
      <LeadFacts matter={matter} />
      <section>
        <h2>{words.attachments}</h2>
        <AttachmentsList files={file.attachments} />
      </section>
      <LeadCourse matter={matter} />
      {matter.links.length > 0 && (
        <section>
          <h2>{words.links}</h2>
          <LinksList links={matter.links} />
        </section>
      )}
      <section>
        <h2>{words.documents}</h2>
        <DocumentsList documents={matter.documents} />
      </section>
      <section>
        <h2>{text.timeline}</h2>
        <ChainTimeline matter={matter} first={8} />
      </section>
    </MatterPage>
  )
}

/** What sent the clue back to whoever moves next: a refusal, a returned verification, an objection to the feedback. */
function LeadCameBack({ file }: { readonly file: Lead['file'] }) {
  const text = useText(leadText)
  const forms = useText(leadFormText)
  const words = useText(matterText)
  const refusal = file.stage === 'refused' ? file.refusals.at(-1) : undefined
  return (
    <>
      {refusal !== undefined && (
        <CameBack
          what={text.refusals}
          on={refusal.on}
          by={refusal.by}
          words={`${groundName(refusal.ground, forms.refuse.grounds)}${words.colon}${refusal.reason}`}
        />
      )}
      {file.returned !== null && (
        <CameBack what={text.returned} on={file.returned.on} by={file.returned.by} words={file.returned.comment} />
      )}
      {file.contested !== null && (
        <CameBack what={text.contested} on={file.contested.on} words={file.contested.reason} />
      )}
    </>
  )
}

/** A patrol's own finding is accepted with its registration: no step of its own says when. */
const withAcceptance = (acceptedOn: string | null, stages: readonly LineStage[]): readonly LineStage[] =>
  stages.map((stage) =>
    stage.stage === 'accepted' && stage.state !== 'ahead' && !stage.on ? { ...stage, on: acceptedOn } : stage,
  )
