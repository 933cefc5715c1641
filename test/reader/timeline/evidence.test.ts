import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArticleId, DepartmentId } from '../../../src/edition/ids.ts'
import { setPunctuation } from '../../../src/reader/punctuation.ts'
import {
  departmentNames,
  evidenceOf,
  markName,
  phaseEvidence,
  sentenceAround,
  textsOf,
} from '../../../src/reader/timeline/evidence.ts'
import { timelineFacts } from '../../../src/reader/timeline/facts.ts'
import { withSources } from '../../small-edition.ts'
import { tenArticles } from '../../ten-articles.ts'
import { twoNewspapers } from '../../two-newspapers.ts'

const edition = tenArticles()

test('every event shows the very words that date it', () => {
  for (const event of edition.events) {
    const { sentence } = evidenceOf(event, edition, edition)
    if (sentence === undefined) throw new Error('the text is there, and with it the sentence')
    expect(sentence.words).toBe(setPunctuation(event.quote.exact))
    expect(sentence.before.length + sentence.after.length).toBeGreaterThan(0)
    expect(sentence.before).not.toMatch(/^[”’）》]/)
    expect(sentence.before).not.toMatch(/[。！？]/)
  }
})

test('a card names article, department and what of the date is inferred', () => {
  const event = edition.events.find(({ id }) => id === 'four-days')
  if (event === undefined) throw new Error('the event is gone')
  expect(evidenceOf(event, edition)).toMatchObject({
    date: '11月26日—29日',
    headline: '保持斗志 汇聚力 坚决打赢疫情歼灭战',
    departments: ['市委'],
    basis: '年份、月份为推定',
  })
  const draft = withSources(edition, (source) => ({ ...source, status: 'draft' }))
  expect(evidenceOf(event, draft).basis).toBe('年份、月份为推定 · 自动整理，未经校读')
  expect(markName(event, edition)).toBe('11月26日—29日，连续4天基本实现社会面清零，市委')
})

test('the sentence ends at its own full stop, with its closing quotation mark', () => {
  const text = '前一句。他说：“11月21日来。”后一句。'
  const start = text.indexOf('11月')
  expect(sentenceAround(text, start, start + 6)).toEqual({
    before: '他说：“',
    words: '11月21日',
    after: '来。”',
  })
})

test('before, words and after are the text itself but for what is cut at the ends', () => {
  const text = fc.string({ unit: fc.constantFrom(...'字句。！，” '), minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const [start, end] = [a % words.length, b % words.length].sort((x, y) => x - y)
      if (start === undefined || end === undefined || start === end) return
      const sentence = sentenceAround(words, start, end)
      const bare = `${sentence.before}${sentence.words}${sentence.after}`.replaceAll('…', '')
      expect(words).toContain(bare)
      expect(sentence.words).toBe(words.slice(start, end))
    }),
  )
})

test('a phase rests on the words that name it', () => {
  for (const phase of edition.phases) {
    const evidence = phaseEvidence(phase.evidence, edition)
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.every(({ quote }) => quote.includes(phase.name))).toBe(true)
  }
})

test('the facts count dates, articles and those without a date', () => {
  expect(timelineFacts(edition, false)).toBe('11 个日期 · 9 篇报道；1 篇未注明日期')
  const dated = new Set(edition.events.map((event) => event.article))
  const articles = edition.articles.filter((article) => dated.has(article.id))
  expect(timelineFacts({ ...edition, articles }, false)).toBe('11 个日期 · 9 篇报道')
  expect(timelineFacts({ ...edition, articles }, true)).toBe('本份 11 个日期 · 9 篇报道')
})

test.each<[string, string, string, object]>([
  ['from the beginning to the end', '今天来', '今天', { before: '', words: '今天', after: '来' }],
  [
    'after the sentence before',
    '昨天走。 今天来！明天',
    '今天',
    { before: '', words: '今天', after: '来！' },
  ],
  [
    'where the date ends it',
    '他走（今天）。',
    '今天）。',
    { before: '他走（', words: '今天）。', after: '' },
  ],
  ['where the date begins it', '走。”今天来', '今天', { before: '', words: '今天', after: '来' }],
  ['with what closes the last', '“他今天来？！”', '今天', { before: '“他', words: '今天', after: '来？' }],
  [
    'with all that closes it',
    '《“他今天来。”》',
    '今天',
    { before: '《“他', words: '今天', after: '来。”》' },
  ],
  [
    'to the full stop behind the date',
    '他今天。明天来',
    '今天',
    { before: '他', words: '今天', after: '。' },
  ],
  ['without the spaces around', '走。  在 今天 来  ', '今天', { before: '在 ', words: '今天', after: ' 来' }],
  ['where what closes is of the date', '走。》来', '》', { before: '', words: '》', after: '来' }],
])('a sentence is told %s', (_, text, words, expected) => {
  const start = text.indexOf(words)
  expect(sentenceAround(text, start, start + words.length)).toEqual(expected)
})

test('of a long sentence 160 characters on either side of the date are told, and that there is more', () => {
  const around = (side: number) => {
    const text = `${'前'.repeat(side)}今天${'后'.repeat(side)}`
    return sentenceAround(text, side, side + 2)
  }
  expect(around(160)).toEqual({ before: '前'.repeat(160), words: '今天', after: '后'.repeat(160) })
  expect(around(161)).toEqual({
    before: `……${'前'.repeat(160)}`,
    words: '今天',
    after: `${'后'.repeat(160)}……`,
  })
})

const two = twoNewspapers().archive
const eventOf = (article: string) => {
  const found = two.events.find((event) => event.article === article)
  if (found === undefined) throw new Error(`${article} has an event`)
  return found
}

test('among several issues and years, a card names the issue and the year', () => {
  expect(evidenceOf(eventOf('year-end'), two, two)).toEqual({
    sentence: { before: '港务局', words: '12月31日', after: '召开会议。' },
    date: '2023年12月31日',
    label: '召开会议',
    headline: '山河年终回顾',
    issue: '《山河日报》2023年12月31日',
    departments: ['港务局'],
    basis: '年份为推定',
  })
  expect(evidenceOf(eventOf('bridge'), two, two)).toMatchObject({
    sentence: { before: '本报讯 水务局', words: '1月2日' },
    issue: '《山河日报》2024年1月2日',
  })
  const alone = evidenceOf({ ...eventOf('lake'), inferred: [] }, edition)
  expect([alone.basis, 'issue' in alone]).toEqual(['日期写明', false])
  const inferred = eventOf('lake').inferred.flatMap((one) =>
    (['year', 'month', 'day'] as const).map((part) => ({ ...one, part })),
  )
  expect(evidenceOf({ ...eventOf('lake'), inferred }, edition).basis).toBe('年份、月份、日期为推定')
  const [phase] = edition.phases
  const [evidence] = phase?.evidence ?? []
  if (evidence === undefined) throw new Error('a phase has evidence')
  const article = ArticleId.parse('lake')
  expect(phaseEvidence([{ ...evidence, article }], two)).toMatchObject([
    { headline: '湖上看桥', issue: '《湖滨晚报》2024年1月2日' },
  ])
  expect(phaseEvidence([evidence], edition).map((each) => 'issue' in each)).toEqual([false])
})

test('a date that stands in other words that are set apart is found in them', () => {
  const event = eventOf('year-end')
  const inOthers = {
    events: two.events,
    articles: two.articles.map((article) => ({
      ...article,
      blocks: article.blocks.map((block) => ({
        ...block,
        inlines: [
          { type: 'byline' as const, children: [{ type: 'text' as const, text: '甲' }] },
          { type: 'byline' as const, children: block.inlines },
        ],
      })),
    })),
  }
  expect(evidenceOf(event, two, inOthers).sentence).toEqual({
    before: '甲港务局',
    words: '12月31日',
    after: '召开会议。',
  })
})

test('a card has no sentence where the text of its article is not there', () => {
  const event = eventOf('year-end')
  const others = { articles: two.articles, events: two.events.filter((each) => each !== event) }
  for (const texts of [undefined, others, { articles: [], events: two.events }]) {
    expect('sentence' in evidenceOf(event, two, texts)).toBe(false)
  }
  const [first, ...rest] = two.articles.map((article) => ({ ...article, blocks: [] }))
  if (first === undefined) throw new Error('an article')
  expect(evidenceOf(event, two, { ...others, events: two.events, articles: [first, ...rest] }).sentence).toBe(
    undefined,
  )
})

test('the text of an event is where that of its source was opened', () => {
  const event = eventOf('lake')
  const source = two.articles.find(({ id }) => id === event.article)?.source
  if (source === undefined) throw new Error('an article has a source')
  expect(textsOf(event, two, new Map([[source, two]]))).toBe(two)
  expect(textsOf(event, two, new Map())).toBeUndefined()
  expect(textsOf(event, edition, new Map([[source, two]]))).toBeUndefined()
})

test('what is not in the list is called by its id', () => {
  const gone = ArticleId.parse('gone')
  expect(evidenceOf({ ...eventOf('lake'), article: gone }, two)).toMatchObject({ headline: 'gone' })
  const ids = ['water', 'nobody', 'harbour'].map((id) => DepartmentId.parse(id))
  expect(departmentNames(ids, two)).toEqual(['水务局', 'nobody', '港务局'])
})
