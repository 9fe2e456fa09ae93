import type { Signature } from '../../procedures/facts.ts'

/** What stands where the signature should be. Null: a refusal nobody witnessed proves nothing (PL 55). */
export function signatureWords(signature: Signature, signer: string, witness: string | undefined): string | null {
  if (signature === 'signed') return `${signer}阅后确认无误，签名。`
  if (witness === undefined || witness === '') return null
  return signature === 'refused'
    ? `${signer}拒绝签名，执法人员已当场注明。见证：${witness}。`
    : `当事人未到场，由见证人${witness}在场见证。`
}
