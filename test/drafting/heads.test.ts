import { describe, expect, test } from 'vitest'
import { drafted } from './draft-content.ts'
import { BODY, FEATURE, lines, linesOf } from './lines-of.ts'

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
      ['返乡创业故事', '把鞋厂办到家门口', '本报记者 王芳', BODY],
      ['kicker', 'headline', 'byline', 'paragraph'],
    ],
    [
      ['·经济时评·', '给民间投资一个敞亮门', '□ 王芳', BODY],
      ['kicker', 'headline', 'byline', 'paragraph'],
    ],
    [
      ['一个老兵的故事', '他把军功章锁了六十年', '本报记者 王芳', BODY],
      ['headline', 'deck', 'byline', 'paragraph'],
    ],
    [
      ['## 王志强在全市防汛会议上强调', '压实责任排查隐患', '## 李卫民主持会议', '本报讯 会议昨日召开。'],
      ['kicker', 'headline', 'deck', 'paragraph'],
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

  test('verse below who signs it, and between titles that stand alone', () => {
    const verse = ['篱笆围着的', '不只是韭菜和葱', '还有一个人的', '四季'].join('\n')
    const poem = ['headline', 'byline', ...Array.from({ length: 4 }, () => 'paragraph')]
    expect(linesOf(lines('# 母亲的菜园', '□ 冬青', verse, '# 红榜', BODY))).toEqual([
      ...poem,
      'headline',
      'paragraph',
    ])
    expect(linesOf(lines(...FEATURE, BODY, '诗歌', '秋天的操场', verse, '（王芳）')).slice(-7)).toEqual([
      'kicker',
      'headline',
      ...Array.from({ length: 4 }, () => 'paragraph'),
      'byline',
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
