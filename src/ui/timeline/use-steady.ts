import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * The same function as long as the component stands, which does what the one last given does: for what hears of
 * presses, so that nothing is drawn anew because they would do something else.
 */
export function useSteady<Told extends unknown[]>(hear: (...told: Told) => void): (...told: Told) => void {
  const latest = useRef(hear)
  useLayoutEffect(() => {
    latest.current = hear
  })
  return useCallback((...told) => latest.current(...told), [])
}
