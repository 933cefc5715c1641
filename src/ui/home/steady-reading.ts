import { type RefObject, useLayoutEffect, useRef } from 'react'

interface Seen {
  /** How far the window was scrolled, in CSS px. */
  y: number
  /** The articles in view or below, by their places in the window. */
  articles: { id: string; top: number }[]
}

/**
 * Keeps what one is reading where it is while a filter adds or drops articles: the topmost article in
 * view that remains is put back to its place. `change` is whatever alters the list.
 */
export function useSteadyReading(list: RefObject<HTMLElement | null>, change: unknown): void {
  const seen = useRef<Seen>({ y: 0, articles: [] })
  const before = useRef(change)

  useLayoutEffect(() => {
    const remember = () => {
      const y = window.scrollY
      seen.current = { y, articles: y > 0 ? articlesIn(list.current) : [] }
    }
    if (before.current !== change && seen.current.y > 0) {
      for (const { id, top } of seen.current.articles) {
        const element = document.getElementById(id)
        if (element === null) continue
        window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
        break
      }
    }
    before.current = change
    // With the layout that the frame needs anyway: one of its own would hold up what was pressed.
    const frame = requestAnimationFrame(remember)
    window.addEventListener('scroll', remember, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', remember)
    }
  }, [list, change])
}

function articlesIn(list: HTMLElement | null): Seen['articles'] {
  return [...(list?.querySelectorAll('article[id]') ?? [])]
    .map((element) => ({ id: element.id, ...pick(element.getBoundingClientRect()) }))
    .filter(({ bottom }) => bottom > 0)
    .map(({ id, top }) => ({ id, top }))
}

function pick({ top, bottom }: DOMRect): { top: number; bottom: number } {
  return { top, bottom }
}
