import type { LedgerCounts, LedgerSort } from './about-schema.ts'
import type { Edition } from './edition.ts'
import { walkInlines } from './inline-text.ts'
import type { Inline } from './schema.ts'

/** The sort of an entry that stands in the text; nothing where the inline is none. */
function sortOf(inline: Inline): LedgerSort | undefined {
  switch (inline.type) {
    case 'gap':
    case 'join':
      if (inline.doubt !== undefined) return 'doubt'
      return inline.type === 'gap' && inline.what === 'picture' ? 'picture' : inline.type
    case 'sic':
    case 'note':
    case 'doubt':
    case 'duration':
      return inline.type
    case 'text':
    case 'date':
    case 'organisation':
    case 'byline':
      return undefined
    default:
      return inline satisfies never
  }
}

/** Counts what the ledger of an edition lists. */
export function ledgerCounts({ sources, articles, inferences, withdrawn }: Edition): LedgerCounts {
  const inText = new Map<LedgerSort, number>()
  for (const { inlines } of articles.flatMap(({ blocks }) => blocks)) {
    walkInlines(inlines, (inline) => {
      const sort = sortOf(inline)
      if (sort !== undefined) inText.set(sort, (inText.get(sort) ?? 0) + 1)
    })
  }
  const ofSort = (sort: LedgerSort) => inText.get(sort) ?? 0
  const reasoned = articles.flatMap(({ involvements }) =>
    involvements.filter(({ reason }) => reason !== undefined),
  )
  return {
    gap: ofSort('gap'),
    picture: ofSort('picture'),
    sic: ofSort('sic'),
    note: ofSort('note'),
    doubt: ofSort('doubt') + sources.flatMap(({ doubts = [] }) => doubts).length,
    join: ofSort('join'),
    duration: ofSort('duration'),
    inference: inferences.length + reasoned.length,
    unread: sources.filter(({ status }) => status === 'draft').length,
    withdrawn: withdrawn.length,
  }
}
