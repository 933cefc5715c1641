import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { formatPlaces, PageFile } from '../../../src/compiler/read/editorial-schema.ts'
import { shaped } from './said.ts'

const PAGE = `source: {id: s, file: page.txt, sha256: abc, status: draft}
issue:
  newspaper: daily
  day: 2022-12-01
  number: 2
  inferred: {newspaper: p, day: d, number: n}
pages:
  - {name: 1, lines: 3, inferred: p}
  - {name: A10, lines: 4-9}
furniture:
  - {lines: blank, reason: 空行}
  - {lines: 1-2, exact: ' 甲', prefix: ' ', suffix: 乙, reason: 报头, doubt: 拿不准}
inferences:
  - id: year
    what: 年份
    value: "2022"
    reason: 报头
    evidence: [{article: thanks, exact: 甲, prefix: 乙, suffix: 丙}]
phases:
  - {id: first, name: 第一阶段, date: 2022, inferred: year, evidence: []}
articles:
  - id: thanks
    lines: [3-17, 40]
    doubt: 拿不准
    kicker: {line: 3}
    headline: {line: 4, exact: 题, prefix: 前, suffix: 后, doubt: 拿不准}
    decks: [{line: 5}]
    bylines:
      - {line: 6, names: [张三, 李 四]}
      - {exact: 本报讯, prefix: 前, suffix: 后, kind: dateline, doubt: 拿不准}
      - {exact: 新华社, kind: agency}
    headings: [{line: 7}]
    photoCredits: [{line: 8, gap: {extent: 一张, reason: 未抄}}, {line: 9}]
    joins: [{lines: 10-11, reason: 断行, doubt: 拿不准}]
    gaps:
      - {before: 甲, prefix: 前, suffix: 后, extent: 数字, reason: 漏字, doubt: 拿不准}
      - {after: 乙, extent: 数字, reason: 漏字}
      - {between: [甲, 乙], extent: 数字, reason: 漏字}
    sic: [{exact: 甲, reading: 乙, reason: 误植}, {exact: 丙, reason: 误植}]
    notes: [{exact: 甲, reason: 注}]
    departments:
      - {id: water, role: subject, exact: 甲, reason: 推定, doubt: 拿不准}
      - {id: bus, role: mentioned, exact: 乙}
    events:
      - id: bridge
        exact: 昨日
        date: 2022-11-30
        inferred: {year: y, month: m, day: d}
        label: 大桥通车
        departments: [water]
        doubt: 拿不准
    durations: [{exact: 连日, reason: 未写明}]
`

test('a page.yaml that says all there is to say is read whole', async () => {
  const { value, said: told } = shaped(PageFile, PAGE)
  expect(told).toEqual([])
  await expect(stringify(value)).toMatchFileSnapshot('approved/whole-page.yaml')
})

test('what need not be said is read as nothing, or as an empty list', async () => {
  const least = `source: {file: page.txt, sha256: abc}
issue: {newspaper: daily, day: 2022-12-01}
articles:
  - {id: thanks, lines: 12, headline: {line: 12}}
`
  const { value, said: told } = shaped(PageFile, least)
  expect(told).toEqual([])
  await expect(stringify(value)).toMatchFileSnapshot('approved/least-page.yaml')
})

test.each<[from: string, to: string, ...said: string[]]>([
  ['id: s,', 'id: " ",', 'wrong-value 1:14 | “id”写的是“ ” | 至少一个字 | –'],
  ['file: page.txt', 'file: [a]', 'wrong-value 1:23 | “file”是一个列表 | 文字 | –'],
  [
    'status: draft',
    'status: done',
    'wrong-value 1:54 | “status”写的是“done” | draft；有人校读以后，删去这一行 | –',
  ],
  ['number: 2', 'number: 0', 'wrong-value 5:11 | “number”写的是 0 | 从 1 起的整数：同一天出的第几份报 | –'],
  [
    'number: 2',
    'number: 1.5',
    'wrong-value 5:11 | “number”写的是 1.5 | 从 1 起的整数：同一天出的第几份报 | –',
  ],
  ['name: 1,', 'name: "",', 'wrong-value 8:12 | “name”是空的 | 版名，如 1 或 A10 | 写上内容，或删去这个键'],
  ['name: 1,', 'name: {a: b},', 'wrong-value 8:12 | “name”是一组键和值 | 版名，如 1 或 A10 | –'],
  [
    'lines: blank',
    'lines: blanks',
    'wrong-value 11:13 | “lines”写的是“blanks” | blank，或行号，如 12 或 3-17 | –',
  ],
  [
    'lines: blank',
    'lines: 1 blank',
    'wrong-value 11:13 | “lines”写的是“1 blank” | blank，或行号，如 12 或 3-17 | –',
  ],
  [
    'lines: blank',
    'lines: [blank]',
    'wrong-value 11:13 | “lines”是一个列表 | blank，或行号，如 12 或 3-17 | –',
  ],
  [
    'lines: blank',
    'lines: 1-1234567',
    'wrong-value 11:13 | “lines”写的是“1-1234567” | blank，或行号，如 12 或 3-17 | –',
  ],
  ["exact: ' 甲'", "exact: ''", 'wrong-value 12:25 | “exact”是空的 | 至少一个字 | 写上内容，或删去这个键'],
  ['lines: 4-9', 'lines: 4-', 'wrong-value 9:24 | “lines”写的是“4-” | 行号，如 12 或 3-17 | –'],
  ['lines: 4-9', 'lines: 4—9', 'wrong-value 9:24 | “lines”写的是“4—9” | 行号，如 12 或 3-17 | 写成“4-9”'],
  ['lines: 4-9', 'lines: x4-9', 'wrong-value 9:24 | “lines”写的是“x4-9” | 行号，如 12 或 3-17 | –'],
  ['lines: 4-9', 'lines: 4-9x', 'wrong-value 9:24 | “lines”写的是“4-9x” | 行号，如 12 或 3-17 | –'],
  ['lines: 4-9', 'lines: 1234567', 'wrong-value 9:24 | “lines”写的是 1234567 | 行号，如 12 或 3-17 | –'],
  ['lines: 4-9', 'lines: [4]', 'wrong-value 9:24 | “lines”是一个列表 | 行号，如 12 或 3-17 | –'],
  [
    'name: 第一阶段',
    'name: " 第一"',
    'wrong-value 20:23 | “name”写的是“ 第一” | 一行文字，前后没有空格 | 写成“第一”',
  ],
  [
    'name: 第一阶段',
    'name: "第一\\n二"',
    'wrong-value 20:23 | “name”写的是“第一\n二” | 一行文字，前后没有空格 | –',
  ],
  ['date: 2022,', 'date: [],', 'wrong-value 20:35 | “date”是一个空的列表 | 文字 | –'],
  [
    'lines: [3-17, 40]',
    'lines: [3-17, x]',
    'wrong-value 23:12 | “lines”是一个列表 | 行号，如 12 或 3-17；分在几处的写成列表，如 [3-17, 40-44] | –',
  ],
  [
    'lines: [3-17, 40]',
    'lines: []',
    'wrong-value 23:12 | “lines”是一个空的列表 | 行号，如 12 或 3-17；分在几处的写成列表，如 [3-17, 40-44] | –',
  ],
  [
    'lines: [3-17, 40]',
    'lines: 3-17 40',
    'wrong-value 23:12 | “lines”写的是“3-17 40” | 行号，如 12 或 3-17；分在几处的写成列表，如 [3-17, 40-44] | –',
  ],
  [
    'lines: [3-17, 40]',
    'lines: x3',
    'wrong-value 23:12 | “lines”写的是“x3” | 行号，如 12 或 3-17；分在几处的写成列表，如 [3-17, 40-44] | –',
  ],
  [
    'lines: [3-17, 40]',
    'lines: 3-17, 40-',
    'wrong-value 23:12 | “lines”写的是“3-17, 40-” | 行号，如 12 或 3-17；分在几处的写成列表，如 [3-17, 40-44] | –',
  ],
  [
    'lines: [3-17, 40]',
    'lines: {a: b}',
    'wrong-value 23:12 | “lines”是一组键和值 | 行号，如 12 或 3-17；分在几处的写成列表，如 [3-17, 40-44] | –',
  ],
  ['kicker: {line: 3}', 'kicker: {line: 0}', 'wrong-value 25:20 | “line”写的是 0 | 行号，从 1 起的整数 | –'],
  [
    'kicker: {line: 3}',
    'kicker: {line: 3.5}',
    'wrong-value 25:20 | “line”写的是 3.5 | 行号，从 1 起的整数 | –',
  ],
  ['kicker: {line: 3}', 'kicker: 3', 'wrong-value 25:13 | “kicker”写的是 3 | 一组键和值 | –'],
  [
    'kicker: {line: 3}',
    'kicker: {lines: 3, word: x}',
    'unknown-key 25:14 | 这里没有“lines”这个键 | 其中之一：line、exact、prefix、suffix、doubt | 写成“line”',
    'unknown-key 25:24 | 这里没有“word”这个键 | 其中之一：line、exact、prefix、suffix、doubt | 删去它',
  ],
  [
    'decks: [{line: 5}]',
    'decks: {line: 5}',
    'wrong-value 27:12 | “decks”是一组键和值 | 一个列表 | 每条前面加“- ”',
  ],
  [
    'names: [张三, 李 四]',
    'names: ["张三 "]',
    'wrong-value 29:27 | “names”写的是“张三 ” | 一行文字，前后没有空格 | 写成“张三”',
  ],
  ['line: 6, names', 'names', 'wrong-value 29:9 | “bylines”这一条写得不对 | 写 line 或 exact | –'],
  [
    'kind: agency',
    'kind: author',
    'wrong-value 31:28 | “kind”写的是“author” | dateline（电头）或 agency（通讯社）；作者署名不写 kind | –',
  ],
  [
    '{after: 乙, extent',
    '{extent',
    'wrong-value 37:9 | “gaps”这一条写得不对 | before、after、between 三个里只写一个 | –',
  ],
  [
    '{after: 乙, extent',
    '{after: 乙, before: 甲, extent',
    'wrong-value 37:9 | “gaps”这一条写得不对 | before、after、between 三个里只写一个 | –',
  ],
  [
    'between: [甲, 乙]',
    'between: [甲]',
    'wrong-value 38:19 | “between”是一个列表 | 两段文字：缺漏之前的和之后的 | –',
  ],
  [
    'between: [甲, 乙]',
    'between: [甲, ""]',
    'wrong-value 38:23 | “between”是空的 | 至少一个字 | 写上内容，或删去这个键',
  ],
  [
    'role: mentioned',
    'role: named',
    'wrong-value 43:25 | “role”写的是“named” | subject（报道主体）或 mentioned（只提及） | –',
  ],
  [
    'inferred: {year: y, month: m, day: d}',
    'inferred: {year: y, hour: m}',
    'unknown-key 48:29 | 这里没有“hour”这个键 | 其中之一：year、month、day | 删去它',
  ],
])('%s → %s is told', (from, to, ...reported) => {
  expect(PAGE).toContain(from)
  expect(shaped(PageFile, PAGE.replace(from, to)).said).toEqual(reported)
})

test.each([
  [[{ first: 12, last: 12 }], '12'],
  [[{ first: 3, last: 17 }], '3-17'],
  [
    [
      { first: 3, last: 17 },
      { first: 40, last: 40 },
    ],
    '3-17, 40',
  ],
])('places are written as they are read', (places, text) => {
  expect(formatPlaces(places)).toBe(text)
})
