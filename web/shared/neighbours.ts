/**
 * The list that was looked at last, so that a matter's page can lead to the one before and after it without going
 * back. It lives as long as the window.
 */
let addresses: readonly string[] = []

export const rememberList = (rows: readonly string[]): void => {
  addresses = rows
}

/** The address so many rows further in the list last seen; null at its ends, or when the page is not in it. */
export function neighbour(address: string, by: -1 | 1): string | null {
  const at = addresses.indexOf(address)
  return at === -1 ? null : (addresses[at + by] ?? null)
}
