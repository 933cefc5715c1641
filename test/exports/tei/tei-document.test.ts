import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/edition.ts'
import { walkInlines } from '../../../src/edition/inline-text.ts'
import { rebuildSource } from '../../../src/edition/rebuild-source.ts'
import type { Article, Inline } from '../../../src/edition/schema.ts'
import { articleTei } from '../../../src/exports/tei/tei-document.ts'
import { runs } from '../../runs.ts'
import { tenArticles } from '../../ten-articles.ts'
import { twoNewspapers } from '../../two-newspapers.ts'
import { anyEdition, SITE } from '../any-edition.ts'
import { parseXml, textWithout } from '../parse-xml.ts'
import { relaxNgErrors } from '../relax-ng.ts'
import { teiErrors } from '../tei-elements.ts'
import { teiOf } from '../whole-edition.ts'

const edition = tenArticles()
const two = twoNewspapers().archive
const documents = [edition, two].flatMap((each) => [
  teiOf(each),
  ...each.articles.map((article) => articleTei(each, article, SITE)),
])

function texts(document: string): string[] {
  return [...parseXml(document).querySelectorAll('text')].map((text) => textWithout(text, 'corr'))
}

function extent(article: Article): { start: number; end: number } {
  const spans = article.blocks.map((block) => block.source)
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

function marks(of: Edition, type: Inline['type']): number {
  let count = 0
  for (const article of of.articles) {
    for (const block of article.blocks) {
      walkInlines(block.inlines, (inline) => {
        if (inline.type === type) count++
      })
    }
  }
  return count
}

test('the text of the edition’s TEI is the source, byte for byte', async () => {
  const [source] = edition.sources
  const bytes = await readFile(`test/editions/ten-articles/${source?.file}`)
  const [text] = texts(teiOf(edition))
  expect(Buffer.from(text ?? '', 'utf8').equals(bytes)).toBe(true)
  expect(
    createHash('sha256')
      .update(text ?? '')
      .digest('hex'),
  ).toBe(source?.sha256)
})

test('the text of an article’s TEI is its stretch of the source', () => {
  for (const article of edition.articles) {
    const { start, end } = extent(article)
    expect(texts(articleTei(edition, article, SITE))).toEqual([
      rebuildSource(edition, article.source).slice(start, end),
    ])
  }
})

test('every lb element has the number of its line', () => {
  const body = parseXml(teiOf(edition)).querySelector('body')
  const lines = [...(body?.querySelectorAll('lb') ?? [])].map((lb) => Number(lb.getAttribute('n')))
  expect(lines).toEqual(Array.from({ length: 173 }, (_, i) => i + 1))
  expect([...(body?.querySelectorAll('pb') ?? [])].map((pb) => pb.getAttribute('n'))).toEqual(['1', '2', '3'])
})

test('all documents are valid', async () => {
  expect(await relaxNgErrors('tei-subset.rng', documents)).toEqual([])
  expect(documents.flatMap((document) => teiErrors(parseXml(document)))).toEqual([])
})

test('the TEI check refuses an element where the Guidelines do not allow it', async () => {
  const [whole = ''] = documents
  for (const wrong of [
    whole.replace('<head type="main">', '<p/><head type="main">'),
    whole.replace('reason="lost"', 'cause="lost"'),
    whole.replace('when="2022-11-30"', 'when="2022-11-31"'),
    whole.replace('<publisher>', '<p>x</p><publisher>'),
  ]) {
    expect(wrong).not.toBe(whole)
    const errors = [...(await relaxNgErrors('tei-subset.rng', [wrong])), ...teiErrors(parseXml(wrong))]
    expect(errors).not.toEqual([])
  }
})

test('every pointer within a document leads to one element', () => {
  for (const document of documents) {
    const parsed = parseXml(document)
    const ids = [...parsed.querySelectorAll('*')].flatMap((e) => e.getAttribute('xml:id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = [...document.matchAll(/ (?:target|ana|resp|ref|corresp|decls|next|prev)="([^"]*)"/g)]
      .flatMap(([, value = '']) => value.split(' '))
      .filter((pointer) => pointer.startsWith('#'))
    expect(pointers.length).toBeGreaterThan(0)
    expect(pointers.filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([])
  }
})

test('gaps, joins, sics, dates and organisations are all in the TEI, with their reasons', () => {
  const parsed = parseXml(teiOf(edition))
  const count = (selector: string) => parsed.querySelectorAll(selector).length
  expect(count('body gap')).toBe(marks(edition, 'gap'))
  expect(count('body anchor[type=join]')).toBe(marks(edition, 'join'))
  expect(count('body sic')).toBe(marks(edition, 'sic'))
  expect(count('body date')).toBe(marks(edition, 'date'))
  expect(count('body orgName')).toBe(marks(edition, 'organisation'))
  for (const type of ['gap', 'join', 'sic', 'note', 'duration'] as const) {
    expect(count(`standOff > note[type=${type}]`)).toBe(marks(edition, type))
  }
})

test('dates carry their bounds and what was inferred', () => {
  const parsed = parseXml(teiOf(edition))
  const attributes = (id: string) => {
    const [date] = [...parsed.querySelectorAll('body date')].filter((d) => d.getAttribute('xml:id') === id)
    return Object.fromEntries([...(date?.attributes ?? [])].map((a) => [a.name, a.value]))
  }
  expect(attributes('commentary.four-days')).toMatchObject({
    from: '2022-11-26',
    to: '2022-11-29',
    evidence: 'internal',
    ana: ['year', 'month'].map((id) => `#inference.${edition.sources[0]?.id}.${id}`).join(' '),
  })
  expect(attributes('commentary.outbreak')).toMatchObject({ from: '2022-11-13' })
  expect(attributes('commentary.outbreak')).not.toHaveProperty('to')
  expect(attributes('bus.ninety-drivers')).toMatchObject({ to: '2022-11-28' })
  expect(attributes('policy-office.liaison-notice')).toMatchObject({
    notBefore: '2022-11-21T00:00:00+08:00',
    notAfter: '2022-11-21T06:00:00+08:00',
  })
})

test('a conjecture stands beside the words, never in their place', () => {
  const [choice] = parseXml(teiOf(edition)).querySelectorAll('choice')
  expect(choice?.querySelector('sic')?.textContent).toBe('汇聚力')
  expect(choice?.querySelector('corr')?.textContent).toBe('汇聚合力')
  expect(choice?.querySelector('corr')?.getAttribute('cert')).toBe('low')
})

test('any edition comes back from its TEI, however its text is made', () => {
  fc.assert(
    fc.property(anyEdition, (any) => {
      const back = texts(teiOf(any))
      expect(back).toEqual(any.sources.map((source) => rebuildSource(any, source.id)))
    }),
    { numRuns: runs(150) },
  )
})

test('the TEI of any edition is valid', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdition, { minLength: 1, maxLength: 8 }), async (editions) => {
      const all = editions.flatMap((any) => [
        teiOf(any),
        ...any.articles.map((article) => articleTei(any, article, SITE)),
      ])
      expect(await relaxNgErrors('tei-subset.rng', all)).toEqual([])
      expect(all.flatMap((document) => teiErrors(parseXml(document)))).toEqual([])
    }),
    { numRuns: runs(6) },
  )
})

test('a paragraph that goes on elsewhere stands in parts, each where it is, linked; what spans them is one', () => {
  const parsed = parseXml(teiOf(two))
  expect(texts(teiOf(two))).toEqual(two.sources.map(({ id }) => rebuildSource(two, id)))
  const parts = [...parsed.querySelectorAll('p[part]')]
  const attributes = ['xml:id', 'part', 'next', 'prev', 'textContent'].map((name) =>
    parts.map((part) => (name === 'textContent' ? part.textContent : part.getAttribute(name))),
  )
  expect(attributes).toEqual([
    ['bridge.p1', 'bridge.p1.2'],
    ['I', 'F'],
    ['#bridge.p1.2', null],
    [null, '#bridge.p1'],
    ['本报讯 水务局1月2日召开会议，会上说', '新桥三年建成。'],
  ])
  const notes = parts.map((part) => part.querySelector('seg[type=note]'))
  expect(notes.map((note) => note?.getAttribute('xml:id') ?? note?.getAttribute('corresp'))).toEqual([
    'bridge.note-1',
    '#bridge.note-1',
  ])
})

test('inferences of the same id in several sources are several', () => {
  const parsed = parseXml(teiOf(two))
  const ids = [...parsed.querySelectorAll('interp')].map((interp) => interp.getAttribute('xml:id'))
  expect(ids).toEqual(two.sources.map(({ id }) => `inference.${id}.year`))
})

test('a character that XML cannot hold is refused by name, not lost', () => {
  const [source] = edition.sources
  if (source === undefined) throw new Error('no source')
  const [first] = source.furniture
  if (first === undefined) throw new Error('no furniture')
  const furniture = [{ ...first, text: '\u0001\n' }, ...source.furniture.slice(1)]
  const damaged = { ...edition, sources: [{ ...source, furniture }] }
  expect(() => teiOf(damaged)).toThrow(/line 1: XML 1\.0 cannot hold U\+0001/)
})
