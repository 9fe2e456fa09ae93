/**
 * `npm test` runs everything; `npm run check` the same without the browser. Every step runs even if an earlier one
 * failed; the last line sums up what passed and failed, a step that is not made of tests counting as one.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, projectFolder } from './build.mjs'
import { ensureChromium } from './chromium.mjs'

const withBrowser = !process.argv.includes('--without-browser')
const code = ['law', 'domain', 'contract', 'server', 'web', 'testing', 'tools', 'bench']
/** An empty answer of the boundary check would pass for a clean one; the house has more modules than this. */
const fewestModules = 300

let passed = 0
let failed = 0
const failures = []

step('types', () => run('tsc', ['-p', '.']))
step('lint', () => run('oxlint', ['--type-aware', '--quiet']))
step('format', () => run('prettier', ['--check', '--cache', '--log-level', 'warn', ...code, '*.ts', '*.json', '*.cjs']))
step('boundaries', checkBoundaries)
step('unused files and packages', () => run('knip', ['--no-progress', '--no-config-hints']))
tests('rules and server on the embedded PostgreSQL 18', ['rules', 'server'])
if (existsSync('/usr/lib/postgresql/15/bin/postgres')) {
  tests('server on PostgreSQL 15', ['server'], { TONGBU_TEST_POSTGRES: '15' })
}
if (withBrowser) await story()

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** @param {string} name @param {() => boolean} work */
function step(name, work) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const isFine = work()
  if (isFine) passed++
  else fail(name, 1)
  console.log(`   ${isFine ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

function fail(name, count) {
  failed += count
  failures.push(name)
}

function run(tool, args, env = {}) {
  const { status } = spawnSync(join(projectFolder, 'node_modules', '.bin', tool), args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...withoutSettings(process.env), ...env },
  })
  return status === 0
}

/** Whoever has a server set up on this machine must not have it tested, let alone filled with test data. */
function withoutSettings(env) {
  const isSetting = (name) => name === 'DATABASE_URL' || (/^TONGBU_/.test(name) && !/^TONGBU_TEST_/.test(name))
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isSetting(name)))
}

function checkBoundaries() {
  const present = code.filter((folder) => existsSync(join(projectFolder, folder)))
  const { stdout } = spawnSync(
    join(projectFolder, 'node_modules', '.bin', 'depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...present],
    { cwd: projectFolder, encoding: 'utf8', maxBuffer: 200_000_000 },
  )
  const { summary } = JSON.parse(stdout)
  for (const { rule, from, to } of summary.violations) console.log(`${rule.name}: ${from} → ${to}`)
  console.log(`   ${summary.totalCruised} modules looked at`)
  return summary.violations.length === 0 && summary.totalCruised >= fewestModules
}

/** @param {string} name @param {string[]} projects of vitest.config.ts */
function tests(name, projects, env = {}) {
  console.log(`\n── ${name}`)
  const report = join(projectFolder, 'build', 'test', `${projects.join('-')}${env.TONGBU_TEST_POSTGRES ?? ''}.json`)
  mkdirSync(join(projectFolder, 'build', 'test'), { recursive: true })
  rmSync(report, { force: true })
  const chosen = projects.flatMap((project) => ['--project', project])
  const isFine = run(
    'vitest',
    ['run', ...chosen, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    env,
  )
  const counts = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 }
  passed += counts.numPassedTests
  // A file that does not load has no failed tests, and yet it failed.
  if (!isFine) fail(name, Math.max(1, counts.numFailedTests))
}

async function story() {
  const name = 'the story in the browser'
  try {
    const chromium = ensureChromium()
    await ensureBuilt('server')
    await ensureBuilt('web')
    tests(name, ['story'], { CHROMIUM_PATH: chromium })
  } catch (error) {
    console.error(error.message)
    fail(name, 1)
  }
}
