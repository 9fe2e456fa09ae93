import type { Rule } from 'antd/es/form'
import Input from 'antd/es/input'
import { readCitizenNumber } from '../../../domain/identifiers/citizen-number.ts'
import { readCreditCode } from '../../../domain/identifiers/credit-code.ts'
import { asTyped } from '../../../domain/identifiers/reading.ts'
import type { Party, PartyKind } from '../../../domain/procedures/facts.ts'
import { fieldText } from '../../shared/wording/fields.ts'
import { partyKinds } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Beside, ChoiceField, Field, TextField, TickField } from './fields.tsx'
import { only, optional } from './values.ts'

export interface PartyValues {
  readonly kind: PartyKind
  readonly name: string
  readonly creditCode: string
  readonly idNumber: string
  readonly address: string
  readonly phone: string
  readonly representative: string
  readonly inBusiness: boolean
}

export const emptyParty = (name: string, kind: PartyKind, address = ''): PartyValues => ({
  kind,
  name,
  creditCode: '',
  idNumber: '',
  address,
  phone: '',
  representative: '',
  inBusiness: kind !== 'natural-person',
})

export const partyValues = (party: Party): PartyValues => ({
  ...emptyParty(party.name, party.kind, party.address),
  creditCode: party.creditCode ?? '',
  idNumber: party.idNumber ?? '',
  phone: party.phone ?? '',
  representative: party.representative ?? '',
  inBusiness: party.inBusiness,
})

export const partyOf = (values: PartyValues): unknown =>
  only({
    kind: values.kind,
    name: values.name.trim(),
    creditCode: optional(asTyped(values.creditCode)),
    idNumber: optional(asTyped(values.idNumber)),
    address: values.address.trim(),
    phone: optional(values.phone),
    representative: optional(values.representative),
    inBusiness: values.inBusiness,
  })

/** Who the party is. A wrong check digit warns and does not block; a code of another length is no code. */
export function PartyFields({ at = 'party', values }: { readonly at?: string; readonly values: PartyValues }) {
  const text = useText(fieldText)
  const kinds = useText(partyKinds)
  const natural = values.kind === 'natural-person'
  return (
    <>
      <ChoiceField
        name={[at, 'kind']}
        label={text.party.kind}
        required
        choices={(Object.keys(kinds) as PartyKind[]).map((value) => ({ value, label: kinds[value] }))}
      />
      <TextField name={[at, 'name']} label={text.party.name} required />
      <Beside>
        {!natural && (
          <CodeField
            name={[at, 'creditCode']}
            label={text.party.creditCode}
            kind="creditCode"
            typed={values.creditCode}
          />
        )}
        <CodeField name={[at, 'idNumber']} label={text.party.idNumber} kind="citizenNumber" typed={values.idNumber} />
      </Beside>
      <TextField name={[at, 'address']} label={text.party.address} required most={200} />
      <Beside>
        {!natural && <TextField name={[at, 'representative']} label={text.party.representative} most={60} />}
        <TextField name={[at, 'phone']} label={text.party.phone} most={40} />
      </Beside>
      <TickField name={[at, 'inBusiness']} label={text.party.inBusiness} hint={text.party.inBusinessHint} />
    </>
  )
}

interface CodeProps {
  readonly name: readonly string[]
  readonly label: string
  readonly kind: 'creditCode' | 'citizenNumber'
  readonly typed: string
}

function CodeField({ name, label, kind, typed }: CodeProps) {
  const text = useText(fieldText)
  const words = text[kind]
  const read = kind === 'creditCode' ? readCreditCode : readCitizenNumber
  const reading = (typed ?? '').trim() === '' ? null : read(typed)
  const malformed: Rule = {
    validateTrigger: 'onBlur',
    validator: (_rule, value: string | undefined) => {
      if (optional(value) === undefined) return Promise.resolve()
      const { warning, missing } = read(value ?? '')
      if (warning === 'length') return Promise.reject(new Error(words.length(missing)))
      return warning === 'characters' ? Promise.reject(new Error(words.characters)) : Promise.resolve()
    },
  }
  const warned =
    reading === null || reading.warning === null
      ? null
      : reading.warning === 'length'
        ? words.length(reading.missing)
        : words[reading.warning]
  const hint =
    warned !== null ? (
      <span className="soft" role="status">
        {warned}
      </span>
    ) : reading !== null ? (
      <span className="agrees">✓ {text.creditCodeAgrees}</span>
    ) : undefined
  return (
    <Field name={name} label={label} rules={[malformed]} {...(hint === undefined ? {} : { hint })}>
      <Input autoComplete="off" className="mono" />
    </Field>
  )
}
