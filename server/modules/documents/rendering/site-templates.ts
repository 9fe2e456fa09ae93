/**
 * A county's own layouts: the folder `templates` of its data. A file named after a form, such as DOC-056.typ, takes the
 * place of the layout that comes with the product; it may import the shared parts (shared/page.typ …) and whatever else
 * lies in the folder, an emblem for instance. Read once, at the start.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layoutOf } from './layouts.ts'
import type { TemplateFiles } from './renderer.ts'

export interface SiteTemplates {
  readonly files: TemplateFiles
  /** The county's own layout of a form, or the product's. Throws when there is neither. */
  readonly layoutOf: (form: string) => string
}

export function siteTemplates(folder: string | null): SiteTemplates {
  const names =
    folder === null || !existsSync(folder)
      ? []
      : readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
          .map(({ name }) => name)
          .sort()
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder ?? '', name))]))
  return { files, layoutOf: (form) => (`${form}.typ` in files ? `${form}.typ` : layoutOf(form)) }
}
