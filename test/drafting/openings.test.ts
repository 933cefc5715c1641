import { expect, test } from 'vitest'
import type { LineKind } from '../../src/drafting/finding.ts'
import { opening } from '../../src/drafting/opening.ts'
import type { PageLine } from '../../src/drafting/page-line.ts'
import type { PartType, RecognisedArticle } from '../../src/drafting/recognised-article.ts'

/** A line as a dump marks it: # 大桥通车. */
function line(words: string): PageLine {
  const [mark = ''] = /^#*/.exec(words) ?? []
  const text = words.slice(mark.length).trim()
  return { number: 1, text, level: mark.length, indented: false, apartBefore: true, apartAfter: true }
}

/** An article of parts, each its kind and its line. */
function article(...parts: [type: PartType, words: string][]): RecognisedArticle {
  return {
    ground: { rule: '题目', confidence: '高' },
    parts: parts.map(([type, words]) => ({ type, line: line(words) })),
  }
}

interface Place {
  group: string[]
  next?: string
  end?: string
  later?: string
  /** The article at hand; none where titles are the first. */
  current?: RecognisedArticle
  /** What lines are known to be, by their words. */
  kinds?: Record<string, LineKind>
}

/** Why titles open an article, and how sure that is; undefined where they are section headings. */
function found({ group, next, end, later, current, kinds = {} }: Place): string | undefined {
  const at = (words: string | undefined) => (words === undefined ? undefined : line(words))
  const ground = opening({
    group: group.map(line),
    next: at(next),
    end: at(end ?? next),
    later: at(later),
    current,
    kindOf: (one) => (one === undefined ? undefined : kinds[one.text]),
  })
  return ground && `${ground.rule} ${ground.confidence}`
}

/** A signed feature whose text says nothing of a park. */
const FEATURE = article(
  ['headline', '# 悬崖上的养蜂人'],
  ['byline', '本报记者 王梅'],
  ['paragraph', '从云头寨往上爬，只有一根铁链。麻正友背着蜂刀上了崖，蜂箱排成一行。'],
)
const NEXT = '如今全寨有蜂箱一千多只，家家户户都有蜜卖。'

test('no titles open nothing', () => expect(found({ group: [], next: NEXT })).toBeUndefined())

test('a byline among titles, a dispatch below them or nothing above them shows an article', () => {
  const group = ['卖蜜记', '本报记者 李强']
  expect(found({ group, next: NEXT, current: FEATURE, kinds: { '本报记者 李强': 'byline' } })).toBe(
    '题目之下有署名 高',
  )
  const lead = '本报讯 公园昨日开放，市民可以免费入园。'
  expect(found({ group: ['卖蜜记'], next: lead, current: FEATURE, kinds: { [lead]: 'lead' } })).toBe(
    '题目之下是电头 高',
  )
  expect(found({ group: ['卖蜜记'], next: NEXT })).toBe('全文第一个题目或不接前文的题目 高')
})

test('the name of a column or a kicker above another title shows one', () => {
  expect(found({ group: ['【微帮忙】', '卖蜜记'], next: NEXT, current: FEATURE })).toBe('题目之上有栏目名 高')
  expect(found({ group: ['# 王志强强调', '# 卖蜜记'], next: NEXT, current: FEATURE })).toBe(
    '题目之上有眉题 中',
  )
  expect(found({ group: ['【微帮忙】'], next: NEXT, current: FEATURE })).toBeUndefined()
  expect(found({ group: ['# 王志强强调'], next: NEXT, current: FEATURE })).not.toBe('题目之上有眉题 中')
  expect(found({ group: ['王志强强调', '卖蜜记'], next: NEXT, current: FEATURE })).not.toBe(
    '题目之上有眉题 中',
  )
  expect(found({ group: ['# 蜜罐', '# 卖蜜记'], next: NEXT, current: FEATURE })).not.toMatch(/眉题/)
})

test.each([
  '编辑老师：',
  '编辑同志:',
  '尊敬的读者朋友：',
  '敬爱的王老师：',
  '亲爱的读者：',
  '各位市民：',
  '广大用户：',
  '编辑：',
])('%s below a title opens a letter', (next) => {
  expect(found({ group: ['卖蜜记'], next, current: FEATURE })).toBe('下文是书信的称呼 高')
})

test.each([
  '老麻对编辑老师说：',
  '编辑老师说蜜很甜',
  '编辑老师：如今家家都有蜜卖',
  `编辑${'老'.repeat(21)}：`,
])('%s opens none', (next) => {
  expect(found({ group: ['卖蜜记'], next, current: FEATURE })).not.toBe('下文是书信的称呼 高')
})

test('what a notice or a column is called opens one by itself', () => {
  const place = { next: NEXT, current: FEATURE }
  expect(found({ ...place, group: ['停电预告'] })).toBe('独立成篇的启事、预告之类 中')
  expect(found({ ...place, group: ['启 事'] })).toBe('独立成篇的启事、预告之类 中')
  expect(found({ ...place, group: ['图片新闻'] })).toBe('独立成篇的栏目名 中')
  expect(found({ ...place, group: ['停电预告', '卖蜜记'] })).not.toBe('独立成篇的启事、预告之类 中')
  expect(found({ ...place, group: ['图片新闻', '卖蜜记'] })).not.toBe('独立成篇的栏目名 中')
})

test.each([
  '一、守住老崖',
  '（一）守住老崖',
  '(十二) 守住老崖',
  '一 守住老崖',
  '二．守住老崖',
  '1、守住老崖',
  '12. 守住老崖',
  '3．守住老崖',
  '第一章 守住老崖',
  '第十二节',
  '第三部分',
])('%s is a section, whatever stands around it', (title) => {
  const current = article(...signedOff)
  expect(found({ group: [title], next: NEXT, current, kinds: { '（王梅）': 'sign-off' } })).toBeUndefined()
})

test.each(['一桥飞架南北', '十里蜂场', '1、', '第一个蜂箱', '守住一、二老崖', '123、守住老崖', '10万只蜂箱'])(
  '%s is not numbered',
  (title) => {
    const current = article(...signedOff)
    expect(found({ group: [title], next: NEXT, current, kinds: { '（王梅）': 'sign-off' } })).toBe(
      '前文已署名结束 中',
    )
  },
)

const signedOff: [type: PartType, words: string][] = [
  ['headline', '# 悬崖上的养蜂人'],
  ['paragraph', '从云头寨往上爬，只有一根铁链。'],
  ['paragraph', '（王梅）'],
]

test('a title built like a section heading of the article is another', () => {
  const current = article(...signedOff.slice(0, 1), ['heading', '账本一：路费'], ...signedOff.slice(1))
  const kinds: Record<string, LineKind> = { '（王梅）': 'sign-off' }
  expect(found({ group: ['账本二：蜂箱'], next: NEXT, current, kinds })).toBeUndefined()
  expect(found({ group: ['# 账本二：蜂箱'], next: NEXT, current, kinds })).toBe('前文已署名结束 中')
})

test.each([
  ['sign-off', '前文已署名结束 中'],
  ['note', '前文已署名结束 中'],
  ['byline', '前文已署名结束 中'],
  ['photo-credit', undefined],
] as const)('after a %s at its end an article is over: %s', (kind, ground) => {
  const current = article(...signedOff.slice(0, 2), ['paragraph', '图为老崖'])
  const after = found({
    group: ['两面崖'],
    next: '蜂箱一半在阳面的崖上，一半在阴面，铁链也分作两根。',
    current,
    kinds: { 图为老崖: kind },
  })
  expect(after).toBe(ground)
})

test('a byline with no text below it yet ends nothing', () => {
  const current = article(['headline', '# 悬崖上的养蜂人'], ['byline', '（王梅）'])
  const next = '如今他在崖上养蜂，蜂箱排成一行，铁链也分作两根。'
  expect(found({ group: ['两面崖'], next, current, kinds: { '（王梅）': 'byline' } })).toBeUndefined()
})

test('a notice has no sections, and what has no headline neither opens nor ends', () => {
  const notice = article(['headline', '# 停电预告'], ['paragraph', '明日检修线路，请作好准备。'])
  expect(found({ group: ['云头寨'], next: NEXT, current: notice })).toBe('前一篇是启事、预告之类，不分节 中')
  expect(found({ group: ['云头寨'], current: notice })).not.toBe('前一篇是启事、预告之类，不分节 中')
  const rest = article(['paragraph', '桥上人来人往。'])
  expect(
    found({ group: ['公园站台添了座椅，老人候车不用再站着'], next: NEXT, current: rest }),
  ).toBeUndefined()
})

test('otherwise it is weighed', () => {
  const next = '那年冬天，第一批蜜堆在堂屋里，没有人来买。'
  expect(found({ group: ['卖蜜记'], next, current: FEATURE })).toBeUndefined()
  const news = '随着最后一声炮响，隧道昨日双线贯通，工程全部完工。'
  expect(found({ group: ['# 高望界隧道双线贯通'], next: news, current: FEATURE })).toMatch(/中$/)
})
