/** What the papers of a referral say (DOC-077 to DOC-082), from what its steps say. */

import type { Known } from '../../prepared/known.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import type { PreparedRow, PreparedValues } from '../../prepared/values.ts'
import type { ReferralFile } from './file.ts'
import type * as payloads from './payloads.ts'

/** 移送审批表, 移送书, 涉案财物移送清单及告知书, 提请复议书, 建议立案监督函, 检察意见回复函: issued by its steps alone. */
export const referralForms = ['DOC-077', 'DOC-078', 'DOC-079', 'DOC-080', 'DOC-081', 'DOC-082'] as const

/** What a document may ask of the file; the decision and its service belong to the case. */
export const knownOfReferral = (file: ReferralFile): Known => ({
  number: file.case.number,
  unit: file.case.holderUnit,
  cause: file.cause,
  party: file.party,
  power: file.power,
  officers: file.officers,
  place: file.place.text,
  facts: file.report?.findings ?? file.facts,
  filedOn: file.case.filedOn,
  correction: null,
  correctionDueOn: null,
  decision: null,
  owedOn: () => ({ fine: 0, surcharge: 0 }),
  notice: null,
  statements: [],
  hearing: null,
  records: [],
  evidence: [],
  publication: null,
  prepared: preparedOf(file),
  review: null,
  excludedDays: () => 0,
})

const goodsRow = ({ name, spec = '', quantity, note = '' }: payloads.Goods): PreparedRow => ({
  name,
  spec,
  quantity,
  note,
})
const paperRow = ({ name, quantity = '', note = '' }: payloads.Enclosure): PreparedRow => ({ name, quantity, note })

/** The approval form (DOC-077) says both what the team reported and what the head decided. */
export const approvalSays = (
  { report, crime, standard }: ReferralFile,
  decision: { readonly refusalReason?: string },
): PreparedValues => ({
  caseFacts: report?.findings ?? '',
  crime: report?.crime ?? crime,
  standard: report?.standard ?? standard,
  ...(report === null ? {} : { reportedOn: report.reportedOn }),
  transferDecision: decision.refusalReason === undefined ? 'approved' : 'refused',
  refusalReason: decision.refusalReason ?? '不涉及',
})

export const transferSays = (file: ReferralFile, handed: payloads.HandToPolice): PreparedValues => ({
  addressee: handed.addressee,
  ...(file.approval === null ? {} : { approvedAt: file.approval.at }),
  crime: file.report?.crime ?? file.crime,
  reportSummary: handed.reportSummary,
  goods: handed.goods.map(goodsRow),
  tests: handed.tests,
  evidenceList: handed.enclosures.map(paperRow),
  copyTo: handed.copyTo,
})

export const goodsSay = ({ handOver }: ReferralFile, { goods, receiver }: payloads.HandOverGoods): PreparedValues => ({
  transferNumber: handOver?.number ?? '',
  goods: goods.map(goodsRow),
  goodsReceiver: receiver,
})

/** The police organ that has the case: the one it was forwarded to, or the one it was handed to. */
export const policeOf = ({ forwarded, handOver }: Pick<ReferralFile, 'forwarded' | 'handOver'>): string =>
  forwarded?.toOrgan ?? handOver?.addressee ?? ''

export const reviewSays = (file: ReferralFile, { reasons }: payloads.RequestReview): PreparedValues => ({
  addressee: policeOf(file),
  refusalNumber: file.notOpened?.number ?? '',
  ...(file.notOpened === null ? {} : { refusalReceivedOn: file.notOpened.receivedOn }),
  reviewReasons: reasons,
})

export const supervisionSays = (
  file: ReferralFile,
  { procuratorate, reasons, enclosures }: payloads.ProposeSupervision,
): PreparedValues => ({
  addressee: procuratorate,
  caseFacts: file.report?.findings ?? file.facts,
  supervisionReasons: reasons,
  evidenceList: enclosures.map(paperRow),
})

export const replySays = (
  { result }: ReferralFile,
  { addressee, result: handled }: payloads.ReplyToOpinion,
): PreparedValues => ({ addressee, opinionNumber: result?.opinionNumber ?? '', handlingResult: handled })
