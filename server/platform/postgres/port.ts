import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The port kept in the data folder, or a free one when that is taken or there is none yet. */
export async function ensurePort(dataFolder: string): Promise<number> {
  const file = join(dataFolder, 'postgres.port')
  const kept = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN
  const port = (Number.isInteger(kept) ? await tryPort(kept) : null) ?? (await tryPort(0))
  if (port === null) throw new Error('No TCP port is free on 127.0.0.1.')
  if (port !== kept) writeFileSync(file, `${port}\n`)
  return port
}

/** The port that was kept last, for tools beside a running server. */
export function keptPort(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres.port'), 'utf8'), 10)
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null))
    })
  })
}
