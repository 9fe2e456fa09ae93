/**
 * `npm run bench`: how fast the product is, beside the fastest that Fastify and pg can be on the same tables. Loads a
 * county with history, runs the real server and the floor as processes of their own, asks both in turn, prints a table.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { plusDays, dateInShanghai } from '../domain/calendar/plain-date.ts'
import type { PowerFacts } from '../domain/procedures/facts.ts'
import { keepCounty } from '../server/county-in-memory.ts'
import { caseKind } from '../server/modules/cases/index.ts'
import { measureKind } from '../server/modules/coercive-measures/index.ts'
import { referralKind } from '../server/modules/criminal-referrals/index.ts'
import { summaryKind } from '../server/modules/summary-cases/index.ts'
import { executionKind } from '../server/modules/executions/index.ts'
import { leadKind } from '../server/modules/leads/index.ts'
import { systemClock } from '../server/platform/clock.ts'
import { openDatabase } from '../server/platform/database.ts'
import { reachDatabase } from '../server/platform/prepare-database.ts'
import { readSettings } from '../server/platform/settings.ts'
import { everydayPowers } from './everyday-powers.ts'
import { drive, middle, type Figures, type Outgoing } from './drive.ts'
import { readCast, type Cast } from './history/cast.ts'
import { loadHistory } from './history/load-history.ts'
import { randomFrom } from './history/random.ts'
import { operations } from './operations.ts'
import { readOptions, usage, type BenchOptions } from './options.ts'
import { startProcess, type Measured } from './processes.ts'
import { scale, table, type Cell, type Kept } from './report.ts'
import { signInAll } from './sessions.ts'

/** Seconds until the code that runs is the compiled one: ours is longer than the floor's and takes longer to settle. */
const warming = 3

const say = (text: string): void => console.log(text)

if (process.argv.includes('--help')) {
  say(usage)
} else {
  await bench(readOptions(process.argv.slice(2)))
}

async function bench(options: BenchOptions): Promise<void> {
  const dataFolder = options.keep ?? mkdtempSync(join(tmpdir(), 'tongbu-bench-'))
  const stops: (() => Promise<void> | void)[] = []
  // Whatever was started stops, also on Ctrl-C.
  process.once('SIGINT', () => void stopAll(stops).then(() => process.exit(130)))
  if (options.keep === null) stops.push(() => rmSync(dataFolder, { recursive: true, force: true }))
  try {
    say('Starting the server …')
    const env = { TONGBU_DATA: dataFolder, TONGBU_PORT: '0', TONGBU_MODE: 'demo' }
    const server = await startProcess([process.execPath, 'tools/start.mjs'], env, /ready: (http\S+)/)
    stops.push(server.stop)
    const { ownerUrl, appUrl } = await reachDatabase(readSettings(env))
    const owner = new pg.Client({ connectionString: ownerUrl, options: '-c TimeZone=Asia/Shanghai' })
    await owner.connect()
    stops.push(() => owner.end())

    const { cast, powers } = await prepareMatters(owner, appUrl, options)
    const floor = await startProcess(
      [process.execPath, '--import', 'tsx', 'bench/floor/floor-server.ts'],
      { FLOOR_DATABASE: ownerUrl },
      /ready: (http\S+)/,
    )
    stops.push(floor.stop)

    const tokenOf = await signInAll(owner, cast)
    const today = dateInShanghai(systemClock.now())
    const measured = await operations({ owner, cast, powers, random: randomFrom(3), today, tokenOf })
    const cells: Cell[] = []
    for (const operation of measured.filter(({ name }) => name.includes(options.only ?? ''))) {
      for (const connections of options.connections) {
        const sides = { ours: [] as Figures[], floor: [] as Figures[] }
        const measure = async (address: string, seconds: number, next: () => Outgoing): Promise<Figures> => {
          const figures = await drive(address, connections, seconds, next)
          await settled(owner)
          return figures
        }
        // Warmed up, then in turn, so that neither gets the better half of the machine's mood.
        await measure(server.address, warming, operation.ours)
        await measure(floor.address, warming, operation.floor)
        for (let round = 0; round < options.rounds; round++) {
          sides.ours.push(await measure(server.address, options.seconds, operation.ours))
          sides.floor.push(await measure(floor.address, options.seconds, operation.floor))
        }
        const cell = {
          operation: operation.name,
          connections,
          aim: operation.aim,
          ours: middle(sides.ours),
          floor: middle(sides.floor),
        }
        cells.push(cell)
        const { ours, floor: bare } = cell
        say(`  ${cell.operation}, ${connections}: ${Math.round(ours.rate)}/s, floor ${Math.round(bare.rate)}/s`)
      }
    }
    report(options, cells, server, floor)
  } finally {
    await stopAll(stops)
  }
}

/** Waits until the database has nothing left to do: whoever asked is gone, but a slow statement runs on. */
async function settled(owner: pg.Client): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { rows } = await owner.query(
      `select 1 from pg_stat_activity
       where state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    if (rows.length === 0) return
    await sleep(100)
  }
}

async function stopAll(stops: (() => Promise<void> | void)[]): Promise<void> {
  while (stops.length > 0) await stops.pop()?.()
}

/** Loads the matters, unless the folder has been loaded before. */
async function prepareMatters(
  owner: pg.Client,
  appUrl: string,
  options: BenchOptions,
): Promise<{ cast: Cast; powers: PowerFacts[] }> {
  const database = openDatabase(appUrl)
  try {
    const county = (await keepCounty(database, systemClock)).current()
    const cast = await readCast(owner)
    const until = plusDays(dateInShanghai(systemClock.now()), -1)
    const powers = everydayPowers(county, until)
    const { rows } = await owner.query<{ loaded: boolean }>('select exists (select 1 from matters.matter) as loaded')
    if (rows[0]?.loaded) {
      say('The folder holds matters already; measuring with those.')
      return { cast, powers }
    }
    say(`Loading ${scale(options.matters)} matters with their history …`)
    const setting = {
      deps: {
        kinds: {
          lead: leadKind,
          'penalty-case': caseKind,
          'summary-case': summaryKind,
          'coercive-measure': measureKind,
          execution: executionKind,
          'criminal-referral': referralKind,
        },
        county: () => county,
      },
      cast,
      powers,
      random: randomFrom(1),
      from: '2025-01-02',
      until,
      // A million matters with the history of a hundred thousand each would not fit the disk of a small machine.
      filed: options.matters > 300_000 ? 0.12 : 0.35,
    }
    const loaded = await loadHistory(owner, setting, options.matters, say)
    say(`  ${loaded.matters} matters, ${loaded.steps} steps in ${loaded.seconds.toFixed(1)} s`)
    return { cast, powers }
  } finally {
    await database.close()
  }
}

function report(options: BenchOptions, cells: readonly Cell[], server: Measured, floor: Measured): void {
  const earlier =
    options.against !== null && existsSync(options.against)
      ? (JSON.parse(readFileSync(options.against, 'utf8')) as Kept)
      : null
  say('')
  say(table(cells, earlier))
  const memory = (name: string, { memory }: Measured): string => {
    const found = memory()
    return found === null ? '' : `${name} ${found.now} MB, at most ${found.peak} MB`
  }
  say(
    `\nMemory: ${memory('server', server)}; ${memory('floor', floor)}. ${scale(options.matters)} matters, Node ${process.version}.`,
  )
  if (options.out !== null) {
    const kept: Kept = { matters: options.matters, cells }
    writeFileSync(options.out, JSON.stringify(kept, null, 1))
    say(`Kept in ${options.out}.`)
  }
}
