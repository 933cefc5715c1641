import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps what one is reading where it is while a filter adds or drops articles: the topmost article in
 * view that remains is put back to its place. `change` is whatever alters the list.
 */
export function useSteadyReading(list: RefObject<HTMLElement | null>, change: unknown): void {
  const seen = useRef<{ id: string; top: number }[]>([])
  const before = useRef(change)

  useLayoutEffect(() => {
    const remember = () => {
      seen.current = [...(list.current?.querySelectorAll('article[id]') ?? [])]
        .map((element) => ({ id: element.id, ...pick(element.getBoundingClientRect()) }))
        .filter(({ bottom }) => bottom > 0)
        .map(({ id, top }) => ({ id, top }))
    }
    if (before.current !== change && window.scrollY > 0) {
      for (const { id, top } of seen.current) {
        const element = document.getElementById(id)
        if (element === null) continue
        window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
        break
      }
    }
    before.current = change
    remember()
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [list, change])
}

function pick({ top, bottom }: DOMRect): { top: number; bottom: number } {
  return { top, bottom }
}
