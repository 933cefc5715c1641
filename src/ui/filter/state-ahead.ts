import { useLayoutEffect, useState } from 'react'
import type { ReaderState, StateChange } from '../../reader/address.ts'
import { changed, useChangeState, useReaderState } from '../address/reader-state.tsx'

/**
 * The state with what was just pressed, and the way to change it. The address follows a moment later; until then
 * a field keeps what it was given, and a second press adds to the first.
 */
export function useStateAhead(): [ReaderState, (change: StateChange) => void] {
  const { state } = useReaderState()
  const change = useChangeState()
  const [ahead, setAhead] = useState<StateChange>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever the address says now, it has caught up
  useLayoutEffect(() => setAhead(undefined), [state])
  const press = (more: StateChange) => {
    const all = { ...ahead, ...more }
    setAhead(all)
    change(all)
  }
  return [ahead === undefined ? state : changed(state, ahead), press]
}
