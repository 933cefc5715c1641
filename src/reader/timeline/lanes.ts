import type { ArticleId, DepartmentId } from '../../edition/ids.ts'
import type { LaneMode } from '../address.ts'
import type { ListedEvent, Listing } from '../listing.ts'
import { type Mark, marksInTime } from './marks.ts'

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

type LaneHead = Pick<Lane, 'id' | 'name' | 'department' | 'article'>

function departmentHeads(edition: Listing): LaneHead[] {
  const names = new Map(edition.departments.map(({ id, short }) => [id, short]))
  return departmentsInOrder(edition).map((id) => ({ id, name: names.get(id) ?? id, department: id }))
}

function articleHeads(edition: Listing): LaneHead[] {
  return edition.articles.map(({ id, headline }) => ({ id, name: headline, article: id }))
}

/** What the lanes of a mode stand for, which of them hold an event, and what the lane of all that is left is called. */
const HEADS: Readonly<
  Record<
    Exclude<LaneMode, 'one'>,
    {
      of: (edition: Listing) => LaneHead[]
      holding: (event: ListedEvent) => readonly string[]
      rest: string
      alone: string
    }
  >
> = {
  departments: {
    of: departmentHeads,
    holding: ({ departments }) => departments,
    rest: '其他部门',
    alone: '各部门',
  },
  articles: { of: articleHeads, holding: ({ article }) => [article], rest: '其他报道', alone: '其他报道' },
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
  const marks = marksInTime(edition)
  if (mode === 'one') return [{ id: 'all', name: '全部', rest: false, marks }]
  const { of, holding, rest, alone } = HEADS[mode]
  const heads = of(edition)
  const shown = open === undefined ? heads : heads.filter(isOf(edition, open))
  const held = new Map<string, Mark[]>(shown.map(({ id }) => [id, []]))
  const left: Mark[] = []
  for (const mark of marks) {
    const places = [...new Set(holding(mark.event))].flatMap((id) => {
      const lane = held.get(id)
      return lane === undefined ? [] : [lane]
    })
    for (const lane of places.length === 0 ? [left] : places) lane.push(mark)
  }
  const lanes = shown
    .map((head): Lane => ({ ...head, rest: false, marks: held.get(head.id) ?? [] }))
    .filter((lane) => lane.marks.length > 0)
  if (left.length === 0) return lanes
  return [...lanes, { id: 'rest', name: lanes.length === 0 ? alone : rest, rest: true, marks: left }]
}
