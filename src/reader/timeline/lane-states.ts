import type { ArticleId } from '../../edition/ids.ts'
import type { ReaderState } from '../address.ts'
import type { LaneStates } from './plan.ts'

/** What a reader did to lanes, as the address says it. */
export type LanesByHand = {
  [Key in 'folded' | 'unfolded' | 'full']?: ReaderState[Key] | undefined
}

/** The same as a change of the state: what is present but undefined is taken away. */
export type LanesChange = { [Key in keyof Required<LanesByHand>]: readonly string[] | undefined }

/** Whether a lane is folded before a reader does anything: beside an article that of all other departments. */
function beginsFolded(lane: string, article: ArticleId | undefined): boolean {
  return article !== undefined && lane === 'rest'
}

/** Which lanes are folded or full. */
export function laneStates(byHand: LanesByHand, article: ArticleId | undefined): LaneStates {
  const folded = new Set(byHand.folded)
  if (beginsFolded('rest', article) && byHand.unfolded?.includes('rest') !== true) folded.add('rest')
  return { folded, full: new Set(byHand.full) }
}

/** What folding a lane, opening it, or showing all its marks or fewer again makes of what was done before. */
export function toggledLane(
  byHand: LanesByHand,
  article: ArticleId | undefined,
  lane: string,
  what: keyof LaneStates,
): LanesChange {
  const { folded = [], unfolded = [], full = [] } = byHand
  if (what === 'full') return change({ folded, unfolded, full: toggled(full, lane) })
  const opens = laneStates(byHand, article).folded.has(lane)
  const without = (lanes: readonly string[]) => lanes.filter((other) => other !== lane)
  if (!beginsFolded(lane, article))
    return change({ folded: toggled(folded, lane), unfolded: without(unfolded), full })
  return change({
    folded: without(folded),
    unfolded: opens ? [...without(unfolded), lane] : without(unfolded),
    full,
  })
}

function toggled(lanes: readonly string[], lane: string): readonly string[] {
  return lanes.includes(lane) ? lanes.filter((other) => other !== lane) : [...lanes, lane]
}

function change(lanes: { [Key in keyof LanesChange]: readonly string[] }): LanesChange {
  const sorted = (ids: readonly string[]) => (ids.length === 0 ? undefined : [...ids].sort())
  return { folded: sorted(lanes.folded), unfolded: sorted(lanes.unfolded), full: sorted(lanes.full) }
}
