import type { ArticleId, DepartmentId } from '../../edition/ids.ts'
import type { LaneMode } from '../address.ts'
import type { ListedEvent, Listing } from '../listing.ts'
import { eventsInTime, type Mark, markOf } from './marks.ts'

/** A lane before its rows are known: what it stands for, and its marks in order of time. */
export interface Lane {
  /** Unique among the lanes; a department's or an article's id where the lane stands for one. */
  id: string
  name: string
  department?: DepartmentId
  article?: ArticleId
  /** Whether it gathers all that the lanes above it leave. */
  rest: boolean
  marks: readonly Mark[]
}

/** Departments in the order in which a reader meets them: subjects by the page, then the others. */
export function departmentsInOrder(edition: Listing): DepartmentId[] {
  const subjects = edition.articles.flatMap((article) =>
    article.involvements.filter((i) => i.role === 'subject').map((i) => i.department),
  )
  return [...new Set([...subjects, ...edition.events.flatMap((event) => event.departments)])]
}

interface LaneHead {
  id: string
  name: string
  department?: DepartmentId
  article?: ArticleId
  holds: (event: ListedEvent) => boolean
}

function departmentHeads(edition: Listing): LaneHead[] {
  return departmentsInOrder(edition).map((id) => ({
    id,
    name: edition.departments.find((d) => d.id === id)?.short ?? id,
    department: id,
    holds: (event) => event.departments.includes(id),
  }))
}

function articleHeads(edition: Listing): LaneHead[] {
  return edition.articles.map((article) => ({
    id: article.id,
    name: article.headline,
    article: article.id,
    holds: (event) => event.article === article.id,
  }))
}

/** What the lanes of a mode stand for, and what the lane of all that is left is called. */
const HEADS: Readonly<
  Record<Exclude<LaneMode, 'one'>, { of: (edition: Listing) => LaneHead[]; rest: string; alone: string }>
> = {
  departments: { of: departmentHeads, rest: '其他部门', alone: '各部门' },
  articles: { of: articleHeads, rest: '其他报道', alone: '其他报道' },
}

function isOf(edition: Listing, open: ArticleId): (head: LaneHead) => boolean {
  const departments = new Set<DepartmentId>([
    ...edition.articles
      .filter((article) => article.id === open)
      .flatMap((article) =>
        article.involvements.filter((i) => i.role === 'subject').map((i) => i.department),
      ),
    ...edition.events.filter((event) => event.article === open).flatMap((event) => event.departments),
  ])
  return (head) =>
    head.article === open || (head.department !== undefined && departments.has(head.department))
}

/**
 * The lanes that hold events. With an open article: its own lanes, then one for all that is left. Every event
 * is in at least one lane; one that concerns two departments is in both.
 */
export function lanesOf(edition: Listing, mode: LaneMode, open?: ArticleId): Lane[] {
  const events = eventsInTime(edition)
  const marks = new Map(events.map((event) => [event, markOf(event, edition)]))
  const marksOf = (chosen: readonly ListedEvent[]) => chosen.flatMap((event) => marks.get(event) ?? [])
  if (mode === 'one') {
    return [{ id: 'all', name: '全部', rest: false, marks: marksOf(events) }]
  }
  const { of, rest, alone } = HEADS[mode]
  const heads = of(edition)
  const shown = open === undefined ? heads : heads.filter(isOf(edition, open))
  const lanes = shown
    .map(({ holds, ...head }): Lane => {
      return { ...head, rest: false, marks: marksOf(events.filter(holds)) }
    })
    .filter((lane) => lane.marks.length > 0)
  const placed = new Set(lanes.flatMap((lane) => lane.marks.map((mark) => mark.event)))
  const left = events.filter((event) => !placed.has(event))
  if (left.length === 0) return lanes
  const name = lanes.length === 0 ? alone : rest
  return [...lanes, { id: 'rest', name, rest: true, marks: marksOf(left) }]
}
