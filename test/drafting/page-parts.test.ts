// Over 250 lines: what each part of a page is told by, a group a part.
import { describe, expect, test } from 'vitest'
import { readMasthead } from '../../src/drafting/words/masthead.ts'
import { pageDrafted } from './draft-content.ts'
import { lines } from './lines-of.ts'

/** What each line of a text is, in order: a part of its article, or the page's own. */
function linesOf(text: string): string[] {
  const draft = pageDrafted(text)
  const own = draft.furniture.map(({ line }) => [line, 'furniture'] as const)
  const parts = draft.articles.flatMap(({ parts }) =>
    parts.map(({ type, line }) => [line.number, type] as const),
  )
  return [...own, ...parts].sort(([a], [b]) => a - b).map(([, kind]) => kind)
}

describe('what stands in an article and is no title of it', () => {
  const text = (...body: string[]) => lines('# 专家为您支招', ...body, '# 河滨公园开放', '公园昨日开放。')

  test.each([
    [['问：晚上睡不着要吃药吗？', '答：先调整作息，不要自行用药。', '问：喝茶影响睡眠吗', '答：因人而异。']],
    [['老人昨日走失，至今未归。', '家属：李建国', '联系电话：2110000']],
    [['答：因人而异。', '（受访专家：市第二人民医院神经内科主任医师 王强）']],
    [['◆市博物馆闭馆检修。', '◆省队签下两名外援（据《足球周报》）', '◆市文化馆开班']],
  ])('%j', (body) => {
    const kinds = linesOf(text(...body))
    expect(kinds).toEqual(['headline', ...body.map(() => 'paragraph'), 'headline', 'paragraph'])
    expect(pageDrafted(text(...body)).articles.flatMap(({ joins }) => joins)).toEqual([])
  })
})

test('a correction without a mark is an article, though the one before ends with a pen name in brackets', () => {
  const text = lines(
    '# 市水务局公布抢修电话',
    '市水务局昨日向社会公布了二十四小时抢修电话，市民家中停水、漏水、管道破损都可以随时拨打。（水 宣）',
    '更 正',
    '本报昨日第2版一文中，“李强”应为“李刚”，特此更正。',
  )
  expect(linesOf(text)).toEqual(['headline', 'paragraph', 'headline', 'paragraph'])
  expect(pageDrafted(text).articles.flatMap(({ bylines }) => bylines[0]?.names ?? [])).toEqual(['水宣'])
})

test('the name of a column above a lower marked title opens an article', () => {
  const body = '公园昨日开放，市民可以入园。'
  expect(linesOf(lines('# 大桥通车', body, '便民信息', '## 周末义诊', body))).toEqual([
    'headline',
    'paragraph',
    'kicker',
    'headline',
    'paragraph',
  ])
  expect(linesOf(lines('# 大桥通车', body, '“暖心”服务站', '## 周末义诊', body)).slice(2, 4)).toEqual([
    'kicker',
    'headline',
  ])
})

describe('contents are the page’s own', () => {
  const head = ['河滨日报 2023年1月4日 星期三 今日8版']
  test.each([
    [['今日导读：公积金贷款额度上调 A06 年货市场提前升温 B02']],
    [['今日导读：夏粮收购进入旺季（详见第2版）']],
    [['导读 | 夏粮收购进入旺季 3版']],
    [['【本期要目】', '夏粮收购进入旺季……A02', 'A03 年货市场提前升温', '公园开放（详见4版）']],
    [['夏粮收购进入旺季 A02  年货市场提前升温 A03']],
    [['读者热线：96518 本报地址：河滨市新华路12号']],
  ])('%j', (contents) => {
    expect(linesOf(lines(...head, ...contents, '# 大桥通车', '大桥昨日通车。'))).toEqual([
      'furniture',
      ...contents.map(() => 'furniture'),
      'headline',
      'paragraph',
    ])
  })

  test.each(['导读：这组报道写了三个渡口的来历。', '国道G30与G45在此相交，两条路都已通车。'])(
    'and %s is not',
    (text) => {
      expect(linesOf(lines(...head, '# 大桥通车', text, '大桥昨日通车。'))).toEqual([
        'furniture',
        'headline',
        'paragraph',
        'paragraph',
      ])
    },
  )
})

test.each([
  ['B1 产业观察 主编 郝立新 编辑 章程 电话(010)85229012', 'B1'],
  ['第5版 科技 责编:高凤山 电话:（0431）88600715', '5'],
])('%s: a telephone number with a bracket is the page’s', (text, page) => {
  expect(readMasthead(text)).toMatchObject({ sure: true, page })
})

test.each([
  '晨报热线：962288 责编/陶然 版式/苏打 校对/于飞',
  '责任编辑:阮江 版式:肖潇 校对:彭莉 财经热线:027-86770022',
  '一版责编：王芳',
  '□责编 肖华 □视觉 天天 □校对 方方',
  '视觉编辑：王芳',
  '24小时热线：8222110',
  '官方微信：hbrb',
  '新浪微博：@河滨日报',
  '印刷：河滨日报印务中心',
  '本报法律顾问：王芳律师',
  '全年定价：288元',
  '今日天气：晴 12℃～24℃',
  '2023年3月8日 星期三',
  '▶更多内容见河滨日报客户端',
])('%s is the page’s between articles, too, and names no page', (line) => {
  const news = '本报讯（记者 李强）大桥昨日通车，两岸居民往来只要十分钟。'
  const draft = pageDrafted(lines('# 大桥通车', news, line, '# 渡口的灯亮起来了', news))
  expect(draft.furniture.map(({ line: number }) => number)).toEqual([5])
  expect(draft.pages).toEqual([])
})

test('what begins with a word of the page’s own and goes on as a sentence is text', () => {
  expect(linesOf(lines('# 驾校关门', '热线电话打来的时候，大学生小马站在驾校门口。'))).toEqual([
    'headline',
    'paragraph',
  ])
})

test('the paper’s name is the page’s where it is marked as a title above the page’s day', () => {
  const text = lines('# 云岭晚报', '2016年7月20日 星期三 A07 热线新闻', '# 大桥通车', '大桥昨日通车。')
  expect(linesOf(text)).toEqual(['furniture', 'furniture', 'headline', 'paragraph'])
})

test('a notice keeps the telephone number that is its own', () => {
  expect(linesOf(lines('# 招聘启事', '印刷厂招学徒两名。', '联系电话：8222110'))).toEqual([
    'headline',
    'paragraph',
    'paragraph',
  ])
})

test.each(['02 要闻', '03 民生·健康', '要闻·02', '10 文体'])('%s alone names a page', (mark) => {
  const draft = pageDrafted(
    lines('河滨时报', '2023年1月4日 星期三 责编:李明', mark, '# 大桥通车', '大桥昨日通车。'),
  )
  expect(draft.pages.map(({ name }) => name)).toEqual([/[0-9]+/.exec(mark)?.[0]])
  expect(draft.furniture.map(({ line }) => line)).toContain(5)
})

describe('who signs a notice or a letter, and its day, are paragraphs of it', () => {
  test.each([
    [['河滨市水务局', '河滨市公安局交通管理支队', '2023年1月2日']],
    [['特此公告。', '河滨市人民政府', '二○二三年一月二日']],
    [['特此通知', '河滨供水集团有限公司（盖章）', '2023年1月2日']],
    [['此致', '敬礼！', '河滨市第三小学全体教师', '1月2日']],
    [['国网河滨供电公司']],
    [['省长 周明远', '2023年1月2日']],
    [['本报编辑部', '2023年1月']],
  ])('%j', (end) => {
    const text = lines(
      '# 关于桥面封闭的通告',
      '大桥需要检修，请车辆绕行。',
      ...end,
      '# 河滨公园开放',
      '公园昨日开放。',
    )
    const kinds = linesOf(text)
    expect(kinds.slice(0, 2)).toEqual(['headline', 'paragraph'])
    expect(kinds.slice(2, -2).filter((kind) => kind !== 'paragraph' && kind !== 'byline')).toEqual([])
    expect(kinds.slice(-2)).toEqual(['headline', 'paragraph'])
  })

  test('with the letter’s greeting and a reader’s name, though no title is marked', () => {
    const text = lines(
      '给公交师傅的感谢信',
      '编辑同志：',
      '昨天我把包忘在了车上，是李师傅送回来的。',
      '在此，我要向他说一声谢谢！',
      '此致',
      '敬礼',
      '读者 王 芳',
      '2023年1月2日',
      '河滨公园改造完成',
      '本报讯（记者 李明）公园昨日开放，市民可以入园。',
    )
    expect(linesOf(text)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'byline',
      'paragraph',
      'headline',
      'paragraph',
    ])
  })
})

describe('the head of a page is the page’s own and names it', () => {
  test.each([
    ['河滨晚报  12 体育·文化  2023年1月4日 星期三', '12'],
    ['02 众志成城·抗击疫情 河滨日报', '02'],
    ['B03 健康 2023年1月4日 星期三 编辑：章莹 视觉：范小北 校读：齐佳', 'B03'],
    ['河滨报 2023年1月4日 第2087期 中共河滨县委主管 河滨县融媒体中心主办', undefined],
    ['2023年1月4日 星期三 今日天气：晴 -5℃—6℃ 南风3级', undefined],
    ['本版责任编辑 周丽 电子信箱 hebin@example.cn 投稿热线 5220118', undefined],
    ['理论周刊 第8版 2023年1月4日 星期三', '8'],
    ['2023.1.4 星期三 新闻热线：96577', undefined],
    ['周末副刊 04版 2023年1月4日 星期三 编辑 邱晨 美编 马力 投稿邮箱：zmfk@126.com', '04'],
    ['2023年1月4日 星期三 要闻·速览 03', '03'],
    ['河滨日报 2023-01-04 星期三 责编：周平 校对：许静 A2 综合', 'A2'],
    ['法治周刊 2023年1月4日 第7期', undefined],
    ['河滨晚报 2023年1月4日 星期三 今日24版 零售价0.50元', undefined],
    ['河滨晚报 2023年1月4日 星期三 第1版 定价：1元', '1'],
    ['河滨晚报 A3 2023年1月4日 每份 1.5 元', 'A3'],
    ['A03版 要闻 责编：周平 电话：0772-2345678', 'A03'],
    ['2023年1月4日 星期三 农历壬寅年十二月十三', undefined],
  ])('%s', (line, page) => {
    const text = lines(line, '# 河滨大桥通车', '大桥昨日通车。')
    expect(linesOf(text)).toEqual(['furniture', 'headline', 'paragraph'])
    expect(pageDrafted(text).pages.map(({ name }) => name)).toEqual(page === undefined ? [] : [page])
  })

  test.each(['2023年1月4日 大桥通车', '大桥2023年1月4日通车', '3月15日 星期三', '12 体育', '记者 周平'])(
    '%s is no head of a page',
    (line) => expect(readMasthead(line)).toBeUndefined(),
  )
})

describe('notes at an article’s end are its paragraphs', () => {
  test.each([
    '（作者系河滨大学商学院副教授）',
    '（作者单位：河滨市社会科学院、市委党校）',
    '（作者为柳河镇退休教师，本文由柳河镇文化站供稿）',
    '作者单位：河滨大学经济学院',
    '（本文选自《河滨往事》，有删节）',
    '（文中张明为化名）',
  ])('%s', (note) => {
    const text = lines('# 河滨往事', '桥是五十年前修的。', note, '# 河滨公园开放', '公园昨日开放。')
    expect(linesOf(text)).toEqual(['headline', 'paragraph', 'paragraph', 'headline', 'paragraph'])
  })
})

describe('titles open an article', () => {
  const before = ['# 河滨大桥通车', '大桥昨日通车，市民步行过河。']

  test('under a column’s name that is not marked', () => {
    expect(linesOf(lines(...before, '【帮你问】', '# 谁捡到了钥匙', '昨日，市民丢了钥匙。'))).toEqual([
      'headline',
      'paragraph',
      'kicker',
      'headline',
      'paragraph',
    ])
  })

  test('by what notices are called, though nothing marks them', () => {
    expect(linesOf(lines(...before, '寻人启事', '王桂英，1月2日从建设路走失。'))).toEqual([
      'headline',
      'paragraph',
      'headline',
      'paragraph',
    ])
  })

  test('though only a caption follows the name of a column', () => {
    expect(linesOf(lines(...before, '图片新闻', '昨日，市民在公园赏花。', '赵 伟 摄'))).toEqual([
      'headline',
      'paragraph',
      'headline',
      'paragraph',
      'photo-credit',
    ])
  })

  const brief = ['河滨大桥昨日通车', '本报讯（记者 李明）大桥昨日通车，市民步行过河。']

  test('where nothing is marked and the text tells news of its own after a short piece', () => {
    const text = lines(...brief, '河滨公园改造完成', '市园林局2日宣布，公园改造完成，即日起开放。')
    expect(linesOf(text)).toEqual(['headline', 'paragraph', 'headline', 'paragraph'])
  })

  test('where nothing is marked and what follows is signed by somebody else', () => {
    const text = lines(...brief, '便民服务进社区活动', '社区设立服务点，受理居民事项八十件。（孙丽）')
    expect(linesOf(text)).toEqual(['headline', 'paragraph', 'headline', 'paragraph'])
  })

  test('and not where the text goes on with the same', () => {
    const text = lines(...brief, '一座新桥', '该桥长八百米，双向六车道，两侧各有步道。')
    expect(linesOf(text)).toEqual(['headline', 'paragraph', 'heading', 'paragraph'])
  })
})

describe('who gave a picture stands in a line of its own', () => {
  test.each([
    '图由河滨供热集团提供',
    '本版图片均由河滨区文化馆提供',
    '图片来源：河滨发布',
    '供图/河滨美术馆',
    '资料图片',
    '李明供图',
    '图为资料图片',
  ])('%s', (credit) => {
    expect(linesOf(lines('# 河滨大桥通车', '大桥昨日通车。', credit))).toEqual([
      'headline',
      'paragraph',
      'photo-credit',
    ])
  })

  test.each(['图书馆新址由市里提供', '图为市民在桥上拍照留念'])('%s tells of something else', (line) => {
    expect(linesOf(lines('# 河滨大桥通车', '大桥昨日通车。', `${line}。`))).not.toContain('photo-credit')
  })
})

describe('a title without a mark among marked ones opens an article', () => {
  const before = ['# 大桥通车', '本报讯（记者 李强）大桥昨日通车，两岸居民往来只要十分钟。']
  test.each([
    ['(记者 王芳 通讯员 体宣)市第九届老年人运动会5月8日在体育中心闭幕，共有六百人参加。'],
    ['综合外媒报道　该国外交部3日宣布，两国恢复直航，首个航班定于下周起飞。'],
    ['由市博物馆编写的《河滨古桥》日前出版，收录古桥四十座。'],
    ['市图书馆与市作家协会在每个周末都要合办的“读书会”5月9日开讲，市民可电话预约。（张倩）'],
  ])('%s', (body) => {
    expect(linesOf(lines(...before, '市里又有新的消息传来', body))).toEqual([
      'headline',
      'paragraph',
      'headline',
      'paragraph',
    ])
  })

  test('but not where its text goes on with what was told', () => {
    const long = ['# 大桥通车', '大桥建了三年。', '前天傍晚，工人老李站在桥头。']
    expect(linesOf(lines(...long, '老李和他的工友们', '日前他回到家里。'))).toContain('heading')
    expect(linesOf(lines(...before, '两岸的旧时光', '从那以后，老人们常到桥上看两岸。'))).toContain('heading')
  })
})
