import { describe, expect, test } from 'vitest'
import { drafted } from './draft-content.ts'

/** What each line of a text is, in order; the page's own lines left out. */
function linesOf(text: string): string[] {
  return drafted(text)
    .draft.articles.flatMap(({ parts }) => parts.map(({ type, line }) => [line.number, type] as const))
    .sort(([a], [b]) => a - b)
    .map(([, type]) => type)
}
const lines = (...all: string[]) => all.join('\n\n')
const NEWS = ['# 大桥通车', '本报讯（记者 李强）大桥昨日通车，两岸居民往来只要十分钟。']
const FEATURE = [
  '# 摆渡人老李',
  '本报记者 王芳',
  '老李在渡口撑了四十年船，没有误过一个赶集的人。',
  '他记得每一个乘船的孩子。',
]
const BODY = '他把船靠在岸边，等最后一个人上来，才慢慢收起跳板。'

describe('a small notice is an article wherever it stands', () => {
  test.each([
    ['停电预告', '因线路检修，2月3日东街停电。'],
    ['今晚停水', '因管道抢修，今晚10时至明早5时解放路停水。'],
    ['寻人', '李满仓，男，72岁，走失时穿蓝色棉衣。'],
    ['寻找目击者', '请看到事故的市民与交警联系。'],
    ['失物招领', '拾到黑色公文包一只，请失主来领。'],
    ['招聘', '印刷厂招学徒两名，包吃住。'],
    ['天气预报', '今天晴转多云，偏北风三级。'],
    ['今日菜价', '白菜每斤八角，萝卜每斤六角。'],
    ['更正', '本报昨日二版“李刚”应为“李强”。'],
    ['遗失声明', '王芳遗失身份证一张，声明作废。'],
    ['电影预告', '人民影院今晚放映两场。'],
    ['体彩开奖公告', '排列三第十二期开奖号码已公布。'],
  ])('%s', (title, body) => {
    const kinds = ['headline', 'paragraph']
    expect(linesOf(lines(...NEWS, title, body))).toEqual([...kinds, ...kinds])
    expect(linesOf(lines(...FEATURE, `## ${title}`, body)).slice(-2)).toEqual(kinds)
    // Nothing of a notice has sections: what follows it is an article, too.
    expect(linesOf(lines(...NEWS, title, body, '公园里的新来客', BODY)).slice(-2)).toEqual(kinds)
  })
})

describe('a section heading without a mark', () => {
  test.each([
    ['一桨一桨渡春秋', '一声一声唤归人'],
    ['“水都漫到船舱了”', '“有我在，你们放心”'],
    ['从渡口到桥头', '从桥头到学校'],
    ['渡口：船还在', '桥头：人已老'],
    ['专家：渡口不必拆', '居民：想留个念想'],
  ])('%s, %s: alike, apart by blank lines or by none', (one, other) => {
    const text = [...FEATURE, one, BODY, '天黑了。', other, BODY]
    const kinds = ['headline', 'byline', 'paragraph', 'paragraph']
    const sections = ['heading', 'paragraph', 'paragraph', 'heading', 'paragraph']
    expect(linesOf(lines(...text))).toEqual([...kinds, ...sections])
    expect(linesOf(text.join('\n'))).toEqual([...kinds, ...sections])
    expect(drafted(lines(...text)).draft.articles.flatMap(({ joins }) => joins)).toEqual([])
  })

  test('after a picture in the middle of an article, if it is like those before', () => {
    const photo = '老李在渡口。 王芳 摄'
    const text = [...FEATURE, '船上的日子', BODY, photo, '岸上的日子', BODY]
    expect(linesOf(lines(...text)).at(-2)).toBe('heading')
    expect(linesOf(lines(...FEATURE, photo, '大桥边上建起新渡口公园', BODY)).at(-2)).toBe('headline')
  })
})

describe('a title without a mark opens an article', () => {
  test.each([
    [
      'where its text says it again',
      ['市图书馆新馆周六开放', '位于河东的市图书馆新馆将于本周六对读者开放。'],
    ],
    ['where somebody signs it', ['交警公布违法高发路段', '长城路口违法停车最多，交警将加大处罚。（王芳）']],
    ['where a letter begins', ['孩子不肯写作业怎么办', '编辑老师：']],
    ['where it is long', ['深夜民房起火 邻居砸窗救出祖孙俩', '浓烟从窗口冒出来时，老人还在睡梦里。']],
  ])('%s', (_, [title = '', body = '']) => {
    expect(linesOf(lines(...NEWS, title, body)).slice(2)).toEqual(['headline', 'paragraph'])
  })

  test('of two lines, or with a quotation before it', () => {
    expect(linesOf(lines(...NEWS, '超市年货卖到断货', '店员连夜调来三车', BODY)).slice(2)).toEqual([
      'headline',
      'deck',
      'paragraph',
    ])
    expect(
      linesOf(
        lines(
          ...FEATURE,
          '“退改签”短信骗走大学生学费',
          '本报讯 学生小许收到一条短信，按提示操作后被骗六千元。',
        ),
      ).slice(-2),
    ).toEqual(['headline', 'paragraph'])
  })

  test('though the article before breaks off: what stands above a mark is its kicker', () => {
    const broken = '考生如有异议，可以在公示结束之后的三个工作日之内，到市招生考试院一楼大厅或者向'
    expect(
      linesOf(lines(...FEATURE, broken, '健康面对面', '# 查出结节要不要手术？', BODY)).slice(-3),
    ).toEqual(['kicker', 'headline', 'paragraph'])
  })
})

describe('heads', () => {
  test.each([
    [
      ['# 今冬供暖提前三天', '11月12日零时起点火 室温不达标可退费', '本报讯 供暖将提前三天，请居民留人。'],
      ['headline', 'deck', 'paragraph'],
    ],
    [
      ['教育信箱', '孩子不肯写作业怎么办', '尊敬的编辑：'],
      ['kicker', 'headline', 'paragraph'],
    ],
    [
      ['# 全市防汛会议召开', '# 王志强讲话 李卫民安排工作', '本报讯 全市防汛会议昨日召开。'],
      ['headline', 'deck', 'paragraph'],
    ],
    [
      ['### 全市防汛会议召开', '# 王志强讲话 李卫民安排工作', '本报讯 全市防汛会议昨日召开。'],
      ['headline', 'deck', 'paragraph'],
    ],
    [
      ['# “阳台菜园”评比揭晓 退休教师种出三十种菜', '本报讯 评比昨日揭晓。'],
      ['headline', 'paragraph'],
    ],
    [
      ['## 王志强在全市防汛会议上强调', '# 压实责任排查隐患', '## 李卫民主持会议', '本报讯 会议昨日召开。'],
      ['kicker', 'headline', 'deck', 'paragraph'],
    ],
    [
      ['王志强在全市防汛会议上强调', '压实责任排查隐患', '本报讯 会议昨日召开。'],
      ['kicker', 'headline', 'paragraph'],
    ],
    [
      ['# 压实责任排查隐患', '王志强在全市防汛会议上指出', '本报讯 会议昨日召开。'],
      ['headline', 'deck', 'paragraph'],
    ],
    [
      ['## 压实责任排查隐患', '# 王志强赴河东调研时强调', '本报讯 调研昨日进行。'],
      ['headline', 'deck', 'paragraph'],
    ],
    [
      ['### “套路贷”团伙覆灭记', '# 十七名被告人一审获刑', '本报记者 王芳', BODY],
      ['headline', 'deck', 'byline', 'paragraph'],
    ],
    [
      ['### “暖冬行动”系列报道', '# 社区食堂开到家门口', '本报记者 王芳', BODY],
      ['kicker', 'headline', 'byline', 'paragraph'],
    ],
    [
      ['### 相关新闻', '全国器官捐献登记人数突破二十万', BODY],
      ['kicker', 'headline', 'paragraph'],
    ],
  ])('%j', (text, kinds) => {
    expect(linesOf(text.join('\n'))).toEqual(kinds)
  })
})

describe('the name of a column is no name of a person', () => {
  test.each(['楚江好人', '文明新风', '平安中国', '奋斗百年路·老党员的初心', '走基层·一线'])(
    '%s',
    (column) => {
      expect(linesOf(lines(...FEATURE, column, '# 渡口的灯', '记者 王芳', BODY)).slice(-4)).toEqual([
        'kicker',
        'headline',
        'byline',
        'paragraph',
      ])
      expect(linesOf(lines('# 渡口的灯', column, BODY, BODY))).toEqual([
        'headline',
        'deck',
        'paragraph',
        'paragraph',
      ])
    },
  )
})

describe('an article breaks off in mid-sentence before another', () => {
  const broken = '考生如有异议，可以在公示结束之后的三个工作日之内，到市招生考试院一楼大厅或者向'
  test.each([
    [['图片新闻', '2月3日，老人在渡口晒太阳。']],
    [['【微帮忙】', '渡口的船修好了', '老人又上了船，渡口热闹起来。']],
    [['市图书馆新馆周六开放', '位于河东的市图书馆新馆将于本周六对读者开放。']],
  ])('%j', (next) => {
    const { articles } = drafted(lines(...FEATURE, broken, ...next)).draft
    expect(articles.map(({ gaps, joins }) => [gaps.length, joins.length])).toEqual([
      [1, 0],
      [0, 0],
    ])
  })

  test('what goes on in the next line does not', () => {
    const { articles } = drafted(lines(...FEATURE, broken, '市教育局书面反映。', BODY)).draft
    expect(articles.map(({ gaps, joins }) => [gaps.length, joins.length])).toEqual([[0, 1]])
  })
})

describe('what is no title', () => {
  test.each([
    [['我儿子上三年级，每天写作业都要磨蹭到十点，我该怎么办？']],
    [['她说得最多的一句话是：“我不管谁管？”']],
    [['“是啊，爸爸住在云上！”']],
    [['读者：门前的路灯半个月没亮了，请问该找谁？']],
    [['灯光洒下来', '像一层薄薄的霜', '铣床唱着', '老师傅戴上花镜', '量了又量']],
  ])('%j', (text) => {
    expect(linesOf(lines('# 夜班车间', BODY, ...text, '# 红榜', BODY))).toEqual([
      'headline',
      'paragraph',
      ...text.map(() => 'paragraph'),
      'headline',
      'paragraph',
    ])
  })

  test('lines between two marked titles, as nothing else is their text', () => {
    expect(linesOf(['# 漫画', '少吃一口盐', '多走一里路', '# 药讯', BODY].join('\n'))).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'headline',
      'paragraph',
    ])
  })

  test('a dashed line below running text, which signs it', () => {
    expect(
      linesOf(
        lines('# 来信', BODY, '孩子每天磨蹭到十点，请问我该怎么办才好，急盼回复。', '——焦虑的妈妈', BODY),
      ),
    ).toEqual(['headline', ...Array.from({ length: 4 }, () => 'paragraph')])
  })
})
