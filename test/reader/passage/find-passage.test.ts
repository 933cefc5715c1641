import { expect, test } from 'vitest'
import { articleWords, placeOf, runOf, spelt } from '../../../src/reader/passage/article-words.ts'
import { findPassage } from '../../../src/reader/passage/find-passage.ts'
import { parsePassageLink } from '../../../src/reader/passage/link.ts'
import { paragraphs } from './paragraphs.ts'

const find = (texts: readonly string[], fragment: string) => {
  const article = paragraphs(...texts)
  const link = parsePassageLink(fragment)
  if (link === undefined) throw new Error(`${fragment} is no link`)
  const found = findPassage(article, link)
  if (found.type === 'lost') return found.block === undefined ? 'lost' : `lost in p${found.block + 1}`
  const { start, end } = found.place
  const words = texts
    .slice(start.block, end.block + 1)
    .map((text, i, all) =>
      text.slice(i === 0 ? start.offset : 0, i === all.length - 1 ? end.offset : undefined),
    )
  const how = found.type === 'changed' ? 'changed' : found.moved ? 'moved' : 'found'
  return `${how} p${start.block + 1}@${start.offset}: ${words.join('/')}`
}

test('of words that stand twice the ones within the words of the link are meant', () => {
  const texts = ['甲街核酸检测乙街核酸检测丙街']
  expect(find(texts, 'p1:核酸检测')).toBe('found p1@2: 核酸检测')
  expect(find(texts, 'p1:乙街-,核酸检测')).toBe('found p1@8: 核酸检测')
  expect(find(texts, 'p1:核酸检测,-丙街')).toBe('found p1@8: 核酸检测')
  expect(find(texts, 'p1:乙街-,核酸检测,-丙街')).toBe('found p1@8: 核酸检测')
  expect(find(texts, 'p1:甲街-,核酸检测,-乙街')).toBe('found p1@2: 核酸检测')
})

test('the words around a passage are looked for in its own block', () => {
  expect(find(['甲街', '核酸检测乙街核酸检测'], 'p2:甲街-,核酸检测')).toBe('found p2@0: 核酸检测')
  expect(find(['核酸检测', '丙街核酸检测丙街'], 'p2:核酸检测,-丙街')).toBe('found p2@2: 核酸检测')
})

test('the block of the link counts for more than the very words in another, unless much has changed', () => {
  expect(find(['今天开展核酸检测工作', '今天开展全员核酸检测工作'], 'p2:开展核酸检测工作')).toMatch(
    /^changed p2@\d: .*核酸检测工作$/,
  )
  expect(find(['今天开展核酸检测工作', '今天休息'], 'p2:开展核酸检测工作')).toBe(
    'moved p1@2: 开展核酸检测工作',
  )
})

test('a passage from one place to another ends at the first of its last words after it begins', () => {
  const texts = ['末尾。开头一二三末尾四五末尾', '又是末尾']
  expect(find(texts, 'p1:开头一,末尾')).toBe('found p1@3: 开头一二三末尾')
  expect(find(texts, 'p1:开头一,p2:末尾')).toBe('found p1@3: 开头一二三末尾四五末尾/又是末尾')
  expect(find(texts, 'p1:开头一,末尾,-四')).toBe('found p1@3: 开头一二三末尾')
  expect(find(texts, 'p1:开头一,不见的话语')).toBe('changed p1@3: 开头一')
  expect(find(texts, 'p1:不见的话语,末尾')).toBe('lost in p1')
})

test('few words are not guessed at, unless the words on both sides still stand around something', () => {
  const texts = ['协助采样400份大家']
  expect(find(texts, 'p1:373')).toBe('lost in p1')
  expect(find(texts, 'p1:协助采样-,373')).toBe('lost in p1')
  expect(find(texts, 'p1:373,-份大家')).toBe('lost in p1')
  expect(find(texts, 'p1:协助采样-,373,-份大家')).toBe('changed p1@4: 400')
  expect(find(['协助采样份大家'], 'p1:协助采样-,373,-份大家')).toBe('lost in p1')
  expect(find(['协助采样一二三四五六份大家'], 'p1:协助采样-,373,-份大家')).toBe('changed p1@4: 一二三四五六')
  expect(find(['协助采样一二三四五六七份大家'], 'p1:协助采样-,373,-份大家')).toBe('lost in p1')
  expect(find(['协助采样', '400份大家'], 'p1:协助采样-,373,-份大家')).toBe('lost in p1')
  expect(find(['无关', '协助采样400份大家'], 'p2:协助采样-,373,-份大家')).toBe('changed p2@4: 400')
  expect(find(['份大家', '协助采样400份大家'], 'p2:协助采样-,373,-份大家')).toBe('changed p2@4: 400')
})

test('what nearly are few words is not taken for them', () => {
  expect(find(['协助采样371份大家'], 'p1:373')).toBe('lost in p1')
  expect(find(['协助采样3731份大家'], 'p1:采样373份')).toBe('changed p1@2: 采样373')
})

test('where the link names no block that is there, the words alone are looked for, not what stands around them', () => {
  expect(find(['协助采样400份大家'], 'p9:协助采样-,373,-份大家')).toBe('lost')
  expect(find(['甲街核酸检测'], 'p9:核酸检测')).toBe('moved p1@2: 核酸检测')
})

test('what stands between the words around a passage ends with its block at the latest, and begins after the first of them', () => {
  expect(find(['采样40份', '采样50份大家'], 'p1:采样-,373,-份')).toBe('changed p1@2: 40')
  expect(find(['采样40', '份大家'], 'p1:采样-,373,-份')).toBe('changed p1@2: 40')
  expect(find(['采样40', '一份大家'], 'p1:采样-,373,-份')).toBe('lost in p1')
  expect(find(['没有', '采样50份'], 'p1:采样-,373,-份')).toBe('lost in p1')
  expect(find(['40份'], 'p1:采样-,373,-份')).toBe('lost in p1')
})

test('the last words of a passage do not stand before its first, and are looked for where the link says', () => {
  expect(find(['末尾的话，开头的话，末尾的活'], 'p1:开头的话,末尾的话')).toBe(
    'changed p1@5: 开头的话，末尾的',
  )
  expect(find(['开头的话，末尾的话', '末尾的话'], 'p1:开头的话,末尾的话')).toBe(
    'found p1@0: 开头的话，末尾的话',
  )
  expect(find(['开头的话', '一', '末尾的话', '末尾的话'], 'p1:开头的话,p4:末尾的话')).toBe(
    'found p1@0: 开头的话/一/末尾的话/末尾的话',
  )
  expect(find(['开头的话甲，开头的话乙，末尾的话'], 'p1:开头的话,末尾的话,-乙')).toBe(
    'found p1@0: 开头的话甲，开头的话乙，末尾的话',
  )
})

test('of longer words two in five may have changed, no more', () => {
  expect(find(['一二三四五六七八九十'], 'p1:一二三四五六甲乙丙丁')).toMatch(/^changed p1@0: 一二三四五六/)
  expect(find(['一二三四五六七八九十'], 'p1:一二三四五甲乙丙丁戊')).toBe('lost in p1')
  expect(find(['一二三四五'], 'p1:一二甲四')).toBe('changed p1@0: 一二三四')
})

test('words that are only punctuation lead nowhere', () => {
  expect(find(['一二三'], 'p1:，。')).toBe('lost in p1')
  expect(find(['一二三'], 'p9:，。')).toBe('lost')
})

test('a run of words knows its place, without the punctuation around it', () => {
  const article = paragraphs('“一，二。”', '三；四')
  const words = articleWords(article)
  expect(words.text).toBe('一二三四')
  expect(words.blocks).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ])
  const from = (block: number, offset: number) => ({ block, offset })
  expect(runOf(words, { start: from(0, 0), end: from(1, 3) })).toEqual({ start: 0, end: 4 })
  expect(runOf(words, { start: from(0, 2), end: from(1, 1) })).toEqual({ start: 1, end: 3 })
  expect(runOf(words, { start: from(0, 4), end: from(0, 6) })).toBeUndefined()
  expect(runOf(words, { start: from(0, 0), end: from(0, 1) })).toBeUndefined()
  expect(runOf(words, { start: from(0, 6), end: from(1, 3) })).toEqual({ start: 2, end: 4 })
  expect(runOf(words, { start: from(0, 0), end: from(1, 0) })).toEqual({ start: 0, end: 2 })
  expect(runOf(words, { start: from(0, 1), end: from(0, 2) })).toEqual({ start: 0, end: 1 })
  expect(runOf(words, { start: from(1, 3), end: from(1, 3) })).toBeUndefined()
  expect(placeOf(words, { start: 1, end: 3 })).toEqual({ start: from(0, 3), end: from(1, 1) })
  for (const run of [
    { start: 4, end: 4 },
    { start: 3, end: 9 },
  ])
    expect(() => placeOf(words, run)).toThrow('a place needs a run of words')
  expect(spelt(article, words, { start: 0, end: 3 })).toBe('一二三')
})

test('a character that folds to several is spelt once, one that is written twice twice', () => {
  const article = paragraphs('第⑩⑩条ＡＢ', '条')
  const words = articleWords(article)
  expect(words.text).toBe('第1010条ab条')
  expect(spelt(article, words, { start: 0, end: words.text.length })).toBe('第⑩⑩条ＡＢ条')
})

test('a character of two code units is a character', () => {
  const words = articleWords(paragraphs('𠮷乙'))
  expect(words.text).toBe('𠮷乙')
  expect(placeOf(words, { start: 0, end: 2 })).toEqual({
    start: { block: 0, offset: 0 },
    end: { block: 0, offset: 2 },
  })
})
