import type { AttachmentReply } from '../../../contract/evidence.ts'
import type { PartyKind } from '../../../domain/procedures/facts.ts'
import type { JoinReport, RegisterLead } from '../../../domain/procedures/lead/payloads.ts'
import type { Role } from '../../../domain/roles.ts'
import { idsOf, instantOf, only, optional } from '../matters/values.ts'

/** What stands in the registration form. */
export interface RegistrationValues {
  readonly source: RegisterLead['source']
  readonly receivedAt: string
  readonly reporterName: string
  readonly reporterPhone: string
  readonly content: string
  readonly subject: string
  readonly subjectKind: PartyKind | ''
  readonly township: string
  readonly placeText: string
  readonly longitude: string
  readonly latitude: string
  readonly powerCode: string
  readonly files: readonly AttachmentReply[]
}

/** Where it is, as the fields hold it. */
export type ExactPlace = Pick<RegistrationValues, 'township' | 'longitude' | 'latitude'>

/** A department finds things on its inspections, a patrol on its rounds; a township office hears of them. */
const usualSource = (role: Role): RegisterLead['source'] =>
  role === 'department-liaison' ? 'department' : role.startsWith('township') ? 'public' : 'patrol'

export const emptyRegistration = (now: string, role: Role): RegistrationValues => ({
  source: usualSource(role),
  receivedAt: now,
  reporterName: '',
  reporterPhone: '',
  content: '',
  subject: '',
  subjectKind: '',
  township: '',
  placeText: '',
  longitude: '',
  latitude: '',
  powerCode: '',
  files: [],
})

/** A coordinate as typed; null: none, NaN: not a number. */
export const degreesOf = (text: string): number | null => {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return null
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** The reporter as far as he left his name; nothing otherwise. */
export function reporterOf({
  reporterName,
  reporterPhone,
}: Pick<RegistrationValues, 'reporterName' | 'reporterPhone'>): Pick<RegisterLead, 'reporter'> {
  const name = optional(reporterName)
  const phone = optional(reporterPhone)
  return name === undefined && phone === undefined ? {} : { reporter: only({ name, phone }) }
}

/** What is noted when the clue turns out to be one that is known already. */
export const joinPayload = (values: RegistrationValues): JoinReport => ({
  source: values.source,
  receivedAt: instantOf(values.receivedAt),
  ...reporterOf(values),
  content: values.content.trim(),
  attachmentIds: [...idsOf(values.files)],
})

export function registrationPayload(values: RegistrationValues): RegisterLead {
  return only({
    source: values.source,
    receivedAt: instantOf(values.receivedAt),
    ...reporterOf(values),
    subject: values.subject.trim(),
    subjectKind: values.subjectKind === '' ? undefined : values.subjectKind,
    content: values.content.trim(),
    place: only({
      text: values.placeText.trim(),
      township: values.township,
      longitude: degreesOf(values.longitude) ?? undefined,
      latitude: degreesOf(values.latitude) ?? undefined,
    }),
    powerCode: optional(values.powerCode),
    attachmentIds: [...idsOf(values.files)],
  }) as RegisterLead
}
