import { describe, expect, test } from 'vitest'
import { ArticleWords } from '../../src/drafting/article-words.ts'
import type { DraftJoin } from '../../src/drafting/find-joins.ts'
import { articleOf, wordsOf } from './article-of.ts'

/** The quote of words of the first block that stand in brackets; the other blocks follow. */
function quoteOf(marked: string, ...others: string[]) {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
  const words = wordsOf(marked.replace(/[[\]]/g, ''), ...others)
  const [block] = words.blocks
  return block && words.quote(block, start, end)
}

test('each block of an article is told where it begins', () => {
  const words = wordsOf({ type: 'headline', text: '大桥通车' }, '路近了。', {
    text: '记者甲 好。',
    exact: '好。',
  })
  expect(words.text).toBe('大桥通车\n路近了。\n好。')
  expect(words.blocks).toEqual([
    { type: 'headline', text: '大桥通车', start: 0 },
    { type: 'paragraph', text: '路近了。', start: 5 },
    { type: 'paragraph', text: '好。', start: 10 },
  ])
  expect(words.paragraphs).toEqual(words.blocks.slice(1))
})

test('joined lines are one block', () => {
  const article = articleOf(['大桥昨', '日通车', '了。', '路近了。'])
  const [a, b, c] = article.parts.map(({ line }) => line)
  if (a === undefined || b === undefined || c === undefined) throw new Error('no lines')
  const ground = { rule: '', confidence: '高' } as const
  const joins: DraftJoin[] = [
    { first: a, last: b, ground },
    { first: b, last: c, ground },
  ]
  expect(new ArticleWords(article, joins).blocks.map(({ text, start }) => [text, start])).toEqual([
    ['大桥昨日通车了。', 0],
    ['路近了。', 9],
  ])
})

test('a join of the first line with one before it begins a block', () => {
  const article = articleOf(['大桥通车。'])
  const [line] = article.parts.map((part) => part.line)
  if (line === undefined) throw new Error('no line')
  const joins: DraftJoin[] = [{ first: line, last: line, ground: { rule: '', confidence: '高' } }]
  expect(new ArticleWords(article, joins).text).toBe('大桥通车。')
})

describe('a quote has as little around it as tells it apart', () => {
  test.each([
    ['[大桥]通车', [], { exact: '大桥' }],
    ['[大桥]通车', ['水库'], { exact: '大桥' }],
    ['新[大桥]通车', ['大桥通车'], { exact: '大桥', prefix: '新' }],
    ['[大桥]开工', ['大桥通车'], { exact: '大桥', suffix: '开' }],
    ['新[大桥]开工', ['旧大桥通车'], { exact: '大桥', prefix: '新' }],
    ['新[大桥]开工', ['新大桥通车'], { exact: '大桥', suffix: '开' }],
    ['新[大桥]开工', ['新大桥通车，老大桥开工'], { exact: '大桥', prefix: '新', suffix: '开' }],
    ['一座新[大桥]开工了', ['两座新大桥开工啦，新大桥通车'], { exact: '大桥', prefix: '一座新' }],
    ['一座新[大桥]', ['两座新大桥'], { exact: '大桥', prefix: '一座新' }],
    ['[大桥]通车啦', ['大桥通车了'], { exact: '大桥', suffix: '通车啦' }],
    ['[大桥]', ['大桥'], undefined],
    ['新[大桥]', ['新大桥'], undefined],
    ['[桥桥]', ['桥桥桥'], undefined],
    ['桥[桥桥]', [], { exact: '桥桥', prefix: '桥' }],
  ])('%s beside %j', (marked, others, quote) => expect(quoteOf(marked, ...others)).toEqual(quote))

  test.each([
    [39, true],
    [40, false],
  ])('%i characters that are alike on both sides', (alike, told) => {
    const same = '长'.repeat(alike)
    const quote = quoteOf(`新${same}[大桥]${same}新`, `旧${same}大桥${same}旧`)
    expect(quote).toEqual(told ? { exact: '大桥', prefix: `新${same}` } : undefined)
  })

  test.each([
    [200, true],
    [201, false],
  ])('words that stand there %i times', (times, told) => {
    expect(
      quoteOf(
        '新[大桥]',
        Array(times - 1)
          .fill('大桥')
          .join('，'),
      ) !== undefined,
    ).toBe(told)
  })

  test('the same words are found again', () => {
    const words = wordsOf('大桥开工，大桥通车')
    const [block] = words.blocks
    if (block === undefined) throw new Error('no block')
    expect(words.quote(block, 0, 2)).toEqual({ exact: '大桥', suffix: '开' })
    expect(words.quote(block, 5, 7)).toEqual({ exact: '大桥', prefix: '，' })
  })

  test('words of a later block', () => {
    const words = wordsOf('大桥开工', '水库开工')
    const [, block] = words.blocks
    if (block === undefined) throw new Error('no block')
    expect(words.quote(block, 2, 4)).toEqual({ exact: '开工', prefix: '库' })
  })
})
