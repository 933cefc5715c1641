import { expect, test } from 'vitest'
import type { Block } from '../../src/edition/schema.ts'
import type { OpenEntry } from '../../src/reader/catalogue.ts'
import { firstLines } from '../../src/reader/first-lines.ts'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive, index } = twoNewspapers()
const [any] = catalogue(archive).entries

/** An entry with these paragraphs below its headline. */
function entryOf(...texts: string[]): OpenEntry {
  const [block] = any?.article.blocks ?? []
  if (any === undefined || block === undefined) throw new Error('no block')
  const { source } = block
  const paragraphs = texts.map(
    (text, i): Block => ({ type: 'paragraph', number: i + 1, source, inlines: [{ type: 'text', text }] }),
  )
  const headline: Block = { type: 'headline', source, inlines: [{ type: 'text', text: '新桥' }] }
  return { ...any, article: { ...any.article, blocks: [headline, ...paragraphs] } }
}
const lines = (...texts: string[]) => firstLines(entryOf(...texts))
const characters = (count: number) => '甲乙丙丁戊己庚辛壬癸'.repeat(10).slice(0, count)

test('the first lines are those of the first paragraph, in reading punctuation, without 本报讯', () => {
  expect(lines('水务局说,桥通了。', '人们欢呼。')).toBe('水务局说，桥通了。')
  expect(lines('本报讯(记者 张三) 桥通了。')).toBe('桥通了。')
  expect(lines('本报讯 桥通了。')).toBe('桥通了。')
  expect(lines('本报讯(记者 张三)桥通了。')).toBe('桥通了。')
  expect(lines('据本报讯，桥通了。')).toBe('据本报讯，桥通了。')
})

test('there are none of a headline alone, nor while the text is not there', () => {
  expect(lines()).toBeUndefined()
  const [closed] = catalogueOfIndex(index, []).entries
  expect(closed && firstLines(closed)).toBeUndefined()
})

test.each([
  ['of as many characters as may be, whole', characters(96), characters(96)],
  ['at a sentence', `${characters(50)}。${characters(60)}`, `${characters(50)}。`],
  ['at the last sentence', `${characters(50)}。短。${characters(60)}`, `${characters(50)}。短。`],
  ['at a clause', `${characters(50)}，${characters(60)}`, `${characters(50)}……`],
  [
    'at the last clause',
    `${characters(50)}，${characters(5)}；${characters(60)}`,
    `${characters(50)}，${characters(5)}……`,
  ],
  [
    'anywhere, if the end of a clause would leave too little',
    `短。短，${characters(95)}`,
    `短。短，${characters(92)}……`,
  ],
  [
    'at the clause, if the sentence would leave too little',
    `短。${characters(60)}，${characters(60)}`,
    `短。${characters(60)}……`,
  ],
  [
    'anywhere, if the sentence would leave just half',
    `${characters(48)}。${characters(60)}`,
    `${characters(48)}。${characters(47)}……`,
  ],
  [
    'anywhere, if the clause would leave just half',
    `${characters(48)}，${characters(60)}`,
    `${characters(48)}，${characters(47)}……`,
  ],
  ['between two characters', `甲${'𠮷'.repeat(100)}`, `甲${'𠮷'.repeat(95)}……`],
])('they are cut %s', (_name, text, expected) => {
  expect(lines(text)).toBe(expected)
})
