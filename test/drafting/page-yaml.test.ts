/** Long: two drafts and their files stand here whole. */

import { expect, test } from 'vitest'
import type { Ground } from '../../src/drafting/finding.ts'
import type { ArticleDraft, PageDraft } from '../../src/drafting/page-draft.ts'
import type { PageLine } from '../../src/drafting/page-line.ts'
import { pageYaml } from '../../src/drafting/page-yaml.ts'
import type { Part, PartType } from '../../src/drafting/recognised-article.ts'
import { Day } from '../../src/edition/day-schema.ts'
import { emptyContent } from './draft-content.ts'

const sure = (rule: string): Ground => ({ rule, confidence: '高' })
const guess = (rule: string): Ground => ({ rule, confidence: '低' })
const lineAt = (number: number): PageLine => ({
  number,
  text: '字',
  level: 0,
  indented: false,
  apartBefore: true,
  apartAfter: true,
})
const part = (type: PartType, number: number, ground: Ground, exact?: string): Part => ({
  type,
  line: lineAt(number),
  ground,
  ...(exact && { exact }),
})
const PATH = 'src/content/hebin-1/page.yaml'
const [WATER] = emptyContent().registries.departments
if (WATER === undefined) throw new Error('no department')

const BARE: ArticleDraft = {
  id: 'he',
  ground: sure('题目标了 #'),
  lines: [{ first: 1, last: 3 }],
  continued: [],
  parts: [part('headline', 1, sure('题目标了 #'))],
  bylines: [],
  joins: [],
  departments: [],
  events: [],
  durations: [],
  sic: [],
  leftOut: [],
  gaps: [],
}
const STATED: PageDraft = {
  id: 'hebin-1',
  sha256: 'ab12',
  issue: {
    newspaper: { id: 'hebin', ground: sure('你给的') },
    day: { day: Day.parse('2023-03-08'), ground: sure('报头写明') },
  },
  pages: [],
  furniture: [],
  inferences: [],
  articles: [BARE],
  conversions: [],
}

test('a draft of one bare article says no more than there is', () => {
  expect(pageYaml(STATED, PATH)).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../compiler/schemas/page.schema.json
    # 机器起草，未经校读。行号从1数起；每一项之上写着起草的规则与把握。拿不准的写在 doubt 里，核对一项，删去一行；全文校读之后，连同 status: draft 一并删去。
    # 报纸：你给的（把握：高）
    # 日期：报头写明（把握：高）

    source:
      id: hebin-1
      file: page.txt
      sha256: ab12
      status: draft
    issue:
      newspaper: hebin
      day: 2023-03-08

    furniture:
      - lines: blank
        reason: 段与段、题与题之间的换行、空行和空格，是版面与抄录的间隔，不是文字

    articles:
      # 题目标了 #（把握：高）
      - id: he
        lines: 1-3
        headline:
          # 题目标了 #（把握：高）
          line: 1
    "
  `)
})

test('everything found is written with its rule, guesses as doubts, in the order of the page', () => {
  const inference = {
    id: 'year-2023',
    what: '年份',
    value: '2023',
    rule: '按出版日期推定',
    confidence: '高',
  } as const
  const full: ArticleDraft = {
    ...BARE,
    id: 'qiao',
    ground: guess('看不出题目'),
    lines: [
      { first: 3, last: 17 },
      { first: 40, last: 40 },
    ],
    continued: [sure('上接第1版')],
    leftOut: ['12月28日（2022-12-28）'],
    parts: [
      part('kicker', 3, sure('在题目之上')),
      part('headline', 4, sure('标了 #')),
      part('deck', 5, guess('像副题'), '桥通了'),
      part('paragraph', 6, sure('正文')),
      part('heading', 8, sure('短，没有句号')),
      part('photo-credit', 9, sure('以“摄”结尾')),
    ],
    bylines: [
      { at: { line: 6 }, names: ['周小川', '王梅'], ground: sure('记者') },
      {
        at: { quote: { exact: '新华社电', prefix: '（' } },
        names: [],
        kind: 'agency',
        ground: guess('通讯社'),
      },
    ],
    joins: [{ first: lineAt(10), last: lineAt(11), ground: sure('没有句号') }],
    gaps: [
      {
        position: 'after',
        quote: { exact: '半句', suffix: '。' },
        reason: '下转第2版',
        ground: sure('转版'),
      },
    ],
    sic: [{ quote: { exact: '2月30日' }, reason: '没有这一天' }],
    departments: [
      {
        department: WATER,
        role: 'subject',
        quote: { exact: '市水利局' },
        reason: '旧名',
        ground: guess('像'),
      },
      { department: WATER, role: 'mentioned', quote: { exact: '市水务局' }, ground: sure('登记表') },
    ],
    events: [
      {
        id: 'tong-che',
        quote: { exact: '3月7日', prefix: '，' },
        date: '2023-03-07',
        inferred: { year: 'year-2023' },
        label: '大桥通车',
        departments: ['water'],
        ground: sure('没有写年份'),
      },
      {
        id: 'jian-cheng',
        quote: { exact: '2022年' },
        date: '2022',
        inferred: {},
        label: '建成',
        departments: [],
        ground: guess('用了题目'),
      },
    ],
    durations: [{ quote: { exact: '连续三天' }, reason: '时长' }],
  }
  const draft: PageDraft = {
    ...STATED,
    issue: {
      newspaper: { id: 'hebin', ground: sure('只有一种报'), inference: { ...inference, id: 'newspaper' } },
      day: {
        day: Day.parse('2023-03-08'),
        ground: sure('文件名'),
        inference: { ...inference, id: 'publication' },
      },
    },
    pages: [{ name: '2', lines: { first: 1, last: 40 }, ground: sure('版次') }],
    furniture: [
      { line: 1, ground: sure('版头') },
      { line: 18, exact: '责任编辑', ground: guess('像版面的话') },
    ],
    inferences: [inference],
    articles: [full, BARE],
    conversions: ['编码由 GB18030 转为 UTF-8'],
  }
  expect(pageYaml(draft, PATH)).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../compiler/schemas/page.schema.json
    # 机器起草，未经校读。行号从1数起；每一项之上写着起草的规则与把握。拿不准的写在 doubt 里，核对一项，删去一行；全文校读之后，连同 status: draft 一并删去。
    # 报纸：只有一种报（把握：高）
    # 日期：文件名（把握：高）
    # page.txt：编码由 GB18030 转为 UTF-8

    source:
      id: hebin-1
      file: page.txt
      sha256: ab12
      status: draft
    issue:
      newspaper: hebin
      day: 2023-03-08
      inferred:
        newspaper: newspaper
        day: publication

    pages:
      # 版次（把握：高）
      - name: "2"
        lines: 1-40

    furniture:
      - lines: blank
        reason: 段与段、题与题之间的换行、空行和空格，是版面与抄录的间隔，不是文字
      # 版头（把握：高）
      - lines: 1
        reason: 版头
      - lines: 18
        exact: 责任编辑
        reason: 像版面的话
        doubt: 像版面的话

    inferences:
      # 按出版日期推定（把握：高）
      - id: year-2023
        what: 年份
        value: "2023"
        reason: 按出版日期推定

    articles:
      # 上接第1版（把握：高）
      # 日期不在 edition.yaml 的 span 之内，没有列入：12月28日（2022-12-28）
      - id: qiao
        lines: 3-17, 40
        doubt: 看不出题目
        kicker:
          # 在题目之上（把握：高）
          line: 3
        headline:
          # 标了 #（把握：高）
          line: 4
        decks:
          - line: 5
            exact: 桥通了
            doubt: 像副题
        bylines:
          # 记者（把握：高）
          - line: 6
            names: [周小川, 王梅]
          - exact: 新华社电
            prefix: （
            kind: agency
            doubt: 通讯社
        headings:
          # 短，没有句号（把握：高）
          - line: 8
        photoCredits:
          # 以“摄”结尾（把握：高）
          - line: 9
            gap:
              extent: 一幅照片，可能连同图片说明
              reason: 照片未能抄录，只留下摄影者署名
        joins:
          # 没有句号（把握：高）
          - lines: 10-11
            reason: 印刷断行，句子在此处断开
        gaps:
          # 转版（把握：高）
          - after: 半句
            suffix: 。
            extent: 长度不明
            reason: 下转第2版
        sic:
          - exact: 2月30日
            reason: 没有这一天
        departments:
          - id: water
            role: subject
            exact: 市水利局
            reason: 旧名
            doubt: 像
          # 登记表（把握：高）
          - id: water
            role: mentioned
            exact: 市水务局
        events:
          # 没有写年份（把握：高）
          - id: tong-che
            exact: 3月7日
            prefix: ，
            date: 2023-03-07
            inferred: {year: year-2023}
            label: 大桥通车
            departments: [water]
          - id: jian-cheng
            exact: 2022年
            date: "2022"
            label: 建成
            doubt: 用了题目
        durations:
          - exact: 连续三天
            reason: 时长
      # 题目标了 #（把握：高）
      - id: he
        lines: 1-3
        headline:
          # 题目标了 #（把握：高）
          line: 1
    "
  `)
})

test('an issue of which one thing is inferred says which', () => {
  const inference = { id: 'publication', what: '日期', value: '2023-03-08', ...sure('文件名') }
  const day = { day: Day.parse('2023-03-08'), ground: sure('文件名'), inference }
  const yaml = pageYaml({ ...STATED, issue: { ...STATED.issue, day } }, PATH)
  expect(yaml).toContain('  inferred:\n    day: publication\n\nfurniture:')
})

test('what nobody sees stays in quotes, where it has to be found, and nowhere else; long words are not broken', () => {
  const words = `大桥 ${'通车 '.repeat(60)}`
  const durations = [{ quote: { exact: '三\u200B天' }, reason: ` 时\u200B长：${words}` }]
  const yaml = pageYaml({ ...STATED, articles: [{ ...BARE, durations }] }, PATH)
  expect(yaml).toMatch(/exact: "?三(?:\u200B|\\u200b)天"?\n/)
  expect(yaml).toContain(`reason: 时长：${words.trim()}\n`)
})
