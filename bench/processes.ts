import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { projectFolder } from '../server/platform/project-folder.ts'

/** A process under measurement. */
export interface Measured {
  readonly address: string
  /** Megabytes resident now and at most, where /proc tells; null elsewhere. */
  readonly memory: () => { readonly now: number; readonly peak: number } | null
  readonly stop: () => Promise<void>
}

/** Starts a process of its own and waits for the line in which it says where it listens. */
export async function startProcess(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: RegExp,
): Promise<Measured> {
  const [program = process.execPath, ...args] = command
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressOf(child, ready)
  return {
    address,
    memory: () => memoryOf(child.pid),
    async stop() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Settings of the shell must not reach into the measurement. */
const cleanEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('TONGBU_') && name !== 'DATABASE_URL'),
  )

function addressOf(child: ChildProcess, ready: RegExp): Promise<string> {
  const said: string[] = []
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      said.push(line)
      const address = ready.exec(line)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready:\n${said.join('\n')}`)))
  })
}

function memoryOf(pid: number | undefined): { now: number; peak: number } | null {
  const path = `/proc/${pid}/status`
  if (pid === undefined || !existsSync(path)) return null
  const status = readFileSync(path, 'utf8')
  const megabytes = (name: string): number =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}
