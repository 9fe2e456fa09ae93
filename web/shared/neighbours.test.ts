import { expect, test } from 'vitest'
import { neighbour, rememberList } from './neighbours.ts'

test('the next and the previous follow the list last seen, and stop at its ends', () => {
  rememberList(['/cases/a', '/cases/b', '/leads/c'])
  expect(neighbour('/cases/a', 1)).toBe('/cases/b')
  expect(neighbour('/leads/c', 1)).toBeNull()
  expect(neighbour('/cases/a', -1)).toBeNull()
  expect(neighbour('/cases/z', 1)).toBeNull()
})
