import type { Issue } from '../edition/schema.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { grouped } from './grouped.ts'
import { type IssuePath, issuePath } from './issue-path.ts'

/** An issue, or what of it is shown: its articles in the order of the print. */
export interface IssueEntries<Of extends Entry = Entry> {
  issue: Issue
  path: IssuePath
  entries: readonly Of[]
}

/** Puts together the articles of each issue; issues and articles keep the order in which they come. */
export function byIssue<Of extends Entry>(entries: readonly Of[]): IssueEntries<Of>[] {
  const groups = grouped(entries, ({ source }) => issuePath(source.issue))
  return [...groups].flatMap(([path, own]) => {
    const [first] = own
    return first === undefined ? [] : [{ issue: first.source.issue, path, entries: own }]
  })
}

/**
 * The first of some articles in the catalogue's order, by issue; `all` is how many of each issue's are among them,
 * shown or not. An issue's articles stand together, so that only the last one shown may have more.
 */
export function firstByIssue(entries: readonly Entry[], most: number): (IssueEntries & { all: number })[] {
  const shown = byIssue(entries.slice(0, most))
  const cut = shown.at(-1)
  const goesOn = (entry?: Entry) => entry !== undefined && issuePath(entry.source.issue) === cut?.path
  let more = 0
  while (goesOn(entries[most + more])) more++
  return shown.map((issue) => ({ ...issue, all: issue.entries.length + (issue === cut ? more : 0) }))
}

/** The articles of one issue, as far as they are there. */
export function issueAt(catalogue: Catalogue, path: IssuePath): IssueEntries | undefined {
  return byIssue(catalogue.entries.filter(({ source }) => issuePath(source.issue) === path))[0]
}

/**
 * The issues of the same newspaper before and after one, in the order of time. Where only a part of the edition
 * is there, they are known on the issue's own page alone.
 */
export function issueNeighbours(
  { edition, complete, issue: here }: Catalogue,
  path: IssuePath,
): { previous?: IssuePath; next?: IssuePath } {
  if (!complete) return here?.path === path ? here : {}
  const [newspaper] = path.split('/')
  // The edition lists its sources by newspaper, day and number.
  const own = edition.sources.filter(({ issue }) => issue.newspaper === newspaper)
  const paths = [...new Set(own.map(({ issue }) => issuePath(issue)))]
  const at = paths.indexOf(path)
  const [previous, next] = [paths[at - 1], at === -1 ? undefined : paths[at + 1]]
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) }
}
