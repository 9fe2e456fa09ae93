import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from './project-files.ts'

/** One planted violation for each arrow; a rule that never fires guards nothing. */
const planted: Readonly<Record<string, readonly [file: string, source: string]>> = {
  'no-cycles': ['domain/a.ts', `import { b } from './b.ts'\nexport const a = () => b`],
  'law-stands-alone': ['law/x.ts', `export { d } from '../domain/d.ts'`],
  'domain-on-law': ['domain/x.ts', `export { c } from '../contract/c.ts'`],
  'contract-on-domain': ['contract/x.ts', `export { s } from '../server/s.ts'`],
  'platform-knows-no-module': ['server/platform/x.ts', `export { m } from '../modules/one/index.ts'`],
  'server-without-screens': ['server/x.ts', `export { w } from '../web/office/w.ts'`],
  'module-front-door': ['server/modules/two/x.ts', `export { inside } from '../one/inside.ts'`],
  'nobody-behind-the-front-door': ['server/y.ts', `export { inside } from './modules/one/inside.ts'`],
  'web-never-on-server': ['web/office/x.ts', `export { s } from '../../server/s.ts'`],
  'apps-are-strangers': ['web/field/x.ts', `export { w } from '../office/w.ts'`],
  'product-without-tests': ['server/z.ts', `export { t } from '../testing/t.ts'`],
  'domain-packages': ['domain/y.ts', `export { default } from 'fastify'`],
  resolvable: ['domain/z.ts', `export { gone } from './gone.ts'`],
}

const background: Readonly<Record<string, string>> = {
  'domain/b.ts': `import { a } from './a.ts'\nexport const b = () => a`,
  'domain/d.ts': 'export const d = 1',
  'contract/c.ts': 'export const c = 1',
  'server/s.ts': 'export const s = 1',
  'server/modules/one/index.ts': 'export const m = 1',
  'server/modules/one/inside.ts': 'export const inside = 1',
  'web/office/w.ts': 'export const w = 1',
  'testing/t.ts': 'export const t = 1',
}

test('each arrow bites: a planted violation is found by the rule made for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongbu-arrows-'))
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      cpSync(join(projectFolder, name), join(folder, name))
    }
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
    for (const [path, source] of [...Object.entries(background), ...Object.values(planted)]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), source)
    }
    const { stdout, stderr } = spawnSync(
      join(projectFolder, 'node_modules', '.bin', 'depcruise'),
      ['--config', '.dependency-cruiser.cjs', '-T', 'json', 'law', 'domain', 'contract', 'server', 'web', 'testing'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(stdout, stderr).toContain('violations')
    const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } }
    for (const [rule, [file]] of Object.entries(planted)) {
      const rules = summary.violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)
      expect(rules, file).toContain(rule)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
