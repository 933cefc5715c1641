import type { IssueKey } from '../../edition/ids.ts'
import { issueKey } from '../../edition/keys.ts'
import type { Catalogue } from '../../reader/catalogue.ts'
import { dropTexts, keepsTexts, keepTexts, keptFiles } from './kept-texts.ts'
import { isText } from './text-files.ts'

const ASKED_KEY = 'kept-issues'

/** The issues that the reader asked to keep; none where storage is refused. */
function askedIssues(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(ASKED_KEY) ?? '[]')
    return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [])
  } catch {
    return new Set()
  }
}

/** Remembers whether an issue is to be kept, also when a newer edition has other files for it. */
export function rememberIssue(key: IssueKey, wanted: boolean): void {
  const asked = new Set(askedIssues())
  if (wanted) asked.add(key)
  else asked.delete(key)
  try {
    localStorage.setItem(ASKED_KEY, JSON.stringify([...asked]))
  } catch {
    // Kept until the next edition then.
  }
}

/** Whether the reader asked to keep an issue. */
export function isAsked(key: IssueKey): boolean {
  return askedIssues().has(key)
}

/** Follows a newer edition: fetches what it has anew of the issues asked for, lets go of texts it no longer has. */
export async function tendAskedIssues({ complete, files }: Catalogue): Promise<void> {
  if (!complete || files.length === 0 || !(await keepsTexts())) return
  const present = new Set(files.map(({ file }) => file))
  const kept = [...(await keptFiles())].filter((file) => isText(file) && file.includes('/bundle-'))
  await dropTexts(kept.filter((file) => !present.has(file)))
  const asked = askedIssues()
  await keepTexts(files.filter(({ issue }) => asked.has(issueKey(issue))))
}
