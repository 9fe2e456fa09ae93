import Button from 'antd/es/button'
import Form from 'antd/es/form'
import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { Signature } from '../../../../domain/procedures/facts.ts'
import { demolishedArea } from '../../../../domain/procedures/execution/effects.ts'
import type { ExecutionFile } from '../../../../domain/procedures/execution/file.ts'
import { executionText } from '../../../shared/wording/executions.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { RecordFoot, RecordHead } from '../../cases/steps/record-fields.tsx'
import { Beside, LongField, QuantityField, TextField, TickField, YuanField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { idsOf, instantOf, only, optional, yuanOf } from '../../matters/values.ts'

interface ItemValues {
  readonly name: string
  readonly quantity: string
  readonly handedTo: string
}

interface RecordValues {
  readonly startedAt: string
  readonly endedAt: string
  readonly place: string
  readonly officerIds: readonly string[]
  readonly certificatesShown: boolean
  readonly recusalTold: boolean
  readonly partyCalled: boolean
  readonly present: string
  readonly inventory: readonly Partial<ItemValues>[]
  readonly emptyBecause: string
  readonly course: string
  readonly partySaid: string
  readonly area: string
  readonly costInYuan: string
  readonly finished: boolean
  readonly urgency: string
  readonly signature: Signature
  readonly witness: string
  readonly recording: string
  readonly files: readonly AttachmentReply[]
}

/** What of the ordered square metres still stands, as the field takes it. */
const areaLeft = (file: ExecutionFile): string =>
  (
    (Math.round((file.obligation.areaInSquareMetres ?? 0) * 100) - Math.round(demolishedArea(file) * 100)) /
    100
  ).toFixed(2)

/** 强制执行现场笔录 (DOC-039): who was there, what was inside, what was done, how many square metres. */
export const carryOutForm = stepForm<ExecutionFile, RecordValues>({
  initial: ({ file, now }) => ({
    // When it began only the officers know.
    startedAt: '',
    endedAt: now,
    place: file.of.place.text,
    officerIds: file.officers.map(({ personId }) => personId),
    certificatesShown: false,
    recusalTold: false,
    partyCalled: false,
    present: '',
    inventory: [],
    emptyBecause: '',
    course: '',
    partySaid: '',
    area: file.obligation.kind === 'building' ? areaLeft(file) : '',
    costInYuan: '',
    finished: true,
    urgency: '',
    signature: 'signed',
    witness: '',
    recording: '',
    files: [],
  }),
  Fields: ({ matter, values }) => {
    const text = useText(executionText).record
    const { file } = matter
    return (
      <>
        <RecordHead officers={file.officers} startedAt={values.startedAt} />
        <TickField name="partyCalled" label={text.partyCalled} />
        <TextField name="present" label={text.present} required />
        <Inventory />
        {(values.inventory ?? []).length === 0 && (
          <TextField name="emptyBecause" label={text.emptyBecause} most={200} />
        )}
        <LongField name="course" label={text.course} required most={4000} rows={5} />
        <LongField name="partySaid" label={text.partySaid} rows={2} />
        {file.obligation.kind === 'building' && (
          <QuantityField name="area" label={text.area} required hint={text.areaLeft(areaLeft(file))} />
        )}
        {file.decision?.kind === 'substitute' && <YuanField name="costInYuan" label={text.cost} required />}
        <TickField name="finished" label={text.finished} />
        <TextField name="urgency" label={text.urgency} most={500} />
        <RecordFoot signature={values.signature} witness />
        <FilesField label={text.files} metadata={{ place: values.place }} />
      </>
    )
  },
  payload: ({ files, area, costInYuan, inventory, ...values }) =>
    only({
      ...values,
      startedAt: instantOf(values.startedAt),
      endedAt: instantOf(values.endedAt),
      inventory: (inventory ?? []).map(({ name = '', quantity = '', handedTo = '' }) =>
        only({ name: name.trim(), quantity: quantity.trim(), handedTo: optional(handedTo) }),
      ),
      emptyBecause: (inventory ?? []).length === 0 ? optional(values.emptyBecause) : undefined,
      partySaid: optional(values.partySaid),
      areaInSquareMetres: yuanOf(area) ?? undefined,
      costInYuan: yuanOf(costInYuan) ?? undefined,
      urgency: optional(values.urgency),
      witness: optional(values.witness),
      recording: optional(values.recording),
      attachmentIds: idsOf(files),
    }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  previews: ['DOC-039'],
  width: 680,
})

/** What was inside, and whom it was handed to. */
function Inventory() {
  const text = useText(executionText).record
  return (
    <section aria-label={text.inventory}>
      <Form.List name="inventory">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="exchange">
                <Beside>
                  <TextField name={[name, 'name']} label={text.item(name + 1)} required most={120} />
                  <TextField name={[name, 'quantity']} label={text.quantity} required most={60} />
                  <TextField name={[name, 'handedTo']} label={text.handedTo} most={200} />
                </Beside>
                <Button type="text" size="small" className="removeone" onClick={() => remove(name)}>
                  {text.remove(name + 1)}
                </Button>
              </div>
            ))}
            <Button style={{ marginBottom: 14 }} onClick={() => add({ name: '', quantity: '', handedTo: '' })}>
              {text.add}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  )
}
