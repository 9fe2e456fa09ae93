/**
 * `npm run mutation -- FOLDER…`: changes the code of a folder of law/ or domain/ in one place at a time and says which
 * changes no test noticed. Without a folder: every folder, one after the other, and the score of all.
 *
 * Slow by nature (a run of tests for every change): one process, so that the machine stays usable; `nice -n 15` helps.
 * The reports stand in build/mutation/<folder>.json; what survived is printed.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './build.mjs'

/**
 * Which tests must notice a change in a folder: its own, and those named here where the rules of a folder are proved by
 * the cases of another.
 */
const provedBy = {
  law: ['law/**/*.test.ts', 'domain/deadlines/*.test.ts', 'domain/thresholds/*.test.ts'],
  'domain/calendar': ['domain/calendar/*.test.ts', 'domain/deadlines/*.test.ts'],
  'domain/procedure': ['domain/procedure/*.test.ts', 'domain/procedures/*/*.test.ts'],
  'domain/procedures/coercive-measure': [
    'domain/procedures/coercive-measure/*.test.ts',
    'domain/procedures/penalty-case/measures.test.ts',
    'domain/procedures/*.test.ts',
  ],
  'domain/procedures/criminal-referral': [
    'domain/procedures/criminal-referral/*.test.ts',
    'domain/procedures/penalty-case/referral.test.ts',
    'domain/procedures/*.test.ts',
  ],
  'domain/procedures/execution': [
    'domain/procedures/execution/*.test.ts',
    'domain/procedures/penalty-case/executions.test.ts',
    'domain/procedures/*.test.ts',
  ],
  'domain/procedures/lead': ['domain/procedures/lead/*.test.ts', 'domain/procedures/*.test.ts'],
  'domain/procedures/penalty-case': ['domain/procedures/penalty-case/*.test.ts', 'domain/procedures/*.test.ts'],
  'domain/procedures/summary-case': ['domain/procedures/summary-case/*.test.ts', 'domain/procedures/*.test.ts'],
  'domain/documents': ['domain/documents/**/*.test.ts', 'domain/prepared/*.test.ts'],
}

/** Where nearly every text is a sentence for people, which other tests read: texts are left as they are. */
const writesSentences = ['law', 'domain/documents']

const folders = [
  'domain/calendar',
  'domain/deadlines',
  'domain/discretion',
  'domain/identifiers',
  'domain/authority',
  'domain/publication',
  'domain/surcharge.ts',
  'domain/surcharge-account.ts',
  'domain/thresholds',
  'domain/procedure',
  'domain/evaluation',
  'domain/prepared',
  'domain/procedures/coercive-measure',
  'domain/procedures/criminal-referral',
  'domain/procedures/execution',
  'domain/procedures/lead',
  'domain/procedures/penalty-case',
  'domain/procedures/summary-case',
  'domain/documents',
  'law',
]

const asked = process.argv.slice(2)
const totals = []
for (const folder of asked.length > 0 ? asked : folders) totals.push(mutate(folder.replace(/\/$/, '')))
console.log('\nscore  noticed  not   without a test  folder')
for (const { folder, noticed, survived, untested } of totals) {
  console.log(line(folder, noticed, survived, untested))
}
if (totals.length > 1) {
  const sum = (key) => totals.reduce((total, one) => total + one[key], 0)
  console.log(line('all', sum('noticed'), sum('survived'), sum('untested')))
}

function line(folder, noticed, survived, untested) {
  const score = ((100 * noticed) / Math.max(1, noticed + survived + untested)).toFixed(1)
  return `${score.padStart(5)}  ${String(noticed).padStart(7)}  ${String(survived).padStart(4)}  ${String(untested).padStart(14)}  ${folder}`
}

/** @param {string} folder a folder, or one file, of law/ or domain/ */
function mutate(folder) {
  if (!existsSync(join(projectFolder, folder))) {
    console.error(`There is no ${folder}`)
    process.exit(1)
  }
  const isFile = folder.endsWith('.ts')
  const name = folder.replaceAll('/', '-').replace(/\.ts$/, '')
  const reports = join(projectFolder, 'build', 'mutation')
  mkdirSync(reports, { recursive: true })
  const configuration = join(reports, `${name}.config.json`)
  const report = join(reports, `${name}.json`)
  writeFileSync(
    configuration,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'vitest.mutation.config.ts', related: false },
      mutate: isFile ? [folder] : [`${folder}/**/*.ts`, `!${folder}/**/*.test.ts`],
      ignorePatterns: [
        '/*',
        '!/law',
        '!/domain',
        '!/testing',
        '!/contract',
        '!/server',
        '!/county',
        '!/tools',
        '!/*.ts',
        '!/*.json',
        '/testing/story',
      ],
      ...(writesSentences.includes(folder) ? { mutator: { excludedMutations: ['StringLiteral'] } } : {}),
      concurrency: 1,
      reporters: ['json'],
      jsonReporter: { fileName: report },
      tempDirName: `build/mutation/${name}.sandbox`,
      coverageAnalysis: 'perTest',
      timeoutMS: 20_000,
      allowEmpty: true,
      logLevel: 'warn',
    }),
  )
  const tests = provedBy[folder] ?? [isFile ? folder.replace(/\.ts$/, '.test.ts') : `${folder}/**/*.test.ts`]
  console.log(`\n── ${folder}`)
  const { status } = spawnSync(join(projectFolder, 'node_modules', '.bin', 'stryker'), ['run', configuration], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, TONGBU_MUTATION_TESTS: tests.join(';') },
  })
  if (status !== 0) process.exit(status ?? 1)
  return { folder, ...read(report) }
}

/** Prints what survived, and counts. A change that makes the tests hang was noticed. */
function read(report) {
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const count = { noticed: 0, survived: 0, untested: 0 }
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n')
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status === 'Killed' || status === 'Timeout') count.noticed++
      else if (status === 'Survived' || status === 'NoCoverage') {
        count[status === 'Survived' ? 'survived' : 'untested']++
        const { line: row, column } = location.start
        const became = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 60)
        console.log(
          `${file}:${row}:${column} ${status} ${mutatorName} → ${became}   | ${lines[row - 1].trim().slice(0, 90)}`,
        )
      }
    }
  }
  return count
}
