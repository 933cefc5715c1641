import { useCallback, useMemo, useState } from 'react'
import type { ArticleId } from '../../edition/ids.ts'
import { type LaneStates, NO_LANE_STATES } from '../../reader/timeline/plan.ts'

/** Which lanes are folded or full before a reader does anything. */
export function initialLaneStates(article: ArticleId | undefined): LaneStates {
  return laneStates(NO_LANE_STATES, article)
}

/** Which lanes are folded or full. Beside an article the lane of all other departments begins folded. */
export function useLaneStates(article: ArticleId | undefined): {
  states: LaneStates
  toggle: (lane: string, what: keyof LaneStates) => void
} {
  const [toggled, setToggled] = useState(NO_LANE_STATES)
  const states = useMemo(() => laneStates(toggled, article), [toggled, article])
  const toggle = useCallback((lane: string, what: keyof LaneStates) => {
    setToggled((before) => {
      const next = new Set(before[what])
      if (!next.delete(lane)) next.add(lane)
      return { ...before, [what]: next }
    })
  }, [])
  return { states, toggle }
}

function laneStates(toggled: LaneStates, article: ArticleId | undefined): LaneStates {
  const folded = new Set(toggled.folded)
  if (article !== undefined && !folded.delete('rest')) folded.add('rest')
  return { folded, full: toggled.full }
}
