import { collide, type Extent, extentOf, type Reach, type Side, sidesOf } from './extent.ts'
import { inTime, type Mark } from './marks.ts'
import type { Frame, Stretch } from './scale.ts'

/** A mark with its row (from the top, counted from 0) and the side of its label. */
export interface PlacedMark {
  mark: Mark
  row: number
  side: Side
}

/** What a day, or a slot of days where those are narrow, has no room for: drawn as one “+n” that opens. */
export interface More {
  /** Days since the edition's first day. */
  day: number
  /** How many days it stands for. */
  days: number
  marks: readonly Mark[]
}

/** A lane's marks in rows. */
export interface Packing {
  placed: readonly PlacedMark[]
  more: readonly More[]
  rows: number
}

/** How marks are placed where not all have room. */
export interface PackOptions {
  /** The days that are counted together; without it each day by itself. */
  slotOf?: (mark: Mark) => Stretch
  /** Whether a mark may stand without its label where that has no room. */
  bare?: boolean
}

/**
 * Places marks in rows so that no two of a row touch, labels included: each in the first row, and there on the
 * first side, that has room. What finds none in `maxRows` rows is gathered by day, or by slot, in one row more.
 */
export function pack(
  marks: readonly Mark[],
  frame: Frame,
  maxRows: number,
  { slotOf = dayOf, bare = false }: PackOptions = {},
): Packing {
  const rows: Reach[][] = []
  const placed: PlacedMark[] = []
  const left = new Map<number, { days: number; marks: Mark[] }>()
  for (const mark of [...marks].sort(inTime)) {
    const extents = sidesOf(mark).flatMap((side) => extentOf(mark, side, frame) ?? [])
    const place =
      firstPlace(extents, rows, maxRows) ??
      (bare || extents.length === 0 ? firstPlace(unlabelled(mark, frame), rows, maxRows) : undefined)
    if (place === undefined) {
      const { from, to } = slotOf(mark)
      const known = left.get(from)
      if (known === undefined) left.set(from, { days: to - from, marks: [mark] })
      else known.marks.push(mark)
    } else {
      rows[place.row] = [...(rows[place.row] ?? []), place.extent]
      placed.push({ mark, row: place.row, side: place.extent.side })
    }
  }
  return {
    placed,
    more: [...left].map(([day, late]) => ({ day, ...late })),
    rows: Math.max(1, rows.length + (left.size > 0 ? 1 : 0)),
  }
}

function dayOf({ from }: Mark): Stretch {
  const day = Math.floor(from)
  return { from: day, to: day + 1 }
}

/** Places marks without labels, as a folded lane shows them. */
export function packBare(marks: readonly Mark[], frame: Frame): Packing {
  const rows: Reach[][] = []
  const placed: PlacedMark[] = []
  for (const mark of [...marks].sort(inTime)) {
    const place = firstPlace(unlabelled(mark, frame), rows, Number.POSITIVE_INFINITY)
    if (place === undefined) continue
    rows[place.row] = [...(rows[place.row] ?? []), place.extent]
    placed.push({ mark, row: place.row, side: 'none' })
  }
  return { placed, more: [], rows: Math.max(1, rows.length) }
}

function unlabelled(mark: Mark, frame: Frame): Extent[] {
  const extent = extentOf(mark, 'none', frame)
  return extent === undefined ? [] : [extent]
}

function firstPlace(
  extents: readonly Extent[],
  rows: readonly (readonly Reach[])[],
  maxRows: number,
): { row: number; extent: Extent } | undefined {
  for (let row = 0; row <= rows.length && row < maxRows; row++) {
    const taken = rows[row] ?? []
    const extent = extents.find((candidate) => !taken.some((other) => collide(candidate, other)))
    if (extent !== undefined) return { row, extent }
  }
  return undefined
}
