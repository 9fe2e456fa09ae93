import Button from 'antd/es/button'
import Form from 'antd/es/form'
import type { Signature } from '../../../../domain/procedures/facts.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, LongField, TextField } from '../../matters/fields.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { instantOf, only, optional } from '../../matters/values.ts'
import { RecordFoot, RecordHead } from './record-fields.tsx'

interface InterviewValues {
  readonly startedAt: string
  readonly endedAt: string
  readonly place: string
  readonly officerIds: readonly string[]
  readonly certificatesShown: boolean
  readonly recusalTold: boolean
  readonly interviewee: {
    readonly name: string
    readonly relation: string
    readonly idNumber: string
    readonly phone: string
    readonly address: string
  }
  readonly exchanges: readonly { readonly question: string; readonly answer: string }[]
  readonly signature: Signature
  readonly recording: string
}

/** 询问笔录 (DOC-015): one record for one person. */
export const interviewForm = stepForm<CaseFile, InterviewValues>({
  initial: ({ file, now, language }) => ({
    // When it began only the officers know.
    startedAt: '',
    endedAt: now,
    place: file.place.text,
    officerIds: file.officers.map(({ personId }) => personId),
    certificatesShown: false,
    recusalTold: false,
    interviewee: {
      name: file.party.representative ?? file.party.name,
      relation: '',
      idNumber: file.party.idNumber ?? '',
      phone: file.party.phone ?? '',
      address: '',
    },
    exchanges: caseFormText[language].interview.defaults.map((question) => ({ question, answer: '' })),
    signature: 'signed',
    recording: '',
  }),
  Fields: ({ matter, values }) => {
    const text = useText(caseFormText).interview
    return (
      <>
        <RecordHead officers={matter.file.officers} startedAt={values.startedAt} />
        <fieldset className="subform">
          <h3>{text.person}</h3>
          <Beside>
            <TextField name={['interviewee', 'name']} label={text.name} required most={60} />
            <TextField name={['interviewee', 'relation']} label={text.relation} required most={60} />
            <TextField name={['interviewee', 'idNumber']} label={text.idNumber} most={18} />
            <TextField name={['interviewee', 'phone']} label={text.phone} most={40} />
          </Beside>
          <TextField name={['interviewee', 'address']} label={text.address} most={200} />
        </fieldset>
        <Exchanges />
        <RecordFoot signature={values.signature} witness={false} />
      </>
    )
  },
  payload: (values) => ({
    ...only({ ...values, recording: optional(values.recording) }),
    startedAt: instantOf(values.startedAt),
    endedAt: instantOf(values.endedAt),
    interviewee: only({
      name: values.interviewee.name.trim(),
      relation: values.interviewee.relation.trim(),
      idNumber: optional(values.interviewee.idNumber),
      phone: optional(values.interviewee.phone),
      address: optional(values.interviewee.address),
    }),
  }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  previews: ['DOC-015'],
  width: 720,
})

function Exchanges() {
  const text = useText(caseFormText).interview
  return (
    <section aria-label={text.exchanges}>
      <Form.List name="exchanges">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="exchange">
                <LongField name={[name, 'question']} label={text.question(name + 1)} required rows={1} />
                <LongField name={[name, 'answer']} label={text.answer(name + 1)} required most={4000} rows={2} />
                {rows.length > 1 && (
                  <Button type="text" size="small" className="removeone" onClick={() => remove(name)}>
                    {text.remove(name + 1)}
                  </Button>
                )}
              </div>
            ))}
            <Button style={{ marginBottom: 14 }} onClick={() => add({ question: '', answer: '' })}>
              {text.add}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  )
}
