import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureBuilt } from '../tools/build.mjs'

let folder: string
let children: ChildProcess[]

// What npm start runs: the built file.
beforeAll(() => ensureBuilt('server'))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbu-main-'))
  children = []
})
afterEach(async () => {
  for (const child of children.filter((one) => one.exitCode === null && one.signalCode === null)) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
})

interface Started {
  readonly child: ChildProcess
  /** The address once it is ready, null when it ended before. */
  readonly address: Promise<string | null>
  said(): string
}

function start(env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, ['build/server/main.js'], {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, TONGBU_DATA: join(folder, 'data'), TONGBU_PORT: '0', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let text = ''
  const address = new Promise<string | null>((resolve) => {
    const listen = (chunk: Buffer): void => {
      text += chunk.toString()
      const ready = /Tongbu is ready: (\S+)/.exec(text)
      if (ready !== null) resolve(String(ready[1]))
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('exit', () => resolve(null))
  })
  return { child, address, said: () => text }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const postmaster = (): number =>
  Number.parseInt(readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8'), 10)

test(
  'it starts from nothing, tells its health, refuses a second start and stops all it started',
  { timeout: 120_000 },
  async () => {
    const first = start()
    const address = await first.address
    expect(address, first.said()).not.toBeNull()
    const health = (await (await fetch(`${address}/api/health`)).json()) as { status: string; database: object }
    expect(health).toMatchObject({ status: 'ok', database: { version: expect.stringMatching(/^1[5-9]|^[2-9]\d/) } })

    const second = start()
    expect(await second.address).toBeNull()
    expect(second.child.exitCode).toBe(1)
    expect(second.said()).toContain(`使用`)
    expect(second.said()).toContain('TONGBU_DATA')

    const pid = postmaster()
    first.child.kill('SIGTERM')
    const [code] = (await once(first.child, 'exit')) as [number]
    expect(code).toBe(0)
    expect(isAlive(pid)).toBe(false)
  },
)

test('killed outright, it starts again without a hand', { timeout: 120_000 }, async () => {
  const first = start()
  expect(await first.address, first.said()).not.toBeNull()
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const second = start()
  expect(await second.address, second.said()).not.toBeNull()
})

test('a wrong setting ends the start with one sentence and no stack', async () => {
  const wrong = start({ TONGBU_MODE: 'prod' })
  expect(await wrong.address).toBeNull()
  expect(wrong.child.exitCode).toBe(1)
  expect(wrong.said()).toMatch(/^设置 TONGBU_MODE .*\nTONGBU_MODE is .*\n$/)
})
