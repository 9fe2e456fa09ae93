import { join } from 'node:path'
import { fileStoreIn, type FileStore } from '../../platform/files.ts'
import { createRenderer, type Renderer } from './rendering/renderer.ts'
import { siteTemplates } from './rendering/site-templates.ts'
import { templateHash } from './rendering/template-hash.ts'

/** What laying out and keeping documents needs. */
export interface Press {
  readonly renderer: Renderer
  readonly files: FileStore
  /** SM3 over the templates in use. */
  readonly templates: string
  /** The layout of a form: the county's own where it has one. */
  readonly layoutOf: (form: string) => string
  /** Draws the demonstration's seal. */
  readonly demo: boolean
}

/** The press over a data folder. Fonts a county has a licence for go into its folder `fonts`, its own layouts into `templates`. */
export function openPress(dataFolder: string, demo: boolean): Press {
  const site = siteTemplates(join(dataFolder, 'templates'))
  return {
    renderer: createRenderer({
      cache: join(dataFolder, 'cache'),
      siteFonts: join(dataFolder, 'fonts'),
      siteFiles: site.files,
    }),
    files: fileStoreIn(join(dataFolder, 'files', 'documents')),
    templates: templateHash(site.files),
    layoutOf: site.layoutOf,
    demo,
  }
}
