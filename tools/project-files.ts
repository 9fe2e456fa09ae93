import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder: string = fileURLToPath(new URL('..', import.meta.url))

const notOurs = new Set(['node_modules', '.git', 'build', 'data'])

/** Every file that belongs to the project, as paths from its folder. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return projectFiles(path)
    return entry.isFile() ? [path] : []
  })
}

export function readProjectFile(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8')
}
