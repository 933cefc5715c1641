import { expect, test } from 'vitest'
import { readYaml } from '../../../src/compiler/read/yaml.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { said } from './said.ts'

function read(text: string): { isRead: boolean; said: string[] } {
  const report = new Report()
  const isRead = readYaml('page.yaml', text, report) !== undefined
  return { isRead, said: said(report) }
}

test.each<[text: string, said: string]>([
  ['a: []{}', "yaml-syntax 1:4 | 值以“[”开头，会被当成记号 | a: '[]{}' | 把整个值放进半角引号"],
  ['a: ]]]]]x', "yaml-syntax 1:4 | 值以“]”开头，会被当成记号 | a: ']]]]]x' | 把整个值放进半角引号"],
  ['a: "甲\nb: 乙', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲\n  b: 乙\nc: "丁"', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ["a: '甲\nb: 乙", "yaml-syntax 1:4 | 引号在这里打开，没有关上 | '甲' | 在同一行用半角引号关上"],
  ['a: "甲”\nb: 乙', 'yaml-syntax 1:4 | 引号用 ” 关上，不是半角的 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲＂\nb: "乙"', 'yaml-syntax 1:4 | 引号用 ＂ 关上，不是半角的 | "甲" | 在同一行用半角引号关上'],
  ["a: '甲’\nb: 乙", "yaml-syntax 1:4 | 引号用 ’ 关上，不是半角的 | '甲' | 在同一行用半角引号关上"],
  ['a: "甲\n\nb: 1"', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['- a: "甲   \n  b: 乙', 'yaml-syntax 1:6 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: 甲\nb: "乙', 'yaml-syntax 2:4 | 引号在这里打开，没有关上 | "乙" | 在同一行用半角引号关上'],
  ['a: "甲"\nb: "乙', 'yaml-syntax 2:4 | 引号在这里打开，没有关上 | "乙" | 在同一行用半角引号关上'],
  ["a: '它''的\nb: 1", "yaml-syntax 1:4 | 引号在这里打开，没有关上 | '它''的' | 在同一行用半角引号关上"],
  ['a: "甲', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: &x *x', "yaml-syntax 1:4 | 值以“&”开头，会被当成记号 | a: '&x *x' | 把整个值放进半角引号"],
  ['a: *', "yaml-syntax 1:4 | 值以“*”开头，会被当成记号 | a: '*' | 把整个值放进半角引号"],
  ['a: !!set [b]', "yaml-syntax 1:4 | 值以“!”开头，会被当成记号 | a: '!!set [b]' | 把整个值放进半角引号"],
  ['%FOO\n---\na: 1', 'yaml-syntax 1:1 | 以“%”开头的行会被当成指令 | – | 若这是文字，放进半角引号'],
  ['a: "\\q"', 'yaml-syntax 1:5 | 双引号里的“\\”会和后面的字连读 | – | 写成“\\\\”，或改用半角单引号'],
  ['a: [\nb\n]', 'yaml-syntax 2:1 | 缩进不齐 | – | 同一组的键从同一列开始，用空格缩进'],
  [
    '&a ? b\n: c',
    'yaml-syntax 1:4 | “&”“!”标记的位置不对 | – | 不用“&”“*”“!”标记；以它们开头的文字放进半角引号',
  ],
  ['@a', 'yaml-syntax 1:1 | 值不能以这个字符开头 | – | 若这是文字，放进半角引号'],
  ['? a: b: c', 'yaml-syntax 1:4 | 键不是文字 | – | 把键放进半角引号'],
  ['{a: - b}', 'yaml-syntax 1:5 | 括号里混进了另起一行的条目 | – | 括号在同一行关上，里面用半角逗号分开'],
  ['a: "b', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "b" | 在同一行用半角引号关上'],
  ['[a\nb: c]', 'yaml-syntax 1:1 | 括号没有关上 | [a] | 在同一行关上括号'],
  ['a: &a &b c', "yaml-syntax 1:4 | 值以“&”开头，会被当成记号 | a: '&a &b c' | 把整个值放进半角引号"],
  ['a: 1\n---\nb: 2', 'yaml-syntax 2:1 | “---”把文件分成了几份，后面的不会被读 | – | 删去“---”这一行'],
  ['a: !x !y b', "yaml-syntax 1:4 | 值以“!”开头，会被当成记号 | a: '!x !y b' | 把整个值放进半角引号"],
  ['[a]: b', 'yaml-syntax 1:1 | 键不是文字 | – | 把键放进半角引号'],
  ['a:\n\tb: c', 'yaml-syntax 2:1 | 用制表符（Tab）缩进 | – | 换成空格，每级两格'],
  ['a: !!int b', "yaml-syntax 1:4 | 值以“!”开头，会被当成记号 | a: '!!int b' | 把整个值放进半角引号"],
  ['a: |x\n b', "yaml-syntax 1:4 | 值以“|”开头，会被当成记号 | a: '|x' | 把整个值放进半角引号"],
  ['a: &b 1\nc: *b', 'yaml-syntax 1:4 | “&b”会被当成标记 | 每一条都写全 | 以“&”“*”开头的文字放进半角引号'],
  ['a: *b', 'yaml-syntax 1:4 | “*b”会被当成标记 | 每一条都写全 | 以“&”“*”开头的文字放进半角引号'],
  [
    'x: 1\n\na: &甲 乙',
    'yaml-syntax 3:4 | “&甲”会被当成标记 | 每一条都写全 | 以“&”“*”开头的文字放进半角引号',
  ],
  ['- &a 甲\n- *a', 'yaml-syntax 1:3 | “&a”会被当成标记 | 每一条都写全 | 以“&”“*”开头的文字放进半角引号'],
  ['a:1\nb: 2', 'yaml-syntax 1:2 | 冒号后面少了一个空格 | a: 1 | 冒号用半角，后面空一格'],
  ['\n\na: 1\nb：2', 'yaml-syntax 4:2 | “b”后面的冒号是全角的 | b: 2 | 冒号用半角，后面空一格'],
  ['a: 1\n  b: 2', 'yaml-syntax 2:3 | 缩进是2格，和前后不齐 | b: 2 | 缩进0格'],
  ['a:\n  b: 1\n c: 2', 'yaml-syntax 3:2 | 缩进是1格，和前后不齐 | c: 2 | 缩进2格'],
  ['a: 1\n# 注\n\nb：2\nc: 3', 'yaml-syntax 4:2 | “b”后面的冒号是全角的 | b: 2 | 冒号用半角，后面空一格'],
  ['- a: 1\n-b: 2', 'yaml-syntax 2:1 | “-”后面少了一个空格 | - b: 2 | 每条以半角“-”加一个空格开头'],
  [
    'a: [甲，乙\nb: 1',
    'yaml-syntax 1:6 | 括号里有 U+FF0C 全角逗号 | a: [甲, 乙] | 括号和其中的逗号、冒号都用半角',
  ],
  ['a: [甲\nb: 1', 'yaml-syntax 1:4 | 括号没有关上 | a: [甲] | 在同一行关上括号'],
  ['a: 1\n\tb: 2', 'yaml-syntax 2:1 | 用制表符（Tab）缩进 | – | 换成空格，每级两格'],
  ['? a\n: b: c: d', 'yaml-syntax 2:6 | 一行里有两个“键: 值” | – | 各写一行；若这是文字，放进半角引号'],
  ['x y\nb: 1', 'yaml-syntax 1:1 | 这里没有写成“键: 值” | – | 键后面写半角冒号，再空一格'],
  ['"a" b', 'yaml-syntax 1:5 | 这里多出了内容 | – | 若这是文字，放进半角引号'],
  ['a: "b" c', 'yaml-syntax 1:4 | 引号关上以后还有字 | a: \'"b" c\' | 把整个值放进半角引号'],
  ['a: [b\n# 注\nc: d', 'yaml-syntax 1:4 | 括号没有关上 | a: [b] | 在同一行关上括号'],
  ['a: "甲\n  b: 乙"丁', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲\n  - b: 乙"丁', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲\n  -   b: 乙"丁', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲\n  - - b: 乙"丁', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲\n  bCd: 乙"丁', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲\nb:"丁', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲\n\n  b:\n  乙"丁', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "甲" | 在同一行用半角引号关上'],
  ['a: "甲\n  B: 乙"丁', 'yaml-syntax 2:8 | 这里多出了内容 | – | 若这是文字，放进半角引号'],
  ['a: "甲\n  1b: 乙"丁', 'yaml-syntax 2:9 | 这里多出了内容 | – | 若这是文字，放进半角引号'],
  ['a: "甲\n  b:乙"丁', 'yaml-syntax 2:7 | 这里多出了内容 | – | 若这是文字，放进半角引号'],
  ['a: "甲\n  x b: 乙"丁', 'yaml-syntax 2:10 | 这里多出了内容 | – | 若这是文字，放进半角引号'],
  ['a: "甲 b: 乙"丁', 'yaml-syntax 1:4 | 引号关上以后还有字 | a: \'"甲 b: 乙"丁\' | 把整个值放进半角引号'],
  ['a: "甲\n  乙"丁', 'yaml-syntax 2:5 | 这里多出了内容 | – | 若这是文字，放进半角引号'],
  ['b: "x\n  c: y"\na: "甲"丁', 'yaml-syntax 1:4 | 引号在这里打开，没有关上 | "x" | 在同一行用半角引号关上'],
  [
    'a: "甲"丁\nb: "x\n  c: y"',
    'yaml-syntax 1:4 | 引号关上以后还有字 | a: \'"甲"丁\' | 把整个值放进半角引号',
  ],
  ['a: 1\n# 注\n\n  # 注\nb\nc: 1', 'yaml-syntax 5:2 | 键后面没有冒号 | b: | 冒号用半角，后面空一格'],
  ['b: 1\n\nc：2\n\n', 'yaml-syntax 3:2 | “c”后面的冒号是全角的 | c: 2 | 冒号用半角，后面空一格'],
  ['x: 1\na: b\n\n\nkey', 'yaml-syntax 5:4 | 键后面没有冒号 | key: | 冒号用半角，后面空一格'],
  ['- a: 1\n\n  # x\n b: 2\n', 'yaml-syntax 4:2 | 缩进是1格，和前后不齐 | b: 2 | 缩进2格'],
  ['k:\n  a: 1\n  # x\n\n b: 2\n  # y\n\n  c: 3', 'yaml-syntax 5:2 | 缩进是1格，和前后不齐 | b: 2 | 缩进2格'],
])('%j has one fault, told where the pen slipped', (text, fault) => {
  expect(read(text)).toEqual({ isRead: false, said: [fault] })
})

const TOO_DEEP = '括号套得太深 | – | 和别的条目对照着改'

test.each<[what: string, text: string, place: string]>([
  ['brackets', `a: 1\nb: ${'['.repeat(101)}`, '2:104'],
  ['braces', '{'.repeat(101), '1:101'],
  ['brackets and braces', '[{'.repeat(51), '1:101'],
  ['lists in one line', `${'- '.repeat(200)}a`, '1:1'],
  ['spaces', `a:\n${' '.repeat(400)}b: 1`, '2:1'],
])('%s that nest too deep are told where they do', (_, text, place) => {
  expect(read(text)).toEqual({ isRead: false, said: [`yaml-syntax ${place} | ${TOO_DEEP}`] })
})

test.each<[what: string, text: string]>([
  ['brackets as deep as may be', `${'['.repeat(100)}${']'.repeat(100)}`],
  ['many pairs of brackets side by side', `a: "${'[]'.repeat(120)}"`],
  ['many pairs of braces side by side', `a: "${'{}'.repeat(120)}"`],
  ['brackets that close before they open', `a: "${']'.repeat(50)}${'['.repeat(100)}"`],
  ['lists in one line, as many as may be', `${'- '.repeat(199)}a`],
  ['blanks within a line', `a: x${' '.repeat(400)}y`],
])('%s are read', (_, text) => {
  expect(read(text)).toEqual({ isRead: true, said: [] })
})
