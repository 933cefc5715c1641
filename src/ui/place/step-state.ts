import { type RouterHistory, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'

/** More than a reader goes back. */
const MOST = 100

/**
 * A state that each step of the history keeps, so that Back and a reload find it as one left it there; a new step
 * within the page goes on with the last one's. It is stored under `name`; `read` makes a state of what is stored,
 * or of nothing at first, whatever that is.
 */
export function useStepState<Value extends string | number | undefined>(
  name: string,
  read: (stored: unknown) => Value,
): [Value, (value: Value) => void] {
  const { history } = useRouter()
  const first = read(undefined)
  const last = useRef(first)
  const draw = useRef<() => void>(undefined)
  // Drawn anew where the value is another, not at each step: a press on the filter is one, too.
  const subscribe = useCallback(
    (changed: () => void) => {
      draw.current = changed
      return history.subscribe(changed)
    },
    [history],
  )
  const value = useSyncExternalStore(
    subscribe,
    () => {
      const known = statesOf(name)
      const key = keyOf(history)
      return known.has(key) ? read(known.get(key)) : last.current
    },
    () => first,
  )
  useEffect(() => {
    last.current = value
    const keep = () => {
      if (last.current !== first && !statesOf(name).has(keyOf(history)))
        store(name, keyOf(history), last.current)
    }
    keep()
    return history.subscribe(keep)
  }, [name, value, first, history])
  const set = (next: Value) => {
    last.current = next
    store(name, keyOf(history), next)
    draw.current?.()
  }
  return [value, set]
}

const keyOf = ({ location }: RouterHistory) => location.state.__TSR_key ?? ''

function statesOf(name: string): Map<unknown, unknown> {
  try {
    const steps: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]')
    return new Map(Array.isArray(steps) ? steps.filter(isPair) : [])
  } catch {
    return new Map()
  }
}

function isPair(step: unknown): step is [unknown, unknown] {
  return Array.isArray(step) && step.length === 2
}

function store(name: string, key: string, value: string | number | undefined): void {
  const all = statesOf(name)
  all.delete(key)
  all.set(key, value)
  try {
    sessionStorage.setItem(name, JSON.stringify([...all].slice(-MOST)))
  } catch {
    return
  }
}
