import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { MeasureFile } from '../../../../domain/procedures/coercive-measure/file.ts'
import { Signature } from '../../../../domain/procedures/facts.ts'
import { measureText } from '../../../shared/wording/measures.ts'
import { signatureNames } from '../../../shared/wording/names.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, LongField, MomentField, TextField, TickField } from '../../matters/fields.tsx'
import { FilesField } from '../../matters/files-field.tsx'
import { OfficersField } from '../../matters/people-fields.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { countable, idsOf, instantOf, only, optional } from '../../matters/values.ts'
import { GoodsField, goodsOf, shownGood, type GoodValues } from './goods-field.tsx'

/** What the head looks at before approving. */
function Asked({ file }: { readonly file: MeasureFile }) {
  const text = useText(measureText)
  const goods = file.goods.length > 0 ? file.goods : file.asked
  return (
    <blockquote className="quoted">
      <span className="note">
        {text.kinds[file.measure]} ·{' '}
        {goods.map(({ name, quantity, unit = '' }) => `${name} ${quantity}${unit}`).join('；')}
      </span>
      {file.reason}
      {file.urgency !== null && ` ${text.urgency}：${file.urgency}`}
    </blockquote>
  )
}

export const approveForm = stepForm<MeasureFile, { readonly opinion: string }>({
  initial: () => ({ opinion: measureText.zh.agree }),
  Fields: ({ matter }) => {
    const text = useText(measureText)
    return (
      <>
        <Asked file={matter.file} />
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
  previews: ['DOC-036'],
})

export const declineForm = stepForm<MeasureFile, { readonly comment: string }>({
  initial: () => ({ comment: '' }),
  Fields: ({ matter }) => {
    const text = useText(measureText)
    return (
      <>
        <Asked file={matter.file} />
        <LongField name="comment" label={text.comment} required rows={3} />
      </>
    )
  },
  payload: ({ comment }) => ({ comment: comment.trim() }),
})

export const dropForm = stepForm<MeasureFile, { readonly reason: string }>({
  initial: () => ({ reason: '' }),
  Fields: () => <LongField name="reason" label={useText(measureText).dropReason} required most={500} rows={3} />,
  payload: ({ reason }) => ({ reason: reason.trim() }),
})

interface CarryOutValues {
  readonly startedAt: string
  readonly endedAt: string
  readonly place: string
  readonly officerIds: readonly string[]
  readonly certificatesShown: boolean
  readonly rightsTold: boolean
  readonly presence: string
  readonly heard: boolean
  readonly partySaid: string
  readonly course: string
  readonly goods: readonly GoodValues[]
  readonly keptAt: string
  readonly keeper: string
  readonly listLeft: boolean
  readonly strips: string
  readonly signature: Signature
  readonly witness: string
  readonly recording: string
  readonly files: readonly AttachmentReply[]
}

/** 现场实施: what decision, list and record will say. */
export const carryOutForm = stepForm<MeasureFile, CarryOutValues>({
  initial: ({ file, now }) => ({
    startedAt: now,
    endedAt: now,
    place: file.place.text,
    officerIds: file.officers.map(({ personId }) => personId),
    certificatesShown: false,
    rightsTold: false,
    presence: file.party.representative ?? file.party.name,
    heard: false,
    partySaid: '',
    course: '',
    goods: file.asked.map(shownGood),
    keptAt: file.measure === 'seize' ? '' : file.place.text,
    keeper: '',
    listLeft: false,
    strips: '',
    signature: 'signed',
    witness: '',
    recording: '',
    files: [],
  }),
  Fields: ({ matter, values }) => {
    const text = useText(measureText)
    const signatures = useText(signatureNames)
    return (
      <>
        <Beside>
          <MomentField name="startedAt" label={text.startedAt} required />
          <MomentField name="endedAt" label={text.endedAt} required after="startedAt" />
        </Beside>
        <TextField name="place" label={text.place} required most={200} />
        <OfficersField officers={matter.file.officers} on={countable(values.startedAt?.slice(0, 10))} />
        <TickField name="certificatesShown" label={text.certificatesShown} />
        <TickField name="rightsTold" label={text.rightsTold} />
        <TextField name="presence" label={text.presence} required most={200} hint={text.presenceHint} />
        <TickField name="heard" label={text.heard} />
        <LongField name="partySaid" label={text.partySaid} most={2000} rows={2} />
        <LongField name="course" label={text.course} required most={3000} rows={3} />
        <GoodsField />
        <Beside>
          <TextField name="keptAt" label={text.keptAt} required most={200} />
          <TextField name="keeper" label={text.keeper} required most={60} hint={text.keeperHint} />
        </Beside>
        {matter.file.measure !== 'seize' && <TextField name="strips" label={text.strips} most={120} />}
        <TickField name="listLeft" label={text.listLeft} />
        <ChoiceField
          name="signature"
          label={text.signature}
          required
          choices={Signature.options.map((value) => ({ value, label: signatures[value] }))}
        />
        <Beside>
          {values.signature !== 'signed' && <TextField name="witness" label={text.witness} hint={text.witnessHint} />}
          <TextField name="recording" label={text.recording} hint={text.recordingHint} />
        </Beside>
        <FilesField metadata={{ place: values.place }} />
      </>
    )
  },
  payload: ({ files, goods, startedAt, endedAt, partySaid, strips, witness, recording, ...values }) =>
    only({
      ...values,
      startedAt: instantOf(startedAt),
      endedAt: instantOf(endedAt),
      partySaid: optional(partySaid),
      goods: goodsOf(goods),
      strips: optional(strips),
      witness: optional(witness),
      recording: optional(recording),
      attachmentIds: idsOf(files),
    }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  previews: ['DOC-037', 'DOC-038', 'DOC-039'],
  width: 760,
})
