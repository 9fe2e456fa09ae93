/**
 * The fonts documents are set in. Songti and heiti come as TTF in their packages; kaiti only as WOFF2, which Typst does
 * not read, so it is unpacked once. A county that has a licence for the official FangSong puts it into a folder.
 */

import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))

/** First the site's own fonts, then ours; what is not installed is left out. The last ones have the rarest characters. */
export const fontCandidates = {
  songti: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', 'Noto Serif SC', 'LXGW WenKai'],
  heiti: ['SimHei', 'Noto Sans SC', 'LXGW WenKai'],
  kaiti: ['KaiTi_GB2312', 'KaiTi', 'LXGW WenKai', 'Noto Serif SC'],
} as const

/** Folders of the weights in use; a whole family would be 200 MB to read at the first document. */
export async function fontFolders(cache: string, siteFonts: string | null): Promise<readonly string[]> {
  const serif = packageFolder('@expo-google-fonts/noto-serif-sc')
  const sans = packageFolder('@expo-google-fonts/noto-sans-sc')
  return [
    ...(siteFonts !== null && existsSync(siteFonts) ? [siteFonts] : []),
    join(serif, '400Regular'),
    join(serif, '700Bold'),
    join(sans, '400Regular'),
    join(sans, '700Bold'),
    await unpackedKaiti(cache),
  ]
}

async function unpackedKaiti(cache: string): Promise<string> {
  const folder = join(cache, 'fonts')
  const file = join(folder, 'lxgw-wenkai-regular.ttf')
  if (existsSync(file)) return folder
  const packed = join(packageFolder('@fontsource/lxgw-wenkai'), 'files', 'lxgw-wenkai-latin-500-normal.woff2')
  const { decompress } = await import('wawoff2')
  await mkdir(folder, { recursive: true })
  // Renamed into place, so that a start that was cut off leaves no half font behind.
  const temporary = `${file}.${process.pid}`
  await writeFile(temporary, await decompress(await readFile(packed)))
  await rename(temporary, file)
  return folder
}
