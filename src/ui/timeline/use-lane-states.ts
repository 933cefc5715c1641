import { useCallback, useMemo, useState } from 'react'
import type { ArticleId } from '../../edition/ids.ts'
import type { LaneStates } from '../../reader/timeline/plan.ts'

/** Which lanes are folded or full. Beside an article the lane of all other departments begins folded. */
export function useLaneStates(article: ArticleId | undefined): {
  states: LaneStates
  toggle: (lane: string, what: keyof LaneStates) => void
} {
  const [toggled, setToggled] = useState<LaneStates>({ folded: new Set(), full: new Set() })
  const states = useMemo(() => {
    const folded = new Set(toggled.folded)
    if (article !== undefined && !folded.delete('rest')) folded.add('rest')
    return { folded, full: toggled.full }
  }, [toggled, article])
  const toggle = useCallback((lane: string, what: keyof LaneStates) => {
    setToggled((before) => {
      const next = new Set(before[what])
      if (!next.delete(lane)) next.add(lane)
      return { ...before, [what]: next }
    })
  }, [])
  return { states, toggle }
}
