import { expect, test } from 'vitest'
import { timeLimitList } from '../../law/time-limits.ts'
import { lengthOfLimit } from './limit-length.ts'

test('the length read from the id of a time limit is that of its row', () => {
  for (const { id, length } of timeLimitList)
    if (length !== null) expect({ id, ...lengthOfLimit(id) }).toEqual({ id, ...length })
})
