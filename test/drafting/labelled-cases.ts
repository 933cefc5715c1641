import { readdirSync, readFileSync } from 'node:fs'
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
})
export type LabelledCase = z.infer<typeof Case> & { name: string }

/**
 * The labelled cases of a folder beside this file. `development`: the rules were made for them, and every label is found.
 * `seen`: once for evaluation, but read by those who mended the rules; not all is found. `evaluation`: nobody who works
 * on the rules has read them; once somebody has, they belong to `seen` and new ones are due.
 */
export function labelledCases(folder: 'development' | 'seen' | 'evaluation'): LabelledCase[] {
  const root = new URL(`${folder}/`, import.meta.url)
  return readdirSync(root)
    .sort()
    .map((name) => ({ name, ...Case.parse(parse(readFileSync(new URL(name, root), 'utf8'))) }))
}

/** What a draft, or a label, says of one sort of thing: each finding as a text that can be compared. */
export type Findings = Record<string, string[]>

/** What a case's labels say, by sort. */
export function labelled({ dates, bylines, ...rest }: LabelledCase): Findings {
  const { organisations, kickers, headlines, decks, headings, photoCredits, joins, gaps, furniture, pages } =
    rest
  return {
    organisations,
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

/** What a draft found, by sort. */
export function found({ articles, furniture, pages }: PageDraft, text: string): Findings {
  const lines = text.split('\n')
  const parts = (type: string) =>
    articles.flatMap((article) =>
      article.parts.filter((part) => part.type === type).map(({ line, exact }) => exact ?? line.text),
    )
  return {
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
