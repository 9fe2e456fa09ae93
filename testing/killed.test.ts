/**
 * The server, then the database, is killed outright while a thousand steps come in over HTTP. What was acknowledged must
 * be there, each command exactly once, the journal must verify, and the next start needs no hand.
 */

import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyJournal } from '../server/modules/matters/index.ts'
import { valueTypes } from '../server/platform/postgres-types.ts'
import { reachDatabase } from '../server/platform/prepare-database.ts'
import { readSettings } from '../server/platform/settings.ts'
import { ensureBuilt } from '../tools/build.mjs'
import { aLead } from './restaurant-story.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongbu-killed-'))
const dataFolder = join(folder, 'data')
// A port of its own, so that the address stays the same over the restarts.
const port = 20_000 + Math.floor(Math.random() * 20_000)
const address = `http://127.0.0.1:${port}`
let running: ChildProcess | null = null

beforeAll(() => ensureBuilt('server'), 120_000)
afterAll(async () => {
  await stop('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<void> {
  const child = spawn(process.execPath, ['build/server/main.js'], {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, TONGBU_DATA: dataFolder, TONGBU_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running = child
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes('Tongbu is ready')) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('exit', () => reject(new Error(said)))
  })
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const child = running
  if (child === null || child.exitCode !== null) return
  running = null
  child.kill(signal)
  await once(child, 'exit')
}

let cookie = ''
async function signIn(): Promise<void> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'liaison', password: 'tongbu-demo' }),
  })
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** As the screens do it: the same command again until there is an answer. */
async function send(commandId: string): Promise<string> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const response = await fetch(`${address}/api/leads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ commandId, payload: aLead() }),
    }).catch(() => null)
    if (response?.status === 200) return ((await response.json()) as { matterId: string }).matterId
    if (response !== null && response.status !== 503) throw new Error(`${response.status} ${await response.text()}`)
    await sleep(100)
  }
  throw new Error('no answer')
}

const postmaster = () => Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10)

test('a thousand steps survive kill -9 of the server and of the database', { timeout: 300_000 }, async () => {
  await start()
  await signIn()
  const commands = Array.from({ length: 1000 }, () => randomUUID())
  const acknowledged = new Map<string, string>()
  let next = 0
  const writer = async (): Promise<void> => {
    for (;;) {
      const command = commands[next++]
      if (command === undefined) return
      acknowledged.set(command, await send(command))
    }
  }
  const writers = Promise.all(Array.from({ length: 8 }, writer))
  const reached = async (count: number) => {
    while (acknowledged.size < count) await sleep(20)
  }
  await reached(250)
  await stop('SIGKILL')
  await start()
  await reached(600)
  process.kill(postmaster(), 'SIGKILL')
  await writers
  await stop('SIGTERM')

  const { ownerUrl, stop: release } = await reachDatabase(readSettings({ TONGBU_DATA: dataFolder }))
  const owner = new pg.Client({ connectionString: ownerUrl, types: valueTypes, options: '-c TimeZone=Asia/Shanghai' })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ command_id: string; matter_id: string }>(
      'select command_id, matter_id from matters.step',
    )
    const kept = new Map(rows.map(({ command_id, matter_id }) => [command_id, matter_id]))
    expect(rows).toHaveLength(1000)
    for (const [command, matter] of acknowledged) expect(kept.get(command)).toBe(matter)
    const { findings, steps } = await verifyJournal(owner)
    expect(findings).toEqual([])
    expect(steps).toBe(1000)
    const gaps = await owner.query(`select 1 from documents.series where type = '线索' and next <> 1001`)
    expect(gaps.rows).toEqual([])
  } finally {
    await owner.end()
    await release()
  }
})
