import { expect, test } from 'vitest'
import { knownWords } from '../../src/drafting/known-words.ts'
import { readPageText } from '../../src/drafting/page-text.ts'
import type { PartType } from '../../src/drafting/recognised-article.ts'
import { encode } from './draft-content.ts'

/** How many words of a text an article of some lines knows, and how many there are. */
function known(text: string, ...lines: [PartType, string][]): string {
  const page = readPageText({ path: 'in.txt', bytes: encode(lines.map(([, words]) => words).join('\n')) })
  if (Array.isArray(page)) throw new Error('no text')
  const parts = page.lines.map((line, i) => ({ type: lines[i]?.[0] ?? 'paragraph', line }))
  const of = knownWords(text, { parts, ground: { rule: '试', confidence: '高' } })
  return `${of.known}/${of.all}`
}

test.each<[PartType, string]>([
  ['headline', '1/2'],
  ['deck', '1/2'],
  ['heading', '1/2'],
  ['paragraph', '1/2'],
  ['kicker', '0/2'],
  ['byline', '0/2'],
  ['photo-credit', '0/2'],
])('of what a %s tells, it knows %s', (type, expected) => {
  expect(known('河流与大桥', [type, '这座大桥很长'])).toBe(expected)
})

test.each([
  ['大桥', '1/1'],
  ['大桥大桥', '1/1'],
  ['大桥，河流', '1/2'],
  ['走来', '0/0'],
  ['桥', '0/0'],
  ['ABC', '0/0'],
  ['', '0/0'],
  [`${'的'.repeat(118)}大桥`, '1/1'],
  [`${'的'.repeat(120)}大桥`, '0/0'],
])('in %s it knows %s', (text, expected) => {
  expect(known(text, ['paragraph', '这座大桥很长'])).toBe(expected)
})

test('it knows what it has told last', () => {
  const lines = (n: number) => Array.from({ length: n }, (): [PartType, string] => ['paragraph', '好'])
  expect(known('大桥', ['paragraph', '大桥'], ...lines(19))).toBe('1/1')
  expect(known('大桥', ['paragraph', '大桥'], ...lines(20))).toBe('0/1')
  expect(known('大桥', ['paragraph', '大'], ['paragraph', '桥'])).toBe('0/1')
})
