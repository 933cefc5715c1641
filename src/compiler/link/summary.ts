import type { Edition } from '../../edition/edition.ts'
import { walkInlines } from '../../edition/inline-text.ts'
import type { Inline } from '../../edition/schema.ts'

/** What an edition holds, in numbers; coverage is the share of the source that it accounts for, 0 to 1. */
export interface Summary {
  articles: number
  /** Length of the sources in UTF-16 code units. */
  characters: number
  coverage: number
  joins: number
  gaps: number
  notes: number
  sic: number
  durations: number
  events: number
  departments: number
  /** Sources that nobody has read, and what their drafts are not sure of. */
  drafts: number
  doubts: number
}

/** Counts what an edition holds. */
export function summarize(edition: Edition): Summary {
  const counts = new Map<Inline['type'], number>()
  let doubts = edition.sources.reduce((sum, source) => sum + (source.doubts?.length ?? 0), 0)
  const blocks = edition.articles.flatMap((article) => article.blocks)
  for (const block of blocks) {
    walkInlines(block.inlines, (inline) => {
      counts.set(inline.type, (counts.get(inline.type) ?? 0) + 1)
      if ('doubt' in inline) doubts++
    })
  }
  const characters = edition.sources.reduce((sum, source) => sum + source.characters, 0)
  const inBlocks = blocks
    .flatMap(({ source, resumed = [] }) => [source, ...resumed])
    .reduce((sum, { start, end }) => sum + end - start, 0)
  const inFurniture = edition.sources
    .flatMap((source) => source.furniture)
    .reduce((sum, { text }) => sum + text.length, 0)
  return {
    articles: edition.articles.length,
    characters,
    coverage: (inBlocks + inFurniture) / characters,
    joins: counts.get('join') ?? 0,
    gaps: counts.get('gap') ?? 0,
    notes: counts.get('note') ?? 0,
    sic: counts.get('sic') ?? 0,
    durations: counts.get('duration') ?? 0,
    events: edition.events.length,
    departments: edition.departments.length,
    drafts: edition.sources.filter(({ status }) => status === 'draft').length,
    doubts: doubts + (counts.get('doubt') ?? 0),
  }
}

/** The summary as lines of text. */
export function formatSummary(summary: Summary): string {
  const rows: [string, string][] = [
    ['文章', String(summary.articles)],
    ['字符', String(summary.characters)],
    ['覆盖', `${(summary.coverage * 100).toFixed(2)} %`],
    ['接排', String(summary.joins)],
    ['缺漏', String(summary.gaps)],
    ['说明', String(summary.notes)],
    ['存疑', String(summary.sic)],
    ['时长', String(summary.durations)],
    ['日期', String(summary.events)],
    ['部门', String(summary.departments)],
    ...(summary.drafts + summary.doubts === 0
      ? []
      : [
          ['未校读', String(summary.drafts)] satisfies [string, string],
          ['待核', String(summary.doubts)] satisfies [string, string],
        ]),
  ]
  return rows.map(([name, value]) => `${name}${value.padStart(13)}`).join('\n')
}
