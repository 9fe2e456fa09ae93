/** What a new password must be. The screen says it, the server insists on it. */

/** Fewest and most characters. */
export const passwordLength = { least: 10, most: 128 }

export const passwordFaults = [
  'too-short',
  'too-long',
  'one-kind',
  'few-characters',
  'holds-account',
  'unchanged',
] as const
export type PasswordFault = (typeof passwordFaults)[number]

/**
 * Everything that is wrong with a new password; empty: it is good. A fault that the account decides is found only where
 * the account is known. Compared as it is digested, so that full-width letters are the same as narrow ones.
 */
export function faultsOfPassword(
  fresh: string,
  { old, account }: { readonly old: string; readonly account?: string },
): readonly PasswordFault[] {
  const text = fresh.normalize('NFKC')
  const characters = [...text]
  const kinds = [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(text))
  const found: Readonly<Record<PasswordFault, boolean>> = {
    'too-short': characters.length < passwordLength.least,
    'too-long': characters.length > passwordLength.most,
    'one-kind': kinds.length < 2,
    'few-characters': new Set(characters).size < 5,
    'holds-account': account !== undefined && text.toLowerCase().includes(account.toLowerCase()),
    unchanged: text === old.normalize('NFKC'),
  }
  return passwordFaults.filter((fault) => found[fault])
}
