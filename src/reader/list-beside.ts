import type { Catalogue, Entry } from './catalogue.ts'
import { isSameIssue } from './told-apart.ts'

/** The articles listed beside an open one. */
export interface ListBeside {
  entries: readonly Entry[]
  /** How many more pass the filter. */
  beyond: number
  /** Those of its issue that do not pass. */
  rest: readonly Entry[]
}

/** How many rows are listed of those that pass a filter. */
const WINDOW = 40

/** What is listed beside an open article: its issue, or under a filter what passes, as much as stands around it. */
export function listBeside(
  { edition, entries: all }: Catalogue,
  passing: readonly Entry[],
  open: Entry,
  filtered: boolean,
): ListBeside {
  const { issue } = open.source
  const sources = new Set(edition.sources.filter((source) => isSameIssue(source.issue, issue)))
  const ofIssue = (entries: readonly Entry[]) => entries.filter(({ source }) => sources.has(source))
  if (!filtered) return { entries: ofIssue(passing), beyond: 0, rest: [] }
  const from = Math.max(0, Math.min(passing.indexOf(open) - WINDOW / 2, passing.length - WINDOW))
  const entries = passing.slice(from, from + WINDOW)
  const rest = ofIssue(all).filter((entry) => !passing.includes(entry))
  return { entries, beyond: passing.length - entries.length, rest }
}
