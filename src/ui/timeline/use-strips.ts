import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Stretch } from '../../reader/timeline/scale.ts'
import styles from './panned.module.css'

/**
 * Moves every strip below `root` (axis, phases, lines of days, counts), which stands for the days of `base`, to the
 * stretch that shows; gives what moves them while a gesture is on.
 */
export function useStrips(
  root: RefObject<HTMLElement | null>,
  { from, to }: Stretch,
  stretch: Stretch,
): (moving: Stretch) => void {
  const shown = useRef(stretch)
  const move = useCallback(() => {
    const zoom = String((to - from) / (shown.current.to - shown.current.from))
    const shift = String((shown.current.from - from) / (to - from))
    for (const { style } of root.current?.querySelectorAll<HTMLElement | SVGElement>(`.${styles.panned}`) ??
      []) {
      if (style.getPropertyValue('--zoom') !== zoom) style.setProperty('--zoom', zoom)
      if (style.getPropertyValue('--shift') !== shift) style.setProperty('--shift', shift)
    }
  }, [root, from, to])
  // biome-ignore lint/correctness/useExhaustiveDependencies: days that the strips stand for come with their stretch
  useLayoutEffect(() => {
    shown.current = stretch
  }, [stretch, from, to])
  // After every drawing, as it may have brought another strip.
  useLayoutEffect(move)
  return useCallback(
    (moving) => {
      shown.current = moving
      move()
    },
    [move],
  )
}
