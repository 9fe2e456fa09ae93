import { useRef, useState } from 'react'
import Button from 'antd/es/button'
import Drawer from 'antd/es/drawer'
import Form from 'antd/es/form'
import { obstacles } from '../../../domain/procedure/permitted.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { DraftNote } from '../../shared/components/draft-note.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useLanguage } from '../../shared/language.ts'
import { useSay } from '../../shared/notice.tsx'
import { useSession } from '../../shared/session.ts'
import { useToday } from '../../shared/today.ts'
import { useDraft } from '../../shared/use-drafts.ts'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import { filledIn, useFieldFaults } from './field-faults.ts'
import { FilesBusyContext } from './files-field.tsx'
import type { AnyFile, KindOnScreen, Matter } from './matter.ts'
import { PreviewDocuments } from './preview-documents.tsx'
import type { StepForm } from './step-form.ts'
import { StepTrouble } from './step-trouble.tsx'
import { useSurroundings } from './surroundings.ts'
import { useStep } from './use-step.ts'
import { localOf } from './values.ts'
import './step-panel.css'

export interface StepPanelProps<File extends AnyFile> {
  readonly kind: KindOnScreen<File>
  readonly matter: Matter<File>
  readonly action: string
  readonly onClose: () => void
}

/** The form of one step beside the matter. Nothing typed is lost: the draft is kept per person, matter and act. */
export function StepPanel<File extends AnyFile>(props: StepPanelProps<File>) {
  const form = props.kind.forms[props.action]
  return form === undefined ? null : (
    <OpenPanel key={`${props.matter.id} ${props.action}`} {...props} definition={form} />
  )
}

type Values = Readonly<Record<string, unknown>>

function OpenPanel<File extends AnyFile>({
  kind,
  matter,
  action,
  onClose,
  definition,
  // oxlint-disable-next-line no-explicit-any -- each form knows its own values
}: StepPanelProps<File> & { readonly definition: StepForm<File, any> }) {
  const text = useText(matterText)
  const language = useLanguage()
  const words = useText(actionNames)
  const { today, now } = useToday()
  const { person } = useSession()
  const say = useSay()
  const step = useStep(kind, matter, action)
  const draft = useDraft<Values>(`${person.personId}.${matter.id}.${action}`)
  const [form] = Form.useForm()
  const opening = { matter, file: matter.file, today, now: localOf(now), me: person, language }
  const [first] = useState(() => definition.initial(opening) as Values)
  const [values, setValues] = useState<Values>(() => ({ ...first, ...draft.restored?.value }))
  const [touched, setTouched] = useState(false)
  const [filesBusy, setFilesBusy] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const name = isAction(action) ? words[action] : { do: action, done: action, hint: '' }

  const changed = () => {
    const all = form.getFieldsValue(true) as Values
    setValues(all)
    setTouched(true)
    draft.keep(all)
    // What was refused is no longer what stands in the form; the live judgement takes over.
    if (step.trouble?.kind === 'refused') step.clear()
  }
  const fill = (some: Values) => {
    form.setFieldsValue(some)
    changed()
  }
  const submit = async () => {
    if (filesBusy || step.busy) return
    if (!(await filledIn(form))) return
    const all = form.getFieldsValue(true) as Values
    if (await step.send(definition.payload(all, step.seen.file))) {
      draft.discard()
      say(text.done(name.done, matter.number))
      onClose()
    }
  }
  useKeys({ 'ctrl+Enter': () => void submit() })
  useFieldFaults(form, step.trouble)

  const payload = definition.payload(values, step.seen.file)
  const foreseen = useForeseen(kind, step.seen, action, payload, definition.resolved?.(values, step.seen.file))

  return (
    <Drawer
      open
      mask={false}
      onClose={onClose}
      size={definition.width ?? 620}
      rootClassName="steppanel"
      afterOpenChange={(shown) => shown && focusFirst(fields.current)}
      title={name.do}
      extra={
        <DraftNote
          draft={draft}
          onDiscard={() => {
            form.setFieldsValue(first)
            setValues(first)
          }}
        />
      }
      footer={
        <div className="stepfoot">
          <Button type="primary" loading={step.busy} disabled={filesBusy} onClick={() => void submit()}>
            {step.busy ? text.saving : name.do}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
          {definition.previews !== undefined && (
            <PreviewDocuments
              kind={kind}
              matter={step.seen}
              action={action}
              payload={() => definition.payload(form.getFieldsValue(true), step.seen.file)}
              onIncomplete={() => void filledIn(form)}
            />
          )}
          <span className="note">{filesBusy ? text.waitFiles : text.submitKey}</span>
        </div>
      }
    >
      <StepTrouble step={step} title={name.do} onAgain={() => void submit()} />
      <p className="note purpose">{name.hint}</p>
      <FilesBusyContext value={setFilesBusy}>
        <div ref={fields}>
          <Form
            form={form}
            layout="vertical"
            name={action}
            initialValues={values}
            requiredMark={false}
            preserve
            onValuesChange={changed}
          >
            <definition.Fields matter={step.seen} values={values} fill={fill} />
          </Form>
        </div>
      </FilesBusyContext>
      {touched && step.trouble?.kind !== 'refused' && foreseen.length > 0 && (
        <Blocked title={text.wouldBlock(name.do)} refusals={foreseen} />
      )}
    </Drawer>
  )
}

/** The first thing to fill in; not on a phone, where its keyboard would hide the form. */
function focusFirst(fields: HTMLElement | null): void {
  if (matchMedia('(pointer: coarse)').matches) return
  const first = fields?.querySelector<HTMLElement>(
    'input:not([type="hidden"], [type="file"], :disabled), textarea, select, button',
  )
  first?.focus({ preventScroll: true })
}

/** All that would stand against the step as the form is filled in now; nothing while it is incomplete. */
function useForeseen<File extends AnyFile>(
  kind: KindOnScreen<File>,
  matter: Matter<File>,
  action: string,
  payload: unknown,
  resolved: Parameters<ReturnType<typeof useSurroundings>>[0] = {},
): readonly Refusal[] {
  const surroundings = useSurroundings(matter)
  const checked = kind.procedure.steps[action]?.payload.safeParse(payload)
  return checked?.success === true
    ? obstacles(kind.procedure, matter.file, action, surroundings(resolved), checked.data)
    : []
}
