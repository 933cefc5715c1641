import * as z from 'zod'
import { cited } from '../report/characters.ts'
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
const words = z.string(expecting('文字')).regex(/\S/, expecting('至少一个字'))
/** Words of the text, or beside them: blanks, too. */
const quoted = z.string(expecting('文字')).min(1, expecting('至少一个字'))
const context = quoted.optional()
/** What is shown by itself, on one line. */
const name = z.string(expecting('文字')).regex(/^\S(?:.*\S)?$/, expecting('一行文字，前后没有空格'))
const lineNumber = z.int(expecting('行号，从 1 起的整数')).positive(expecting('行号，从 1 起的整数'))

const LINES = '行号，如 12 或 3-17'
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
const PLACES = '行号，如 12 或 3-17；分在几处的写成列表，如 [3-17, 40-44]'
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
const PAGE_NAME = '版名，如 1 或 A10'
/** The name of a printed page; YAML reads `1` as a number and `A10` as text. */
const pageName = z.preprocess(textOfNumber, z.string(expecting(PAGE_NAME)).min(1, expecting(PAGE_NAME)))
const furnitureLines = z.preprocess(
  textOfNumber,
  z
    .string(expecting(`blank，或${LINES}`))
    .regex(/^(?:blank|\d{1,6}(?:-\d{1,6})?)$/, expecting(`blank，或${LINES}`))
    .transform((text) => (text === 'blank' ? text : toLineRange(text))),
)

/** A map with these keys and no others; `at` is where it stands. An unknown key's message lists the known. */
function entry<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(
    { at: z.instanceof(YamlPlace), ...shape },
    {
      error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : '一组键和值'),
    },
  )
}

const list = <Item extends z.ZodType>(item: Item) => z.array(item, expecting('一个列表')).default([])

const quote = { exact: quoted, prefix: context, suffix: context }
/** Why a draft is not sure of the entry; the editor who has checked it takes the line out. */
const doubt = words.optional()
const namedLine = {
  line: lineNumber,
  exact: quoted.optional(),
  prefix: context,
  suffix: context,
  doubt,
}
const evidence = entry({ article: words, ...quote })

const exactlyOne = (...values: unknown[]) => values.filter((v) => v !== undefined).length === 1

const gap = entry({
  before: quoted.optional(),
  after: quoted.optional(),
  between: z.tuple([quoted, quoted], expecting('两段文字：缺漏之前的和之后的')).optional(),
  prefix: context,
  suffix: context,
  extent: words,
  reason: words,
  doubt,
}).refine((g) => exactlyOne(g.before, g.after, g.between), expecting('before、after、between 三个里只写一个'))

const byline = entry({
  line: lineNumber.optional(),
  exact: quoted.optional(),
  prefix: context,
  suffix: context,
  names: list(name),
  kind: z
    .enum(['dateline', 'agency'], expecting('dateline（电头）或 agency（通讯社）；作者署名不写 kind'))
    .optional(),
  doubt,
}).refine((b) => b.line !== undefined || b.exact !== undefined, expecting('写 line 或 exact'))

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
      role: z.enum(['subject', 'mentioned'], expecting('subject（报道主体）或 mentioned（只提及）')),
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
      label: name,
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
    status: z.literal('draft', expecting('draft；有人校读以后，删去这一行')).optional(),
  }),
  issue: entry({
    newspaper: words,
    day: words,
    number: z
      .int(expecting('从 1 起的整数：同一天出的第几份报'))
      .positive(expecting('从 1 起的整数：同一天出的第几份报'))
      .optional(),
    inferred: inferredIssue.optional(),
  }),
  pages: list(entry({ name: pageName, lines, inferred: words.optional() })),
  furniture: list(
    entry({
      lines: furnitureLines,
      exact: quoted.optional(),
      prefix: context,
      suffix: context,
      reason: words,
      doubt,
    }),
  ),
  inferences: list(entry({ id: words, what: words, value: words, reason: words, evidence: list(evidence) })),
  phases: list(entry({ id: words, name, date, inferred: words, evidence: list(evidence) })),
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
  order: z.enum(['oldest', 'newest'], expecting('oldest（旧的在前）或 newest（新的在前）')).default('newest'),
  about: list(entry({ heading: words, paragraphs: list(words) })),
})
export type EditionFile = z.infer<typeof EditionFile>

/** `newspapers.yaml`: the registry of newspapers. */
export const NewspapersFile = entry({ newspapers: list(entry({ id: words, name })) })
export type NewspapersFile = z.infer<typeof NewspapersFile>

/** `departments.yaml`: the registry. */
export const DepartmentsFile = entry({
  kinds: list(entry({ id: words, name })),
  departments: list(
    entry({ id: words, short: name, full: name.optional(), kind: words, aliases: list(name) }),
  ),
})
export type DepartmentsFile = z.infer<typeof DepartmentsFile>

/** A map by the editor's own keys, of which none means anything to JavaScript (`__proto__`); without its place. */
const byKey = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value).filter(([key]) => key !== 'at'))
    : value
const pairs = (example: string) =>
  z
    .preprocess(
      byKey,
      z
        .map(z.string(), words, expecting(`一组键和值，如${cited(example)}`))
        .transform((map) => Array.from(map, ([from, to]) => ({ from, to }))),
    )
    .meta({ type: 'object', additionalProperties: { type: 'string' } })
    .default([])
const section = { ids: list(words), redirects: pairs('旧 id: 新 id') }
const published = entry(section)

/** `published.yaml`: every id that has ever been public; an event under its article, an issue under its newspaper. */
export const PublishedFile = entry({
  articles: entry({ ...section, withdrawn: pairs('旧 id: 撤下的理由') }),
  events: published,
  departments: published,
  issues: published,
})
export type PublishedFile = z.infer<typeof PublishedFile>
