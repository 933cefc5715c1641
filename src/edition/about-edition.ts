import type { AboutEdition } from './about-schema.ts'
import type { Edition } from './edition.ts'
import { issueKey } from './keys.ts'
import { ledgerCounts } from './ledger-counts.ts'
import type { Source } from './schema.ts'
import { statistics } from './statistics.ts'

/** Up to how many articles the page about an edition shows what there is to say of each. */
const SHOWN_ARTICLES = 100

/** What the page about an edition is made from. */
export function aboutEdition(archive: Edition): AboutEdition {
  const shown = shownSources(archive)
  if (shown.size === archive.sources.length) return archive
  const { sources, inferences, articles, events, phases, span } = archive
  const drafts = new Set(sources.filter(({ status }) => status === 'draft').map(({ id }) => id))
  const own = articles.filter(({ source }) => shown.has(source))
  const ids = new Set(own.map(({ id }) => id))
  return {
    ...archive,
    sources: sources.filter(({ id }) => shown.has(id)),
    inferences: inferences.filter(({ source }) => shown.has(source)),
    articles: own,
    events: events.filter(({ article }) => ids.has(article)),
    phases: phases.filter(({ source }) => shown.has(source)),
    redirects: { articles: [], events: [], departments: [] },
    whole: {
      numbers: statistics(archive),
      ledger: ledgerCounts(archive),
      sources: sources.length,
      unread: articles.filter(({ source }) => drafts.has(source)).length,
    },
    among: {
      issues: new Set(sources.map(({ issue }) => issueKey(issue))).size > 1,
      years: span.from.slice(0, 4) !== span.to.slice(0, 4),
    },
  }
}

/** The newest sources, as far as their articles are not too many; one at least. */
function shownSources({ sources, articles }: Edition): Set<Source['id']> {
  const counts = new Map<string, number>()
  for (const { source } of articles) counts.set(source, (counts.get(source) ?? 0) + 1)
  const shown = new Set<Source['id']>()
  let sum = 0
  for (const { id } of sources.toSorted(({ issue: a }, { issue: b }) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
  )) {
    sum += counts.get(id) ?? 0
    if (shown.size > 0 && sum > SHOWN_ARTICLES) break
    shown.add(id)
  }
  return shown
}
