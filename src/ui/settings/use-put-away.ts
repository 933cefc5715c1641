import { type RefObject, useEffect } from 'react'

/** Closes a disclosure on a press outside it and on Escape, which gives the focus back to its summary. */
export function usePutAway(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = () => details.current?.removeAttribute('open')
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && details.current?.contains(event.target) === false) close()
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || details.current?.open !== true) return
      close()
      details.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('keydown', onEscape)
    }
  }, [details])
}
