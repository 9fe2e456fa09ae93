import Button from 'antd/es/button'
import Form from 'antd/es/form'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { preparableForms } from '../../../../domain/procedures/penalty-case/procedure.ts'
import { unserved } from '../../../../domain/procedures/penalty-case/steps/prepared.ts'
import { knownOfCase } from '../../../../domain/prepared/known.ts'
import { approversOf, awaitsApproval, urgentBasis, writableForms } from '../../../../domain/prepared/offered.ts'
import { preparedOf, type Prepared } from '../../../../domain/prepared/prepared.ts'
import { prefilled } from '../../../../domain/prepared/prefill.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import type { DocumentForm } from '../../../../law/documents/schema.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useSession } from '../../../shared/session.ts'
import { useToday } from '../../../shared/today.ts'
import { dayText } from '../../../shared/wording/dates.ts'
import { preparedText } from '../../../shared/wording/prepared.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { ChoiceField, LongField, MomentField, TickField } from '../../matters/fields.tsx'
import { ServiceFields, serviceOf, type ServiceValues } from '../../matters/service-fields.tsx'
import { stepForm, ticked, type FieldsProps } from '../../matters/step-form.ts'
import { instantOf, only } from '../../matters/values.ts'
import { FormPicker } from '../prepared/form-picker.tsx'
import { LiveSample } from '../prepared/live-sample.tsx'
import { fieldsOf, valuesOf, type FieldValues } from '../prepared/prepared-values.ts'
import { ValueFields } from '../prepared/value-fields.tsx'
import '../prepared/prepared.css'

interface PrepareValues {
  readonly form: string
  /** The draft that is drawn up again; 0: a new document. */
  readonly which: number
  readonly v: FieldValues
  readonly urgent: boolean
  readonly urgentAt: string
  readonly urgentReason: string
}

const formOf = (id: string | undefined): DocumentForm | undefined => writableForms.find((form) => form.id === id)

function preparePayload({ form: id, which, v, urgent, urgentAt, urgentReason }: PrepareValues): unknown {
  const form = formOf(id)
  if (form === undefined) return { form: '', values: {} }
  return only({
    form: form.id,
    which: which > 0 ? which : undefined,
    values: valuesOf(form, v ?? {}),
    urgency: urgent && urgentAt !== '' ? { at: instantOf(urgentAt), reason: (urgentReason ?? '').trim() } : undefined,
  })
}

/** 拟制文书: choose a form, write what the file does not know, and see the page fill as one types. */
const preparing = (action: string) =>
  stepForm<CaseFile, PrepareValues>({
    initial: ({ now }) => ({ form: '', which: 0, v: {}, urgent: false, urgentAt: now, urgentReason: '' }),
    Fields: (props) => <PrepareFields {...props} action={action} />,
    payload: preparePayload,
    width: 1180,
  })

export const prepareForm = preparing('prepareDocument')
export const issueOwnForm = preparing('issueOwnDocument')

function PrepareFields({
  matter,
  values,
  fill,
  action,
}: FieldsProps<CaseFile, PrepareValues> & { readonly action: string }) {
  const text = useText(preparedText)
  const language = useLanguage()
  const { today } = useToday()
  const { post, person } = useSession()
  const form = formOf(values.form)
  const drafts = preparedOf(matter.file).filter(
    ({ issued, drawnUp }) => issued === undefined && drawnUp.personId === person.personId,
  )
  const choose = (chosen: DocumentForm) =>
    fill({ form: chosen.id, which: 0, v: fieldsOf(chosen, prefilled(chosen, knownOfCase(matter.file), today)) })
  if (form === undefined)
    return (
      <>
        <Form.Item className="choosefirst" name="form" rules={[{ required: true, message: text.choose }]}>
          <input type="hidden" />
        </Form.Item>
        {drafts.length > 0 && (
          <section aria-label={text.drafts}>
            <h3>{text.drafts}</h3>
            <ul className="matterlist">
              {drafts.map((one) => {
                const of = documentForm(one.form)
                return (
                  <li key={one.number}>
                    <Button
                      size="small"
                      onClick={() => fill({ form: one.form, which: one.number, v: fieldsOf(of, one.values) })}
                    >
                      {of.title[language]}
                    </Button>
                    <span className="note">
                      {one.returned === undefined
                        ? text.waits(of.approvedBy?.[language] ?? '')
                        : text.returned(one.returned.by, one.returned.comment)}
                    </span>
                  </li>
                )
              })}
            </ul>
          </section>
        )}
        <FormPicker entries={preparableForms(matter.file, post.role)} onChoose={choose} />
      </>
    )
  const needsApproval = approversOf(form).length > 0 && !values.urgent
  return (
    <div className="preparing chosen">
      <div>
        <div className="chosenform">
          <strong>{form.title[language]}</strong>
          <Button size="small" onClick={() => fill({ form: '', which: 0 })}>
            {text.change}
          </Button>
          <span className="note">{form.purpose[language]}</span>
          <span className="note">{text.prefilled}</span>
          <span className="note">{needsApproval ? text.approval(form.approvedBy?.[language] ?? '') : text.atOnce}</span>
          {form.mustBeServed && <span className="note">{text.served}</span>}
        </div>
        {urgentBasis[form.id] !== undefined && (
          <>
            <TickField name="urgent" label={text.urgent} hint={text.urgentHint} />
            {values.urgent && (
              <>
                <MomentField name="urgentAt" label={text.urgentAt} required />
                <LongField name="urgentReason" label={text.urgentReason} required most={500} rows={2} />
              </>
            )}
          </>
        )}
        <ValueFields
          key={form.id}
          form={form}
          known={knownOfCase(matter.file)}
          values={values.v ?? {}}
          onWrite={(key, text) => fill({ v: { ...values.v, [key]: text } })}
        />
      </div>
      <LiveSample matterId={matter.id} action={action} form={form.id} payload={preparePayload(values)} />
    </div>
  )
}

/** A document in one line, to be chosen. */
function useChoices(all: readonly Prepared[]) {
  const text = useText(preparedText)
  const language = useLanguage()
  const { today } = useToday()
  return all.map((one) => ({
    value: String(one.number),
    label: `${documentForm(one.form).title[language]}${one.issued === undefined ? '' : ` ${one.issued.number}`}（${text.drawnUp(one.drawnUp.by, dayText(one.drawnUp.on, language, today))}）`,
  }))
}

const waiting = (file: CaseFile): readonly Prepared[] => preparedOf(file).filter((one) => awaitsApproval(one))
const chosen = (file: CaseFile, number: string): Prepared | undefined =>
  preparedOf(file).find((one) => String(one.number) === number)

interface Approval {
  readonly which: string
  readonly opinion: string
  readonly principal: boolean
}

const approvalPayload = ({ which, opinion, principal }: Approval, file: CaseFile): unknown => {
  const of = chosen(file, which)
  return only({
    which: Number(which),
    form: of?.form ?? '',
    opinion: (opinion ?? '').trim(),
    principal: of !== undefined && documentForm(of.form).approvedBy?.post === 'principal-head' ? principal : undefined,
  })
}

/** 批准文书: the draft as it will be issued, and the opinion of whoever approves it. */
export const approveDocumentForm = stepForm<CaseFile, Approval>({
  initial: ({ file }) => ({
    which: String(waiting(file).at(-1)?.number ?? ''),
    opinion: preparedText.zh.agree,
    principal: false,
  }),
  Fields: ({ matter, values }) => {
    const text = useText(preparedText)
    const choices = useChoices(waiting(matter.file))
    const one = chosen(matter.file, values.which)
    return (
      <div className={`preparing${one === undefined ? '' : ' chosen'}`}>
        <div>
          <ChoiceField name="which" label={text.whichDraft} required column choices={choices} />
          {one !== undefined && documentForm(one.form).approvedBy?.post === 'principal-head' && (
            <TickField name="principal" label={text.principal} />
          )}
          <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
        </div>
        {one !== undefined && (
          <LiveSample
            matterId={matter.id}
            action="approveDocument"
            form={one.form}
            payload={approvalPayload(values, matter.file)}
          />
        )}
      </div>
    )
  },
  payload: approvalPayload,
  width: 1180,
})

/** 退回拟稿 */
export const returnDocumentForm = stepForm<CaseFile, { readonly which: string; readonly comment: string }>({
  initial: ({ file }) => ({ which: String(waiting(file).at(-1)?.number ?? ''), comment: '' }),
  Fields: ({ matter }) => {
    const text = useText(preparedText)
    const choices = useChoices(waiting(matter.file))
    return (
      <>
        <ChoiceField name="which" label={text.whichDraft} required column choices={choices} />
        <LongField name="comment" label={text.comment} required most={1000} rows={4} />
      </>
    )
  },
  payload: ({ which, comment }) => ({ which: Number(which), comment: (comment ?? '').trim() }),
})

const drafts = (file: CaseFile): readonly Prepared[] => preparedOf(file).filter(({ issued }) => issued === undefined)

/** 删除拟稿 */
export const dropDocumentForm = stepForm<CaseFile, { readonly which: string }>({
  initial: ({ file }) => ({ which: String(drafts(file).at(-1)?.number ?? '') }),
  Fields: ({ matter }) => {
    const text = useText(preparedText)
    const choices = useChoices(drafts(matter.file))
    return <ChoiceField name="which" label={text.whichDraft} required column choices={choices} />
  },
  payload: ({ which }) => ({ which: Number(which) }),
})

type Serving = ServiceValues & { readonly which: string }

/** 送达回证 of a prepared document. */
export const serveDocumentForm = stepForm<CaseFile, Serving>({
  initial: ({ file, today }) => ({
    which: String(unserved(file).at(-1)?.number ?? ''),
    mode: 'direct',
    servedOn: today,
    place: file.party.address,
    receiver: file.party.representative ?? file.party.name,
    receiverRelation: file.party.kind === 'natural-person' ? '本人' : '',
    witness: '',
    consentConfirmed: false,
    officerIds: file.officers.map(({ personId }) => personId),
    note: '',
  }),
  Fields: ({ matter, values }) => {
    const text = useText(preparedText)
    const choices = useChoices(unserved(matter.file))
    return (
      <>
        <ChoiceField name="which" label={text.whichDocument} required column choices={choices} />
        <ServiceFields values={values} officers={matter.file.officers} follows={() => null} />
      </>
    )
  },
  payload: ({ which, ...service }) => ({ ...(serviceOf(service) as object), which: Number(which) }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  previews: ['DOC-063'],
})
