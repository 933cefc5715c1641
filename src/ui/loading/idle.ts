import { useEffect, useState } from 'react'

const LATEST_MS = 2000

/** How far from the view a part is near enough to be fetched, in CSS pixels. */
export const NEAR = 600

/** Calls back when the browser is idle, at the latest after two seconds; returns how to cancel. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: LATEST_MS })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(act, 200)
  return () => clearTimeout(timer)
}

/** False at first, true once the browser has been idle: for what a page does not need to be read. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return idle
}
