import { handOverGrounds, type HandOver } from '../../../domain/procedures/penalty-case/hand-over.ts'
import { incidentText } from '../../shared/wording/case-incidents.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField } from './fields.tsx'
import type { AnyFile } from './matter.ts'
import { stepForm, type StepForm } from './step-form.ts'
import { only, optional } from './values.ts'

interface HandOverValues {
  readonly toOrgan: string
  readonly ground?: HandOver['ground'] | undefined
  readonly reason: string
  readonly designation: string
  readonly materials: string
  readonly goods: string
}

/** 案件移送: to the organ it belongs to. What came by transfer itself needs the designation of the common superior. */
export const handOverFormOf = <File extends AnyFile>(
  cameByTransfer: (file: File) => boolean,
): StepForm<File, HandOverValues> =>
  stepForm<File, HandOverValues>({
    initial: ({ matter }) => ({
      toOrgan: '',
      reason: '',
      designation: '',
      materials: matter.documents.map(({ title, number }) => [title, number].filter(Boolean).join(' ')).join('；'),
      goods: '',
    }),
    Fields: ({ matter }) => {
      const text = useText(incidentText).handOver
      const passedOn = cameByTransfer(matter.file)
      return (
        <>
          <TextField name="toOrgan" label={text.toOrgan} required most={80} />
          <ChoiceField
            column
            name="ground"
            label={text.ground}
            required
            choices={handOverGrounds.map((value) => ({ value, label: text.grounds[value] }))}
          />
          <LongField name="reason" label={text.reason} required rows={3} />
          <TextField
            name="designation"
            label={text.designation}
            most={120}
            required={passedOn}
            {...(passedOn ? { hint: text.designationHint } : {})}
          />
          <LongField name="materials" label={text.materials} required most={2000} rows={3} />
          <LongField name="goods" label={text.goods} rows={2} />
        </>
      )
    },
    payload: ({ toOrgan, ground, reason, designation, materials, goods }) =>
      only({
        toOrgan: toOrgan.trim(),
        ground,
        reason: reason.trim(),
        designation: optional(designation),
        materials: materials.trim(),
        goods: optional(goods),
      }),
  })

interface ReceiptValues {
  readonly receivedOn: string
  readonly by: string
  readonly accepted?: 'yes' | 'no' | undefined
  readonly note: string
}

/** 移送回执. */
export const noteReceiptFormOf = <File extends AnyFile>(): StepForm<File, ReceiptValues> =>
  stepForm<File, ReceiptValues>({
    initial: ({ today }) => ({ receivedOn: today, by: '', note: '' }),
    Fields: () => {
      const text = useText(incidentText).handOver
      return (
        <>
          <Beside>
            <DayField name="receivedOn" label={text.receivedOn} required />
            <TextField name="by" label={text.by} required most={60} />
          </Beside>
          <ChoiceField
            column
            name="accepted"
            label={text.accepted}
            required
            choices={(['yes', 'no'] as const).map((value) => ({ value, label: text[value] }))}
          />
          <LongField name="note" label={text.note} most={500} rows={2} />
        </>
      )
    },
    payload: ({ receivedOn, by, accepted, note }) =>
      only({
        receivedOn,
        by: by.trim(),
        accepted: accepted === undefined ? undefined : accepted === 'yes',
        note: optional(note),
      }),
  })
