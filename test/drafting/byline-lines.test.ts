import { expect, test } from 'vitest'
import type { LineKind } from '../../src/drafting/finding.ts'
import { bylines } from '../../src/drafting/lines/bylines.ts'
import { foundBy } from './page-of.ts'

/** The bylines among lines, each with its place, its rule and how sure it is; `known` is what other lines are. */
function found(lines: readonly string[], known: Readonly<Record<number, LineKind>> = {}): string[] {
  return foundBy(bylines, lines, known).map(({ line, kind, rule, confidence }) => {
    expect(kind).toBe('byline')
    return `${line}: ${rule} | ${confidence}`
  })
}

const TITLE = '# 河滨大桥昨日通车'
const BODY = '大桥昨日通车。'
const MORE = '市民称赞。'
const BOX = '方块号后接人名 | 高'
const BELOW = '题目之下只有人名的一行 | 中'
const END = (rule: string) => `文末独占一行，${rule} | 中`

test.each([
  ['记者 周小川', '独占一行，写明记者、通讯员等 | 高'],
  ['本报评论员', '独占一行，报社自称 | 高'],
  ['新华社', '独占一行，只写通讯社或他报 | 高'],
  ['（读者 李明）', '独占一行，独占一行的括号内，写明读者、市民等 | 高'],
  ['□周小川', BOX],
  ['■ 周小川', BOX],
  ['●周小川', BOX],
  ['◎周小川', BOX],
  ['○周小川', BOX],
  ['◆周小川', BOX],
  ['▲周小川', BOX],
  ['★周小川', BOX],
  ['▶周小川', BOX],
  ['►周小川', BOX],
  ['◇周小川', BOX],
  ['☐周小川', BOX],
  ['❏周小川', BOX],
  ['▣周小川', BOX],
])('%s is a byline wherever it stands', (line, said) => {
  expect(found([TITLE, line, BODY])).toEqual([`2: ${said}`])
  expect(found([TITLE, BODY, line, MORE])).toEqual([`3: ${said}`])
  expect(found([line, BODY])).toEqual([`1: ${said}`])
})

test.each(['周小川', '（周小川）', '周小川 王梅 李建国 张志强', '河滨中学 李明', '读者 李明'])(
  '%s is one below a title',
  (line) => {
    expect(found([TITLE, line, BODY])).toEqual([`2: ${BELOW}`])
    expect(found([TITLE, line, '## 副题'])).toEqual([`2: ${BELOW}`])
    expect(found(['河滨大桥通车', line, BODY])).toEqual([`2: ${BELOW}`])
    expect(found([TITLE, '副题没有句号', line, BODY])).toEqual([`3: ${BELOW}`])
    expect(found([line, BODY])).toEqual([])
  },
)

test.each([
  ['周小川', '只有人名'],
  ['周小川 王梅 李建国 张志强', '只有人名'],
  ['河滨中学 李明', '单位、地名或职务之后的人名'],
  ['市委宣传部', '只写供稿单位'],
  ['一名老党员', '读者自称'],
])('%s is one at an article’s end', (line, rule) => {
  expect(found([TITLE, BODY, line])).toEqual([`3: ${END(rule)}`])
  expect(found([TITLE, BODY, line, '# 公园开放', BODY])).toEqual([`3: ${END(rule)}`])
  expect(found([TITLE, BODY, line, '公园开放'], { 4: 'title' })).toEqual([`3: ${END(rule)}`])
  expect(found([TITLE, '此致', line], { 2: 'sign-off' })).toContain(`3: ${END(rule)}`)
  expect(found([TITLE, BODY, line, MORE])).toEqual([])
  expect(found([TITLE, '大桥昨日通车', line])).toEqual([])
  expect(found([TITLE, '大桥昨日通车', line], { 2: 'note' })).toEqual([])
})

test('who wrote verse stands in brackets after a line without a stop', () => {
  expect(found([TITLE, '春风吹过河滨', '又绿了堤岸', '（王芳）'])).toEqual([`4: ${END('只有人名')}`])
  expect(found([TITLE, '春风吹过河滨', '又绿了堤岸', '(王芳)'])).toEqual([`4: ${END('只有人名')}`])
  expect(found([TITLE, '春风吹过河滨', '又绿了堤岸', '王芳'])).toEqual([])
})

test.each([
  '读者 李明',
  '市民 李明',
  '网友：李明',
  '居民 李明',
  '村民 李明',
  '家长 李明',
  '业主 李明',
  '乘客 李明',
  '患者 李明',
  '考生 李明',
  '听众 李明',
  '观众 李明',
  '用户 李明',
  '学生 李明',
  '党员 李明',
  '职工 李明',
  '教师 李明',
  '司机 李明',
  '热心读者 李明',
  '读者 李 明',
  '读者: 李小明',
  '读者 欧阳小明',
  '市民 老周',
  '（河滨中学）李明',
  '（河滨中学） 李小明',
  '(河滨中学)李 明',
])('%s signs a letter, though more follows it', (line) => {
  const said = [expect.stringMatching(/^3: 文末独占一行，.{4,} \| 中$/)]
  expect(found([TITLE, BODY, line, MORE])).toEqual(said)
  expect(found([TITLE, BODY, line])).toEqual(said)
})

test.each(['读者李明', '读者 李明 王芳', '一名读者', '河滨中学 李明', '读者来电'])(
  '%s does not, where more follows it',
  (line) => expect(found([TITLE, BODY, line, MORE])).toEqual([]),
)

test('a list of readers signs nothing', () =>
  expect(found([TITLE, BODY, '读者 李明', '读者 王芳'])).toEqual([]))

test.each(['□ 老锚', '☐ 老锚'])('%s is a pen name below a title only', (line) => {
  expect(found([TITLE, line, BODY])).toEqual([`2: ${BOX}`])
  expect(found(['河滨大桥通车', line, BODY])).toEqual([`2: ${BOX}`])
  expect(found([TITLE, BODY, line])).toEqual([])
  expect(found([TITLE, '副题没有句号', line])).toEqual([])
  expect(found([TITLE, `## ${line}`, BODY])).toEqual([])
  expect(found([line, BODY])).toEqual([])
})

test('a pen name in brackets is one after a sentence only', () => {
  expect(found([TITLE, BODY, '（小雯）'])).toEqual([`3: ${END('像是笔名')}`])
  expect(found([TITLE, '（小雯）', BODY])).toEqual([])
  expect(found(['（小雯）'])).toEqual([])
})

test('a line that is no title and stands above a byline is short, ends no sentence and says nobody', () => {
  const bridge = (times: number) => '桥'.repeat(times)
  expect(found([bridge(30), '周小川', BODY])).toEqual([`2: ${BELOW}`])
  expect(found([bridge(31), '周小川', BODY])).toEqual([])
  expect(found(['大桥；通车', '周小川', BODY])).toEqual([])
  expect(found(['周小川', '王梅', BODY])).toEqual([])
  expect(found(['河滨大桥通车', '周小川', '公园开放'])).toEqual([])
  expect(found(['河滨大桥通车', '周小川'])).toEqual([])
  expect(found([BODY, '周小川', BODY])).toEqual([])
})

test.each([
  ['记者 周小川', '独占一行，写明记者、通讯员等 | 高'],
  ['（周小川）', BELOW],
  ['（新华社）', '独占一行，只写通讯社或他报 | 高'],
  ['□周小川', BOX],
  ['☐ 周小川', BOX],
  ['读者 李明', BELOW],
])('%s is one though it is marked as a title', (line, said) =>
  expect(found([TITLE, `## ${line}`, BODY])).toEqual([`2: ${said}`]),
)

test.each([
  '周小川',
  '河滨中学 李明',
  '本报评论员',
  '新华社',
  '市委宣传部',
  '◆周小川',
  '大桥',
  '周小川（大桥）',
])('%s is none where it is marked as a title', (line) =>
  expect(found([TITLE, `## ${line}`, BODY])).toEqual([]),
)

test('a line longer than names take is none', () => {
  expect(found([TITLE, '周小川 王小梅 李建国 欧阳志强', BODY])).toHaveLength(1)
  expect(found([TITLE, '周小川 王梅 李建国 张志强 赵红', BODY])).toEqual([])
  expect(found([TITLE, BODY, '周小川 王梅 李建国 张志强 赵红'])).toEqual([])
  const many = (last: string) => `记者 ${'周小川 '.repeat(14)}${last}`
  expect(found([TITLE, many('摄'), BODY])).toHaveLength(1)
  expect(found([TITLE, many('摄影'), BODY])).toEqual([])
})

test.each(['市委宣传部', '一名老党员'])('%s is none below a title', (line) =>
  expect(found([TITLE, line, BODY])).toEqual([]),
)

test.each(['大桥', '老锚', '读者来电', '河滨大桥通车'])('%s names nobody', (line) => {
  expect(found([TITLE, line, BODY])).toEqual([])
  expect(found([TITLE, BODY, line])).toEqual([])
})
