import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { PageDraft } from '../../src/drafting/page-draft.ts'
import { Day } from '../../src/edition/day-schema.ts'

const words = z.array(z.string()).default([])
const Case = z.strictObject({
  day: z.string().pipe(Day),
  text: z.string(),
  kickers: words,
  headlines: words,
  decks: words,
  headings: words,
  bylines: z.record(z.string(), z.array(z.string())).default({}),
  photoCredits: words,
  joins: words,
  gaps: words,
  furniture: z.array(z.int()).default([]),
  pages: words,
  dates: z
    .array(z.strictObject({ words: z.string(), edtf: z.coerce.string(), times: z.int().default(1) }))
    .default([]),
  organisations: words,
  /** The organisations that the articles are about, and who acts in each event (`昨日 = 市水务局`); in some cases only. */
  subjects: z.array(z.string()).optional(),
  actors: z.array(z.string()).optional(),
})
export type LabelledCase = z.infer<typeof Case> & { name: string }

/**
 * The labelled cases of a folder beside this file. `development`: the rules were made for them, and every label is found.
 * `seen`: once for evaluation, but read by those who mended the rules; not all is found. `evaluation`: nobody who works
 * on the rules has read them; once somebody has, they belong to `seen` and new ones are due: until then there are none.
 */
export function labelledCases(folder: 'development' | 'seen' | 'evaluation'): LabelledCase[] {
  const root = new URL(`${folder}/`, import.meta.url)
  if (!existsSync(root)) return []
  return readdirSync(root)
    .sort()
    .map((name) => ({ name, ...Case.parse(parse(readFileSync(new URL(name, root), 'utf8'))) }))
}

/** What a draft, or a label, says of one sort of thing: each finding as a text that can be compared. */
export type Findings = Record<string, string[]>

/** What a case's labels say, by sort. */
export function labelled({ dates, bylines, subjects, actors, ...rest }: LabelledCase): Findings {
  const { organisations, kickers, headlines, decks, headings, photoCredits, joins, gaps, furniture, pages } =
    rest
  return {
    organisations,
    ...(subjects !== undefined && { subjects }),
    ...(actors !== undefined && { actors }),
    kickers,
    headlines,
    decks,
    headings,
    photoCredits,
    joins,
    gaps,
    pages,
    furniture: furniture.map(String),
    bylines: Object.entries(bylines).map(([text, names]) => `${text} = ${names.join('、')}`),
    dates: dates.flatMap(({ words, edtf, times }) =>
      Array.from({ length: times }, () => `${words} = ${edtf}`),
    ),
  }
}

/** What a draft of a case's text found, by sort; who acts only where the case labels it. */
export function found(
  { articles, furniture, pages }: PageDraft,
  { text, subjects, actors }: Pick<LabelledCase, 'text' | 'subjects' | 'actors'>,
): Findings {
  const lines = text.split('\n')
  const parts = (type: string) =>
    articles.flatMap((article) =>
      article.parts.filter((part) => part.type === type).map(({ line, exact }) => exact ?? line.text),
    )
  return {
    ...(subjects !== undefined && {
      subjects: articles.flatMap(({ departments }) =>
        departments.filter(({ role }) => role === 'subject').map(({ quote }) => quote.exact),
      ),
    }),
    ...(actors !== undefined && {
      actors: articles.flatMap(({ departments, events }) =>
        events.map((event) => {
          const acting = departments.filter(({ department }) => event.departments.includes(department.id))
          return `${event.quote.exact} = ${acting.map(({ quote }) => quote.exact).join('、')}`
        }),
      ),
    }),
    kickers: parts('kicker'),
    headlines: parts('headline'),
    decks: parts('deck'),
    headings: parts('heading'),
    photoCredits: parts('photo-credit'),
    joins: articles.flatMap(({ joins }) => joins.map(({ first, last }) => `${first.number}-${last.number}`)),
    gaps: articles.flatMap(({ gaps }) => gaps.map(({ reason }) => reason)),
    furniture: furniture.map(({ line }) => String(line)),
    pages: pages.map(({ name }) => name),
    organisations: articles.flatMap(({ departments }) => departments.map(({ quote }) => quote.exact)),
    dates: articles.flatMap(({ events }) => events.map(({ quote, date }) => `${quote.exact} = ${date}`)),
    bylines: articles.flatMap(({ bylines }) =>
      bylines.map(
        ({ at, names }) =>
          `${'line' in at ? lines[at.line - 1]?.trim() : at.quote.exact} = ${names.join('、')}`,
      ),
    ),
  }
}
