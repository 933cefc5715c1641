import { expect, test } from 'vitest'
import { ArticleId, EventId } from '../../src/edition/ids.ts'
import { escapeAttribute, escapeText, unwritable } from '../../src/reader/escape-markup.ts'
import { keyOfEvent } from '../../src/reader/event-key.ts'

test('words become text that markup leaves alone, quotation marks and white space of attributes too', () => {
  expect(escapeText('<a href="b">&\t\n\r𠮷')).toBe('&lt;a href="b"&gt;&amp;\t\n&#13;𠮷')
  expect(escapeAttribute('<a href="b">&\t\n\r𠮷')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;&#9;&#10;&#13;𠮷')
})

test.each([
  ['\u0000', 'U+0000'],
  ['a\u001Fb\u0001', 'U+001F'],
  ['\uFFFF', 'U+FFFF'],
  ['\uDC00', 'U+DC00'],
])('%j cannot be written, and is replaced', (words, name) => {
  expect(unwritable(words)).toBe(name)
  for (const escaped of [escapeText(words), escapeAttribute(words)]) {
    expect(escaped).toContain('\uFFFD')
    expect(unwritable(escaped)).toBeUndefined()
  }
})

test.each([' ', '\uD7FF', '\uE000', '\uFFFD', '\u{10000}', '\u{10FFFF}', '\t', '\n', '\r', ''])(
  '%j can be written',
  (words) => {
    expect(unwritable(words)).toBeUndefined()
  },
)

test('an event is known in the edition by its article and its own id', () => {
  expect(keyOfEvent({ article: ArticleId.parse('bridge'), id: EventId.parse('meeting') })).toBe(
    'bridge/meeting',
  )
})
