import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const cost = { N: 2 ** 15, r: 8, p: 1 }

/** scrypt digest with its parameters, so that they can be raised later without locking anybody out. */
export async function digestOf(password: string): Promise<string> {
  const salt = randomBytes(16)
  const digest = await derive(password, salt, cost.N, cost.r, cost.p)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), digest.toString('base64url')].join('$')
}

/** Whether this is the password of that digest. Takes the same time either way. */
export async function matches(password: string, digest: string): Promise<boolean> {
  const [scheme, N, r, p, salt, expected] = digest.split('$')
  if (scheme !== 'scrypt' || salt === undefined || expected === undefined) return false
  const wanted = Buffer.from(expected, 'base64url')
  const found = await derive(password, Buffer.from(salt, 'base64url'), Number(N), Number(r), Number(p))
  return found.length === wanted.length && timingSafeEqual(found, wanted)
}

function derive(password: string, salt: Buffer, N: number, r: number, p: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
