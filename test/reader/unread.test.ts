import { expect, test } from 'vitest'
import { isUnread, UNREAD } from '../../src/reader/unread.ts'
import { unreadAmong, unreadOf } from '../../src/reader/unread-among.ts'

const draft = { status: 'draft' } as const
const read = {}

test('a source is unread as long as it is a draft', () => {
  expect([draft, read].map(isUnread)).toEqual([true, false])
})

test('of several articles it is said how many nobody has read, of all alike that nobody has', () => {
  expect(unreadAmong([])).toBeUndefined()
  expect(unreadAmong([read, read])).toBeUndefined()
  expect(unreadAmong([draft, draft])).toBe(UNREAD)
  expect(unreadAmong([draft, read, draft])).toBe('其中 2 篇自动整理，未经校读')
  expect(unreadOf(1, 3)).toBe('其中 1 篇自动整理，未经校读')
})
