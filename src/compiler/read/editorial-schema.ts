import * as z from 'zod'
import { YamlPlace } from './yaml-place.ts'

/** Lines of the page text, both included, counted from 1. */
export interface LineRange {
  first: number
  last: number
}

/** The lines of an article's places, as the YAML gives them: `3-17`, or `3-17, 40-44`. */
export function formatPlaces(places: readonly LineRange[]): string {
  return places.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ')
}

const expecting = (what: string) => ({ error: what })
const words = z.string(expecting('text')).min(1, expecting('at least one character'))
const lineNumber = z
  .int(expecting('the number of a line, from 1'))
  .positive(expecting('the number of a line, from 1'))

const LINES = 'lines such as 12 or 3-17'
const toLineRange = (text: string): LineRange => {
  const [first = '', last = first] = text.split('-')
  return { first: Number(first), last: Number(last) }
}
/** YAML reads `12` as a number and `3-17` as text. */
const textOfNumber = (value: unknown) => (typeof value === 'number' ? String(value) : value)
const lines = z.preprocess(
  textOfNumber,
  z
    .string(expecting(LINES))
    .regex(/^\d{1,6}(?:-\d{1,6})?$/, expecting(LINES))
    .transform(toLineRange),
)
/** YAML reads `2021`, a year, as a number. */
const date = z.preprocess(textOfNumber, words)
const PLACES = 'lines such as 12 or 3-17, or a list of them where the article goes on elsewhere'
/** Where an article stands: one run of lines, or several when it goes on elsewhere, as they are read. */
const places = z
  .preprocess(
    (value) => (Array.isArray(value) ? value.map(textOfNumber).join(', ') : textOfNumber(value)),
    z
      .string(expecting(PLACES))
      .regex(/^\d{1,6}(?:-\d{1,6})?(?:, \d{1,6}(?:-\d{1,6})?)*$/, expecting(PLACES))
      .transform((text) => text.split(', ').map(toLineRange)),
  )
  .meta({
    type: ['string', 'integer', 'array'],
    pattern: '^\\d{1,6}(?:-\\d{1,6})?$',
    items: { type: ['string', 'integer'] },
  })
/** The name of a printed page; YAML reads `1` as a number and `A10` as text. */
const pageName = z.preprocess(textOfNumber, z.string(expecting('the page’s name, such as 1 or A10')).min(1))
const furnitureLines = z.preprocess(
  textOfNumber,
  z
    .string(expecting(`“blank”, or ${LINES}`))
    .regex(/^(?:blank|\d{1,6}(?:-\d{1,6})?)$/, expecting(`“blank”, or ${LINES}`))
    .transform((text) => (text === 'blank' ? text : toLineRange(text))),
)

/** A map with these keys and no others; `at` is where it stands. An unknown key's message lists the known. */
function entry<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(
    { at: z.instanceof(YamlPlace), ...shape },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : 'an entry of keys and values',
    },
  )
}

const list = <Item extends z.ZodType>(item: Item) => z.array(item, expecting('a list')).default([])

const quote = { exact: words, prefix: words.optional(), suffix: words.optional() }
/** Why a draft is not sure of the entry; the editor who has checked it takes the line out. */
const doubt = words.optional()
const namedLine = {
  line: lineNumber,
  exact: words.optional(),
  prefix: words.optional(),
  suffix: words.optional(),
  doubt,
}
const evidence = entry({ article: words, ...quote })

const exactlyOne = (...values: unknown[]) => values.filter((v) => v !== undefined).length === 1

const gap = entry({
  before: words.optional(),
  after: words.optional(),
  between: z
    .tuple([words, words], expecting('two pieces of text: what stands before the gap, and after'))
    .optional(),
  prefix: words.optional(),
  suffix: words.optional(),
  extent: words,
  reason: words,
  doubt,
}).refine((g) => exactlyOne(g.before, g.after, g.between), expecting('exactly one of before, after, between'))

const byline = entry({
  line: lineNumber.optional(),
  exact: words.optional(),
  prefix: words.optional(),
  suffix: words.optional(),
  names: list(words),
  kind: z.enum(['dateline', 'agency'], expecting('dateline or agency; nothing for an author')).optional(),
  doubt,
}).refine((b) => b.line !== undefined || b.exact !== undefined, expecting('line or exact'))

const article = entry({
  id: words,
  lines: places,
  doubt,
  kicker: entry(namedLine).optional(),
  headline: entry(namedLine),
  decks: list(entry(namedLine)),
  bylines: list(byline),
  headings: list(entry(namedLine)),
  photoCredits: list(entry({ ...namedLine, gap: entry({ extent: words, reason: words }).optional() })),
  joins: list(entry({ lines, reason: words, doubt })),
  gaps: list(gap),
  sic: list(entry({ ...quote, reading: words.optional(), reason: words })),
  notes: list(entry({ ...quote, reason: words })),
  departments: list(
    entry({
      id: words,
      role: z.enum(['subject', 'mentioned'], expecting('subject or mentioned')),
      ...quote,
      reason: words.optional(),
      doubt,
    }),
  ),
  events: list(
    entry({
      id: words,
      ...quote,
      date,
      inferred: entry({ year: words.optional(), month: words.optional(), day: words.optional() }).optional(),
      label: words,
      departments: list(words),
      doubt,
    }),
  ),
  durations: list(entry({ ...quote, reason: words })),
})

const inferredIssue = entry({
  newspaper: words.optional(),
  day: words.optional(),
  number: words.optional(),
})

/** `page.yaml`: one source and its editorial YAML. */
export const PageFile = entry({
  source: entry({
    id: words.optional(),
    file: words,
    sha256: words,
    status: z.literal('draft', expecting('draft, until somebody has read it; then nothing')).optional(),
  }),
  issue: entry({
    newspaper: words,
    day: words,
    number: z.int(expecting('a number from 1')).positive(expecting('a number from 1')).optional(),
    inferred: inferredIssue.optional(),
  }),
  pages: list(entry({ name: pageName, lines, inferred: words.optional() })),
  furniture: list(
    entry({
      lines: furnitureLines,
      exact: words.optional(),
      prefix: words.optional(),
      suffix: words.optional(),
      reason: words,
      doubt,
    }),
  ),
  inferences: list(entry({ id: words, what: words, value: words, reason: words, evidence: list(evidence) })),
  phases: list(entry({ id: words, name: words, date, inferred: words, evidence: list(evidence) })),
  articles: list(article),
})
export type PageFile = z.infer<typeof PageFile>
export type ArticleEntry = PageFile['articles'][number]
export type EventEntry = ArticleEntry['events'][number]
export type FurnitureEntry = PageFile['furniture'][number]
export type JoinEntry = ArticleEntry['joins'][number]
export type GapEntry = ArticleEntry['gaps'][number]
export type BylineEntry = ArticleEntry['bylines'][number]
export type EvidenceEntry = z.infer<typeof evidence>

/** `edition.yaml`: what the edition says of itself. */
export const EditionFile = entry({
  title: words,
  subtitle: words,
  description: words,
  language: words,
  span: words.optional(),
  order: z.enum(['oldest', 'newest'], expecting('oldest or newest')).default('newest'),
  about: list(entry({ heading: words, paragraphs: list(words) })),
})
export type EditionFile = z.infer<typeof EditionFile>

/** `newspapers.yaml`: the registry of newspapers. */
export const NewspapersFile = entry({ newspapers: list(entry({ id: words, name: words })) })
export type NewspapersFile = z.infer<typeof NewspapersFile>

/** `departments.yaml`: the registry. */
export const DepartmentsFile = entry({
  kinds: list(entry({ id: words, name: words })),
  departments: list(
    entry({ id: words, short: words, full: words.optional(), kind: words, aliases: list(words) }),
  ),
})
export type DepartmentsFile = z.infer<typeof DepartmentsFile>

const toPairs = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .filter(([key]) => key !== 'at')
        .map(([from, to]) => ({ from, to }))
    : value
const pairs = (example: string) =>
  z
    .preprocess(
      toPairs,
      z.array(z.strictObject({ from: words, to: words }), expecting(`entries such as ${example}`)),
    )
    .meta({ type: 'object', items: undefined, additionalProperties: { type: 'string' } })
    .default([])
const section = { ids: list(words), redirects: pairs('old-id: new-id') }
const published = entry(section)

/** `published.yaml`: every id that has ever been public; an event under its article, an issue under its newspaper. */
export const PublishedFile = entry({
  articles: entry({ ...section, withdrawn: pairs('old-id: why it was taken back') }),
  events: published,
  departments: published,
  issues: published,
})
export type PublishedFile = z.infer<typeof PublishedFile>
