import type { Entry } from './catalogue.ts'
import { issuePath } from './issue-path.ts'
import type { Selection } from './selection.ts'

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
  selection: Pick<Selection, 'entries' | 'rest'>,
  open: Entry,
  filtered: boolean,
): ListBeside {
  const issue = issuePath(open.source.issue)
  const ofIssue = (entries: readonly Entry[]) =>
    entries.filter(({ source }) => issuePath(source.issue) === issue)
  if (!filtered) return { entries: ofIssue(selection.entries), beyond: 0, rest: [] }
  const all = selection.entries
  const from = Math.max(0, Math.min(all.indexOf(open) - WINDOW / 2, all.length - WINDOW))
  const entries = all.slice(from, from + WINDOW)
  return { entries, beyond: all.length - entries.length, rest: ofIssue(selection.rest) }
}
