import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../../../src/compiler/read/text.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { said } from './said.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function read(bytes: Uint8Array): [text: string | undefined, said: string[]] {
  const report = new Report()
  const text = readText({ path: 'page.txt', bytes }, report)
  return [text, said(report)]
}

const NOT_UTF8 = 'UTF-8 编码的文字 | 在编辑器里另存为 UTF-8；原来是 GBK 或 GB 18030 的，先转换编码'

test.each<[what: string, bytes: Uint8Array, said: string]>([
  ['GBK', new Uint8Array([0xca, 0xd0]), `invalid-utf8 1:1 | 第1个字节（0xCA）不是 UTF-8 | ${NOT_UTF8}`],
  [
    'a byte after words, a smiling face and a replacement character that is meant',
    new Uint8Array([...utf8('市\n😀\ufffd'), 0x0c + 0x80, 0x41]),
    `invalid-utf8 2:4 | 第12个字节（0x8C）不是 UTF-8 | ${NOT_UTF8}`,
  ],
  [
    'the beginning of a replacement character',
    new Uint8Array([0x41, 0xef, 0xbf, 0x42, 0xbd]),
    `invalid-utf8 1:2 | 第2个字节（0xEF）不是 UTF-8 | ${NOT_UTF8}`,
  ],
  [
    'another sign that begins as the replacement character does',
    new Uint8Array([0xef, 0x42, 0xbd]),
    `invalid-utf8 1:1 | 第1个字节（0xEF）不是 UTF-8 | ${NOT_UTF8}`,
  ],
  [
    'a byte and what ends as the replacement character does',
    new Uint8Array([0xff, 0xbf, 0xbd]),
    `invalid-utf8 1:1 | 第1个字节（0xFF）不是 UTF-8 | ${NOT_UTF8}`,
  ],
  [
    'a byte-order mark',
    utf8('\ufeff市'),
    'byte-order-mark 1:1 | 文件开头有看不见的字节顺序标记（BOM，U+FEFF） | 不带 BOM 的 UTF-8 | 另存为“UTF-8”，不要选“UTF-8 with BOM”',
  ],
  [
    'carriage returns',
    utf8('市\r\n委\r\n'),
    'carriage-return 1:2 | 有2个回车符（CR），第一个在这里 | 每行只以换行符（LF）结尾 | 在编辑器里把行尾改成 LF，再保存',
  ],
  [
    'NUL',
    utf8('市\n\0委\0'),
    'nul-character 2:1 | 文字里有空字符（NUL） | 没有控制字符的文字 | 文件可能是 UTF-16，或已损坏；另存为 UTF-8',
  ],
  [
    'a control character',
    utf8('市\n委\u000b'),
    'control-character 2:2 | 文字里有控制字符 U+000B | 没有控制字符的文字 | 查明原件这里是什么字；控制字符印不出来，也不能写进 XML',
  ],
  ['nothing', utf8(''), 'empty-file 1:1 | 文件是空的 | 至少一行文字 | –'],
  ['blanks', utf8(' \n　\n'), 'empty-file 1:1 | 文件是空的 | 至少一行文字 | –'],
])('a file of %s is refused, with the first place', (_what, bytes, reported) => {
  expect(read(bytes)).toEqual([undefined, [reported]])
})

test('all that is wrong with a file is said at once, and not that it is empty', () => {
  const [text, reported] = read(new Uint8Array([...utf8('\ufeff\r\0\u0001'), 0xff]))
  expect(text).toBeUndefined()
  expect(reported.map((line) => line.slice(0, line.indexOf(' |')))).toEqual([
    'byte-order-mark 1:1',
    'carriage-return 1:2',
    'nul-character 1:3',
    'control-character 1:4',
    'invalid-utf8 1:5',
  ])
  expect(read(utf8('\r'))[1]).toHaveLength(1)
})

test('what XML cannot hold is refused, what it can is read', () => {
  const codes = [...Array(0x20).keys(), 0x7f, 0x85, 0xfeff, 0xfffd, 0xfffe, 0xffff]
  const refused = codes.filter((code) => read(utf8(`市${String.fromCharCode(code)}`))[0] === undefined)
  expect(refused).toEqual([...Array(0x20).keys(), 0xfffe, 0xffff].filter((code) => code !== 9 && code !== 10))
})

test('any text without them is read as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('市', ' ', '\n', '\t', '😀', '\ufffd', 'e\u0301')), (signs) => {
      const text = `市${signs.join('')}`
      expect(read(utf8(text))).toEqual([text, []])
    }),
  )
})
