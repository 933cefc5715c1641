import { useHydrated } from '@tanstack/react-router'
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react'

/** A checkbox by its value, and whether it was left checked. */
export type EarlyChoices = ReadonlyMap<string, boolean>

/** The choices of each group of checkboxes. */
export interface AllChoices {
  departments: EarlyChoices
  newspapers: EarlyChoices
}

/**
 * Gives the checkboxes that were pressed on the prerendered page before the app was there, as they were left.
 * React leaves them so until it renders anew once hydrated, and they are given before that can be seen.
 */
export function useEarlyChoices(
  root: RefObject<HTMLElement | null>,
  onChoices: (choices: AllChoices) => void,
): void {
  const hydrated = useHydrated()
  const pressed = useRef<AllChoices>(undefined)
  const tell = useEffectEvent(onChoices)
  useLayoutEffect(() => {
    if (hydrated) {
      if (pressed.current !== undefined) tell(pressed.current)
      return
    }
    const changed = (group: string): EarlyChoices => {
      const boxes = root.current?.querySelectorAll<HTMLInputElement>(`input[name=${group}]`) ?? []
      const other = Array.from(boxes).filter((box) => box.checked !== box.defaultChecked)
      return new Map(other.map((box) => [box.value, box.checked]))
    }
    pressed.current = { departments: changed('department'), newspapers: changed('newspaper') }
  }, [root, hydrated])
}
