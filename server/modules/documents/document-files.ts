import { join } from 'node:path'
import { fileStoreIn, type FileStore } from '../../platform/files.ts'
import { createRenderer, type Renderer } from './rendering/renderer.ts'
import { templateHash } from './rendering/template-hash.ts'

/** What laying out and keeping documents needs. */
export interface Press {
  readonly renderer: Renderer
  readonly files: FileStore
  /** SM3 over the templates in use. */
  readonly templates: string
  /** Draws the demonstration's seal. */
  readonly demo: boolean
}

/** The press over a data folder. Fonts a county has a licence for go into its folder `fonts`. */
export function openPress(dataFolder: string, demo: boolean): Press {
  return {
    renderer: createRenderer({ cache: join(dataFolder, 'cache'), siteFonts: join(dataFolder, 'fonts') }),
    files: fileStoreIn(join(dataFolder, 'files', 'documents')),
    templates: templateHash(),
    demo,
  }
}
