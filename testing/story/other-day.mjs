/**
 * Loaded before the server of a story whose days must pass: its clock runs ahead by as many days as the file named by
 * TONGBU_TEST_DAYS says. Never back: what the database stamps itself must not lie in the future.
 */

import { readFileSync } from 'node:fs'

const file = process.env['TONGBU_TEST_DAYS'] ?? ''
const day = 86_400_000
const TrueDate = Date
let ahead = 0
let readAt = 0

function now() {
  const real = TrueDate.now()
  if (real - readAt > 100) {
    readAt = real
    ahead = Number(readFileSync(file, 'utf8')) * day
  }
  return real + ahead
}

globalThis.Date = class extends TrueDate {
  /** @param {[] | [string | number | Date]} given */
  constructor(...given) {
    if (given.length === 0) super(now())
    else super(...given)
  }

  static now() {
    return now()
  }
}
