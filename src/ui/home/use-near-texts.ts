import { type RefObject, useEffect } from 'react'
import { type Entry, isOpen } from '../../reader/catalogue.ts'
import { useLibrary } from '../library/library.tsx'
import { NEAR } from '../loading/idle.ts'

/** Fetches the texts of listed articles that are not there yet as one comes near them. */
export function useNearTexts(
  list: RefObject<HTMLElement | null>,
  groups: readonly { entries: readonly Entry[] }[],
): void {
  const library = useLibrary()
  useEffect(() => {
    const closed = new Map<string, Entry>()
    for (const { entries } of groups)
      for (const entry of entries) if (!isOpen(entry)) closed.set(`a-${entry.article.id}`, entry)
    if (closed.size === 0) return
    const observer = new IntersectionObserver(
      (seen) => {
        const near = seen.filter(({ isIntersecting }) => isIntersecting)
        void library.open(near.flatMap(({ target }) => closed.get(target.id) ?? []))
      },
      { rootMargin: `${NEAR}px` },
    )
    for (const element of list.current?.querySelectorAll('article[id]') ?? [])
      if (closed.has(element.id)) observer.observe(element)
    return () => observer.disconnect()
  }, [library, list, groups])
}
