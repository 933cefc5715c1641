import type { LedgerSort } from '../edition/about-schema.ts'
import { organisationFragment } from '../edition/fragments.ts'
import type { ArticleId } from '../edition/ids.ts'
import type { Source } from '../edition/schema.ts'
import { type Catalogue, isOpen, type OpenEntry } from './catalogue.ts'
import { LEDGER_SORTS } from './ledger-words.ts'
import { quoted, setPunctuation } from './punctuation.ts'
import { sentence } from './remark-words.ts'
import { type Remark, remarkSentences, remarks } from './remarks.ts'
import { issueBeside, issueWords } from './told-apart.ts'
import { isUnread, UNREAD } from './unread.ts'

/** A place in an article that a row of the ledger is about, and the words there. */
export interface LedgerPlace {
  article: ArticleId
  fragment: string
  words: string
  /** The number that the place's entry bears on the article's page. */
  number?: number
}

/** Something that the edition says of the text or concludes from it, with its reason. */
export interface LedgerRow {
  /** Tells the rows of the ledger apart. */
  id: string
  /** What is concluded; absent where the place itself is the matter. */
  fact?: string
  reason: string
  places: readonly LedgerPlace[]
}

/** Sorts that most editions have nothing of, and that are then not named. */
const AT_TIMES: readonly LedgerSort[] = ['doubt', 'unread', 'withdrawn']

/** The rows of one sort, in the order of the page. */
export interface LedgerSection {
  type: LedgerSort
  name: string
  rows: readonly LedgerRow[]
}

/** What of the ledger is shown; nothing means all. */
export interface LedgerChoice {
  sort?: LedgerSort | undefined
  article?: ArticleId | undefined
}

/** Everything that the edition marks or concludes, by sort: what is missing, doubtful, joined, undated, inferred, taken back. */
export function ledger(catalogue: Catalogue): LedgerSection[] {
  const all = catalogue.entries.filter(isOpen).flatMap((entry) =>
    remarks(entry.article).map((remark) => ({
      sort: remarkSort(remark),
      row: remarkRow(entry, remark),
    })),
  )
  const rowsOf = (type: LedgerSort): LedgerRow[] => {
    if (type === 'inference') return inferenceRows(catalogue)
    if (type === 'unread') return unreadRows(catalogue)
    if (type === 'withdrawn') return withdrawnRows(catalogue)
    const own = all.filter(({ sort }) => sort === type).map(({ row }) => row)
    return type === 'doubt' ? [...own, ...leftOutRows(catalogue)] : own
  }
  return LEDGER_SORTS.map(({ type, name }) => ({ type, name, rows: rowsOf(type) })).filter(
    ({ type, rows }) => !AT_TIMES.includes(type) || rows.length > 0,
  )
}

/** What drafts left out of every article without being sure: text that no page shows. */
function leftOutRows(catalogue: Catalogue): LedgerRow[] {
  return openSources(catalogue).flatMap(({ id, issue, furniture, doubts = [] }) =>
    doubts.map(({ rule, reason }) => {
      const pieces = furniture
        .filter((piece) => piece.rule === rule && piece.text.trim() !== '')
        .map(({ text }) => quoted(setPunctuation(text)))
        .join('')
      return {
        id: `left-out-${id}-${rule}`,
        fact: `${issueWords(catalogue.edition, issue)}，没有归入任何一篇：${pieces || '空行和空格'}`,
        reason: sentence(reason),
        places: [],
      }
    }),
  )
}

/** The sources of the articles that are there, each once. */
function openSources({ entries }: Catalogue): Source[] {
  const sources = entries
    .filter(isOpen)
    .flatMap(({ contents, article }) => contents.sources.find(({ id }) => id === article.source) ?? [])
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

/** The sources that a program made and nobody has read. */
function unreadRows(catalogue: Catalogue): LedgerRow[] {
  return openSources(catalogue)
    .filter(isUnread)
    .map(({ id, issue, file }) => ({
      id: `unread-${id}`,
      fact: `${issueWords(catalogue.edition, issue)}，抄本 ${file}`,
      reason: sentence(UNREAD),
      places: [],
    }))
}

/** The articles taken back, by the addresses at which they were. */
function withdrawnRows({ edition }: Catalogue): LedgerRow[] {
  return edition.withdrawn.map(({ article, reason }) => ({
    id: `withdrawn-${article}`,
    fact: `原在 articles/${article}/`,
    reason: sentence(reason),
    places: [],
  }))
}

/** The part of a ledger that is of one sort, or about one article; sections that hold nothing are left out. */
export function chosenPart(
  sections: readonly LedgerSection[],
  { sort, article }: LedgerChoice,
): LedgerSection[] {
  return sections
    .filter((section) => sort === undefined || section.type === sort)
    .map((section) => ({
      ...section,
      rows: section.rows.filter(
        (row) => article === undefined || row.places.some((place) => place.article === article),
      ),
    }))
    .filter((section) => section.rows.length > 0)
}

/** The sort of the ledger that an entry of the text is of. */
export function remarkSort({ type, gap, doubt }: Remark): LedgerSort {
  if (doubt !== undefined) return 'doubt'
  return gap?.what === 'picture' ? 'picture' : type
}

/** Whether the page shows the number of an entry: joins and durations stand in lists of their own, without. */
function isNumbered({ type }: Remark): boolean {
  return type !== 'join' && type !== 'duration'
}

function remarkRow({ article }: OpenEntry, remark: Remark): LedgerRow {
  const { id, words, number } = remark
  return {
    id: `${article.id}-${id}`,
    reason: remarkSentences(remark).join(''),
    places: [{ article: article.id, fragment: id, words, ...(isNumbered(remark) ? { number } : {}) }],
  }
}

/** What the edition concludes: on the whole, then which departments an article is about. */
function inferenceRows({ edition, entries, opened, department }: Catalogue): LedgerRow[] {
  const sources = new Map(edition.articles.map((article) => [article.id, article.source]))
  const issues = new Map(edition.sources.map(({ id, issue }) => [id, issue]))
  /** How many dates rest on each inference of each source. */
  const resting = new Map<string, number>()
  for (const { article, inferred } of edition.events) {
    for (const id of new Set(inferred.map(({ by }) => by))) {
      const key = `${sources.get(article)} ${id}`
      resting.set(key, (resting.get(key) ?? 0) + 1)
    }
  }
  const inferences = [...new Set(opened.values())].flatMap((contents) => contents.inferences)
  const general = inferences.map(({ id, source, what, value, reason, evidence }): LedgerRow => {
    const dates = resting.get(`${source} ${id}`) ?? 0
    const issue = issues.get(source)
    const more = [
      (issue && issueBeside(edition, issue)) ?? [],
      dates === 0 ? [] : `用于 ${dates} 个日期`,
    ].flat()
    return {
      id: `inference-${source}-${id}`,
      fact: `${setPunctuation(what)}：${setPunctuation(value)}${more.length === 0 ? '' : `（${more.join('，')}）`}`,
      reason: sentence(reason),
      places: evidence.map(({ article, quote, anchor }) => ({
        article,
        fragment: anchor.fragment,
        words: setPunctuation(quote.exact),
      })),
    }
  })
  const involvements = entries.filter(isOpen).flatMap(({ article }) =>
    article.involvements.flatMap((involvement): LedgerRow[] =>
      involvement.reason === undefined
        ? []
        : [
            {
              id: `${article.id}-${organisationFragment(involvement.department)}`,
              fact: `${involvement.role === 'subject' ? '报道主体' : '提及'}：${department(involvement.department)?.short ?? involvement.department}`,
              reason: sentence(involvement.reason),
              places: [
                {
                  article: article.id,
                  fragment: organisationFragment(involvement.department),
                  words: setPunctuation(involvement.quote.exact),
                },
              ],
            },
          ],
    ),
  )
  return [...general, ...involvements]
}
