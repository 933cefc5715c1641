import { expect, test } from 'vitest'
import { grouped } from '../../src/reader/grouped.ts'

test('what has the same key is put together, in the order in which the keys first come', () => {
  expect([...grouped([3, 1, 4, 6, 5], (n) => (n % 2 === 0 ? 'even' : 'odd'))]).toEqual([
    ['odd', [3, 1, 5]],
    ['even', [4, 6]],
  ])
})
