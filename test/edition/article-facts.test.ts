import { expect, test } from 'vitest'
import { characterCount, isIncomplete, signature } from '../../src/edition/article-facts.ts'
import { Article, type Byline } from '../../src/edition/schema.ts'
import { smallEdition } from '../small-edition.ts'

const [any] = smallEdition().articles
if (any === undefined) throw new Error('the edition has no article')
const whole: Article = any

const source = { start: 0, end: 1, firstLine: 1, lastLine: 1 }
const withBlocks = (...blocks: readonly object[]): Article => Article.parse({ ...whole, blocks })
const paragraph = (number: number, ...inlines: readonly object[]) => ({
  ...{ type: 'paragraph', number, source, inlines },
})
const text = (words: string) => ({ type: 'text', text: words })
const gap = (what: 'text' | 'picture') => ({
  ...{ type: 'gap', id: 'gap-1', what, position: 'after', extent: '一行', reason: '残缺' },
})

test('an article misses something where text of it is missing, in whatever block; a picture is not text', () => {
  expect(isIncomplete(withBlocks(paragraph(1, text('一')), paragraph(2, text('二'))))).toBe(false)
  expect(isIncomplete(withBlocks(paragraph(1, text('一'), gap('text')), paragraph(2, text('二'))))).toBe(true)
  expect(isIncomplete(withBlocks(paragraph(1, text('一'), gap('picture'))))).toBe(false)
  const within = { type: 'note', id: 'note-1', reason: '原文如此', children: [text('一'), gap('text')] }
  expect(isIncomplete(withBlocks(paragraph(1, within)))).toBe(true)
})

test('the characters of an article are those of its paragraphs, without headline and headings', () => {
  const headline = { type: 'headline', source, inlines: [text('标题')] }
  const heading = { type: 'heading', number: 1, source, inlines: [text('小标题')] }
  expect(
    characterCount(withBlocks(headline, heading, paragraph(1, text('一，')), paragraph(2, text('二三')))),
  ).toBe(4)
  expect(characterCount(withBlocks(headline))).toBe(0)
})

test('those who wrote an article sign it; an agency signs what nobody else does; where it was sent from never does', () => {
  const author = (words: string): Byline => ({ text: words, names: [], position: 'line' })
  const agency: Byline = { ...author('据新华社'), kind: 'agency' }
  const dateline: Byline = { ...author('本报北京电'), kind: 'dateline' }
  const signed = (...bylines: Byline[]) => signature({ ...whole, bylines })
  expect(signed()).toBeUndefined()
  expect(signed(dateline)).toBeUndefined()
  expect(signed(dateline, agency)).toBe('据新华社')
  expect(signed(agency, author('记者甲'), author('通讯员乙'))).toBe('记者甲、通讯员乙')
})
