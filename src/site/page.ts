import type { Contents, Edition } from '../edition/edition.ts'
import type { Article, Department, Issue } from '../edition/schema.ts'
import type { IssueThere, OpenEntry } from '../reader/catalogue.ts'
import type { IssuePath } from '../reader/issue-path.ts'

/** What every page says of the edition itself. */
export type OwnWords = Pick<Edition, 'title' | 'description' | 'language'>

/** An issue as its page has it: its articles in the order of the print, and the issues of its newspaper beside it. */
export interface PageIssue extends IssueThere {
  issue: Issue
  articles: readonly Article[]
  contents: Contents
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

/** Pages that are made together, from the same data. */
export type PageSet =
  | { type: 'home' | 'articles' | 'issues' | 'about' | 'withdrawn' | 'lost' | 'offline' }
  | {
      type: 'issue'
      path: IssuePath
      /** Where else the page stands: the first of two issues of one day also where nothing tells them apart. */
      alsoAt?: IssuePath
    }
  /** Told whole: the data of an edition of one source holds only the departments that its articles name. */
  | { type: 'department'; department: Department }
