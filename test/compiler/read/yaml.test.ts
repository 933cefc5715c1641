import { expect, test } from 'vitest'
import { readYaml } from '../../../src/compiler/read/yaml.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { said } from './said.ts'

/** What `key` is read as. */
function read(key: string, value: string): unknown {
  const report = new Report()
  const file = readYaml('page.yaml', `${key}: ${value}\n`, report)
  expect(report.sorted()).toEqual([])
  return Object(file?.value)[key]
}

test.each(['01', '+1', '1.0', '1e3', '0x10', '0o7'])('%s stays as it is written', (written) => {
  expect(read('name', written)).toBe(written)
})

test.each(['0', '1', '120'])('%s is a number', (written) => {
  expect(read('name', written)).toBe(Number(written))
})

test.each(['no', 'yes', 'on', '2022-11-30', '12:30'])('%s is text', (written) => {
  expect(read('label', written)).toBe(written)
})

test('a quote of the text keeps what nobody sees', () => {
  for (const key of ['exact', 'prefix', 'suffix', 'before', 'after', 'between']) {
    expect(read(key, '市\u00ad委')).toBe('市\u00ad委')
  }
})

const cut = (place: string, words: string) =>
  `comment-cuts-text ${place} | ${words}会被当成注释 | 值的后面没有“ #” | 若是文字，把整个值放进半角引号；若是注释，写在上面一行`
const twice = (place: string, key: string, before: string) =>
  `duplicate-key ${place} | 同一组里“${key}”写了两次，先在 page.yaml:${before} | 每个键只写一次 | 删去其中一个`
const unseen = (place: string, words: string, meant: string) =>
  `invisible-character ${place} | ${words}里有看不见的字符 | ${meant} | 删去它，或重新输入这几个字`
const reserved = (place: string) => `unknown-key ${place} | 这里没有“at”这个键 | – | 删去它`

/** What a file says, without its places. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inside) => (key === 'at' ? undefined : inside)))

test.each<[text: string, value: unknown, ...said: string[]]>([
  ['a: "甲\n  乙"', { a: '甲 乙' }],
  ['a: "甲\n  - b: 1\n  "', { a: '甲 - b: 1 ' }],
  ['a: 1\na: 2', { a: 1 }, twice('2:1', 'a', '1:1')],
  ['a: 1\nb: 2\na: 3\na: 4', { a: 1, b: 2 }, twice('3:1', 'a', '1:1'), twice('4:1', 'a', '1:1')],
  ['x:\n  a: 1\n  b:\n    a: 1\n  a: 2', { x: { a: 1, b: { a: 1 } } }, twice('5:3', 'a', '2:3')],
  ['at: 1', {}, reserved('1:1')],
  ['a:\n  at: 1', { a: {} }, reserved('2:3')],
  ['a: 甲 #乙', { a: '甲' }, cut('1:6', '“甲”后面的“#乙”')],
  ['a: 甲\t# 乙  \nb: 1', { a: '甲', b: 1 }, cut('1:6', '“甲”后面的“# 乙”')],
  ['a: 甲#乙', { a: '甲#乙' }],
  ['a: x # 乙', { a: 'x' }],
  ['a: "甲" # 乙', { a: '甲' }],
  ['甲: x # 注', { 甲: 'x' }],
  ['甲 # 乙', '甲', cut('1:3', '“甲”后面的“# 乙”')],
  ['a: [甲] # 乙', { a: ['甲'] }],
  ['a: 甲\n# 乙', { a: '甲' }],
  ['a: 甲 乙 # 丙', { a: '甲 乙' }, cut('1:8', '“甲 乙”后面的“# 丙”')],
  ['- 甲 #丙', ['甲'], cut('1:5', '“甲”后面的“#丙”')],
  ['a: 甲\u200b乙', { a: '甲乙' }, unseen('1:5', '“甲⟨U+200B 零宽空格⟩乙”', '“甲乙”')],
  ['a: "甲\u200b乙"', { a: '甲乙' }, unseen('1:6', '“甲⟨U+200B 零宽空格⟩乙”', '“甲乙”')],
  ['a: 1\u200b', { a: 1 }, unseen('1:5', '“1⟨U+200B 零宽空格⟩”', '“1”')],
  ['a: "1\u200b"', { a: '1' }, unseen('1:6', '“1⟨U+200B 零宽空格⟩”', '“1”')],
  ['exact: 甲\u200b', { exact: '甲\u200b' }],
  ['a\u200b: 1', { a: 1 }, unseen('1:2', '“a⟨U+200B 零宽空格⟩”', '“a”')],
  ['a: [x, 甲\u00ad乙]', { a: ['x', '甲乙'] }, unseen('1:9', '“甲⟨U+00AD 软连字符⟩乙”', '“甲乙”')],
  ['exact: [甲\u00ad]', { exact: ['甲\u00ad'] }],
  ['a: x\u200by\u200bz', { a: 'xyz' }, unseen('1:5', '“x⟨U+200B 零宽空格⟩y⟨U+200B 零宽空格⟩z”', '“xyz”')],
  ['a: 01\u200b', { a: '01' }, unseen('1:6', '“01⟨U+200B 零宽空格⟩”', '“01”')],
  ['a：1', 'a：1'],
  ['a: {b：1, c: 2}', { a: { 'b：1': null, c: 2 } }],
  ['', null],
  [' ', null],
  ['#x', null],
])('%j is read as %j, and what is odd in it told', (text, value, ...reported) => {
  const report = new Report()
  const file = readYaml('page.yaml', text, report)
  expect({ value: plain(file?.value), said: said(report) }).toEqual({ value, said: reported })
})
