import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of the project, also when the server runs as one built file in build/: the nearest folder above this
 * file that holds both a package.json and the county data.
 */
export const projectFolder: string = findProjectFolder(dirname(fileURLToPath(import.meta.url)))

function findProjectFolder(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'server', 'migrations'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('The project folder was not found above the running file.')
  return findProjectFolder(parent)
}
