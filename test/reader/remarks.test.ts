import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Inline } from '../../src/edition/schema.ts'
import { articleMarkdown } from '../../src/exports/markdown.ts'
import { articlePlainText } from '../../src/exports/plain-text.ts'
import { articleTei } from '../../src/exports/tei/tei-document.ts'
import { completeness } from '../../src/reader/completeness.ts'
import { ledger } from '../../src/reader/ledger.ts'
import { remarkNumbers } from '../../src/reader/remark-numbers.ts'
import { remarkSentences, remarks } from '../../src/reader/remarks.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { anyEdition, SITE } from '../exports/any-edition.ts'
import { findArticle } from '../exports/find-article.ts'
import { parseXml } from '../exports/parse-xml.ts'
import { runs } from '../runs.ts'
import { smallEdition } from '../small-edition.ts'
import { tenArticles } from '../ten-articles.ts'

const edition = tenArticles()

/** The small edition with all that stands in each paragraph put within one organisation's name. */
function deeply() {
  const small = smallEdition()
  const [department] = small.departments
  if (department === undefined) throw new Error('no department')
  const within = (children: Inline[]): Inline[] => [
    { type: 'organisation', department: department.id, role: 'mentioned', children },
  ]
  return {
    ...small,
    articles: small.articles.map((article) => ({
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, inlines: within(block.inlines) })),
    })),
  }
}

test('what is missing within a mark is missed as much as between marks', () => {
  for (const [i, entry] of catalogue(deeply()).entries.entries()) {
    const plain = catalogue(smallEdition()).entries[i]
    if (plain === undefined) throw new Error('no such entry')
    expect(entry.incomplete).toBe(plain.incomplete)
    expect(completeness(entry.article)).toBe(completeness(plain.article))
  }
  expect(catalogue(deeply()).entries.map(({ incomplete }) => incomplete)).toEqual([false, true, false])
  const rows = (of: ReturnType<typeof smallEdition>) =>
    ledger(catalogue(of)).map(({ type, rows }) => [type, rows.map((row) => row.id)])
  expect(rows(deeply())).toEqual(rows(smallEdition()))
})

test('a note has one number: on the page, in the ledger, in every file', () => {
  const [note] = remarks(findArticle('bus')).filter(({ type }) => type === 'note')
  if (note === undefined) throw new Error('no note in bus')
  expect(note).toMatchObject({ number: 6, words: '连续在岗33天' })
  const said = `说明：${note.reason}`
  expect(articlePlainText(edition, findArticle('bus'), SITE)).toContain(`连续在岗33天〔注6〕`)
  expect(articlePlainText(edition, findArticle('bus'), SITE)).toContain(`〔注6〕${said}`)
  expect(articleMarkdown(edition, findArticle('bus'), SITE)).toContain(`[^6]: ${said}`)
  const tei = parseXml(articleTei(edition, findArticle('bus'), SITE))
  expect(tei.querySelector('standOff > note[type=note]')?.getAttribute('n')).toBe('6')
  const rows = ledger(catalogue(edition)).flatMap((section) => section.rows)
  expect(rows.find((row) => row.id === `bus-${note.id}`)?.places[0]?.number).toBe(6)
})

test('of any article, the files call the numbers of the page in rising order, each once', () => {
  fc.assert(
    fc.property(anyEdition, (any) => {
      for (const article of any.articles) {
        const numbers = remarkNumbers(article)
        const own = remarks(article)
        for (const { id, number } of own) expect(number).toBe(numbers.get(id))
        const numbered = own.filter(({ type }) => type !== 'join' && type !== 'duration')
        expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, i) => i + 1))
        const called = [...articleMarkdown(any, article, SITE).matchAll(/\[\^(\d+)\](?!: )/g)]
        expect(called.map(([, number]) => Number(number))).toEqual(numbered.map(({ number }) => number))
      }
    }),
    { numRuns: runs(50) },
  )
})

test('joins are named by their place, without a number', () => {
  const text = articlePlainText(edition, findArticle('bus'), SITE)
  const [join] = remarks(findArticle('bus')).filter(({ type }) => type === 'join')
  expect(text).toMatch(/^接排：第\d+段“.*⌒.*”，印刷换栏，“造成”与“潜在的感染风险”之间断开。$/m)
  expect(text).toContain(join?.reason)
  expect(text.match(/〔注\d+〕/g)).not.toContain('〔注7〕')
})

const all = (article: Article) => [
  ...articlePlainText(edition, article, SITE)
    .split('\n')
    .filter((line) => /^(?:〔注|接排：)/.test(line)),
  ...articleMarkdown(edition, article, SITE)
    .split('\n')
    .filter((line) => /^(?:\[\^\d+\]: |接排：)/.test(line)),
  ...[
    ...parseXml(articleTei(edition, article, SITE)).querySelectorAll('standOff > note, standOff interp'),
  ].map((note) => note.textContent),
  ...remarks(article).map((remark) => remarkSentences(remark).join('')),
]

test('page and files say every note in whole sentences, full-width, no quotation marks doubled', () => {
  for (const article of edition.articles) {
    for (const note of all(article)) {
      expect(note).toMatch(/[。！？…][”’）]*$/u)
      expect(note).not.toMatch(/。。|““|””|(?<=\p{Script=Han})[,;:?!]|[,;:?!](?=\p{Script=Han})/u)
    }
  }
})
