import type { IssueKey, SourceId } from '../edition/ids.ts'
import type { IndexedSource } from '../edition/index-schema.ts'
import { issueKey } from '../edition/keys.ts'
import type { Issue } from '../edition/schema.ts'
import type { Catalogue, Entry } from './catalogue.ts'

/** The files that hold an issue, and how long they are together, in bytes. */
export function issueFiles(
  { files }: Catalogue,
  issue: Issue,
): { files: readonly IndexedSource[]; bytes: number } {
  const key = issueKey(issue)
  const own = files.filter((file) => issueKey(file.issue) === key)
  return { files: own, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** An issue of which something can be read without network. */
export interface KeptIssue {
  key: IssueKey
  issue: Issue
  /** Its articles whose texts are kept. */
  entries: readonly Entry[]
  /** Whether all of it is kept. */
  whole: boolean
}

/** The issues of which some files are among those kept, in the order of the edition. */
export function keptIssues({ files, entries }: Catalogue, kept: ReadonlySet<string>): KeptIssue[] {
  const issues = new Map<IssueKey, { issue: Issue; whole: boolean; entries: Entry[] }>()
  const keptSources = new Set<SourceId>()
  for (const { id, issue, file } of files) {
    const known = issues.get(issueKey(issue)) ?? { issue, whole: true, entries: [] }
    issues.set(issueKey(issue), { ...known, whole: known.whole && kept.has(file) })
    if (kept.has(file)) keptSources.add(id)
  }
  for (const entry of entries) {
    if (keptSources.has(entry.source.id)) issues.get(issueKey(entry.source.issue))?.entries.push(entry)
  }
  return [...issues].flatMap(([key, found]) => (found.entries.length > 0 ? [{ key, ...found }] : []))
}

/** How much room something takes: 68 KB, 1.4 MB. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
