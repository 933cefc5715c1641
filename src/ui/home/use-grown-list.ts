import { useHydrated, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

/** How many articles a list shows at first, and by how many it grows. */
const STEP = 30
const STORED = 'grown'
/** More than a reader goes back. */
const MOST = 100

/**
 * How far a list has been grown. Each step of the history keeps it, so that Back and a reload find what one had
 * there; a filter changed within the page keeps what is shown, too.
 */
export function useGrownList(): { most: number; grow: () => void } {
  const key = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  const hydrated = useHydrated()
  const last = useRef(STEP)
  const [, setGrowth] = useState(0)
  const most = hydrated ? (stored().get(key) ?? last.current) : STEP
  useEffect(() => {
    last.current = most
    if (most > STEP) store(key, most)
  }, [key, most])
  const grow = () => {
    last.current = most + STEP
    store(key, last.current)
    setGrowth(last.current)
  }
  return { most, grow }
}

function stored(): Map<string, number> {
  try {
    const entries: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? '[]')
    return new Map(Array.isArray(entries) ? entries.filter(isGrowth) : [])
  } catch {
    return new Map()
  }
}

function isGrowth(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number'
}

function store(key: string, most: number): void {
  const all = stored()
  all.delete(key)
  all.set(key, most)
  try {
    sessionStorage.setItem(STORED, JSON.stringify([...all].slice(-MOST)))
  } catch {
    return
  }
}
