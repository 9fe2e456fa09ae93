/**
 * The name under which a file is shown and saved: what the sender called it, without what could mislead or break.
 * It stays readable (Chinese, emoji), loses folders, control characters and marks that turn the reading direction
 * (with which "照片gpj.exe" is made to look like "照片exe.jpg"), and is short enough for every file system.
 * Null when nothing is left.
 */
export function displayName(given: string): string | null {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+\s*/, '')
    .replace(/[.\s]+$/, '')
  if (clean === '') return null
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? ''
  const stem = clean.slice(0, clean.length - extension.length)
  if (stem === '') return null
  return shortened(stem, mostBytes - extension.length) + extension
}

/** Bytes in UTF-8; file systems take 255, and a browser may want to add " (1)". */
const mostBytes = 240

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Cut between what people see as characters, so that no half emoji remains. */
function shortened(text: string, bytes: number): string {
  let kept = ''
  let used = 0
  for (const { segment } of characters.segment(text)) {
    used += Buffer.byteLength(segment)
    if (used > bytes) break
    kept += segment
  }
  return kept.trim()
}
