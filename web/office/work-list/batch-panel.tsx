import { useEffect, useRef, useState } from 'react'
import Button from 'antd/es/button'
import Drawer from 'antd/es/drawer'
import Form from 'antd/es/form'
import type { WorklistRow } from '../../../contract/worklist.ts'
import { officersObstacles } from '../../../domain/procedures/requirements.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { DraftNote } from '../../shared/components/draft-note.tsx'
import { Loading, TroubleBlock, Waiting } from '../../shared/components/state-blocks.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useSay } from '../../shared/notice.tsx'
import { useSession } from '../../shared/session.ts'
import { useToday } from '../../shared/today.ts'
import { useDraft } from '../../shared/use-drafts.ts'
import { actionNames } from '../../shared/wording/actions.ts'
import { leadFormText } from '../../shared/wording/lead-forms.ts'
import { useText } from '../../shared/wording/wording.ts'
import { workListText } from '../../shared/wording/work-list.ts'
import { LongField } from '../matters/fields.tsx'
import { OfficersField } from '../matters/people-fields.tsx'
import { ticked } from '../matters/step-form.ts'
import { choosable, useTeam } from '../matters/use-team.ts'
import { only, optional } from '../matters/values.ts'
import '../matters/step-panel.css'
import { BatchRows } from './batch-rows.tsx'
import { type BatchAct } from './batch.ts'
import { worthTrying } from './batch-run.ts'
import { useBatch } from './use-batch.ts'

interface Values {
  readonly officerIds: readonly string[]
  readonly opinion: string
}

const nothing: Values = { officerIds: [], opinion: '' }

const payloadOf = (action: BatchAct, { officerIds, opinion }: Values): unknown =>
  only({ ...(action === 'assign' ? { officerIds } : {}), opinion: optional(opinion) })

interface BatchPanelProps {
  readonly action: BatchAct
  /** As they were chosen; the list behind may move on. */
  readonly rows: readonly WorklistRow[]
  /** Told what is not done. */
  readonly onClose: (left: readonly WorklistRow[]) => void
}

/** The same few words for several leads, and what came of each. */
export function BatchPanel({ action, rows, onClose }: BatchPanelProps) {
  const text = useText(workListText).batch
  const words = useText(actionNames)[action]
  const forms = useText(leadFormText)
  const { today } = useToday()
  const { person, post } = useSession()
  const say = useSay()
  const team = useTeam(post.unit)
  const batch = useBatch(action, rows)
  const draft = useDraft<Values>(`${person.personId}.batch.${action}`)
  const [form] = Form.useForm<Values>()
  const [values, setValues] = useState<Values>(() => ({ ...nothing, ...draft.restored?.value }))
  const [tried, setTried] = useState(false)

  const outcomes = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (batch.busy) outcomes.current?.scrollIntoView({ block: 'nearest' })
  }, [batch.busy])

  const begun = rows.some((row) => batch.stateOf(row).kind !== 'open')
  const left = rows.filter((row) => batch.stateOf(row).kind !== 'done')
  const again = left.filter((row) => worthTrying(batch.stateOf(row)))
  const officers = team.officers?.map(choosable)
  const against =
    action === 'assign' ? officersObstacles(ticked(officers ?? [], values.officerIds), today, 'officerIds') : []

  const changed = () => {
    const all = { ...nothing, ...form.getFieldsValue(true) } as Values
    setValues(all)
    draft.keep(all)
  }
  const submit = async () => {
    if (batch.busy || again.length === 0) return
    setTried(true)
    if ((await form.validateFields().catch(() => null)) === null || against.length > 0) return
    const rest = await batch.send(payloadOf(action, values))
    if (rest.length > 0) return
    draft.discard()
    say(text.allDone(words.done, rows.length))
    onClose([])
  }
  useKeys({ 'ctrl+Enter': () => void submit() })

  return (
    <Drawer
      open
      mask={false}
      // Closing in the middle would hide what becomes of the rest.
      closable={!batch.busy}
      keyboard={!batch.busy}
      onClose={() => onClose(left)}
      size={620}
      rootClassName="steppanel"
      title={text.title(words.do, rows.length)}
      extra={<DraftNote draft={draft} />}
      footer={
        <div className="stepfoot">
          {batch.busy ? (
            <Button onClick={batch.stop}>{text.stop}</Button>
          ) : (
            <>
              {again.length > 0 && (
                <Button type="primary" onClick={() => void submit()}>
                  {again.length === rows.length ? text.button(words.do, rows.length) : text.again(again.length)}
                </Button>
              )}
              <Button onClick={() => onClose(left)}>{text.close}</Button>
            </>
          )}
          <span className="note" role="status" aria-live="polite">
            {batch.busy
              ? text.progress(rows.length - left.length + 1, rows.length)
              : begun
                ? text.outcome(rows.length - left.length, left.length)
                : ''}
          </span>
        </div>
      }
    >
      <p className="note purpose">{text.hint}</p>
      <Form
        form={form}
        layout="vertical"
        name={`batch-${action}`}
        initialValues={values}
        requiredMark={false}
        preserve
        disabled={batch.busy}
        onValuesChange={changed}
      >
        {action === 'assign' &&
          (officers === undefined ? (
            team.trouble === null ? (
              <Loading rows={5} />
            ) : (
              <TroubleBlock trouble={team.trouble} onAgain={team.again} />
            )
          ) : (
            <OfficersField label={forms.assign.officers} officers={officers} hint={forms.assign.load} />
          ))}
        <LongField name="opinion" label={forms[action].opinion} most={500} rows={2} />
      </Form>
      {values.officerIds.length > 0 && against.length > 0 && (
        <Blocked title={text.blocked(words.do)} refusals={against} loud={tried} />
      )}
      {batch.waiting && <Waiting />}
      <div ref={outcomes}>
        <BatchRows rows={rows} act={words.do} stateOf={batch.stateOf} />
      </div>
    </Drawer>
  )
}
