// Over 250 lines: one generator, whose parts are of no use apart.
import fc from 'fast-check'
import { Edition } from '../../src/edition/edition.ts'
import { DoubtOf } from '../../src/edition/schema.ts'

/** A site with a base path. */
export const SITE = { url: 'https://example.org/name/' }

const FRAGMENTS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '{',
  '}',
  '\\',
  '%',
  '=1',
  '+',
  '@',
  ',',
  ';',
  '  ',
  '#',
  '|',
]
const CHINESE = ['朔州', '，', '。', '“', '”', '：', '11月30日', '𠮷', '市妇联', '(记者 甲)', '——']

/** Text that tries to break out of every format, without what a source cannot hold (CR, control characters). */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.constantFrom(...CHINESE),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '·'))
  .filter((text) => text !== '')

const words = hostileText.map((text) => text.replaceAll('\n', ' '))

type Draft =
  | { type: 'text'; text: string }
  | { type: 'join'; source: string; reason: string }
  | { type: 'gap'; what: 'text' | 'picture'; reason: string }
  | { type: 'sic'; reading: string | undefined; reason: string; children: Draft[] }
  | { type: 'note' | 'duration'; reason: string; children: Draft[] }
  | { type: 'doubt'; of: DoubtOf; reason: string; children: Draft[] }
  | { type: 'date'; children: Draft[] }
  | { type: 'organisation' | 'byline'; children: Draft[] }

const { drafts } = fc.letrec<{ draft: Draft; drafts: Draft[] }>((tie) => ({
  drafts: fc.array(tie('draft'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' }),
  draft: fc.oneof(
    { depthIdentifier: 'inline', maxDepth: 2 },
    fc.record({ type: fc.constant('text' as const), text: words }),
    fc.record({
      type: fc.constant('join' as const),
      source: fc.constantFrom('\n', '\n\n', ' \n', '\n\n— 2 —\n第3版\n'),
      reason: words,
    }),
    fc.record({ type: fc.constant('gap' as const), what: fc.constantFrom('text', 'picture'), reason: words }),
    fc.record({
      type: fc.constant('sic' as const),
      reading: fc.option(words, { nil: undefined }),
      reason: words,
      children: tie('drafts'),
    }),
    fc.record({ type: fc.constantFrom('note', 'duration'), reason: words, children: tie('drafts') }),
    fc.record({
      type: fc.constant('doubt' as const),
      of: fc.constantFrom(...DoubtOf.options),
      reason: words,
      children: tie('drafts'),
    }),
    fc.record({ type: fc.constant('date' as const), children: tie('drafts') }),
    fc.record({ type: fc.constantFrom('organisation', 'byline'), children: tie('drafts') }),
  ),
}))

const DATES = [
  { shape: 'day', edtf: '2022-11-30', day: '2022-11-30' },
  { shape: 'day', edtf: '2022-11-30', day: '2022-11-30', part: { words: '晚', fromHour: 18, toHour: 24 } },
  { shape: 'span', edtf: '2022-11-26/2022-11-29', from: '2022-11-26', to: '2022-11-29' },
  { shape: 'beginning', edtf: '2022-11-13/..', from: '2022-11-13' },
  { shape: 'end', edtf: '../2022-11-28', to: '2022-11-28' },
  { shape: 'day', edtf: '2022-11-20~', day: '2022-11-20', qualifier: 'approximate' },
  { shape: 'period', edtf: '2022-11', precision: 'month', from: '2022-11-01', to: '2022-11-30' },
  {
    shape: 'period',
    edtf: '2022%',
    precision: 'year',
    from: '2022-01-01',
    to: '2022-12-31',
    qualifier: 'both',
  },
  { shape: 'span', edtf: '2022-10/2022-12', from: '2022-10-01', to: '2022-12-31', precision: 'month' },
  { shape: 'beginning', edtf: '2022-10?/..', from: '2022-10-01', precision: 'month', qualifier: 'uncertain' },
  { shape: 'end', edtf: '../2022', to: '2022-12-31', precision: 'year' },
]

const block = fc
  .record({
    type: fc.constantFrom(
      'kicker',
      'headline',
      'deck',
      'byline',
      'heading',
      'paragraph',
      'paragraph',
      'photo-credit',
    ),
    mark: fc.option(fc.constantFrom('# ', '## '), { nil: undefined }),
    inlines: drafts,
  })
  .map((draft) =>
    draft.inlines.some((inline) => sourceOf(inline) !== '')
      ? draft
      : { ...draft, inlines: [...draft.inlines, { type: 'text' as const, text: '字' }] },
  )

const piece = fc.record({
  article: fc.nat({ max: 2 }),
  block,
  furniture: fc.oneof(fc.constantFrom('', '\n\n', '\n', ' '), hostileText),
})

const source = fc.record({
  before: fc.constantFrom('', '\n\n', '页眉\n'),
  pieces: fc.array(piece, { minLength: 1, maxLength: 9 }),
  inferred: fc.boolean(),
  newspaper: words,
})

const byline = fc.record({ text: words, names: fc.array(words, { maxLength: 4 }) })

/**
 * Editions that no editor would write and the schema admits: any order of blocks, articles that
 * interrupt each other, marks within marks, hostile text everywhere.
 */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    sources: fc.array(source, { minLength: 1, maxLength: 2 }),
    bylines: fc.array(byline, { maxLength: 3 }),
    words: fc.array(words, { minLength: 8, maxLength: 8 }),
  })
  .map(({ sources, bylines, words }) => new Builder(words).build(sources, bylines))

type Value<A> = A extends fc.Arbitrary<infer T> ? T : never
type SourceDraft = Value<typeof source>

class Builder {
  readonly #words: readonly string[]
  readonly #events: unknown[] = []
  #count = 0

  constructor(words: readonly string[]) {
    this.#words = words
  }

  #word(i: number): string {
    return this.#words[i] ?? '字'
  }

  build(sources: readonly SourceDraft[], bylines: readonly Value<typeof byline>[]): Edition {
    const built = sources.map((draft, i) => this.#source(draft, i, bylines))
    return Edition.parse({
      format: 2,
      title: this.#word(0),
      subtitle: this.#word(1),
      description: this.#word(1),
      language: 'zh-Hans-CN',
      order: 'oldest',
      about: [],
      compiler: '1.0.0',
      span: { from: '2022-11-13', to: '2022-11-30' },
      digest: '0'.repeat(64),
      sources: built.map(({ source }) => source),
      inferences: sources.map((_, i) => ({
        id: 'year',
        source: `source-${i}`,
        what: this.#word(2),
        value: '2022',
        reason: this.#word(3),
        evidence: [],
      })),
      newspapers: sources.map(({ newspaper }, i) => ({ id: `paper-${i}`, name: newspaper })),
      kinds: [{ id: 'kind', name: this.#word(4) }],
      departments: [{ id: 'women', short: this.#word(5), kind: 'kind', aliases: [this.#word(6)] }],
      articles: built.flatMap(({ articles }) => articles),
      events: this.#events,
      phases: [],
      redirects: { articles: [], events: [], departments: [] },
      withdrawn: [],
    })
  }

  #source(draft: SourceDraft, index: number, bylines: readonly Value<typeof byline>[]) {
    const id = `source-${index}`
    let text = draft.before
    const line = (at: number) => text.slice(0, at).split('\n').length
    const furniture: { start: number; text: string; rule: number }[] =
      draft.before === '' ? [] : [{ start: 0, text: draft.before, rule: 0 }]
    const blocks = new Map<number, unknown[]>()
    for (const { article, block, furniture: between } of draft.pieces) {
      const own = blocks.get(article) ?? []
      blocks.set(article, own)
      const start = text.length
      const inlines = block.inlines.map((inline) => this.#inline(inline, `a${index}${article}`))
      text += (block.mark ?? '') + block.inlines.map(sourceOf).join('')
      own.push({
        type: block.type,
        ...(['heading', 'paragraph'].includes(block.type) ? { number: own.length + 1 } : {}),
        ...(block.mark === undefined ? {} : { mark: block.mark }),
        source: { start, end: text.length, firstLine: line(start), lastLine: line(text.length) },
        inlines,
      })
      if (between !== '') furniture.push({ start: text.length, text: between, rule: 0 })
      text += between
    }
    const articles = [...blocks].map(([number, own]) => ({
      id: `a${index}${number}`,
      source: id,
      pages: ['1'],
      headline: this.#word(7),
      decks: [],
      bylines: bylines.map((byline) => ({ ...byline, position: 'line' })),
      involvements: [],
      blocks: own,
    }))
    const source = {
      id,
      file: 'page.txt',
      sha256: '0'.repeat(64),
      bytes: new TextEncoder().encode(text).length,
      characters: text.length,
      lines: line(text.length),
      issue: { newspaper: `paper-${index}`, day: '2022-12-01' },
      inferred: draft.inferred ? { newspaper: 'year', day: 'year' } : {},
      pages: [{ name: '1', firstLine: 1, lastLine: line(text.length) }],
      furnitureRules: ['规则'],
      furniture,
    }
    return { source, articles }
  }

  #inline(draft: Draft, article: string): unknown {
    const number = ++this.#count
    const children = 'children' in draft ? draft.children.map((child) => this.#inline(child, article)) : []
    switch (draft.type) {
      case 'text':
        return draft
      case 'join':
        return { ...draft, id: `join-${number}` }
      case 'gap':
        return { ...draft, id: `gap-${number}`, position: 'before', extent: draft.reason }
      case 'sic':
      case 'note':
      case 'doubt':
      case 'duration':
        return { ...draft, id: `${draft.type}-${number}`, children }
      case 'date': {
        const id = `event-${number}`
        this.#events.push({
          id,
          article,
          quote: { exact: this.#word(0) },
          anchor: { block: 0, fragment: id },
          date: DATES[number % DATES.length],
          inferred: number % 2 === 0 ? [{ part: 'year', by: 'year' }] : [],
          label: this.#word(1),
          departments: ['women'],
        })
        return { type: 'date', event: id, children }
      }
      case 'organisation':
        return { type: 'organisation', department: 'women', role: 'mentioned', children }
      case 'byline':
        return { type: 'byline', children }
      default:
        return draft satisfies never
    }
  }
}

function sourceOf(draft: Draft): string {
  if (draft.type === 'text') return draft.text
  if (draft.type === 'join') return draft.source
  return 'children' in draft ? draft.children.map(sourceOf).join('') : ''
}
