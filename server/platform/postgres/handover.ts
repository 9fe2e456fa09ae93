import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { canEnter, type Account } from './account.ts'

export interface Handover {
  readonly program: string
  /** Made from the path under which the program can reach the folder. */
  readonly args: (folder: string) => readonly string[]
  readonly folder: string
  readonly account: Account | null
  /** File descriptor that receives what the program prints. */
  readonly output: number
}

/**
 * Starts a program of PostgreSQL on its folder, under its account. When that account may not pass the folders above
 * (a data folder below /root), it gets the folder as an open descriptor: /proc/self/fd leads straight into it.
 */
export function spawnOn({ program, args, folder, account, output }: Handover): ChildProcess {
  const reachable = canEnter(folder, account)
  const descriptor = reachable ? null : openSync(folder, 'r')
  const child = spawn(program, args(reachable ? folder : '/proc/self/fd/3'), {
    // Without a session of its own, Ctrl-C in the terminal would stop PostgreSQL before the server has finished.
    detached: true,
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', output, output, ...(descriptor === null ? [] : [descriptor])],
    ...(account ?? {}),
  })
  if (descriptor !== null) closeSync(descriptor)
  return child
}
