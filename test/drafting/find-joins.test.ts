import { expect, test } from 'vitest'
import { findJoins } from '../../src/drafting/find-joins.ts'
import { articleOf, type GivenPart } from './article-of.ts'

/** Why each line goes on in the next, and how sure that is. */
const joinsOf = (parts: readonly GivenPart[], byIndent = false) =>
  findJoins(articleOf(parts), byIndent).map(
    ({ first, last, ground }) => `${first.number}-${last.number} ${ground.rule} ${ground.confidence}`,
  )
const HALF = '大桥把原来要走一个小时的路缩短到十分钟，两岸居民再也不用等渡'
const FULL = '大桥把原来要走一个小时的路缩短到十分钟，两岸居民再也不用等渡船了。'
const close = (text: string): GivenPart => ({ text, line: { apartAfter: false } })
const below = (text: string, more = {}): GivenPart => ({ text, line: { apartBefore: false, ...more } })

test.each([
  [HALF, '船了。', '“再也不用等渡”之后没有句末标点 高'],
  [HALF, '，船停了。', '下一行以不能开头的标点开头 高'],
  ['大桥', '”通车了。', '下一行以不能开头的标点开头 高'],
  ['他说要抓好防汛、', '抗旱工作。', '上一行止于“、” 高'],
  ['会议由王梅（', '市长）主持。', '上一行止于“（” 高'],
  ['会议由王梅(', '市长)主持。', '上一行止于“(” 高'],
  ['他学习《', '桥梁》。', '上一行止于“《” 高'],
  ['他说：“', '桥通了。”', '上一行止于““” 高'],
  ['桥通了，', '从这里走到河对岸去只要十分钟时间。', '“桥通了，”之后没有句末标点 高'],
  ['“你们守着我们', '这一大家子，我给你们下碗面算啥。”', '“你们守着我们”之后没有句末标点 高'],
  ['《大桥通车的', '那一天和后来的许多日子》是一本书。', '“《大桥通车的”之后没有句末标点 高'],
  ['（大桥通车的', '那一天和后来的许多日子）很热闹。', '“（大桥通车的”之后没有句末标点 高'],
  ['(大桥通车的', '那一天和后来的许多日子)很热闹。', '“(大桥通车的”之后没有句末标点 高'],
  ['“大桥通车的那一天”，他们唱的“大河”', '是一首老歌，人人都会唱。', '“唱的“大河””之后没有句末标点 中'],
  [
    '他们唱着“大河”和（二部），《长河》（新）',
    '是一首老歌，人人都会唱。',
    '“长河》（新）”之后没有句末标点 中',
  ],
  ['大桥把原来要走一个小时的路缩短到了十分钟时间哪', '是一首老歌。', undefined],
  ['大桥把原来要走一个小时的路缩短到了十分钟时间哪啊', '是一首老歌。', '“分钟时间哪啊”之后没有句末标点 高'],
  ['“大桥”通车，两岸居民夹道欢呼再也不用等渡', '船了。', '“再也不用等渡”之后没有句末标点 高'],
  ['“大桥”通车的', '那一天和后来的许多日子都很热闹，人山人海。', undefined],
  ['记者看到，他们画的图为大桥通车的那一天，锣', '鼓喧天。', '“的那一天，锣”之后没有句末标点 高'],
  ['大桥长三公里，又', '宽。', undefined],
  ['大桥长三公里，宽二十米，又长又', '好桥上有四条车道和两条人行道。', undefined],
  ['大桥长三公里，宽二十米，又长又', '好，桥上有四条车道和两条人行道。', '“十米，又长又”之后没有句末标点 高'],
  ['大桥长三公里，宽二十米，又长又大', '好，桥上有四条车道和两条。', '“米，又长又大”之后没有句末标点 高'],
])('%s | %s: %s', (first, second, rule) =>
  expect(joinsOf([first, second])).toEqual(rule === undefined ? [] : [`1-3 ${rule}`]),
)

test.each([
  [FULL, '大桥长三公里。'],
  ['市自来水公司抢修热线：96116', '解放路一带停水。'],
  ['大桥通车，两岸居民夹道欢呼，再也不用等渡船了。周小川', '大桥长三公里。'],
  ['大桥通车，两岸居民夹道欢呼，再也不用等渡船了（周小川）', '大桥长三公里。'],
  ['一是加强巡查，发现隐患立即上报，并且', '二、备足物资，安排值班人员。'],
  ['一是加强巡查，发现隐患立即上报，并且', '■备足物资，安排值班人员。'],
  ['问：大桥通了吗，', '通了，人人都说从这里走到河对岸去只要十分钟。'],
  ['桥头的人', '桥是五十年前修的，人人都说它又长又宽。'],
  ['南湖烟雨起征船，', '九十年来换地天。'],
  ['图为大桥通车，两岸居民夹道欢呼，锣鼓', '喧天，人人都说从这里走到河对岸去。'],
  ['（上图：大桥通车，两岸居民夹道欢呼，锣鼓', '喧天，人人都说从这里走到河对岸去。'],
  ['▲ 题图 大桥通车，两岸居民夹道欢呼，锣鼓', '喧天，人人都说从这里走到河对岸去。'],
  ['本图:大桥通车，两岸居民夹道欢呼，锣鼓', '喧天，人人都说从这里走到河对岸去。'],
])('%s | %s are two paragraphs', (first, second) => expect(joinsOf([first, second])).toEqual([]))

test('a long line that somebody speaks on goes on', () => {
  expect(joinsOf(['问：大桥通了吗，从这里走到对岸要', '多久？'])).toEqual([
    '1-3 “里走到对岸要”之后没有句末标点 高',
  ])
})

test('a line that fills its width goes on in the next', () => {
  const rule = '1-3 上一行排满，句子没有完 高'
  expect(joinsOf([close('大桥通'), below('车了。')])).toEqual([rule])
  expect(joinsOf(['大桥通', below('车了。')])).toEqual([])
  expect(joinsOf([close('大桥通'), '车了。'])).toEqual([])
  expect(joinsOf([close('大桥通车。'), below('路近了。')])).toEqual([])
  expect(joinsOf([close('大桥'), below('二、水库')])).toEqual([])
})

test('where an indent begins each paragraph, the line below without one goes on', () => {
  const [first, indented] = [FULL, { text: '大桥长三公里。', line: { indented: true } }]
  const next = (more: object) => below('大桥长三公里。', { number: 2, ...more })
  expect(joinsOf([first, next({})], true)).toEqual(['1-2 下一行没有缩进 高'])
  expect(joinsOf([first, next({})])).toEqual([])
  expect(joinsOf([first, next({ indented: true })], true)).toEqual([])
  expect(joinsOf([first, next({ number: 3 })], true)).toEqual([])
  expect(joinsOf([HALF, indented], true)).toEqual([])
  expect(joinsOf([HALF, indented])).toHaveLength(1)
})

test.each([
  [{ text: HALF, type: 'heading' }, '船了。'],
  [HALF, { text: '船了。', type: 'photo-credit' }],
  [{ text: HALF, whole: true }, '船了。'],
  [HALF, { text: '船了。', whole: true }],
] as const)('%j and %j are no halves of a paragraph', (first, second) =>
  expect(joinsOf([first, second])).toEqual([]),
)

test('a paragraph may be of several lines, the last of an article goes on nowhere', () => {
  expect(joinsOf([HALF, HALF, '船了。', HALF]).map((join) => join.slice(0, 3))).toEqual(['1-3', '3-5'])
  expect(joinsOf([])).toEqual([])
})
