import type { ArticleId } from '../edition/ids.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { setPunctuation } from './punctuation.ts'
import { type Remark, remarks, sentence } from './remarks.ts'

/** A place in an article that a row of the ledger is about, and the words there. */
export interface LedgerPlace {
  article: ArticleId
  fragment: string
  words: string
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

/** The sorts of rows in the order the ledger lists them. */
export const LEDGER_SORTS = [
  { type: 'gap', name: '缺漏' },
  { type: 'picture', name: '缺照片' },
  { type: 'sic', name: '存疑' },
  { type: 'note', name: '说明' },
  { type: 'join', name: '接排' },
  { type: 'duration', name: '没有定日的时间' },
  { type: 'inference', name: '推定' },
] as const
export type LedgerSort = (typeof LEDGER_SORTS)[number]['type']

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

/** Everything that the edition marks or concludes, by sort: what is missing, doubtful, joined, undated, inferred. */
export function ledger(catalogue: Catalogue): LedgerSection[] {
  const all = catalogue.entries.flatMap((entry) =>
    remarks(entry.article).map((remark) => ({
      sort: remarkSort(entry, remark),
      row: remarkRow(entry, remark),
    })),
  )
  return LEDGER_SORTS.map(({ type, name }) => ({
    type,
    name,
    rows:
      type === 'inference'
        ? inferenceRows(catalogue)
        : all.filter(({ sort }) => sort === type).map(({ row }) => row),
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

function remarkSort({ article }: Entry, { type, id, block }: Remark): LedgerSort {
  if (type !== 'gap') return type
  const gap = article.blocks[block]?.inlines.find((inline) => inline.type === 'gap' && inline.id === id)
  return gap?.type === 'gap' && gap.what === 'picture' ? 'picture' : 'gap'
}

function remarkRow({ article }: Entry, remark: Remark): LedgerRow {
  const { id, words, reason, reading, extent } = remark
  return {
    id: `${article.id}-${id}`,
    reason: [
      reason,
      ...(reading === undefined ? [] : [`疑作“${reading}”。`]),
      ...(extent === undefined ? [] : [`所缺：${extent}。`]),
    ].join(''),
    places: [{ article: article.id, fragment: id, words }],
  }
}

/** What the edition concludes: on the whole, then which departments an article is about. */
function inferenceRows({ edition, department }: Catalogue): LedgerRow[] {
  const general = edition.inferences.map(({ id, what, value, reason, evidence }): LedgerRow => {
    const dates = edition.events.filter((event) => event.inferred.some(({ by }) => by === id)).length
    return {
      id: `inference-${id}`,
      fact: `${what}：${value}${dates === 0 ? '' : `（用于 ${dates} 个日期）`}`,
      reason: sentence(reason),
      places: evidence.map(({ article, quote, anchor }) => ({
        article,
        fragment: anchor.fragment,
        words: setPunctuation(quote.exact),
      })),
    }
  })
  const involvements = edition.articles.flatMap((article) =>
    article.involvements.flatMap((involvement): LedgerRow[] =>
      involvement.reason === undefined
        ? []
        : [
            {
              id: `${article.id}-org-${involvement.department}`,
              fact: `${involvement.role === 'subject' ? '报道主体' : '提及'}：${department(involvement.department)?.short ?? involvement.department}`,
              reason: sentence(involvement.reason),
              places: [
                {
                  article: article.id,
                  fragment: `org-${involvement.department}`,
                  words: setPunctuation(involvement.quote.exact),
                },
              ],
            },
          ],
    ),
  )
  return [...general, ...involvements]
}
