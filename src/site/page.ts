import type { Article, Issue } from '../edition/schema.ts'
import type { IssueThere, OpenEntry } from '../reader/catalogue.ts'

/** An issue as its page has it: its articles in the order of the print, and the issues of its newspaper beside it. */
export interface PageIssue extends IssueThere {
  issue: Issue
  articles: readonly Article[]
}

/** A page of the site: where it is written, what stands in its head. Paths are below the base, `/` first. */
export interface SitePage {
  path: string
  file: string
  title: string
  description: string
  /** The address that counts, when another page or view shows the same; absent where nothing is to be found. */
  canonical?: string
  kind: 'home' | 'article' | 'issues' | 'issue' | 'department' | 'about' | 'withdrawn' | 'lost' | 'offline'
  entry?: OpenEntry
  issue?: PageIssue
}
