import { expect, test } from 'vitest'
import * as z from 'zod'
import { checkShape } from '../../../src/compiler/read/shape.ts'
import { readYaml } from '../../../src/compiler/read/yaml.ts'
import { YamlPlace } from '../../../src/compiler/read/yaml-place.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { said } from './said.ts'

const entry = (shape: z.ZodRawShape) =>
  z.strictObject(
    { at: z.instanceof(YamlPlace), ...shape },
    {
      error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : '一组键和值'),
    },
  )
const item = entry({
  id: z.string(),
  lines: z.number().optional(),
  role: z.enum(['subject', 'mentioned']).optional(),
  names: z.array(z.string()).optional(),
  inner: entry({ word: z.string() }).optional(),
}).refine((value) => !('id' in value && value.id === 'bad'), '别的 id')
const schema = entry({
  title: z.string(),
  items: z.array(item).default([]),
  one: entry({
    deep: entry({ word: z.string() }).optional(),
    word: z.string().optional(),
    count: z.int().optional(),
  }).optional(),
})

/** What a file says, without its places. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).filter(([key]) => key !== 'at')
  return Object.fromEntries(pairs.map(([key, inside]) => [key, plain(inside)]))
}

function read(text: string): { value?: unknown; lost?: string[]; said: string[] } {
  const report = new Report()
  const yaml = readYaml('page.yaml', text, report)
  const shaped = yaml && checkShape(yaml, schema, report)
  return { ...(shaped && { value: plain(shaped.value), lost: [...shaped.lost] }), said: said(report) }
}

const ITEM_KEYS = '其中之一：id、lines、role、names、inner'
const KEYS = '其中之一：title、items、one'
const INDENT = '另起一行，缩进两格，每行写“键: 值”，冒号用半角，后面空一格'

test.each<[text: string, value: object]>([
  ['title: 题', { title: '题', items: [] }],
  [
    'title: 题\nitems: [{id: a}, {id: b, lines: 2}]',
    { title: '题', items: [{ id: 'a' }, { id: 'b', lines: 2 }] },
  ],
])('%j is in its shape', (text, value) => {
  expect(read(text)).toEqual({ value, lost: [], said: [] })
})

test.each<[text: string, said: string]>([
  ['items: []', 'missing-key 1:1 | 缺少“title” | title: 文字 | –'],
  ['title: 1', 'wrong-value 1:8 | “title”写的是 1 | 文字 | 加上半角引号："1"'],
  ['- a', 'wrong-value 1:1 | 整个文件是一个列表 | 一组键和值 | 只有一组，前面不加“- ”'],
  ['题', `wrong-value 1:1 | 整个文件写的是“题” | 一组键和值 | ${INDENT}`],
  ['title: 题\nitems:\n', 'wrong-value 2:1 | “items”是空的 | 一个列表 | 写上内容，或删去这个键'],
  ['title: 题\nitems:\n  id: a', 'wrong-value 3:3 | “items”是一组键和值 | 一个列表 | 每条前面加“- ”'],
  ['title: 题\none: []', 'wrong-value 2:6 | “one”是一个空的列表 | 一组键和值 | 只有一组，前面不加“- ”'],
  [
    'title: 题\none: word：字',
    'wrong-value 2:6 | “one”写的是“word：字” | 一组键和值 | 冒号用半角，后面空一格：“word: 字”',
  ],
])('%j is no file of that shape', (text, reported) => {
  expect(read(text)).toEqual({ said: [reported] })
})

test.each<[text: string, ...said: string[]]>([
  ['title: 题\nitems:\n  - 甲\n  - id: b', `wrong-value 3:5 | “items”写的是“甲” | 一组键和值 | ${INDENT}`],
  [
    'title: 题\nitems:\n  - 甲\n  - id: b\n  - 甲',
    `wrong-value 3:5 | “items”写的是“甲” | 一组键和值 | ${INDENT}`,
    `wrong-value 5:5 | “items”写的是“甲” | 一组键和值 | ${INDENT}`,
  ],
  [
    'title: 题\nitems:\n  -\n  - id: b',
    'wrong-value 3:4 | “items”是空的 | 一组键和值 | 写上内容，或删去这个键',
  ],
])('of %j the line that is no entry alone is left out', (text, ...reported) => {
  const value = { title: '题', items: [{ id: 'b' }] }
  expect(read(text)).toEqual({ value, lost: ['items'], said: reported })
})

test.each<[text: string, value: object, lost: string[], said: string[]]>([
  [
    'title: 题\nitems:\n  - id: a\n  - lines: 2\n  - id: c',
    { items: [{ id: 'a' }, { id: 'c' }] },
    ['items'],
    ['missing-key 4:5 | 缺少“id” | id: 文字 | –'],
  ],
  [
    'title: 题\nitems:\n  - id: bad\n  - id: b',
    { items: [{ id: 'b' }] },
    ['items'],
    ['wrong-value 3:5 | “items”这一条写得不对 | 别的 id | –'],
  ],
  [
    'title: 题\nitems:\n  - id: a\n    role: 主体\n  - id: b',
    { items: [{ id: 'b' }] },
    ['items'],
    ['wrong-value 4:11 | “role”写的是“主体” | subject、mentioned | –'],
  ],
  [
    'title: 题\nitems:\n  - id: a\n    names: [1, 2]\n    lines: x\n  - id: b',
    { items: [{ id: 'b' }] },
    ['items'],
    [
      'wrong-value 4:13 | “names”写的是 1 | 文字 | 加上半角引号："1"',
      'wrong-value 4:16 | “names”写的是 2 | 文字 | 加上半角引号："2"',
      'wrong-value 5:12 | “lines”写的是“x” | 数 | –',
    ],
  ],
  [
    'title: 题\none:\n  deep: {}',
    { items: [], one: {} },
    ['deep'],
    ['missing-key 3:9 | 缺少“word” | word: 文字 | –'],
  ],
  [
    'title: 题\none:\n  deep: 字\n  word: 1',
    { items: [] },
    ['one'],
    [
      `wrong-value 3:9 | “deep”写的是“字” | 一组键和值 | ${INDENT}`,
      'wrong-value 4:9 | “word”写的是 1 | 文字 | 加上半角引号："1"',
    ],
  ],
  // What stands in an entry that is left out is told, what it would lack then is not.
  [
    'title: 题\nitems:\n  - lines: 1\n    inner: {word: 1}',
    { items: [] },
    ['items', 'inner'],
    [
      'missing-key 3:5 | 缺少“id” | id: 文字 | –',
      'wrong-value 4:19 | “word”写的是 1 | 文字 | 加上半角引号："1"',
    ],
  ],
  [
    'title: 题\nitems:\n  - id: a\n    inner: {}\n  - id: b\n    inner: {word: 1}',
    { items: [{ id: 'a' }, { id: 'b' }] },
    ['inner'],
    [
      'missing-key 4:12 | 缺少“word” | word: 文字 | –',
      'wrong-value 6:19 | “word”写的是 1 | 文字 | 加上半角引号："1"',
    ],
  ],
])('of %j the broken entries are left out', (text, value, lost, reported) => {
  expect(read(text)).toEqual({ value: { title: '题', ...value }, lost, said: reported })
})

test.each<[text: string, value: object, said: string]>([
  [
    'title: 题\nitems:\n  - id: a\n    role: Subject',
    { items: [{ id: 'a', role: 'subject' }] },
    'wrong-value 4:11 | “role”写的是“Subject” | subject、mentioned | 写成“subject”',
  ],
  [
    'title: 题\nitems:\n  - id: a\n    names: 甲、乙',
    { items: [{ id: 'a', names: ['甲', '乙'] }] },
    'wrong-value 4:12 | “names”写的是“甲、乙” | 一个列表 | 写成“[甲, 乙]”',
  ],
  [
    'title: 题\nitems:\n  - id: a\n    lines: ２',
    { items: [{ id: 'a', lines: 2 }] },
    'wrong-value 4:12 | “lines”写的是“２” | 数 | 写成“2”',
  ],
])('%j is read as it was meant, and told', (text, value, reported) => {
  expect(read(text)).toEqual({ value: { title: '题', ...value }, lost: [], said: [reported] })
})

test('no more than twenty values are tried with the whole file', () => {
  const items = Array.from({ length: 22 }, (_, i) => `  - {id: a${i}, role: Subject}`)
  const { said: told, lost } = read(`title: 题\nitems:\n${items.join('\n')}`)
  expect(told.map((line) => line.endsWith('写成“subject”'))).toEqual([...Array(20).fill(true), false, false])
  expect(lost).toEqual(['items'])
})

test.each<[text: string, value: object, said: string[]]>([
  ['titel: 题', {}, [`unknown-key 1:1 | 这里没有“titel”这个键 | ${KEYS} | 写成“title”`]],
  ['Title：: 题', {}, [`unknown-key 1:1 | 这里没有“Title：”这个键 | ${KEYS} | 写成“title”`]],
  ['titel: 错\ntitle: 题', {}, [`unknown-key 1:1 | 这里没有“titel”这个键 | ${KEYS} | 写成“title”`]],
  [
    'title: 题\n甲乙丙丁: 1\n戊己庚辛: 2',
    {},
    [
      `unknown-key 2:1 | 这里没有“甲乙丙丁”这个键 | ${KEYS} | 删去它`,
      `unknown-key 3:1 | 这里没有“戊己庚辛”这个键 | ${KEYS} | 删去它`,
    ],
  ],
  // One key unknown and one missing are the same.
  [
    'title: 题\nitems:\n  - x: a\n  - y: b',
    { items: [{ id: 'a' }, { id: 'b' }] },
    [
      `unknown-key 3:5 | 这里没有“x”这个键 | ${ITEM_KEYS} | 写成“id”`,
      `unknown-key 4:5 | 这里没有“y”这个键 | ${ITEM_KEYS} | 写成“id”`,
    ],
  ],
  [
    'title: 题\none:\n  deep:\n    甲: 字',
    { one: { deep: { word: '字' } } },
    ['unknown-key 4:5 | 这里没有“甲”这个键 | 其中之一：word | 写成“word”'],
  ],
  [
    'title: 题\none:\n  2: 3\n',
    { one: {} },
    ['unknown-key 3:3 | 这里没有“2”这个键 | 其中之一：deep、word、count | 删去它'],
  ],
  // A full-width colon within braces makes a key of both.
  [
    'title: 题\none: {word：字}',
    { one: { word: '字' } },
    [
      'unknown-key 2:7 | 这里没有“word：字”这个键 | 其中之一：deep、word、count | 冒号用半角，后面空一格：“word: 字”',
    ],
  ],
  [
    'title: 题\none: {count ： 2}',
    { one: { count: 2 } },
    [
      'unknown-key 2:7 | 这里没有“count ： 2”这个键 | 其中之一：deep、word、count | 冒号用半角，后面空一格：“count: 2”',
    ],
  ],
])('the unknown keys of %j are told, and read as what was meant', (text, value, reported) => {
  expect(read(text)).toEqual({ value: { title: '题', items: [], ...value }, lost: [], said: reported })
})

test('of several unknown keys none is taken for the one that is missing', () => {
  expect(read('title: 题\nitems:\n  - x: a\n    y: b').said).toEqual([
    'missing-key 3:5 | 缺少“id” | id: 文字 | –',
    `unknown-key 3:5 | 这里没有“x”这个键 | ${ITEM_KEYS} | 删去它`,
    `unknown-key 4:5 | 这里没有“y”这个键 | ${ITEM_KEYS} | 删去它`,
  ])
})
