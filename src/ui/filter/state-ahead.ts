import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReaderState, StateChange } from '../../reader/address.ts'
import { changed, useChangeState, useReaderState } from '../address/reader-state.tsx'

/** Changes the state by what it is at that moment. */
export type Press = (choose: (now: ReaderState) => StateChange) => void

interface Pressed {
  state: ReaderState
  ahead?: StateChange
}

/**
 * The state with what was just pressed, and the way to change it, the same one for good. The address follows a
 * moment later; until then a field keeps what it was given, and a second press adds to the first.
 */
export function useStateAhead(): [ReaderState, Press] {
  const { state } = useReaderState()
  const change = useChangeState()
  // What was pressed beside a state counts until the address says another: it has caught up then.
  const [pressed, setPressed] = useState<Pressed>({ state })
  const latest = useRef(pressed)
  useLayoutEffect(() => {
    latest.current = { state }
  }, [state])
  const press: Press = useCallback(
    (choose) => {
      const { state, ahead } = latest.current
      const all = { ...ahead, ...choose(ahead === undefined ? state : changed(state, ahead)) }
      latest.current = { state, ahead: all }
      setPressed(latest.current)
      change(all)
    },
    [change],
  )
  const ahead = pressed.state === state ? pressed.ahead : undefined
  return [useMemo(() => (ahead === undefined ? state : changed(state, ahead)), [state, ahead]), press]
}
