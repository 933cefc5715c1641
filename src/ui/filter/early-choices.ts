import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

/**
 * Gives the values of the checkboxes that were pressed on the prerendered page before the app was there;
 * React leaves them as they were pressed until it renders anew.
 */
export function useEarlyChoices(
  root: RefObject<HTMLElement | null>,
  onChoices: (values: readonly string[]) => void,
): void {
  const tell = useEffectEvent(onChoices)
  useLayoutEffect(() => {
    const boxes = root.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []
    const pressed = Array.from(boxes)
      .filter((box) => box.checked !== box.defaultChecked)
      .map((box) => box.value)
    if (pressed.length === 0) return
    const timer = setTimeout(() => tell(pressed))
    return () => clearTimeout(timer)
  }, [root])
}
