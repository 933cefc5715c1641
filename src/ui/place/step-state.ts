import { useHydrated, useLocation } from '@tanstack/react-router'
import { useEffect, useReducer, useRef } from 'react'

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
  const key = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  const hydrated = useHydrated()
  const first = read(undefined)
  const last = useRef(first)
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const known = hydrated ? statesOf(name) : undefined
  const value = known?.has(key) ? read(known.get(key)) : hydrated ? last.current : first
  useEffect(() => {
    last.current = value
    if (value !== first) store(name, key, value)
  }, [name, key, value, first])
  const set = (next: Value) => {
    last.current = next
    store(name, key, next)
    draw()
  }
  return [value, set]
}

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
