import { expect, test } from 'vitest'
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
