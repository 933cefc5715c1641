import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { ArticleWords } from '../../src/drafting/article-words.ts'
import { readPageText } from '../../src/drafting/page-text.ts'
import { Passages } from '../../src/drafting/passages.ts'
import { refusal } from '../../src/drafting/refusal.ts'
import { keepToSeenWords } from '../../src/drafting/seen-words.ts'
import { encode } from './draft-content.ts'

/** Takes passages of two paragraphs one after the other: the words of each, where it can be had. */
function taken(...runs: [paragraph: number, start: number, end: number][]) {
  const page = readPageText({ path: 'in.txt', bytes: encode('春风吹过大河两岸。\n\n好好好。') })
  if (Array.isArray(page)) throw new Error('no text')
  const parts = page.lines.map((line) => ({ type: 'paragraph' as const, line }))
  const words = new ArticleWords({ parts, ground: { rule: '试', confidence: '高' } }, [])
  const passages = new Passages(words)
  return runs.map(([n, start, end]) => {
    const block = words.blocks[n]
    return block && passages.take(block, { start, end })?.exact
  })
}

test('passages that lie apart, or beside each other, can all be had', () => {
  expect(taken([0, 0, 2], [0, 4, 6])).toEqual(['春风', '大河'])
  expect(taken([0, 2, 4], [0, 4, 6], [0, 0, 2])).toEqual(['吹过', '大河', '春风'])
  expect(taken([0, 0, 3], [1, 0, 3])).toEqual(['春风吹', '好好好'])
})

test('one that overlaps an earlier one cannot', () => {
  expect(taken([0, 0, 3], [0, 2, 4])).toEqual(['春风吹', undefined])
  expect(taken([0, 2, 4], [0, 0, 3], [0, 0, 3])).toEqual(['吹过', undefined, undefined])
  expect(taken([0, 0, 4], [0, 1, 2], [0, 0, 4])).toEqual(['春风吹过', undefined, undefined])
  expect(taken([0, 1, 2], [0, 4, 5], [0, 0, 4])).toEqual(['风', '大', undefined])
})

test('a refusal is an error at the beginning of a line', () => {
  expect(refusal('no-day', 'in.txt', 7, { reason: '看不出', hint: '用 --day' })).toEqual({
    ruleId: 'no-day',
    severity: 'error',
    file: 'in.txt',
    place: { line: 7, column: 1 },
    reason: '看不出',
    hint: '用 --day',
  })
})

test.each([
  ['title: 河\u200b滨', 'title: 河滨'],
  ['title: "\u200b 河滨 "', 'title: "河滨"'],
  ['list: [甲\u200b, 乙]', 'list: [ 甲, 乙 ]'],
  ['a:\n  - b: 河\u200b滨', 'a:\n  - b: 河滨'],
  ['exact: 河\u200b滨', 'exact: 河\u200b滨'],
  ['a:\n  - prefix: 河\u200b滨\n    why: 河\u200b滨', 'a:\n  - prefix: 河\u200b滨\n    why: 河滨'],
  ['n: 5', 'n: 5'],
  ['n:', 'n:'],
])('only quotes keep what nobody sees: %j', (yaml, expected) => {
  const document = parseDocument(yaml)
  keepToSeenWords(document)
  expect(document.toString().trim()).toBe(expected)
})
