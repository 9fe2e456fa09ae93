import { useState } from 'react'
import Button from 'antd/es/button'
import Form from 'antd/es/form'
import { useQueryClient } from '@tanstack/react-query'
import { registerLead, stepLead } from '../../../contract/leads.ts'
import type { StepReply } from '../../../contract/matters.ts'
import { wrongActor } from '../../../domain/procedure/permitted.ts'
import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import { act, newCommandId, type ActOptions, type Outcome, type Trouble } from '../../shared/call.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { DraftNote } from '../../shared/components/draft-note.tsx'
import { TroubleBlock, Waiting } from '../../shared/components/state-blocks.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useSession } from '../../shared/session.ts'
import { useToday } from '../../shared/today.ts'
import { useDraft } from '../../shared/use-drafts.ts'
import { useAfter } from '../../shared/use-after.ts'
import { useTitle } from '../../shared/use-title.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { registerLeadText } from '../../shared/wording/register-lead.ts'
import { useText } from '../../shared/wording/wording.ts'
import { filledIn, useFieldFaults } from '../matters/field-faults.ts'
import { FilesBusyContext } from '../matters/files-field.tsx'
import { localOf } from '../matters/values.ts'
import { Duplicates } from './duplicates.tsx'
import { mayRegister } from '../../shared/may-register.ts'
import { PossiblePowers } from './possible-powers.tsx'
import { Receipt } from './receipt.tsx'
import { emptyRegistration, joinPayload, registrationPayload, type RegistrationValues } from './registration.ts'
import { RegistrationFields } from './registration-fields.tsx'
import { WhoActs } from './who-acts.tsx'
import '../matters/step-panel.css'
import './register-lead.css'

export function Page() {
  const text = useText(registerLeadText)
  const { person, post } = useSession()
  const [round, setRound] = useState(0)
  useTitle(text.title)
  if (!mayRegister(post.role)) {
    const nobody = { originUnit: '', originOrgan: '', holderUnit: '', holderOrgan: '', officerIds: [] }
    return (
      <Blocked
        title={text.notForYou}
        refusals={wrongActor(leadProcedure.steps.register, nobody, { ...person, ...post })}
      />
    )
  }
  return <Registration key={round} onAnother={() => setRound(round + 1)} />
}

type Send = (values: RegistrationValues, options: ActOptions) => Promise<Outcome<StepReply>>

/** One command for each clue that is tried, kept over every retry. */
function useCommandIds(): (matterId: string) => string {
  const [ids] = useState(() => new Map<string, string>())
  return (matterId) => {
    const known = ids.get(matterId) ?? newCommandId()
    ids.set(matterId, known)
    return known
  }
}

/** One clue. Its command and its id are made here, so that sending twice registers once. */
function Registration({ onAnother }: { readonly onAnother: () => void }) {
  const text = useText(registerLeadText)
  const words = useText(matterText)
  const { person, post } = useSession()
  const { now } = useToday()
  const cache = useQueryClient()
  const draft = useDraft<RegistrationValues>(`${person.personId}.register.${post.postId}`)
  const [form] = Form.useForm<RegistrationValues>()
  const [first] = useState(() => emptyRegistration(localOf(now), post.role))
  const [values, setValues] = useState<RegistrationValues>(() => ({ ...first, ...draft.restored?.value }))
  const [commandId] = useState(newCommandId)
  const [matterId] = useState(newCommandId)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [state, setState] = useState<'open' | 'busy' | 'waiting'>('open')
  const [received, setReceived] = useState<{ readonly id: string; readonly joined: boolean } | null>(null)
  const joining = useCommandIds()
  const [filesBusy, setFilesBusy] = useState(false)
  const slow = useAfter(4000, state === 'busy')
  useFieldFaults(form, trouble, 'payload.')

  const changed = () => {
    const all = form.getFieldsValue(true) as RegistrationValues
    setValues(all)
    draft.keep(all)
  }
  const fill = (some: Partial<RegistrationValues>) => {
    form.setFieldsValue(some)
    changed()
  }
  const deliver = async (fields: readonly string[] | undefined, send: Send) => {
    if (state !== 'open' || filesBusy) return
    if (!(await filledIn(form, fields))) return
    setState('busy')
    setTrouble(null)
    const outcome = await send(form.getFieldsValue(true) as RegistrationValues, {
      onWaiting: (waiting) => setState(waiting ? 'waiting' : 'busy'),
    })
    if (outcome.kind === 'done') {
      draft.discard()
      void cache.invalidateQueries()
      setReceived({ id: outcome.reply.matterId, joined: outcome.reply.action === 'joinReport' })
      return
    }
    setTrouble(outcome)
    setState('open')
  }
  const submit = () =>
    deliver(undefined, (given, options) =>
      act(registerLead, { body: { commandId, matterId, payload: registrationPayload(given) } }, options),
    )
  // Place and subject are those of the clue that is known already.
  const join = ({ id }: { readonly id: string }) =>
    deliver(['source', 'receivedAt', 'reporterName', 'reporterPhone', 'content'], (given, options) =>
      act(
        stepLead,
        { params: { id }, body: { commandId: joining(id), action: 'joinReport', payload: joinPayload(given) } },
        options,
      ),
    )
  useKeys({ 'ctrl+Enter': () => void submit() })

  if (received !== null) return <Receipt matterId={received.id} joined={received.joined} onAnother={onAnother} />
  return (
    <>
      <div className="pagehead">
        <h1>{text.title}</h1>
        <p className="sub">
          <DraftNote
            draft={draft}
            onDiscard={() => {
              form.setFieldsValue(first)
              setValues(first)
            }}
          />
          {' · '}
          {text.receipt}
        </p>
        <div className="acts">
          <span className="note">{filesBusy ? words.waitFiles : words.submitKey}</span>
          <Button type="primary" loading={state !== 'open'} disabled={filesBusy} onClick={() => void submit()}>
            {text.submit}
          </Button>
        </div>
      </div>
      <div className="registerlead">
        <div className="card form">
          <div className="inside">
            {(state === 'waiting' || slow) && <Waiting slow={slow} />}
            {trouble !== null && (
              <TroubleBlock trouble={trouble} about="saving" title={text.submit} onAgain={() => void submit()} />
            )}
            <FilesBusyContext value={setFilesBusy}>
              <Form
                form={form}
                name="register"
                layout="vertical"
                initialValues={values}
                requiredMark={false}
                onValuesChange={changed}
              >
                <RegistrationFields values={values} fill={fill} />
              </Form>
            </FilesBusyContext>
          </div>
        </div>
        <div className="beside-form">
          <Duplicates values={values} onJoin={(lead) => void join(lead)} />
          <PossiblePowers values={values} onChoose={(powerCode) => fill({ powerCode })} />
          <WhoActs township={values.township} powerCode={values.powerCode} />
        </div>
      </div>
    </>
  )
}
