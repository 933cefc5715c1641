import type { LineRange } from '../compiler/read/editorial-schema.ts'
import type { DaySpan } from '../edition/edition.ts'
import type { Department } from '../edition/schema.ts'
import { ArticleWords } from './article-words.ts'
import { draftEvent, type Inferences, isWithin } from './draft-events.ts'
import { articleId } from './draft-ids.ts'
import { findBylines } from './find-bylines.ts'
import { findDates } from './find-dates.ts'
import { findGaps } from './find-gaps.ts'
import { findJoins } from './find-joins.ts'
import { findLoneQuotes } from './find-lone-quotes.ts'
import { findOrganisations, type Mention } from './find-organisations.ts'
import type { ArticleDraft, IssueDraft, PrintedPageDraft } from './page-draft.ts'
import { Passages } from './passages.ts'
import { cutAtPages } from './printed-pages.ts'
import type { ProposedDepartments } from './propose-departments.ts'
import { headlineOf, type RecognisedArticle } from './recognised-article.ts'
import { actorsOf, mentionsBySentence, placedMentions, subjectsOf } from './roles.ts'

/** So many mentions of a department are tried for one that can be quoted. */
const TRIED = 3

/** What an article's draft depends on besides its lines. */
export interface ArticleSettings {
  issue: IssueDraft
  takenIds: Set<string>
  knownIds: ReadonlyMap<number, string>
  span?: DaySpan
  byIndent: boolean
  /** How paragraphs begin that have probably lost their beginning. */
  openings: ReadonlySet<string>
  pages: readonly PrintedPageDraft[]
  inferences: Inferences
  departments: ProposedDepartments
}

/** Drafts one article: what stands in its words, each passage quoted so that it matches once. */
export function draftArticle(article: RecognisedArticle, settings: ArticleSettings): ArticleDraft {
  const { issue, takenIds, knownIds, byIndent, pages } = settings
  const headline = headlineOf(article)
  const title = headline?.exact ?? headline?.line.text ?? ''
  const joins = findJoins(article, byIndent)
  const words = new ArticleWords(article, joins)
  const passages = new Passages(words)
  const known = headline && knownIds.get(headline.line.number)
  const bylines = findBylines(article, words).flatMap(({ at, names, kind, ground }) => {
    const quote = 'line' in at ? undefined : passages.take(at.block, at)
    const place = 'line' in at ? at : quote && { quote }
    return place === undefined ? [] : [{ at: place, names, ground, ...(kind && { kind }) }]
  })
  const { dates, durations } = findDates(words, issue.day.day)
  const within = dates.filter((date) => isWithin(date, settings.span))
  const eventIds = new Set<string>()
  const dated = within.flatMap((date) => {
    const quote = passages.take(date.block, date)
    return quote === undefined ? [] : [{ date, quote }]
  })
  const mentions = placedMentions(findOrganisations(words, settings.departments))
  const subjects = subjectsOf(mentions, words.paragraphs[0])
  const named = [...byDepartment(mentions)].flatMap(([department, all]) => {
    const role = subjects.has(department) ? ('subject' as const) : ('mentioned' as const)
    // The text names in full what titles name shortly, and words that stand in both may match once only in the text.
    const inText = all.filter(({ block }) => block.type === 'paragraph')
    for (const mention of [...inText, ...all]) {
      const quote = passages.take(mention.block, mention)
      if (quote !== undefined) return [{ ...mention, quote, role }]
    }
    return []
  })
  const near = mentionsBySentence(mentions)
  const quoted = new Set(named.map(({ department }) => department))
  const events = dated.map(({ date, quote }) => {
    const inSentence = near(date)
    return draftEvent(date, quote, {
      headline: title,
      names: inSentence
        .map(({ block, start, end }) => block.text.slice(start, end))
        .sort((a, b) => b.length - a.length),
      departments: actorsOf(date, inSentence, subjects).filter((department) => quoted.has(department)),
      inferences: settings.inferences,
      takenIds: eventIds,
    })
  })
  return {
    id: known ?? idOf(title, mentions, takenIds),
    ground: article.ground,
    lines: runsOf(article).flatMap((run) => cutAtPages(run, pages)),
    continued: article.parts.flatMap(({ continued }) => continued ?? []),
    parts: article.parts,
    joins,
    bylines,
    gaps: findGaps(article, words, settings.openings).flatMap(
      ({ position, block, start, end, reason, ground }) => {
        const quote = words.quote(block, start, end)
        return quote === undefined ? [] : [{ position, quote, reason, ground }]
      },
    ),
    departments: named.map(({ department, role, quote, ground }) => ({
      department,
      role,
      quote,
      ground,
      ...reasonFor(department, quote.exact),
    })),
    events,
    durations: durations.flatMap(({ block, reason, ...run }) => {
      const quote = passages.take(block, run)
      return quote === undefined ? [] : [{ quote, reason }]
    }),
    sic: findLoneQuotes(words).flatMap(({ block, runs, reason }) => {
      for (const run of runs) {
        const quote = passages.take(block, run)
        if (quote !== undefined) return [{ quote, reason }]
      }
      return []
    }),
    leftOut: dates
      .filter((date) => !within.includes(date))
      .map(({ block, start, end, date }) => `${block.text.slice(start, end)}（${date.edtf}）`),
  }
}

/** The runs of lines that an article stands on, in the order in which it is read. */
function runsOf({ parts }: RecognisedArticle): LineRange[] {
  const runs: LineRange[] = []
  for (const { line, continued } of parts) {
    const run = continued === undefined ? runs.at(-1) : undefined
    if (run === undefined) runs.push({ first: line.number, last: line.number })
    else run.last = line.number
  }
  return runs
}

/** An article's id, by what its headline says; a department that the headline names goes by its own id. */
function idOf(title: string, mentions: readonly Mention[], taken: Set<string>): string {
  const own = mentions.find(({ block }) => block.type === 'headline')
  if (own === undefined) return articleId(title, undefined, taken)
  const rest = `${title.slice(0, own.start)} ${title.slice(own.end)}`
  return articleId(rest, own.department.id, taken)
}

/** The first few mentions of each department, in the order of the article. */
function byDepartment<M extends Mention>(mentions: readonly M[]): Map<Department, M[]> {
  const all = new Map<Department, M[]>()
  for (const mention of mentions) {
    const list = all.get(mention.department)
    if (list === undefined) all.set(mention.department, [mention])
    else if (list.length < TRIED) list.push(mention)
  }
  return all
}

function reasonFor({ short, full, aliases }: Department, words: string): { reason?: string } {
  const names = [short, full, ...aliases]
  return names.includes(words) ? {} : { reason: `“${words}”是“${short}”的另一种叫法` }
}
