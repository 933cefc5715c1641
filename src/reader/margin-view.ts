import type { Article, Department, Involvement } from '../edition/schema.ts'
import type { Catalogue, OpenEntry } from './catalogue.ts'
import type { ListedEvent } from './listing.ts'
import { type Remark, remarks } from './remarks.ts'
import { dateBeside } from './told-apart.ts'

/** An involvement with the department it names. */
export interface NamedInvolvement {
  department: Department
  involvement: Involvement
}

/** An event with its date in words. */
export interface DatedEvent {
  event: ListedEvent
  date: string
}

/** What stands beside an article: its dates, departments and editorial entries. */
export interface MarginView {
  events: readonly DatedEvent[]
  subjects: readonly NamedInvolvement[]
  mentions: readonly NamedInvolvement[]
  /** Gaps, doubtful readings and notes. */
  remarks: readonly Remark[]
  joins: readonly Remark[]
  durations: readonly Remark[]
}

/** Arranges what stands beside an article. */
export function marginView(catalogue: Catalogue, entry: OpenEntry): MarginView {
  const all = remarks(entry.article)
  return {
    events: entry.events.map((event) => ({
      event,
      date: dateBeside(catalogue.edition, event.date, entry.source.issue),
    })),
    subjects: named(catalogue, entry.article, 'subject'),
    mentions: named(catalogue, entry.article, 'mentioned'),
    remarks: all.filter((r) => r.type !== 'join' && r.type !== 'duration'),
    joins: all.filter((r) => r.type === 'join'),
    durations: all.filter((r) => r.type === 'duration'),
  }
}

function named(catalogue: Catalogue, article: Article, role: Involvement['role']): NamedInvolvement[] {
  return article.involvements.flatMap((involvement) => {
    const department = catalogue.department(involvement.department)
    return involvement.role === role && department !== undefined ? [{ department, involvement }] : []
  })
}
