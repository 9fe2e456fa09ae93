import { useState } from 'react'
import Button from 'antd/es/button'
import Form from 'antd/es/form'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { askAuthority } from '../../../contract/authority.ts'
import { openSummaryCase } from '../../../contract/summary-cases.ts'
import { workCalendar } from '../../../domain/calendar/work-calendar.ts'
import { wrongActor } from '../../../domain/procedure/permitted.ts'
import type { Resolved } from '../../../domain/procedures/facts.ts'
import { certificateObstacles } from '../../../domain/procedures/requirements.ts'
import { summaryProcedure } from '../../../domain/procedures/summary-case/procedure.ts'
import { onTheSpotNeeds } from '../../../domain/procedures/summary-case/requirements.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { act, newCommandId, type Trouble } from '../../shared/call.ts'
import { article } from '../../../law/schema.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { Citations } from '../../shared/components/citations.tsx'
import { DraftNote } from '../../shared/components/draft-note.tsx'
import { Loading, TroubleBlock, Waiting } from '../../shared/components/state-blocks.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useSession } from '../../shared/session.ts'
import { useToday } from '../../shared/today.ts'
import { useAfter } from '../../shared/use-after.ts'
import { useDraft } from '../../shared/use-drafts.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import { filledIn, useFieldFaults } from '../matters/field-faults.ts'
import { FilesBusyContext } from '../matters/files-field.tsx'
import type { Choosable } from '../matters/people-fields.tsx'
import { usePowerFacts } from '../matters/power-facts.ts'
import { choosable, useTeam } from '../matters/use-team.ts'
import { summaryPath } from './kind.ts'
import { SpotFields } from './spot-fields.tsx'
import { emptySpot, spotPayload, type SpotValues } from './spot-values.ts'
import '../matters/step-panel.css'
import '../leads/register-lead.css'
import './spot.css'

export function Page() {
  const text = useText(summaryText).form
  const { person, post } = useSession()
  const { officers, trouble, again } = useTeam(post.unit)
  const { today } = useToday()
  useTitle(text.title)
  const nobody = { originUnit: '', originOrgan: '', holderUnit: '', holderOrgan: '', officerIds: [] }
  const refusals = wrongActor(summaryProcedure.steps.decideOnTheSpot, nobody, { ...person, ...post })
  if (refusals.length > 0) return <Blocked title={text.notForYou} refusals={refusals} />
  if (trouble !== null) return <TroubleBlock trouble={trouble} onAgain={again} />
  if (officers === undefined) return <Loading rows={10} />
  const people = officers.map(choosable)
  const able = people.filter((one) => certificateObstacles(one, today).length === 0)
  const others = able.filter(({ personId }) => personId !== person.personId)
  // Where the unit has one other officer only, it is this one who stands beside me.
  const [only] = others
  const ids = [person.personId, ...(others.length === 1 && only !== undefined ? [only.personId] : [])]
  return (
    <>
      {others.length === 0 && (
        <p className="soft" role="note">
          {text.nobodyElse} <Citations citations={[article('PL', 42)]} />
        </p>
      )}
      <Spot people={people} officerIds={ids} />
    </>
  )
}

interface SpotProps {
  readonly people: readonly Choosable[]
  readonly officerIds: readonly string[]
}

/** One decision. Its command and its id are made here, so that sending twice decides once. */
function Spot({ people, officerIds }: SpotProps) {
  const text = useText(summaryText).form
  const words = useText(matterText)
  const { person, post } = useSession()
  const { today } = useToday()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const draft = useDraft<SpotValues>(`${person.personId}.spot.${post.postId}`)
  const [form] = Form.useForm<SpotValues>()
  const [first] = useState(() => emptySpot(today, officerIds))
  const [values, setValues] = useState<SpotValues>(() => ({ ...first, ...draft.restored?.value }))
  const [commandId] = useState(newCommandId)
  const [matterId] = useState(newCommandId)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [state, setState] = useState<'open' | 'busy' | 'waiting'>('open')
  const [filesBusy, setFilesBusy] = useState(false)
  const slow = useAfter(4000, state === 'busy')
  const foreseen = useForeseen(values, people)
  useFieldFaults(form, trouble, 'payload.')

  const changed = () => {
    const all = form.getFieldsValue(true) as SpotValues
    setValues(all)
    draft.keep(all)
    // What was refused is no longer what stands in the form; the live judgement takes over.
    if (trouble?.kind === 'refused') setTrouble(null)
  }
  const fill = (some: Partial<SpotValues>) => {
    form.setFieldsValue(some as never)
    changed()
  }
  const submit = async () => {
    if (state !== 'open' || filesBusy) return
    if (!(await filledIn(form))) return
    setState('busy')
    setTrouble(null)
    const payload = spotPayload(form.getFieldsValue(true) as SpotValues)
    const outcome = await act(
      openSummaryCase,
      { body: { commandId, matterId, payload } },
      { onWaiting: (waiting) => setState(waiting ? 'waiting' : 'busy') },
    )
    if (outcome.kind === 'done') {
      draft.discard()
      void cache.invalidateQueries()
      const next = payload.outcome === 'penalty' ? '?do=deliverOnTheSpot' : ''
      void navigate(`${summaryPath}/${outcome.reply.matterId}${next}`, { replace: true })
      return
    }
    setTrouble(outcome)
    setState('open')
  }
  useKeys({ 'ctrl+Enter': () => void submit() })
  const button = values.outcome === 'ordinary' ? text.submitOrdinary : text.submit
  return (
    <>
      <div className="pagehead">
        <h1>{text.title}</h1>
        <p className="sub">
          <DraftNote
            draft={draft}
            onDiscard={() => {
              form.setFieldsValue(first as never)
              setValues(first)
            }}
          />
          {' · '}
          {text.sub}
        </p>
      </div>
      <div className="spotpage">
        <div className="card form">
          <div className="inside">
            <FilesBusyContext value={setFilesBusy}>
              <Form
                form={form}
                name="spot"
                layout="vertical"
                initialValues={values}
                requiredMark={false}
                preserve
                onValuesChange={changed}
              >
                <SpotFields values={values} fill={fill} officers={people} known={null} />
              </Form>
            </FilesBusyContext>
            {trouble?.kind !== 'refused' && foreseen.length > 0 && (
              <Blocked title={text.wouldBlock} refusals={foreseen} />
            )}
            {(state === 'waiting' || slow) && <Waiting slow={slow} />}
            {trouble !== null && (
              <TroubleBlock trouble={trouble} about="saving" title={button} onAgain={() => void submit()} />
            )}
            <div className="spotfoot">
              <Button type="primary" loading={state !== 'open'} disabled={filesBusy} onClick={() => void submit()}>
                {state === 'open' ? button : text.sending}
              </Button>
              {filesBusy && <span className="note">{words.waitFiles}</span>}
            </div>
          </div>
        </div>
      </div>
    </>
  )
}

/** What the server would refuse, by the same requirements; asked once the form says what it is about. */
function useForeseen(values: SpotValues, people: readonly Choosable[]): readonly Refusal[] {
  const { person, post } = useSession()
  const { today, now } = useToday()
  const power = usePowerFacts(values.powerCode, null)
  const { township, powerCode } = values
  const asked = township !== '' && powerCode !== ''
  const answer = useQuestion(askAuthority, { query: { township, powerCode } }, { enabled: asked, staleTime: 60_000 })
  if (power === null || values.statement === undefined) return []
  const [holder] = answer.data?.authorised ?? []
  const resolved: Resolved = {
    officers: people.filter(({ personId }) => values.officerIds.includes(personId)),
    power,
    ...(answer.data === undefined || !asked
      ? {}
      : {
          holder:
            holder === undefined
              ? null
              : { organ: holder.organ, unit: holder.team ?? holder.organ, name: holder.organName },
        }),
  }
  const around = {
    actor: { ...person, postId: post.postId, unit: post.unit, organ: post.organ, role: post.role },
    now,
    today,
    calendar: workCalendar,
    clocks: [],
    // No requirement of the summary procedure looks at the profile.
    profile: 'general' as const,
    resolved,
  }
  const payload = spotPayload(values)
  if (payload.outcome === 'penalty' && payload.penalty?.grade === undefined) return []
  return onTheSpotNeeds.flatMap((requirement) => requirement(null, around, payload))
}
