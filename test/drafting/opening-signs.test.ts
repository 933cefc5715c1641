import { describe, expect, test } from 'vitest'
import type { LineKind } from '../../src/drafting/finding.ts'
import { openingSigns } from '../../src/drafting/opening-weight.ts'
import type { PageLine } from '../../src/drafting/page-line.ts'
import type { Part } from '../../src/drafting/recognised-article.ts'
import { markedLine } from './article-of.ts'

interface Around {
  headline?: string
  /** What stands between the headline and the titles. */
  before?: readonly (readonly [Part['type'], string])[]
  below?: string
  end?: string
  later?: string
  kinds?: Readonly<Record<string, LineKind>>
}

const KEEPER = '麻正友背着蜂刀上了崖，蜂箱排成一行'

/** What speaks for and against titles, each with its weight. */
function signs(group: readonly string[], around: Around = {}): string {
  const { before = [['paragraph', KEEPER]], below, end = below, later, kinds = {} } = around
  const headline = markedLine(around.headline ?? '# 悬崖上的养蜂人')
  const current = {
    ground: { rule: '题目', confidence: '高' } as const,
    parts: [
      { type: 'headline' as const, line: headline },
      ...before.map(([type, words]) => ({ type, line: markedLine(words) })),
    ],
  }
  const optional = (words: string | undefined) => (words === undefined ? undefined : markedLine(words))
  const titles = {
    group: group.map(markedLine),
    ...{ next: optional(below), end: optional(end), later: optional(later), current },
    kindOf: (line: PageLine | undefined) => line && kinds[line.text],
  }
  return openingSigns(titles, current, headline)
    .map(([weight, words]) => `${weight} ${words}`)
    .join(' | ')
}

const PLAIN = '十个字的小题目就在此'
const SHORT = '-1.5 题目很短'

describe('a title by itself', () => {
  test.each([
    [['卖蜜记'], SHORT],
    [['六个字的题目'], SHORT],
    [['七个字的小题目'], '-0.5 题目较短'],
    [['九个字的小题目在此'], '-0.5 题目较短'],
    [[PLAIN], ''],
    [['十二个字的小题目就在这里'], ''],
    [['十三个字的小题目就在这里了'], '0.5 字数多于小标题'],
    [['十六个字的小题目就在这里了呢是吧'], '0.5 字数多于小标题'],
    [['十七个字的小题目就在这里了呢是吧好'], '1.5 字数多于小标题'],
    [[`# ${PLAIN}`], '0.5 标记不低于前一篇的题目 | 1 标记与前一篇的题目相同'],
    [[`## ${PLAIN}`], ''],
    [[PLAIN, '十个字的副题目就在此'], '2 两行题目相连，小标题只有一行'],
    [['【民生】', PLAIN], '2 两行题目相连，小标题只有一行 | 2 题目之上有栏目名'],
    [['麻正友的蜂刀'], SHORT],
    [['麻正友的家'], SHORT],
    [['“桥通了心也通了”'], '-0.5 题目较短 | -0.5 题目是引语'],
    [['“桥通了”心也通了'], '-0.5 题目较短'],
    [['桥通了，心也通了'], '-0.5 题目较短 | -1 题目里有逗号'],
    [[], ''],
  ])('%j', (group, expected) => expect(signs(group)).toBe(expected))

  test.each(['悬崖', '## 悬崖'])('is marked no lower than the headline %s', (headline) => {
    const mark = headline === '悬崖' ? '##' : '#'
    expect(signs([`${mark} ${PLAIN}`], { headline })).toBe('0.5 标记不低于前一篇的题目')
  })

  test('unmarked above a marked one is a column', () => {
    expect(signs([PLAIN, '# 十个字的副题目就在此'])).toBe(
      '0.5 标记不低于前一篇的题目 | 2 两行题目相连，小标题只有一行 | 2 题目之上有栏目名',
    )
  })
})

describe('beside headings', () => {
  const ALIKE = '-1.5 前后的小标题也这样长'
  const BEFORE = '-0.5 前面的小标题也这样长'
  const HEADING = '-1 前面已有小标题'
  const PAIRED = '-1 前后的小标题句式相同'
  test.each([
    ['一个字的小题目就在此', [ALIKE, BEFORE, HEADING, PAIRED, '-0.5 题目里有前文的词']],
    ['八个字的题目在此', [ALIKE, BEFORE, HEADING]],
    ['七个字的题目在', [HEADING]],
    ['### 十个字的小题就在', [HEADING, '1.5 前面的小标题标记不同', PAIRED]],
  ])('after %s', (heading, expected) =>
    expect(signs([PLAIN], { before: [['heading', heading]] })).toBe(expected.join(' | ')),
  )
  test.each([
    [PLAIN, '十二个字的小题目就在这里', ALIKE],
    [PLAIN, '十三个字的小题目就在这里了', ''],
    ['账本一：路费', '账本二：蜂箱', `${SHORT} | ${ALIKE} | ${PAIRED}`],
  ])('%s before %s', (title, later, expected) => expect(signs([title], { later })).toBe(expected))
  test('two titles are not compared with headings by their length', () => {
    const expected = `2 两行题目相连，小标题只有一行 | ${HEADING} | ${PAIRED}`
    expect(signs([PLAIN, '十个字的副题目就在此'], { before: [['heading', '一个字的小题目就在此']] })).toBe(
      expected,
    )
  })
})

describe('with a text below', () => {
  const APART = '1.5 下文不再说前文说过的事'
  const NEWS = '1.5 下文从新的消息说起'
  const LIST = '2 下文是一条一条的单子'
  const TOLD = '1 下文开头又说到题目'
  const ten = '一二三四五六七八九十'
  test.each<[title: string, below: string, signs: string[]]>([
    [
      '公交站台添座椅',
      '老人候车不用再站着，市民都说好。（孙丽）',
      ['-0.5 题目较短', '3 下文另有署名', APART],
    ],
    ['今日看点', '20:00 男子举重85公斤级决赛', [SHORT, LIST, APART]],
    ['今日看点', '20:00 男子举重85公斤级决赛。', [SHORT, APART]],
    ['今日看点', `${ten}${ten}${ten}`, [SHORT, LIST]],
    ['今日看点', `${ten}${ten}${ten}一`, [SHORT]],
    ['街坊', '■王大妈家的猫找到了，谢谢各位邻居。', [SHORT, '3 下文是一条一条的短讯', APART]],
    ['隧道双线贯通', '随着最后一声炮响，隧道昨日双线贯通。', [SHORT, NEWS, '0.8 下文开头又说到题目', APART]],
    ['隧道', '工人干了3日内完工的活，都很高兴。', [SHORT]],
    ['隧道', '市民从交通局了解到，隧道通了。', [SHORT, NEWS, TOLD, APART]],
    ['卖蜜记', '那年冬天，第一批蜜堆在堂屋里。', [SHORT, '-3 下文接着前文说', '-1.5 下文接着说从前']],
    ['麻正友的家', '石屋只有一间。', [SHORT, '-2 题目说到前文里的人']],
    ['教授', '大学的教授跟着他爬上悬崖，住了七天。', [SHORT, TOLD, '-1 下文的“他”是前文说过的人']],
    ['教授', '大学的教授说那位老人带着他爬上悬崖。', [SHORT, TOLD]],
    ['往事', '2009年6月，厂子关停。', [SHORT, '-1.5 下文接着说从前']],
    ['往事', '三年前，厂子关停。', [SHORT, '-1.5 下文接着说从前']],
    ['引语', '“守得住的，都是自家的。”寨里人说。', [SHORT, '-1 下文以引语开头']],
    [
      '蜂箱',
      '麻正友从父亲手里接过九只蜂箱。',
      [SHORT, TOLD, '-2 下文说到前文里的人', '-0.5 题目里有前文的词'],
    ],
    [
      '# 河滨新桥通车',
      '河滨新桥建成，行人往来方便，沿线商铺开门迎客。',
      [
        SHORT,
        '0.6 下文开头又说到题目',
        APART,
        '1 标记与前一篇的题目相同，下文另说一事',
        '0.5 标记不低于前一篇的题目',
        '1 标记与前一篇的题目相同',
      ],
    ],
  ])('%s / %s', (title, below, expected) => expect(signs([title], { below })).toBe(expected.join(' | ')))

  test('of another kind that text tells no news and no list', () => {
    const news = '随着最后一声炮响，隧道昨日双线贯通。'
    expect(signs(['隧道双线贯通'], { below: news, kinds: { [news]: 'lead' } })).toBe(
      `${SHORT} | 0.8 下文开头又说到题目`,
    )
    const list = '20:00 男子举重85公斤级决赛'
    expect(signs(['今日看点'], { below: list, kinds: { [list]: 'note' } })).toBe(SHORT)
  })

  test('its last line may be signed, and is not by who took a picture', () => {
    const below = '老人候车不用再站着，市民都说好。'
    const end = '市民在候车。（孙丽）'
    expect(signs(['座椅'], { below, end })).toContain('3 下文另有署名')
    expect(signs(['座椅'], { below, end, kinds: { [end]: 'photo-credit' } })).not.toContain('署名')
  })

  test('two titles as high as the headline stand apart once', () => {
    const below = '河滨新桥建成，行人往来方便，沿线商铺开门迎客。'
    expect(signs(['# 甲乙', '丙丁戊'], { below })).toBe(
      `${SHORT} | ${APART} | 0.5 标记不低于前一篇的题目 | 1 标记与前一篇的题目相同 | 2 两行题目相连，小标题只有一行`,
    )
  })
})

describe('after an article', () => {
  const LEAD = { 短消息在此: 'lead' } as const
  test.each<[string, Required<Around>['before'], string]>([
    ['that is signed', [['paragraph', '蜂刀上了崖。（孙丽）']], '3 前文已署名结束'],
    [
      'with a byline',
      [
        ['byline', '本报记者 王梅'],
        ['paragraph', KEEPER],
      ],
      '-2.5 前文是署名的长稿',
    ],
    [
      'that ends with a picture',
      [
        ['paragraph', KEEPER],
        ['photo-credit', '周小川 摄'],
      ],
      '1 前文以图片结束',
    ],
    [
      'that begins with a picture',
      [
        ['photo-credit', '周小川 摄'],
        ['paragraph', KEEPER],
      ],
      '',
    ],
    [
      'that is a short piece of news',
      [
        ['paragraph', '短消息在此'],
        ['paragraph', '路很长。'],
      ],
      '1.5 前一篇是短消息，不分节',
    ],
    [
      'that goes on with one',
      [
        ['paragraph', '路很长。'],
        ['paragraph', '短消息在此'],
      ],
      '',
    ],
  ])('%s', (_, before, expected) => expect(signs([PLAIN], { before, kinds: LEAD })).toBe(expected))
})
