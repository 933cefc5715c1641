import type { Bundle, Redirects, Withdrawal } from '../edition/edition.ts'
import type { DepartmentId } from '../edition/ids.ts'
import type { Index } from '../edition/index-schema.ts'
import type {
  Article,
  Event,
  InferredIssue,
  Issue,
  Phase,
  PrintedPage,
  Role,
  Source,
} from '../edition/schema.ts'

/** What lists, filters and the timeline need of an article; a whole article has it too. */
export interface ListedArticle extends Pick<Article, 'id' | 'source' | 'pages' | 'headline' | 'decks'> {
  kicker?: string | undefined
  headlineWords?: string | undefined
  /** The words that sign it, and whether some of its text is missing; a whole article says so itself. */
  signature?: string | undefined
  incomplete?: boolean
  involvements: readonly { department: DepartmentId; role: Role }[]
}

/** What they need of an event. */
export type ListedEvent = Omit<Event, 'quote' | 'anchor'>

/** What they need of a source: its issue, what of it is inferred, and whether anybody has read it. */
export interface ListedSource extends Pick<Source, 'id' | 'status'> {
  issue: Issue
  inferred: InferredIssue
  pages: readonly Pick<PrintedPage, 'name' | 'inferred'>[]
}

/** The edition, or a part of it, as lists and the timeline need it: an index, a bundle or the archive. */
export interface Listing
  extends Pick<Bundle, 'title' | 'subtitle' | 'span' | 'newspapers' | 'kinds' | 'departments'> {
  sources: readonly ListedSource[]
  articles: readonly ListedArticle[]
  events: readonly ListedEvent[]
  phases: readonly Phase[]
  redirects: Redirects
  withdrawn: readonly Withdrawal[]
  order: Index['order']
  /** Of a part of the edition, what there is beyond it; absent where all is there. */
  among?: { issues: boolean; years: boolean } | undefined
}

/** A bundle by itself as a listing: of an edition that has no other, or of one that has more than it shows. */
export function listingOfBundle({ among, ...bundle }: Bundle, complete: boolean): Listing {
  const beyond = { issues: among?.issues ?? false, years: among?.years ?? false }
  return { ...bundle, order: 'oldest', ...(complete ? {} : { among: beyond }) }
}
