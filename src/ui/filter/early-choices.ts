import { useHydrated } from '@tanstack/react-router'
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react'

/** A checkbox by its value, and whether it was left checked. */
export type EarlyChoices = ReadonlyMap<string, boolean>

/**
 * Gives the checkboxes that were pressed on the prerendered page before the app was there, as they were left.
 * React leaves them so until it renders anew once hydrated, and they are given before that can be seen.
 */
export function useEarlyChoices(
  root: RefObject<HTMLElement | null>,
  onChoices: (choices: EarlyChoices) => void,
): void {
  const hydrated = useHydrated()
  const pressed = useRef<EarlyChoices>(new Map())
  const tell = useEffectEvent(onChoices)
  useLayoutEffect(() => {
    if (hydrated) {
      if (pressed.current.size > 0) tell(pressed.current)
    } else {
      const boxes = root.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []
      pressed.current = new Map(
        Array.from(boxes)
          .filter((box) => box.checked !== box.defaultChecked)
          .map((box) => [box.value, box.checked]),
      )
    }
  }, [root, hydrated])
}
