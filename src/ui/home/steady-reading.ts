import { type RefObject, useLayoutEffect, useRef } from 'react'

interface Seen {
  /** How far the window was scrolled, in CSS px. */
  y: number
  /** The articles in view or below, by their places in the window. */
  articles: { id: string; top: number }[]
}

/**
 * Keeps what one is reading where it is while a filter adds or drops articles: the topmost article in
 * view that remains is put back to its place, before the frame that shows them. `change` is whatever alters the list.
 */
export function useSteadyReading(list: RefObject<HTMLElement | null>, change: unknown): void {
  const seen = useRef<Seen>({ y: 0, articles: [] })
  const before = useRef(change)

  useLayoutEffect(() => {
    const remember = () => {
      const y = window.scrollY
      seen.current = { y, articles: y > 0 ? articlesIn(list.current) : [] }
    }
    let moved = before.current !== change
    before.current = change
    // With the layout that the frame needs anyway: one of its own would hold up what was pressed.
    const frame = requestAnimationFrame(() => {
      if (moved) putBack(seen.current)
      moved = false
      remember()
    })
    const follow = () => {
      if (!moved) remember()
    }
    window.addEventListener('scroll', follow, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', follow)
    }
  }, [list, change])
}

function putBack({ y, articles }: Seen): void {
  if (y === 0) return
  for (const { id, top } of articles) {
    const element = document.getElementById(id)
    if (element === null) continue
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
    return
  }
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
