import type { HeldGood, MeasureFile } from '../../../../domain/procedures/coercive-measure/file.ts'
import { releaseGrounds, type ReleaseMeasure } from '../../../../domain/procedures/coercive-measure/payloads.ts'
import { lastDayHeld } from '../../../../domain/procedures/coercive-measure/period.ts'
import { boundGoods, goodsToReturn, proceedsOf } from '../../../../domain/procedures/coercive-measure/requirements.ts'
import { Signature } from '../../../../domain/procedures/facts.ts'
import { useLanguage } from '../../../shared/language.ts'
import { yuanText } from '../../../shared/wording/dates.ts'
import { measureText } from '../../../shared/wording/measures.ts'
import { signatureNames } from '../../../shared/wording/names.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField, TicksField, YuanField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { only, optional, yuanField, yuanOf } from '../../matters/values.ts'

const numbersOf = (goods: readonly HeldGood[]): readonly string[] => goods.map(({ number }) => String(number))

/** Goods of the list, to be ticked. */
function Which({ goods }: { readonly goods: readonly HeldGood[] }) {
  return (
    <TicksField
      name="goods"
      label={useText(measureText).which}
      required
      choices={goods.map(({ number, name, quantity, unit = '' }) => ({
        value: String(number),
        label: `${number}. ${name} ${quantity}${unit}`,
      }))}
    />
  )
}

interface ReleaseValues {
  readonly ground?: ReleaseMeasure['ground'] | undefined
  readonly reason: string
  readonly goods: readonly string[]
}

/** 解除: one of five grounds; when the period is over, that one. */
export const releaseForm = stepForm<MeasureFile, ReleaseValues>({
  initial: ({ file, today }) => {
    const until = lastDayHeld(file)
    const ground = file.decision !== null ? 'dealt-with' : until !== null && today >= until ? 'expired' : undefined
    return { ground, reason: '', goods: numbersOf(boundGoods(file)) }
  },
  Fields: ({ matter }) => {
    const text = useText(measureText)
    return (
      <>
        <ChoiceField
          column
          name="ground"
          label={text.ground}
          required
          choices={releaseGrounds.map((value) => ({ value, label: text.grounds[value] }))}
        />
        <LongField name="reason" label={text.releaseReason} required rows={3} />
        <Which goods={boundGoods(matter.file)} />
      </>
    )
  },
  payload: ({ ground, reason, goods }) => only({ ground, reason: reason.trim(), goods: (goods ?? []).map(Number) }),
  previews: ['DOC-041'],
})

interface ReturnValues {
  readonly goods: readonly string[]
  readonly returnedOn: string
  readonly receiver: string
  readonly signature: Signature
  readonly witness: string
  readonly money: string
  readonly voucher: string
}

/** 退还: the things, and the money of what was sold. */
export const returnGoodsForm = stepForm<MeasureFile, ReturnValues>({
  initial: ({ file, today }) => {
    const goods = goodsToReturn(file)
    const owed = proceedsOf(
      file,
      goods.map(({ number }) => number),
    )
    return {
      goods: numbersOf(goods),
      returnedOn: today,
      receiver: file.party.representative ?? file.party.name,
      signature: 'signed',
      witness: '',
      money: owed > 0 ? yuanField(owed) : '',
      voucher: '',
    }
  },
  Fields: ({ matter, values }) => {
    const text = useText(measureText)
    const signatures = useText(signatureNames)
    const language = useLanguage()
    const owed = proceedsOf(matter.file, (values.goods ?? []).map(Number))
    return (
      <>
        <Which goods={goodsToReturn(matter.file)} />
        <Beside>
          <DayField name="returnedOn" label={text.back.on} required />
          <TextField name="receiver" label={text.back.receiver} required most={60} />
        </Beside>
        <ChoiceField
          name="signature"
          label={text.signature}
          required
          choices={Signature.options.map((value) => ({ value, label: signatures[value] }))}
        />
        {values.signature !== 'signed' && <TextField name="witness" label={text.witness} required most={120} />}
        {owed > 0 && (
          <Beside>
            <YuanField
              name="money"
              label={text.back.money}
              required
              hint={text.back.moneyHint(yuanText(owed, language))}
            />
            <TextField name="voucher" label={text.back.voucher} most={60} />
          </Beside>
        )}
      </>
    )
  },
  payload: ({ goods, returnedOn, receiver, signature, witness, money, voucher }, file) => {
    const numbers = (goods ?? []).map(Number)
    const sold = proceedsOf(file, numbers) > 0
    return only({
      goods: numbers,
      returnedOn,
      receiver: receiver.trim(),
      signature,
      witness: optional(witness),
      moneyInYuan: sold ? (yuanOf(money) ?? undefined) : undefined,
      voucher: sold ? optional(voucher) : undefined,
    })
  },
})

/** 随案移送: everything that is held. */
export const handOverGoodsForm = stepForm<
  MeasureFile,
  { readonly transferNumber: string; readonly receiver: string; readonly handedOn: string }
>({
  initial: ({ today }) => ({ transferNumber: '', receiver: '', handedOn: today }),
  Fields: () => {
    const text = useText(measureText).police
    return (
      <>
        <TextField name="transferNumber" label={text.number} required most={120} />
        <Beside>
          <TextField name="receiver" label={text.receiver} required most={120} />
          <DayField name="handedOn" label={text.on} required />
        </Beside>
      </>
    )
  },
  payload: ({ transferNumber, receiver, handedOn }) => ({
    transferNumber: transferNumber.trim(),
    receiver: receiver.trim(),
    handedOn,
  }),
  previews: ['DOC-079'],
})
