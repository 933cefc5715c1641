import { describe, expect, test } from 'vitest'
import { pageDrafted } from './draft-content.ts'

/** The lines that a text's paragraphs are joined from. */
function joinsOf(...lines: string[]): string[] {
  return pageDrafted(`# 大桥通车\n\n${lines.join('\n\n')}\n`).articles.flatMap(({ joins }) =>
    joins.map(({ first, last }) => `${first.number}-${last.number}`),
  )
}
const LAST = '大桥建了三年。'

describe('a paragraph goes on in the next line', () => {
  test.each([
    ['市水务局组织全部力量，完成了沿河十二座水库的拉网式排查', '，对隐患逐一登记。'],
    ['大桥把原来要走一个小时的路缩短到十分钟，两岸居民再也不用等渡', '船了。'],
    ['“你们守着我们', '这一大家子，我给你们下碗面算啥。”'],
    ['他在会上强调，要抓好防汛、', '抗旱和安全生产。'],
    ['会议由市委书记王志强（市委常委、', '组织部部长代）主持。'],
    ['全省粮食总产量稳定在一百九十亿斤以上的目标能够实现靠的是科技', '，靠的是农民。'],
  ])('%s | %s', (first, last) => {
    expect(joinsOf(first, last, LAST)).toEqual(['3-5'])
  })
})

describe('a line that ends no sentence is whole all the same', () => {
  test.each([
    ['a telephone number', '市自来水公司抢修热线：96116', '解放路一带停水。'],
    [
      'a telephone number after blanks',
      '请市民及时拨打市自来水公司的服务电话 0772-2345678',
      '解放路一带停水。',
    ],
    ['an address of the network', '来稿请寄本报副刊编辑部，投稿邮箱：fukan@example.com', '稿酬从优。'],
    ['a short line that is no sentence', '桥头的人', '桥是五十年前修的。'],
    ['an entry before another', '一是加强巡查，发现隐患立即上报', '二、备足物资。'],
    ['an entry with its name', '参赛对象为全市中小学在校学生，每校限报两队', '报名地点：市体育馆。'],
    ['verse', '南湖烟雨起征船，', '九十年来换地天。'],
    [
      'the words below a picture',
      '图为大桥建成之后第一批车辆通过桥面的情景，两岸居民夹道欢呼',
      '大桥长三公里。',
    ],
  ])('%s', (_, first, last) => {
    expect(joinsOf(LAST, first, last)).toEqual([])
  })
})

test('in a text of one width without blank lines, a short line ends a paragraph', () => {
  const text = [
    '# 渡口',
    '老李在渡口撑了四十年船，没有误过一个赶',
    '集的人。他记得每一个乘船的孩子，也记得',
    '每一场大雾，更记得那年发大水的时候他是',
    '怎样把二十三个学生一趟一趟送过河去的。',
    '桥上的人',
    '大桥通车那天，老李也去了。他在桥上来来',
    '回回走了三趟，最后站在桥中间看着自己的',
    '船，什么也没有说。',
  ].join('\n')
  const [article] = pageDrafted(text).articles
  expect(article?.parts.filter(({ type }) => type === 'heading').map(({ line }) => line.text)).toEqual([
    '桥上的人',
  ])
  expect(article?.joins.map(({ first, last }) => `${first.number}-${last.number}`)).toEqual([
    '2-3',
    '3-4',
    '4-5',
    '7-8',
    '8-9',
  ])
})
