import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setPunctuation } from '../../../src/reader/punctuation.ts'
import { evidenceOf, markName, phaseEvidence, sentenceAround } from '../../../src/reader/timeline/evidence.ts'
import { timelineFacts } from '../../../src/reader/timeline/facts.ts'
import { withSources } from '../../small-edition.ts'
import { tenArticles } from '../../ten-articles.ts'

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
