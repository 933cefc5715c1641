import { expect, test } from 'vitest'
import { nearest } from '../../../src/compiler/report/nearest.ts'

test.each([
  ['yaer', ['month', 'year'], 'year'],
  ['year', ['year', 'years'], 'year'],
  ['years', ['yeast', 'year'], 'year'],
  // Of two that are as near the first.
  ['cat', ['bat', 'hat'], 'bat'],
  ['cat', ['hat', 'bat'], 'hat'],
  // Two signs may differ, and of a longer word half of them.
  ['cats', ['cart'], 'cart'],
  ['abcdefgh', ['abcdwxyz'], 'abcdwxyz'],
  ['abcdefgh', ['abcvwxyz'], undefined],
  ['abcde', ['abxyz'], undefined],
  ['abcde', ['abcyz'], 'abcyz'],
  // One that has nothing of the word is never meant.
  ['ab', ['xy'], undefined],
  ['a', ['b'], undefined],
  ['ab', ['xb'], 'xb'],
  ['甲', [], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})
