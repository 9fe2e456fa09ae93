import { expect, test } from 'vitest'
import { projectFiles, readProjectFile } from './project-files.ts'
import { complaintsAbout } from './tidiness.ts'

const isText = (path: string): boolean =>
  /\.(tsx?|mjs|cjs|json|css|html|sql|typ|md|csv|yml|yaml)$|(^|\/)run$/.test(path) && path !== 'package-lock.json'

test('every file of the project is tidy', () => {
  const files = projectFiles().filter(isText)
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap((path) => complaintsAbout(path, readProjectFile(path)))).toEqual([])
})

test('a long file, an empty name, a folder of a machine and a note for later are complained about', () => {
  const folder = ['', 'home', 'somebody', 'x'].join('/')
  expect(complaintsAbout('server/long.ts', '\n'.repeat(400))).toHaveLength(1)
  expect(complaintsAbout('law/long.ts', '\n'.repeat(400))).toEqual([])
  expect(complaintsAbout('server/utils/dates.ts', '')).toHaveLength(1)
  expect(complaintsAbout('server/a.ts', `readFile('${folder}')`)).toHaveLength(1)
  expect(complaintsAbout('server/a.ts', `// ${'TO' + 'DO'}: later`)).toHaveLength(1)
})
