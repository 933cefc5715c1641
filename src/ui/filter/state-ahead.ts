import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReaderState, StateChange } from '../../reader/address.ts'
import { changed, useChangeState, useReaderState } from '../address/reader-state.tsx'

/** Changes the state by what it is at that moment. */
export type Press = (choose: (now: ReaderState) => StateChange) => void

/**
 * The state with what was just pressed, and the way to change it, the same one for good. The address follows a
 * moment later; until then a field keeps what it was given, and a second press adds to the first.
 */
export function useStateAhead(): [ReaderState, Press] {
  const { state } = useReaderState()
  const change = useChangeState()
  const [ahead, setAhead] = useState<StateChange>()
  const latest = useRef<{ state: ReaderState; ahead?: StateChange }>({ state })
  useLayoutEffect(() => {
    // Whatever the address says now, it has caught up.
    latest.current = { state }
    setAhead(undefined)
  }, [state])
  const press: Press = useCallback(
    (choose) => {
      const { state, ahead } = latest.current
      const all = { ...ahead, ...choose(ahead === undefined ? state : changed(state, ahead)) }
      latest.current = { state, ahead: all }
      setAhead(all)
      change(all)
    },
    [change],
  )
  return [useMemo(() => (ahead === undefined ? state : changed(state, ahead)), [state, ahead]), press]
}
