import { describe, expect, test } from 'vitest'
import { pageDrafted } from './draft-content.ts'
import { BODY, FEATURE, lines, linesOf } from './lines-of.ts'

const NEWS = ['# 大桥通车', '本报讯（记者 李强）大桥昨日通车，两岸居民往来只要十分钟。']

describe('a small notice is an article wherever it stands', () => {
  test.each([
    ['停电预告', '因线路检修，2月3日东街停电。'],
    ['今晚停水', '因管道抢修，今晚10时至明早5时解放路停水。'],
    ['寻人', '李满仓，男，72岁，走失时穿蓝色棉衣。'],
    ['寻找目击者', '请看到事故的市民与交警联系。'],
    ['失物招领', '拾到黑色公文包一只，请失主来领。'],
    ['招聘', '印刷厂招学徒两名，包吃住。'],
    ['遗失', '工务段职工遗失工作证一本，声明作废。'],
    ['敬告读者', '本报电话号码自即日起更改。'],
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
    expect(pageDrafted(lines(...text)).articles.flatMap(({ joins }) => joins)).toEqual([])
  })

  test('after a picture in the middle of an article, if it is like those before', () => {
    const photo = '老李在渡口。 王芳 摄'
    const text = [...FEATURE, '船上的日子', BODY, photo, '岸上的日子', BODY]
    expect(linesOf(lines(...text)).at(-2)).toBe('heading')
    expect(
      linesOf(lines(...FEATURE, photo, '大桥边上建起新渡口公园', '公园里有步道，也有球场。')).at(-2),
    ).toBe('headline')
  })
})

describe('a section of a feature goes on with what is told', () => {
  const feature = (mark: string, title: string, section: string) =>
    linesOf(
      lines(
        `${mark && '## '}小阀门走进大电站`,
        '本报记者 王芳',
        '展厅里摆着一只阀门。经理仇建东说，就这么一只，卖到了十八万元。老周是他的徒弟。',
        '客人来了，总要先看它。',
        `${mark}${title}`,
        section,
        '如今订单排到了年底。',
      ),
    ).slice(4)
  const sections: [string, string][] = [
    ['被退回的第一批货', '2005年，仇建东接下电厂的订单，第一批货因为渗漏被全部退回。'],
    ['三年磨出一张证', '赔了钱，也赔醒了人。仇建东请来教授，三年后从主管部门拿到一张证。'],
    ['师傅带徒弟', '老周记得，刚进厂那天，车间里只有两台旧车床。'],
    ['卖房买机床', '他卖掉县城的房子，买回一台二手机床。'],
    ['一句话改了主意', '“这活儿我接了。”仇建东当着众人拍了胸脯。'],
    ['头一笔外国订单', '该产品通过检验之后，头一笔外国订单就来了。'],
    ['车间里的夜校', '从那以后，车间里办起了夜校，工人下班就来听课。'],
    ['不做贴牌生意', '后来，有客商上门谈贴牌，价钱给得不低。'],
    ['徒弟当上班长', '如今，徒弟当上班长，手下有十来个人。'],
    ['最难的一个冬天', '当时，账上的钱只够发一个月工资。'],
  ]

  test.each(sections)('%s, marked or not', (title, section) => {
    for (const mark of ['', '### ']) expect(feature(mark, title, section)[0]).toBe('heading')
  })

  test('marked as high as the headline', () => {
    const [[first, told], [second, on]] = [sections[0] ?? [''], sections[1] ?? ['']]
    const text = lines(
      '## 小阀门走进大电站',
      '本报记者 王芳',
      '经理仇建东说，一只卖十八万元。',
      `## ${first}`,
      told ?? '',
    )
    const more = lines(text, `## ${second}`, on ?? '')
    expect(linesOf(more).slice(3)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
    expect(linesOf(lines(more, '## 沪指站上三千点', '昨日，沪深两市高开高走。')).slice(-2)).toEqual([
      'headline',
      'paragraph',
    ])
    expect(linesOf(lines(text, '## 县城东郊添了一座新公园', '公园里有步道，也有球场。')).slice(-2)).toEqual([
      'headline',
      'paragraph',
    ])
  })

  test('no news without its mark is one', () => {
    const text = lines(...FEATURE, '长河大桥主塔封顶', '长河大桥建设指挥部昨日宣布，两岸往来明年只要十分钟。')
    expect(linesOf(text).slice(-2)).toEqual(['headline', 'paragraph'])
  })

  test.each([
    ['沪指站上三千点', '昨日，沪深两市高开高走，券商板块涨幅居前。'],
    ['港务上市获通过', '本报讯 记者王芳报道：江海港务的申请获得通过。'],
    ['油菜花开引客来', '3月6日，城南三千亩油菜花进入盛花期，游客一天超过万人。'],
    ['长河大桥主塔封顶', '长河大桥主塔昨日封顶，年底可望通车，两岸往来只要十分钟。'],
  ])('%s, which tells of other things, is a headline', (title, news) => {
    expect(linesOf(lines(...FEATURE, '（王芳）', title, news)).slice(-2)).toEqual(['headline', 'paragraph'])
    expect(linesOf(lines(...NEWS, title, news)).slice(-2)).toEqual(['headline', 'paragraph'])
  })
})

describe('a spread title names a column or a notice', () => {
  test.each(['简 讯', '短 讯', '快 讯', '要 闻', '商 讯', '花 絮', '公 告', '通 告', '启 事', '声 明'])(
    '%s',
    (title) => {
      expect(linesOf(lines(...NEWS, title, BODY))).toEqual(['headline', 'paragraph', 'headline', 'paragraph'])
    },
  )
})

describe('who signs a letter is no title', () => {
  test.each([
    '读者 胡玉梅',
    '市民 王强',
    '读者：胡玉梅',
    '热心读者 刘女士',
    '您的读者 李 明',
    '（河滨中学）李明',
    '河滨中学学生 李明',
    '城东居民 周大爷',
    '网友 王小梅',
    '（读者 胡玉梅）',
  ])('%s', (line) => {
    const letter = ['headline', 'paragraph', 'paragraph', 'byline']
    for (const title of ['一头耕牛引出的官司', '老人上学忙', '市民冒雨排队', '一棵古树的来历'])
      expect(linesOf(lines('# 栏杆该修了', '编辑同志：', BODY, line, title, BODY, BODY))).toEqual([
        ...letter,
        'headline',
        'paragraph',
        'paragraph',
      ])
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
