import { expect, test } from 'vitest'
import { duration, progressLine } from '../../src/site/progress.ts'

test.each([
  [0, 0, '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 100%，约剩 不到 1 秒'],
  [0, 80, '──────────────────────── 0%'],
  [20, 80, '▇▇▇▇▇▇────────────────── 25%，约剩 30 秒'],
  [79, 80, '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇─ 98%，约剩 不到 1 秒'],
])('%i of %i, after ten seconds', (done, total, line) => {
  expect(progressLine({ done, total }, 10_000)).toBe(line)
})

test('a time is said in its two largest units', () => {
  expect([400, 59_600, 70_000, 120_000, 3_900_000].map(duration)).toEqual([
    '不到 1 秒',
    '1 分',
    '1 分 10 秒',
    '2 分',
    '1 小时 5 分',
  ])
})
