import { expect, test } from 'vitest'
import { overlayError } from '../../src/compiler/overlay-error.ts'
import type { Diagnostic } from '../../src/edition/diagnostic.ts'

const bytes = new TextEncoder().encode('source:\n  file: 甲.txt\n')
const files = [
  { path: 'content/other.yaml', bytes: new Uint8Array() },
  { path: 'content/page.yaml', bytes },
]
const warning: Diagnostic = {
  ...{ ruleId: 'unread-file', severity: 'warning', reason: '没有读', hint: '删去' },
  ...{ file: 'content/other.yaml', place: { line: 1, column: 1 } },
}
const error: Diagnostic = {
  ...{ ruleId: 'missing-file', severity: 'error', reason: '没有文件', expected: '文件' },
  ...{ file: 'content/page.yaml', place: { line: 2, column: 9 } },
}
const message = `content/other.yaml:1:1 warning unread-file: 没有读
  提示：删去
content/page.yaml:2:9 error missing-file: 没有文件
  应为：文件`

test('the overlay has all in words, and the line of the first error with a mark below it', () => {
  expect(overlayError([warning, error], files, '/site', 'edition')).toEqual({
    ...{ message, stack: '', plugin: 'edition', id: '/site/content/page.yaml' },
    loc: { file: '/site/content/page.yaml', line: 2, column: 9 },
    frame: '2 |   file: 甲.txt\n  |         ^',
  })
})

test('a line number of two digits moves the mark', () => {
  const there = { ...error, place: { line: 12, column: 1 } }
  const far = [{ path: 'content/page.yaml', bytes: new TextEncoder().encode(`${'\n'.repeat(11)}末行`) }]
  expect(overlayError([there], far, '/site', 'edition').frame).toBe('12 | 末行\n   | ^')
})

test('an error in a file that is not there, or beyond its end, has an empty line', () => {
  expect(overlayError([error], [], '/site', 'edition').frame).toBe('2 | \n  |         ^')
  expect(overlayError([{ ...error, place: { line: 9, column: 1 } }], files, '/site', 'edition').frame).toBe(
    '9 | \n  | ^',
  )
})

test('without an error there are the words alone', () => {
  const [words] = message.split('\ncontent/page')
  expect(overlayError([warning], files, '/site', 'edition')).toEqual({
    message: words,
    stack: '',
    plugin: 'edition',
  })
})
