// Over 250 lines: one small draft and its ways of being changed serve all of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { mergeYaml } from '../../src/drafting/merge-yaml.ts'

const DRAFT = `source:
  id: a
articles:
  # 规则甲
  - id: qiao
    headline:
      line: 1
    decks:
      - line: 3
    joins:
      - lines: 5-7
        reason: 断行
  - id: he
    headline:
      line: 9
    bylines:
      - line: 10
        names: [何平]
`
const NEWER = DRAFT.replace('lines: 5-7', 'lines: 5-8')
  .replace('names: [何平]', 'names: [何平, 赵敏]')
  .replace('  - id: he', '    gaps:\n      - after: 半句\n        reason: 缺\n  - id: he')

test('what nobody changed follows the new draft', () => {
  expect(mergeYaml(DRAFT, DRAFT, NEWER)).toEqual({ text: NEWER, differences: [], kept: 0 })
})

test('what a person changed, added or took out stays, comments and order too', () => {
  const theirs = `# 我的话
source:
  id: a
articles:
  # 规则甲，看过了
  - id: bridge
    headline:
      line: 1
    notes:
      - exact: 桥
        reason: 我加的
    joins:
      - lines: 5-7
        reason: 换栏，“情况”断开 # 核对过
  - id: he
    headline:
      line: 9
    bylines:
      - line: 10
        names: [何萍]
`
  const fresh = DRAFT.replace('names: [何平]', 'names: [何平, 赵敏]').replace('id: qiao', 'id: bridge')
  const { text, differences, kept } = mergeYaml(DRAFT, theirs, fresh)
  expect(text).toBe(theirs)
  // The decks taken out, and the reason of the join.
  expect(kept).toBe(2)
  expect(differences).toEqual([
    'articles[题目第9行].bylines[line: 10].names：文件里是 ["何萍"]，草稿是 ["何平","赵敏"]',
  ])
})

test('what is new in the draft is added in its place', () => {
  const theirs = DRAFT.replace('names: [何平]', 'names: [何萍]')
  expect(mergeYaml(DRAFT, theirs, NEWER).text).toBe(NEWER.replace('names: [何平, 赵敏]', 'names: [何萍]'))
})

test('without the draft before, a file is all a person’s: nothing changes, what differs is told', () => {
  const { text, differences } = mergeYaml(undefined, DRAFT, NEWER)
  expect(text).toBe(DRAFT)
  expect(differences).toHaveLength(3)
})

test('what the draft no longer says, and a person changed, is told by its key', () => {
  const { text, differences } = mergeYaml('pages: [1]\n', 'pages: [2]\n', '{}\n')
  expect(text).toBe('pages: [2]\n')
  expect(differences).toEqual(['pages：文件里是 [2]，草稿是 没有'])
})

test('an event stays the same when an editor gives it another id', () => {
  const draft = 'events:\n  - id: tong-che\n    exact: 3月7日\n    date: 2023-03-07\n    label: 通车\n'
  const theirs = draft.replace('tong-che', 'opening').replace('label: 通车', 'label: 大桥通车')
  expect(mergeYaml(draft, theirs, draft)).toEqual({ text: theirs, differences: [], kept: 2 })
  const fresh = draft.replace('2023-03-07', '2023-03')
  expect(mergeYaml(draft, theirs, fresh).text).toBe(theirs.replace('2023-03-07', '2023-03'))
})

const TWO = `articles:
  # 规则甲
  - id: qiao
    headline:
      line: 5
  # 规则乙，看过了
  - id: he
    headline:
      line: 9
`

test('what stands above an entry stays with it when another is put before it, or it is taken out', () => {
  const three = TWO.replace('# 规则甲', '# 新规则\n  - id: xin\n    headline:\n      line: 1\n  # 规则甲')
  expect(mergeYaml(TWO, TWO, three).text).toBe(three)
  expect(mergeYaml(three, three, TWO).text).toBe(TWO)
})

test('a list that was empty is written as lists are', () => {
  expect(mergeYaml('articles: []\n', 'articles: []\n', TWO)).toEqual({ text: TWO, differences: [], kept: 0 })
})

test('of a list that the draft no longer has, what a person added or changed stays, and what was changed is told', () => {
  const draft =
    'id: a\njoins:\n  - lines: 3-4\n    reason: 断行\n  - lines: 6-7\n    reason: 断行\n    doubt: 不明\n'
  const added = draft.replace('lines: 3-4', 'lines: 3-5')
  const theirs = `${draft.replace('    doubt: 不明\n', '    doubt: 存疑\n')}  - lines: 9-10\n    reason: 我加的\n`
  const left =
    'id: a\njoins:\n  - lines: 6-7\n    reason: 断行\n    doubt: 存疑\n  - lines: 9-10\n    reason: 我加的\n'
  expect(mergeYaml(draft, theirs, 'id: a\n')).toEqual({
    text: left,
    differences: ['joins[lines: 6-7]：文件里是 {"lines":"6-7","reason":"断行","doubt":"存疑"}，草稿是 没有'],
    kept: 0,
  })
  expect(mergeYaml(draft, draft, 'id: a\n').text).toBe('id: a\n')
  expect(mergeYaml('id: a\n', added, 'id: a\n')).toEqual({ text: added, differences: [], kept: 0 })
})

test('an entry that a person changed and the draft no longer has stays, and is told; one not changed goes', () => {
  const theirs = TWO.replace('id: qiao', 'id: bridge')
  const { text, differences } = mergeYaml(TWO, theirs, 'articles: []\n')
  expect(text).toBe('articles:\n  # 规则甲\n  - id: bridge\n    headline:\n      line: 5\n')
  expect(differences).toEqual([
    'articles[题目第5行]：文件里是 {"id":"bridge","headline":{"line":5}}，草稿是 没有',
  ])
})

test('an event whose words were corrected in the text is followed to its new words', () => {
  const draft = 'events:\n  - id: tong-che\n    exact: 三月七日上午\n    date: 2023-03-07\n    label: 通车\n'
  const theirs = draft.replace('label: 通车', 'label: 大桥通车 # 已核')
  const fresh = draft.replace('三月七日上午', '三月九日上午').replace('03-07', '03-09')
  expect(mergeYaml(draft, theirs, fresh)).toEqual({
    text: fresh.replace('label: 通车', 'label: 大桥通车 # 已核'),
    differences: [],
    kept: 1,
  })
})

test('a doubt that a person took out stays out; one that the draft no longer has stays until a person takes it out', () => {
  const doubtful = 'a: 1\ndoubt: 拿不准\n'
  expect(mergeYaml(doubtful, 'a: 1\n', doubtful)).toEqual({ text: 'a: 1\n', differences: [], kept: 1 })
  expect(mergeYaml(doubtful, doubtful, 'a: 1\n')).toEqual({ text: doubtful, differences: [], kept: 0 })
  expect(mergeYaml('a: 1\n', 'a: 1\n', doubtful).text).toBe(doubtful)
})

test.each(['reason', 'prefix', 'suffix'])('how a person words a %s is nobody else’s matter', (key) => {
  const words = (text: string) => `events:\n  - exact: 昨日\n    date: 2023-03-07\n    ${key}: ${text}\n`
  const theirs = words('我的')
  expect(mergeYaml(words('旧'), theirs, words('新'))).toEqual({ text: theirs, differences: [], kept: 0 })
})

test('a key that is new in the draft stands after the one before it, with its blank line', () => {
  const before = 'source:\n  id: a\narticles: []\n'
  const fresh =
    'source:\n  id: a\n\npages:\n  - name: "2"\n    lines: 1-3\n\nfurniture:\n  - lines: blank\narticles: []\n'
  expect(mergeYaml(before, before, fresh).text).toBe(fresh)
  const theirs = 'articles: []\nsource:\n  id: a # 我的\n'
  expect(mergeYaml(before, theirs, fresh).text).toBe(
    `articles: []\n${fresh.replace('articles: []\n', '').replace('id: a', 'id: a # 我的')}`,
  )
})

test('lines of any length stay one line, and what is written within brackets stays so', () => {
  const long = `a: ${'大桥通车。'.repeat(60)}${' 大桥通车'.repeat(60)}\nb: [1, 2]\nc: 1\n`
  expect(mergeYaml(long, long, long.replace('c: 1', 'c: 2')).text).toBe(long.replace('c: 1', 'c: 2'))
})

test('what changes nothing leaves a file as it is written, however that is', () => {
  const odd = "id:   'a'\n\n\njoins:\n    - {lines:   3-4}\n"
  expect(mergeYaml(odd, odd, 'id: a\njoins:\n  - lines: 3-4\n').text).toBe(odd)
})

test('what is new comes behind what it follows in the draft, though a person took out what is between', () => {
  expect(mergeYaml('a: 1\nb: 1\n', 'a: 1\n', 'a: 1\nb: 1\nc: 1\n').text).toBe('a: 1\nc: 1\n')
  const last = `${TWO}  - id: xin\n    headline:\n      line: 12\n`
  expect(mergeYaml(TWO, TWO, last).text).toBe(last)
})

test('in a map a person’s change of one thing stays, and another follows the draft; what goes is told by its path', () => {
  const draft = 'source:\n  id: a\n  file: b\n  status: draft\n'
  const theirs = draft.replace('id: a', 'id: z').replace('status: draft', 'status: read')
  expect(mergeYaml(draft, theirs, 'source:\n  id: a\n  file: c\n')).toEqual({
    text: theirs.replace('file: b', 'file: c'),
    differences: ['source.status：文件里是 "read"，草稿是 没有'],
    kept: 1,
  })
})

test.each([
  ['a: 5\n', '5'],
  ['a: [5]\n', '[5]'],
  ['a:\n  - x: 5\n', '[{"x":5}]'],
  ['a:\n  - x: 1\n  - 5\n', '[{"x":1},5]'],
])('what a person wrote in another form than the draft stays and is told: %j', (theirs, said) => {
  const fresh = said.startsWith('[{') ? ['a:\n  x: 2\n', '{"x":2}'] : ['a:\n  - x: 2\n', '[{"x":2}]']
  const other = said.includes(',5') ? ['a:\n  - x: 2\n', '[{"x":2}]'] : fresh
  expect(mergeYaml('a:\n  - x: 1\n', theirs, other[0] ?? '')).toEqual({
    text: theirs,
    differences: [`a：文件里是 ${said}，草稿是 ${other[1]}`],
    kept: 0,
  })
})

test('a list within brackets keeps them, and the comment above it', () => {
  const brackets = 'pages:\n  # 我的\n  [1, 2]\ndecks: [{line: 3}]\nid: a\n'
  const fresh = 'pages: [1, 2]\ndecks:\n  - line: 3\n  - {line: 5}\nid: b\n'
  expect(mergeYaml(brackets, brackets, fresh).text).toBe(
    brackets.replace('{line: 3}', '{line: 3}, {line: 5}').replace('id: a', 'id: b'),
  )
})

const entry = fc.record(
  {
    line: fc.integer({ min: 1, max: 6 }),
    names: fc.array(fc.constantFrom('何平', '赵敏'), { maxLength: 2 }),
    reason: fc.constantFrom('断行', '缺'),
  },
  { requiredKeys: ['line'] },
)
const list = fc.uniqueArray(entry, { maxLength: 4, selector: ({ line }) => line })
const file = fc
  .record({ id: fc.constantFrom('a', 'b'), pages: list, joins: list }, { requiredKeys: ['id'] })
  .map((value) => stringify(value))

/** A file's data, whatever the order of its entries. */
const dataOf = (yaml: string) =>
  JSON.parse(JSON.stringify(parse(yaml)), (_, value) =>
    Array.isArray(value) ? value.toSorted((a, b) => Number(a.line) - Number(b.line)) : value,
  )

test('what no person has changed becomes what the new draft says, and nothing is told', () => {
  fc.assert(
    fc.property(file, file, (draft, fresh) => {
      const { text, differences, kept } = mergeYaml(draft, draft, fresh)
      expect(dataOf(text)).toEqual(dataOf(fresh))
      expect([differences, kept]).toEqual([[], 0])
    }),
  )
})

test('a draft that says what it said before, or what the file says, leaves every sign of the file as it is', () => {
  fc.assert(
    fc.property(file, file, (draft, theirs) => {
      expect(mergeYaml(draft, theirs, draft)).toMatchObject({ text: theirs, differences: [] })
      expect(mergeYaml(draft, theirs, theirs)).toEqual({ text: theirs, differences: [], kept: 0 })
      expect(mergeYaml(undefined, theirs, draft).text).toBe(theirs)
    }),
  )
})
