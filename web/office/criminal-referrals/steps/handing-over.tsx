import { plusHours } from '../after-hours.ts'
import type { ReferralFile } from '../../../../domain/procedures/criminal-referral/file.ts'
import { referralText } from '../../../shared/wording/criminal-referrals.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, DayField, LongField, MomentField, TextField } from '../../matters/fields.tsx'
import { OfficersField } from '../../matters/people-fields.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { instantOf, only, optional } from '../../matters/values.ts'
import {
  goodsOf,
  GoodsField,
  PapersField,
  papersOf,
  shownGoods,
  shownPaper,
  type GoodsValues,
  type PaperValues,
} from '../list-fields.tsx'

interface HandingValues {
  readonly addressee: string
  readonly handedOverAt: string
  readonly reportSummary: string
  readonly goods: readonly GoodsValues[]
  readonly tests: string
  readonly enclosures: readonly PaperValues[]
  readonly copyTo: string
}

/** 移送公安机关 (DOC-078): letter, report, goods, tests, evidence, and a copy to the procuratorate (OD310 6). */
export const handToPoliceForm = stepForm<ReferralFile, HandingValues>({
  initial: ({ file, now }) => ({
    addressee: referralText.zh.form.police,
    handedOverAt: now,
    reportSummary: file.report?.findings ?? file.facts,
    goods: [],
    tests: referralText.zh.form.noTests,
    enclosures: file.case.evidence.length === 0 ? [shownPaper({})] : file.case.evidence.map(shownPaper),
    copyTo: referralText.zh.form.procuratorate,
  }),
  previews: ['DOC-078'],
  Fields: ({ matter }) => {
    const text = useText(referralText).form
    const { approval } = matter.file
    return (
      <>
        {approval !== null && <p className="follows">{text.hours(plusHours(approval.at, 24))}</p>}
        <Beside>
          <TextField name="addressee" label={text.addressee} required most={80} />
          <MomentField name="handedOverAt" label={text.handedOverAt} required />
        </Beside>
        <LongField name="reportSummary" label={text.summary} required most={6000} rows={5} />
        <GoodsField />
        <TextField name="tests" label={text.tests} required most={300} />
        <PapersField field="enclosures" label={text.papers} />
        <TextField name="copyTo" label={text.copyTo} required most={80} />
      </>
    )
  },
  payload: ({ addressee, handedOverAt, reportSummary, goods, tests, enclosures, copyTo }) => ({
    addressee: addressee.trim(),
    handedOverAt: instantOf(handedOverAt),
    reportSummary: reportSummary.trim(),
    goods: goodsOf(goods),
    tests: tests.trim(),
    enclosures: papersOf(enclosures),
    copyTo: copyTo.trim(),
  }),
})

interface ReceiptValues {
  readonly receivedAt: string
  readonly by: string
  readonly receiptNumber: string
}

/** 公安机关回执 (OD310 7). */
export const policeReceiptForm = stepForm<ReferralFile, ReceiptValues>({
  initial: ({ now }) => ({ receivedAt: now, by: '', receiptNumber: '' }),
  Fields: () => {
    const text = useText(referralText).form
    return (
      <>
        <Beside>
          <MomentField name="receivedAt" label={text.receivedAt} required />
          <TextField name="by" label={text.by} required most={60} />
        </Beside>
        <TextField name="receiptNumber" label={text.receiptNumber} most={60} />
      </>
    )
  },
  payload: ({ receivedAt, by, receiptNumber }) =>
    only({ receivedAt: instantOf(receivedAt), by: by.trim(), receiptNumber: optional(receiptNumber) }),
})

interface ForwardedValues {
  readonly forwardedAt: string
  readonly toOrgan: string
  readonly receivedOn: string
}

export const forwardedForm = stepForm<ReferralFile, ForwardedValues>({
  initial: ({ now, today }) => ({ forwardedAt: now, toOrgan: '', receivedOn: today }),
  Fields: () => {
    const text = useText(referralText).form
    return (
      <>
        <TextField name="toOrgan" label={text.toOrgan} required most={80} />
        <Beside>
          <MomentField name="forwardedAt" label={text.forwardedAt} required />
          <DayField name="receivedOn" label={text.acceptedOn} required />
        </Beside>
      </>
    )
  },
  payload: ({ forwardedAt, toOrgan, receivedOn }) => ({
    forwardedAt: instantOf(forwardedAt),
    toOrgan: toOrgan.trim(),
    receivedOn,
  }),
})

interface GoodsMoveValues {
  readonly handedOverOn: string
  readonly receiver: string
  readonly goods: readonly GoodsValues[]
  readonly materials: string
  readonly officerIds: readonly string[]
  readonly toldOn: string
  readonly toldWhom: string
  readonly toldWhere: string
}

/** 移交涉案物品和材料 (DOC-079): three days after the filing; the party is told of goods that move (OD310 12; ACL 21). */
export const moveGoodsForm = stepForm<ReferralFile, GoodsMoveValues>({
  initial: ({ file, today }) => ({
    handedOverOn: today,
    receiver: '',
    goods: (file.handOver?.goods ?? []).map((one) => shownGoods(one as GoodsValues)),
    materials: (file.handOver?.enclosures ?? []).map(({ name }) => name).join('；'),
    officerIds: file.officers.map(({ personId }) => personId),
    toldOn: today,
    toldWhom: file.party.name,
    toldWhere: file.party.address,
  }),
  previews: ['DOC-079'],
  Fields: ({ matter, values }) => {
    const text = useText(referralText).form
    return (
      <>
        <Beside>
          <DayField name="handedOverOn" label={text.movedOn} required />
          <TextField name="receiver" label={text.receiver} required most={60} />
        </Beside>
        <GoodsField />
        <LongField name="materials" label={text.materials} required most={2000} rows={3} />
        <OfficersField officers={matter.file.officers} on={values.handedOverOn} />
        {values.goods.length > 0 && (
          <>
            <p className="follows">{text.told}</p>
            <Beside>
              <DayField name="toldOn" label={text.toldOn} required />
              <TextField name="toldWhom" label={text.toldWhom} required most={60} />
            </Beside>
            <TextField name="toldWhere" label={text.toldWhere} required most={200} />
          </>
        )}
      </>
    )
  },
  payload: ({ handedOverOn, receiver, goods, materials, officerIds, toldOn, toldWhom, toldWhere }) =>
    only({
      handedOverOn,
      receiver: receiver.trim(),
      goods: goodsOf(goods),
      materials: materials.trim(),
      officerIds,
      told: goods.length === 0 ? undefined : { on: toldOn, receiver: toldWhom.trim(), place: toldWhere.trim() },
    }),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
})
