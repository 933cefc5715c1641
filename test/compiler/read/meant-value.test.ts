import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { halfWidth, meantBy } from '../../../src/compiler/read/meant-value.ts'

test('full-width signs are as YAML has them, and what nobody sees is left out', () => {
  expect(halfWidth('\u3000\u00a0【】〔〕、“”−！～ａＺ９：，［］｛｝')).toBe('  [][],""-!~aZ9:,[]{}')
  expect(halfWidth('\u200b甲\ufeff😀￥。《》')).toBe('甲😀￥。《》')
})

test.each<[text: string, choices: string[], meant: string[]]>([
  ['甲', [], ['[甲]']],
  [' 甲 ', [], ['甲', '甲', '甲', '[甲]']],
  ['\u200b甲', [], ['甲', '甲', '[甲]']],
  // Runs of lines.
  ['3-4', [], ['[3-4]']],
  ['３－４', [], ['3-4', '3-4', '[3-4]']],
  ['第23至25行', [], ['23-25', '[第23至25行]']],
  ['23 到 25', [], ['23-25', '[23 到 25]']],
  ['1~2', [], ['1-2', '[1~2]']],
  ['第1—2', [], ['1-2', '[第1—2]']],
  ['12−34行', [], ['12-34行', '12-34', '[12-34行]']],
  ['第1-2行起', [], ['[第1-2行起]']],
  ['见1-2', [], ['[见1-2]']],
  ['1-二', [], ['[1-二]']],
  // One of several words.
  ['Mentoined', ['subject', 'mentioned'], ['mentioned', '[Mentoined]']],
  ['ＳＵＢＪＥＣＴ', ['subject', 'mentioned'], ['subject', 'SUBJECT', 'SUBJECT', '[SUBJECT]']],
  ['主体', ['subject', 'mentioned'], ['[主体]']],
  // Lists.
  ['甲，乙 ,丙', [], ['甲,乙 ,丙', '甲,乙 ,丙', '[甲, 乙, 丙]']],
  ['【甲、乙】', [], ['[甲,乙]', '[甲,乙]', '[甲, 乙]']],
  ['［ 甲 ］', [], ['[ 甲 ]', '[ 甲 ]', '[甲]']],
  ['[甲, 2]', [], ['[甲, 2]']],
  ['[甲', [], ['[甲]']],
  ['甲]', [], ['[甲]']],
  ['【】', [], ['[]', '[]', '[]']],
  ['“甲”、“乙”', [], ['"甲","乙"', '"甲","乙"', '[甲, 乙]']],
  ["'甲'", [], ['[甲]']],
  ['\'甲"', [], []],
  ['甲"乙', [], ['[甲"乙]']],
  // Neither a list of texts nor anything else.
  ['', [], []],
  ['甲、、乙', [], ['甲,,乙', '甲,,乙']],
  ['[记者: 张三]', [], []],
  ['记者:', [], []],
  ['[甲]]', [], []],
  ['{甲}', [], []],
  ['甲 #乙', [], []],
  ['甲#乙:丙', [], ['[甲#乙:丙]']],
  ...[...'-?:#&*!|>%@`'].map((sign): [string, string[], string[]] => [`[${sign}甲]`, [], []]),
])('%j may have been meant, of %j, by %j', (text, choices, meant) => {
  expect(meantBy(text, choices).map(({ words }) => words)).toEqual(meant)
})

test('what is meant by digits is a number as well as a text', () => {
  const values = (text: string) => meantBy(text, []).map(({ value }) => value)
  expect(values('３１')).toEqual(['31', '31', 31, ['31']])
  expect(values('31')).toEqual([31, ['31']])
  expect(values('3a')).toEqual([['3a']])
  expect(values('a3')).toEqual([['a3']])
})

test('whatever is proposed as a list is YAML, and says its texts', () => {
  const text = fc
    .array(fc.constantFrom(...'甲a1 【】[]{}、，,：: #*&!-?|>%@`“”"\''))
    .map((signs) => signs.join(''))
  fc.assert(
    fc.property(text, (signs) => {
      for (const { value, words } of meantBy(signs, []))
        if (Array.isArray(value)) expect(parse(words, { schema: 'failsafe' })).toEqual(value)
    }),
  )
})
