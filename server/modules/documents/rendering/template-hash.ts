import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { templatesFolder, type TemplateFiles } from './renderer.ts'

/**
 * SM3 over names and contents of all templates, the county's own included: tells whether a document would still look as
 * it was issued.
 */
export function templateHash(siteFiles: TemplateFiles = {}, folder: string = templatesFolder): string {
  const hash = createHash('sm3')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.typ'))
    .sort()
  for (const name of names)
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0')
  for (const name of Object.keys(siteFiles).sort())
    hash
      .update(`${name}\0`)
      .update(siteFiles[name] ?? '')
      .update('\0')
  return hash.digest('hex')
}
