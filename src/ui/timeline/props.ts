import type { ArticleId, DepartmentId, EventKey } from '../../edition/ids.ts'
import type { ReaderState } from '../../reader/address.ts'
import type { Catalogue } from '../../reader/catalogue.ts'
import type { Listing } from '../../reader/listing.ts'
import type { Matching } from '../../reader/selection.ts'
import type { DaysChange } from '../../reader/timeline/choosing.ts'

/** A change of the state; a field that is present but undefined is taken away. */
export type TimelineChange = {
  [Key in 'view' | 'lanes' | 'folded' | 'unfolded' | 'full' | 'window' | 'from' | 'to']?:
    | ReaderState[Key]
    | undefined
}

/** What the timeline is given, and what it tells. */
export interface TimelineProps {
  edition: Listing
  /** The sources whose texts are there, and what holds them. */
  opened: Catalogue['opened']
  /** Whether that is the open article's source alone: the timeline shows its dates, and the others' not at all. */
  isPart?: boolean
  state: ReaderState
  /** The open article: its marks stand out and its lanes come first. */
  article?: ArticleId
  /** Events that pass the filter; without it all do. */
  matching?: Matching
  /** Address of an event's words. */
  hrefOf: (event: EventKey) => string
  /** A plain click or Enter on a mark; other clicks are the browser's. */
  onOpen: (event: EventKey) => void
  /** An article's text is needed to show the words that date an event. */
  onNeed?: (article: ArticleId) => void
  onChange: (change: TimelineChange, options?: { replace?: boolean }) => void
  /** How many events the list shows, where not only its first. */
  grown?: number
  onGrow?: (grown: number) => void
  /** Departments are chosen in the calendar, or let go; a cell chooses days with them. */
  onChooseDepartments?: (departments: readonly DepartmentId[], days?: DaysChange) => void
}
