import { expect, test } from 'vitest'
import { timeLeft } from '../../src/drafting/time-left.ts'

test.each([
  [1, 4, 2000, '1/4，约剩 6 秒'],
  [1, 2, 2000, '1/2，约剩 2 秒'],
  [1, 2, 2001, '1/2，约剩 3 秒'],
  [2, 3, 5000, '2/3，约剩 3 秒'],
  [3, 4, 600_000, '3/4，约剩 200 秒'],
])('%i of %i in %i ms: %s', (done, all, elapsed, left) => expect(timeLeft(done, all, elapsed)).toBe(left))

test.each([
  [1, 4, 1999],
  [4, 4, 9000],
  [5, 4, 9000],
])('%i of %i in %i ms is not worth telling', (done, all, elapsed) =>
  expect(timeLeft(done, all, elapsed)).toBeUndefined(),
)
