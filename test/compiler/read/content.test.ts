import { expect, test } from 'vitest'
import * as z from 'zod'
import { Content, startOf } from '../../../src/compiler/read/content.ts'
import { abridge, SourceText } from '../../../src/compiler/read/source-text.ts'
import { reportUnread, reportUnreadFolders } from '../../../src/compiler/read/unread-files.ts'
import { reportUnseenCharacters } from '../../../src/compiler/read/unseen-characters.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { said } from './said.ts'

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

test('a file is read once, however often it is asked for', () => {
  const report = new Report()
  const content = new Content([file('a/page.txt', '市'), file('a/bad.txt', '')], report)
  expect([content.text('a/page.txt'), content.text('a/page.txt')]).toEqual(['市', '市'])
  expect([content.text('a/bad.txt'), content.text('a/bad.txt')]).toEqual([undefined, undefined])
  expect(said(report)).toHaveLength(1)
  expect([content.has('a/bad.txt'), content.has('a/none.txt')]).toEqual([true, false])
  expect([content.bytes('a/page.txt').length, content.bytes('a/none.txt').length]).toEqual([3, 0])
})

test.each<[asked: string, files: string[], said: string]>([
  [
    'a/page.txt',
    ['a/pages.txt', 'a/more/page.txt', 'b/page.txt'],
    '有一个文件 pages.txt；若就是它，把名字改对',
  ],
  ['a/page.txt', ['a/more/pages.txt', 'pages.txt', 'ab/pages.txt'], '–'],
  // A text is no YAML, and the other way round.
  ['a/page.txt', ['a/page.yaml', 'a/page.yml'], '–'],
  ['a/page.yaml', ['a/page.txt'], '–'],
  ['a/page.yaml', ['a/page.txt', 'a/page.yml'], '有一个文件 page.yml；若就是它，把名字改对'],
  ['page.txt', ['paeg.txt', 'page.tx'], '有一个文件 page.tx；若就是它，把名字改对'],
  ['a/page.txt', ['a/page.txt2', 'a/page.txt1'], '有一个文件 page.txt1；若就是它，把名字改对'],
])('%s among %j is missed where it was asked for', (asked, files, hint) => {
  const report = new Report()
  const content = new Content(
    files.map((path) => file(path, '市')),
    report,
  )
  const name = asked.slice(asked.lastIndexOf('/') + 1)
  expect(content.text(asked, { file: 'page.yaml', place: { line: 3, column: 9 } })).toBeUndefined()
  expect(said(report)).toEqual([`missing-file 3:9 | 没有文件 ${asked} | 文件 ${name} | ${hint}`])
  expect(report.sorted()[0]?.file).toBe('page.yaml')
})

test('one that nobody named is missed at its own beginning, and is no YAML', () => {
  const report = new Report()
  expect(new Content([], report).yaml('edition.yaml', z.any())).toBeUndefined()
  expect(report.sorted()).toEqual([
    {
      ruleId: 'missing-file',
      severity: 'error',
      ...startOf('edition.yaml'),
      reason: '没有文件 edition.yaml',
      expected: '文件 edition.yaml',
    },
  ])
})

test('a file that is no YAML has no shape', () => {
  const report = new Report()
  expect(new Content([file('edition.yaml', 'a: [')], report).yaml('edition.yaml', z.any())).toBeUndefined()
  expect(said(report)).toHaveLength(1)
})

const READ = ['page.yaml', 'page.txt']

test.each<[names: string[], unread: string[]]>([
  [['page.yaml', 'page.txt'], []],
  [
    ['page.yaml', 'page.txt', 'more.txt', 'x.YML', 'x.md', 'x.docx', 'x.doc', 'x.markdown', 'x.json'],
    ['more.txt', 'x.YML', 'x.doc', 'x.docx', 'x.json', 'x.markdown', 'x.md'],
  ],
  [
    ['page.yaml', 'page.txt', 'x.text', 'x.rtf', 'x.odt', 'x.yaml'],
    ['x.odt', 'x.rtf', 'x.text', 'x.yaml'],
  ],
  // Pictures, and what only begins or ends like a text.
  [['page.yaml', 'page.txt', 'page.jpg', 'txt', 'a.txt.zip', 'a.mdx'], []],
  [['page.yaml', 'page.txt', 'README.md', 'readme.txt', '.draft.yaml', 'published-links.txt'], []],
  [
    ['page.yaml', 'page.txt', 'readmes.txt', 'a-readme.md', 'published-links.txt.md', 'a.readme.txt'],
    ['a-readme.md', 'a.readme.txt', 'published-links.txt.md', 'readmes.txt'],
  ],
  // What is missed tells of the first that is like it.
  [['page.yaml', 'pages.txt', 'paper.txt'], ['paper.txt']],
])('of %j in a source’s folder %j is said not to be read', (names, unread) => {
  const report = new Report()
  reportUnread(names, READ, 'content/a', report)
  expect(report.sorted().map(({ file: path }) => path)).toEqual(unread.map((name) => `content/a/${name}`))
  const [first] = said(report)
  if (first === undefined) return
  expect(first).toBe(
    'unread-file 1:1 | 这个文件不会被读 | content/a 里的 page.yaml、page.txt | 改成上面的名字，或移到别处；备注写在 README.md 里',
  )
})

test('folders that are not looked into are said once each, with where their texts would be read', () => {
  const paths = [
    'content/edition.yaml',
    'content/a/page.txt',
    'content/a/old/page.txt',
    'content/a/old/more.txt',
    'content/b/page.md',
    'content/b/other.md',
    'content/c/README.md',
    'content/d/photo.jpg',
  ]
  const report = new Report()
  const files = paths.map((path) => file(path, '市'))
  reportUnreadFolders(files, 'content', ['content/a'], report)
  expect(report.sorted().map(({ file: path }) => path)).toEqual([
    'content/a/old/page.txt',
    'content/b/page.md',
  ])
  expect(said(report)).toEqual([
    'unread-file 1:1 | 文件夹 content/a/old 不会被读 | 每份抄本的文件夹直接放在 content 里 | 把它移到 content 里',
    'unread-file 1:1 | 文件夹 content/b 不会被读 | 每份抄本的文件夹里有 page.txt 和 page.yaml | 把文字改名为 page.txt，再写 page.yaml',
  ])
})

function unseen(text: string, known: string[] = []): string[] {
  const report = new Report()
  reportUnseenCharacters(new SourceText('page.txt', text), known, report)
  return said(report)
}

const SEEN = '看得见的字 | 原件如此，就在 sic 或 notes 里引它并写明理由；是转换时混进来的，从文字里去掉'

test('each character that is not seen as it is is said once, with how often and where it stands first', () => {
  expect(unseen('市\ue000委\n\u{f0000}书\u202e记\ue000\u0378')).toEqual([
    `unseen-character 1:2 | 文字里有2个 U+E000，第一个在这里：读者看不见它，或各处显示不一 | ${SEEN}`,
    `unseen-character 2:1 | 文字里有1个 U+F0000，第一个在这里：读者看不见它，或各处显示不一 | ${SEEN}`,
    `unseen-character 2:4 | 文字里有1个 U+202E 从右到左强制，第一个在这里：读者看不见它，或各处显示不一 | ${SEEN}`,
    `unseen-character 2:7 | 文字里有1个 U+0378，第一个在这里：读者看不见它，或各处显示不一 | ${SEEN}`,
  ])
})

test('an unseen character that Unicode has not assigned yet is counted once', () => {
  expect(unseen('市\u2065委')).toEqual([
    `unseen-character 1:2 | 文字里有1个 U+2065 看不见的字符，第一个在这里：读者看不见它，或各处显示不一 | ${SEEN}`,
  ])
})

test('one that an editor says something of is known, and no other', () => {
  expect(unseen('市\ue000委\u202e', ['书记', '市\ue000委'])).toHaveLength(1)
  expect(unseen('市委，书记')).toEqual([])
})

test.each([
  ['市委', { markStart: 0, start: 0, end: 2 }],
  ['　 市委 ', { markStart: 2, start: 2, end: 4 }],
  [' ## 市委', { markStart: 1, start: 4, end: 6 }],
  ['#  市委', { markStart: 0, start: 3, end: 5 }],
  ['#市委', { markStart: 0, start: 0, end: 3 }],
  ['市 # 委', { markStart: 0, start: 0, end: 5 }],
  [' \t', undefined],
  ['', undefined],
])('the words of the line “%s” are found', (line, run) => {
  const words = new SourceText('page.txt', `一\n${line}\n`).words(2)
  const moved = run && { number: 2, markStart: run.markStart + 2, start: run.start + 2, end: run.end + 2 }
  expect(words).toEqual(moved)
})

test('a line beyond the last has no words, and every offset a place', () => {
  const text = new SourceText('page.txt', '一\n二')
  expect([text.words(0), text.words(3)]).toEqual([undefined, undefined])
  expect(text.at(2)).toEqual({ file: 'page.txt', place: { line: 2, column: 1 } })
})

test('a passage is abridged to characters, not halves of them', () => {
  expect(abridge('一\n二', 3)).toBe('一⏎二')
  expect(abridge('一\n😀二', 3)).toBe('一⏎😀…')
  expect(abridge('字'.repeat(24))).toBe('字'.repeat(24))
  expect(abridge('字'.repeat(25))).toBe(`${'字'.repeat(24)}…`)
})
