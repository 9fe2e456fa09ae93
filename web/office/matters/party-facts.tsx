import { readCreditCode } from '../../../domain/identifiers/credit-code.ts'
import type { Party } from '../../../domain/procedures/facts.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { partyKinds } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'

/** Who the party is; empty particulars are left out. */
export function PartyFacts({ party }: { readonly party: Party }) {
  const text = useText(matterText)
  const kinds = useText(partyKinds)
  return (
    <dl className="facts">
      <dt>{text.party}</dt>
      <dd>
        {party.name} <span className="tag">{kinds[party.kind]}</span>
      </dd>
      {party.creditCode !== undefined && (
        <>
          <dt>{text.creditCode}</dt>
          <dd>
            <CreditCode code={party.creditCode} />
          </dd>
        </>
      )}
      <Fact name={text.idNumber} value={party.idNumber} />
      <Fact name={text.representative} value={party.representative} />
      <Fact name={text.address} value={party.address} />
      <Fact name={text.phone} value={party.phone} />
    </dl>
  )
}

/** In groups of four, with the verdict of its check digit. */
function CreditCode({ code }: { readonly code: string }) {
  const text = useText(matterText)
  const { valid } = readCreditCode(code)
  return (
    <>
      <span className="mono">{code.replace(/(.{4})(?=.)/g, '$1 ')}</span>{' '}
      <span className={`note ${valid ? 'agrees' : 'soft'}`}>{valid ? `✓ ${text.codeAgrees}` : text.codeDiffers}</span>
    </>
  )
}

/** A line of facts; nothing is shown for what is not known. */
export function Fact({ name, value }: { readonly name: string; readonly value: React.ReactNode }) {
  if (value === undefined || value === null || value === '') return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
