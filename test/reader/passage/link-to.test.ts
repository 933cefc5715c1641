import { expect, test } from 'vitest'
import { isPassageLink, parsePassageLink } from '../../../src/reader/passage/link.ts'
import { linkTo } from '../../../src/reader/passage/link-to.ts'
import { paragraphs } from './paragraphs.ts'

/** The link to the words between 【 and 】, which are not part of the text. */
function link(...marked: string[]): string | undefined {
  const point = (mark: string, others: RegExp) => {
    const block = marked.findIndex((text) => text.includes(mark))
    return { block, offset: (marked[block] ?? '').replace(others, '').indexOf(mark) }
  }
  const place = { start: point('【', /】/g), end: point('】', /【/g) }
  return linkTo(paragraphs(...marked.map((text) => text.replace(/[【】]/g, ''))), place)
}

test('words that stand once are quoted alone', () => {
  expect(link('甲街【核酸检测】乙街')).toBe('p1:核酸检测')
  expect(link('甲街【，】乙街')).toBeUndefined()
})

test('words that stand before, too, are quoted with those around them, four at a time', () => {
  expect(link('【核酸检测】乙街核酸检测')).toBe('p1:核酸检测')
  expect(link('核酸检测乙街【核酸检测】')).toBe('p1:检测乙街-,核酸检测')
  expect(link('核酸检测甲，核酸检测乙，【核酸检测】丙')).toBe('p1:酸检测乙-,核酸检测,-丙')
  expect(link('一二三四甲乙丙丁戊核酸，五六七八甲乙丙丁戊【核酸】')).toBe('p1:六七八甲乙丙丁戊-,核酸')
})

test('the words around are those of the same block', () => {
  expect(link('核酸乙街', '核酸【核酸】')).toBe('p2:核酸-,核酸')
  expect(link('一二', '【核酸】三', '核酸三')).toBe('p2:核酸')
})

test('up to 24 words are quoted whole, of more the first and the last six', () => {
  const words = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地'
  expect(link(`一【${words}】二`)).toBe(`p1:${words}`)
  expect(link(`一【${words}玄】二`)).toBe('p1:甲乙丙丁戊己,酉戌亥天地玄')
})

test('where its last words stand in a long passage before, too, more of them are quoted, then what follows', () => {
  const last = '子丑寅卯辰巳'
  expect(link(`【甲乙丙丁戊己一二三四五六七八九十${last}一二三四五六${last}】`)).toBe(
    'p1:甲乙丙丁戊己一二三四,三四五六子丑寅卯辰巳',
  )
  const ten = '一二三四五六七八九十'
  expect(link(`【甲乙丙丁戊己${ten}${ten}】末`)).toBe(`p1:甲乙丙丁戊己一二三四,${ten},-末`)
})

test('from one block to another its first and last words are quoted with their blocks, however few', () => {
  expect(link('一【甲乙丙丁戊己庚', '子丑寅卯辰巳午】二')).toBe('p1:甲乙丙丁戊己,p2:丑寅卯辰巳午')
  expect(link('一【甲', '乙】二')).toBe('p1:甲,p2:乙')
})

test('a fragment is read as the block, the words, and those around them where there are any', () => {
  const read = parsePassageLink
  expect(read('p3:甲')).toStrictEqual({ block: 'p3', start: '甲' })
  expect(read('p3:甲-')).toStrictEqual({ block: 'p3', start: '甲-' })
  expect(read('p3:-甲')).toStrictEqual({ block: 'p3', start: '-甲' })
  expect(read('p3:甲-,乙')).toStrictEqual({ block: 'p3', start: '乙', prefix: '甲' })
  expect(read('p3:-,乙')).toStrictEqual({ block: 'p3', start: '乙' })
  expect(read('p3:乙,-丙')).toStrictEqual({ block: 'p3', start: '乙', suffix: '丙' })
  expect(read('p3:乙,-')).toStrictEqual({ block: 'p3', start: '乙' })
  expect(read('p3:甲-,乙,-丙')).toStrictEqual({ block: 'p3', start: '乙', prefix: '甲', suffix: '丙' })
  expect(read('p3:甲,乙')).toStrictEqual({ block: 'p3', start: '甲', end: { words: '乙' } })
  expect(read('p3:甲,p4:乙')).toStrictEqual({ block: 'p3', start: '甲', end: { block: 'p4', words: '乙' } })
  expect(read('p3:甲,p4:')).toStrictEqual({ block: 'p3', start: '甲', end: { words: 'p4:' } })
  expect(read('p3:甲,乙,丙')).toStrictEqual({ block: 'p3', start: '甲,乙,丙' })
  expect(read('photo-credit-2:甲\n乙')).toStrictEqual({ block: 'photo-credit-2', start: '甲\n乙' })
})

test('a block’s name is lower-case letters, digits and hyphens from the first letter of the fragment on', () => {
  expect(
    ['Ap3:甲', '3p:甲', '-p:甲', '段p3:甲', 'p_3:甲', 'p3 :甲', 'p3', 'p3:'].filter(isPassageLink),
  ).toEqual([])
  expect(['p3:甲', 'deck:甲', 'a-1:甲'].filter((fragment) => !isPassageLink(fragment))).toEqual([])
})
