import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

/** A checkbox by its value, and whether it was left checked. */
export type EarlyChoices = ReadonlyMap<string, boolean>

/**
 * Gives the checkboxes that were pressed on the prerendered page before the app was there, as they were left;
 * React keeps them so until it renders anew.
 */
export function useEarlyChoices(
  root: RefObject<HTMLElement | null>,
  onChoices: (choices: EarlyChoices) => void,
): void {
  const tell = useEffectEvent(onChoices)
  useLayoutEffect(() => {
    const boxes = root.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []
    const pressed = Array.from(boxes).filter((box) => box.checked !== box.defaultChecked)
    if (pressed.length === 0) return
    const choices = new Map(pressed.map((box) => [box.value, box.checked]))
    const timer = setTimeout(() => tell(choices))
    return () => clearTimeout(timer)
  }, [root])
}
