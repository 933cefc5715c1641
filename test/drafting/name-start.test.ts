import { expect, test } from 'vitest'
import {
  afterConjunction,
  afterPreposition,
  isOfPair,
  unknownPair,
  withBrand,
  withFirstCharacter,
  withStreet,
} from '../../src/drafting/words/name-start.ts'
import { sentenceOf, taggedWords } from './tagged-words.ts'

/** The notation of a sentence with `|` before the word that a name begins with, and the index of that word. */
function marked(notation: string) {
  const before = notation.slice(0, notation.indexOf('|'))
  const words = taggedWords(notation.replace('|', ''))
  return { words, first: taggedWords(before).length }
}

/** The words of a name from where it begins. */
const from = (notation: string, start: (words: ReturnType<typeof marked>) => number) => {
  const each = marked(notation)
  return sentenceOf(each.words.slice(start(each)))
}

const withFirst = (notation: string) => from(notation, ({ words, first }) => withFirstCharacter(words, first))

test.each([
  ['越/d |华/nr 街道', '越华街道'],
  ['柳/n |城市/ns 建设局', '柳城市建设局'],
  ['柳/g |城市/nz 建设局', '柳城市建设局'],
  ['安/a |岭/n 县/n 公安局', '安岭县公安局'],
  ['安/v |岭/n 市/n 公安局', '安岭市公安局'],
  ['清/z |泉/ns 镇', '清泉镇'],
])('before %s is the first character', (notation, name) => expect(withFirst(notation)).toBe(name))

test.each([
  ['|华/nr 街道', '华街道'],
  ['越/v |华/nr 街道', '华街道'],
  ['越/d |华/v 街道', '华街道'],
  ['越/d |华/vns 街道', '华街道'],
  ['越/vd |华/nr 街道', '华街道'],
  ['越/d |华/n 街道', '华街道'],
  ['越秀/d |华/nr 街道', '华街道'],
  ['，/d |华/nr 街道', '华街道'],
  ['越/d |华林/nr 街道', '华林街道'],
  ['越/d |1/nr 街道', '1街道'],
  ['柳/n |城区/ns 建设局', '城区建设局'],
  ['镇/n |华/nr 街道', '华街道'],
  ['已/d |华/nr 街道', '华街道'],
  ['安/p |岭/n 县/n', '岭县'],
  ['安/c |岭/n 县/n', '岭县'],
  ['安/u |岭/n 县/n', '岭县'],
  ['在/v |岭/n 县/n', '岭县'],
  ['安/v |岭/n 县域/n', '岭县域'],
  ['安/v |岭/n', '岭'],
  ['越/d |', ''],
  ['|', ''],
])('before %s is no character of the name', (notation, name) => expect(withFirst(notation)).toBe(name))

/** The sentence from where a street's name begins. */
function street(notation: string): string {
  const { words, first } = marked(notation)
  const sentence = sentenceOf(words)
  return sentence.slice(withStreet(words, words[first]?.start ?? sentence.length))
}

test.each([
  ['家住/v 开/v |福/n 街道', '开福街道'],
  ['开/v |福街道/n 办事处', '开福街道办事处'],
  ['|福/n 街道', '福街道'],
  ['开/v |福华/n 街道', '福华街道'],
  ['开/v |福/n 社区', '福社区'],
  ['开/v |福/n', '福'],
  ['，/x |福/n 街道', '福街道'],
  ['开，/x |福/n 街道', '福街道'],
  ['开/v |1/n 街道', '1街道'],
  ['开/v |', ''],
  ['河滨市/ns |福/n 街道', '福街道'],
  ['来到/v |福/n 街道', '福街道'],
  ['在建/v |福/n 街道', '建福街道'],
  ['纺织/n |路/n 街道', '纺织路街道'],
  ['站前东/n |路街道/n', '站前东路街道'],
  ['大东/n |门/n 街道', '大东门街道'],
  ['铁/n |路/n 街道', '铁路街道'],
])('the street in %s is %s', (notation, name) => expect(street(notation)).toBe(name))

test.each([
  '栖/v 原/n',
  '，/x 栖/v 原/n',
  '从/p 链/n 家/q',
  '和/c 链/n 家/q',
  '的/uj 栖/v 原/n',
  '三/m 矿/n',
  '一/m 中/f',
  '和/c 润/n',
  '的/uj 和/c 润/n',
  '从/p 和/c 润/n',
])('%s ends with a pair of single characters', (notation) => {
  const words = taggedWords(notation)
  expect(unknownPair(words, words.length)).toBe(words.length - 2)
})

test.each([
  '',
  '原/n',
  '河滨/ns 栖/v 原/n',
  '栖霞/v 原/n',
  '栖/v 原野/n',
  '的/uj 原/n',
  '栖/v 的/uj',
  '已/d 原/n',
  '栖/p 原/n',
  '栖/c 原/n',
  '栖/u 原/n',
  '三/m 家/n',
  '三/m 门/n',
  '河滨/ns 和/c 润/n',
  '和/c 和/c 润/n',
  'a/x 原/n',
])('%s ends with no pair', (notation) => {
  const words = taggedWords(notation)
  expect(unknownPair(words, words.length)).toBeUndefined()
})

test('a pair is told where it ends within a sentence', () => {
  const words = taggedWords('的/uj 栖/v 原/n 公司/n')
  expect([0, 1, 2, 3, 4].map((end) => unknownPair(words, end))).toEqual([
    undefined,
    undefined,
    undefined,
    1,
    undefined,
  ])
})

test.each([
  ['河北/ns 中/f 天/q 建筑/n', [1, 2]],
  ['河北/ns 中/f 天/q', [1, 2]],
  ['河北/ns 中/f 天桥/n', []],
  ['河北/ns 中华/n 天/q', []],
  ['河北/n 中/f 天/q', []],
  ['中/f 天/q', []],
  ['河北/ns 三/m 天/q', []],
  ['河北/ns 中/vm 天/q', [1, 2]],
  ['河北/ns 的/uj 天/q', []],
  ['河北/ns 中/f 的/uj', []],
  ['河北/ns 中/f', []],
  ['河北/ns', []],
])('of %s the words %j are of a pair after a place', (notation, pair) => {
  const words = taggedWords(notation)
  expect(words.map((_, i) => i).filter((i) => isOfPair(words, i))).toEqual(pair)
})

test.each([
  ['的/uj 栖/v 原/n |物业/n 公司', '栖原物业公司'],
  ['的/uj 栖/v |原/n 公司', '栖原公司'],
  ['的/uj 栖/v 原/n |公司', '栖原公司'],
  ['河滨/ns |物业/n 公司', '物业公司'],
  ['|物业/n 公司', '物业公司'],
])('with its brand, %s is %s', (notation, name) =>
  expect(from(notation, ({ words, first }) => withBrand(words, first, words.length - 1))).toBe(name),
)

test('an ending alone is no half of a brand', () => {
  const words = taggedWords('的/uj 栖/v 厂/n')
  expect(withBrand(words, 2, 2)).toBe(2)
})

test.each([
  ['|经/p 省教育厅/nt', '省教育厅'],
  ['|期内/s 向/p 市/n 中级/b 法院/n', '市中级法院'],
  ['|废水/n 经/n 河滨/ns 水务/n 公司/n', '河滨水务公司'],
  ['|由/p 国家/n 电网/n', '国家电网'],
  ['|从/p 全国/n 总工会/n', '全国总工会'],
  ['|对/p 中国/ns 银行/n', '中国银行'],
  ['|据/p 乡/n 政府/n', '乡政府'],
  ['|和/c 县/n 水利局/n', '县水利局'],
  ['|分别由/d 区/n 城管局/n', '区城管局'],
  ['|转向/v 县/n 医院/n', '县医院'],
  ['|向/p 省/n 和/c 市/n 工会/n', '市工会'],
])('without its preposition, %s is %s', (notation, name) =>
  expect(from(notation, ({ words, first }) => afterPreposition(words, first, words.length - 1))).toBe(name),
)

test.each([
  '|省/n 教育厅/nt',
  '|因/p 设备/n 公司/n',
  '|向/nr 县/n 医院/n',
  '|和/ns 县/n 医院/n',
  '|和平/nz 县/n 医院/n',
  '|多么分向/v 县/n 医院/n',
  '|经营/vn 县/n 医院/n',
  '|由来/n 县/n 医院/n',
  '|与/p 外省/n 公司/n',
  '向/p |市/n 法院/n',
  '|公司/n',
])('%s begins with no preposition', (notation) => {
  const { words, first } = marked(notation)
  expect(afterPreposition(words, first, words.length - 1)).toBe(first)
})

test.each([
  ['镇政府', '和县财政局', '县财政局'],
  ['镇政府', '与县财政局', '县财政局'],
  ['镇政府', '及镇财政所', '镇财政所'],
  ['水利', '和乡卫生院', '乡卫生院'],
  ['', '和县财政局', '和县财政局'],
  ['府', '和县财政局', '和县财政局'],
  ['，府', '和县财政局', '和县财政局'],
  ['安徽省', '和县财政局', '和县财政局'],
  ['马鞍山市', '和县财政局', '和县财政局'],
  ['记者从泰', '和县财政局', '和县财政局'],
  ['镇政府', '和平县财政局', '和平县财政局'],
  ['镇政府', '县财政局', '县财政局'],
  ['镇政府', '公司和县财政局', '公司和县财政局'],
  ['镇政府，', '和县财政局', '和县财政局'],
])('behind %j, %s begins as %s', (before, name, rest) => {
  const sentence = before + name
  expect(sentence.slice(afterConjunction(sentence, before.length))).toBe(rest)
})
