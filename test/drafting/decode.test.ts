import { expect, test } from 'vitest'
import { decode } from '../../src/drafting/decode.ts'
import { encode } from './draft-content.ts'

const TEXT = '# 河滨大桥昨日通车\n\n本报讯（记者 周小川）3月7日，河滨大桥建成通车，市民可以步行过河。\n'
const read = (bytes: Uint8Array) => decode({ path: 'in.txt', bytes })
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((c) => {
      const [low, high] = [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]
      return little ? [low, high] : [high, low]
    }),
  )
// 河滨大桥通车了，市民的路近了。 in GB 18030.
const GB = Uint8Array.from([
  0xba, 0xd3, 0xb1, 0xf5, 0xb4, 0xf3, 0xc7, 0xc5, 0xcd, 0xa8, 0xb3, 0xb5, 0xc1, 0xcb, 0xa3, 0xac, 0xca, 0xd0,
  0xc3, 0xf1, 0xb5, 0xc4, 0xc2, 0xb7, 0xbd, 0xfc, 0xc1, 0xcb, 0xa1, 0xa3,
])

test('UTF-8 with line feeds keeps its bytes', () => {
  const bytes = encode(TEXT)
  expect(read(bytes)).toEqual({ text: TEXT, bytes, conversions: [] })
})

test.each([
  ['a byte-order mark', encode(`\uFEFF${TEXT}`), ['去掉了文件开头的字节顺序标记']],
  ['carriage returns', encode(TEXT.replaceAll('\n', '\r\n')), ['回车换行改为换行']],
  ['page feeds', encode(TEXT.replaceAll('\n', '\f')), ['换页符改为换行']],
  [
    'all of them',
    encode(`\uFEFF${TEXT.replace('\n', '\r\n').replace('\n\n', '\n\f')}`),
    ['去掉了文件开头的字节顺序标记', '回车换行改为换行', '换页符改为换行'],
  ],
  ['lone carriage returns', encode(TEXT.replaceAll('\n', '\r')), ['回车换行改为换行']],
  ['UTF-16, little-endian', utf16(TEXT, true), ['编码由 UTF-16LE 转为 UTF-8']],
  ['UTF-16, big-endian', utf16(TEXT, false), ['编码由 UTF-16BE 转为 UTF-8']],
  [
    'UTF-16 with its mark',
    utf16(`\uFEFF${TEXT}`, true),
    ['编码由 UTF-16LE 转为 UTF-8', '去掉了文件开头的字节顺序标记'],
  ],
  [
    'UTF-16, big-endian, with its mark',
    utf16(`\uFEFF${TEXT}`, false),
    ['编码由 UTF-16BE 转为 UTF-8', '去掉了文件开头的字节顺序标记'],
  ],
])('%s: converted, and said', (_, bytes, conversions) => {
  expect(read(bytes)).toEqual({ text: TEXT, bytes: encode(TEXT), conversions })
})

test('GB 18030 is told from UTF-16', () => {
  expect(read(GB)).toMatchObject({
    text: '河滨大桥通车了，市民的路近了。',
    conversions: ['编码由 GB18030 转为 UTF-8'],
  })
})

test.each([
  ['nothing', new Uint8Array(), 'empty-file', 1],
  ['blanks', encode(' \n\n'), 'empty-file', 1],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xd8]),
    'not-text',
    1,
  ],
  ['a zero in UTF-8', encode('# 大桥昨日通车\n\n市民可以\u0000步行过河\n'), 'nul-character', 3],
  ['a control character', encode('# 题\n\n正\u0007文\n'), 'control-character', 3],
])('%s is refused with its place', (_, bytes, ruleId, line) => {
  expect(read(bytes)).toMatchObject([{ ruleId, file: 'in.txt', place: { line } }])
})

test('what is in no encoding is refused with what to do', () => {
  const refused = [
    {
      ruleId: 'not-text',
      severity: 'error',
      file: 'in.txt',
      place: { line: 1, column: 1 },
      reason: '认不出编码：既不是 UTF-8、GB 18030，也不是 UTF-16',
      hint: '检查文件是否损坏，或用编辑器另存为 UTF-8',
    },
  ]
  // A picture, a mark of UTF-8 before what is not, half a character at the end of UTF-16.
  expect(read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xd8]))).toEqual(
    refused,
  )
  expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, 0xba, 0xd3]))).toEqual(refused)
  expect(read(utf16(`\uFEFF${TEXT}`, true).subarray(0, -1))).toEqual(refused)
})

test('a byte-order mark within a text is kept, and one at its beginning is taken off once', () => {
  expect(read(encode(`\uFEFF\uFEFF${TEXT}`))).toMatchObject([{ file: 'in.txt', place: { line: 1 } }])
})

test('a long text in another encoding is told by its beginning, and read to its end', () => {
  const many = Math.ceil(80_000 / GB.length)
  const all = Uint8Array.from(Array.from({ length: many }, () => [...GB, 10]).flat())
  const decoded = read(all)
  expect(decoded).toMatchObject({ text: '河滨大桥通车了，市民的路近了。\n'.repeat(many) })
})
