import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { ArticleId } from '../../edition/ids.ts'
import { type Entry, isOpen } from '../../reader/catalogue.ts'
import { useLibrary } from '../library/library.tsx'
import { NEAR } from '../loading/idle.ts'

/** The articles whose text was asked for and did not arrive, and how to ask again for one. */
export interface MissingTexts {
  missing: ReadonlySet<ArticleId>
  retry: (entry: Entry) => void
}

/** Fetches the texts of listed articles that are not there yet as one comes near them. */
export function useNearTexts(
  list: RefObject<HTMLElement | null>,
  groups: readonly { entries: readonly Entry[] }[],
): MissingTexts {
  const library = useLibrary()
  const [missing, setMissing] = useState<ReadonlySet<ArticleId>>(new Set())
  const open = useCallback(
    async (entries: readonly Entry[]) => {
      if (entries.length === 0) return
      const ids = entries.map(({ article }) => article.id)
      await library.open(entries)
      const lacks = (id: ArticleId) => {
        const entry = library.catalogue().article(id)
        return entry !== undefined && !isOpen(entry)
      }
      setMissing((before) => {
        const after = new Set([...before].filter((id) => !ids.includes(id)).concat(ids.filter(lacks)))
        return before.size === 0 && after.size === 0 ? before : after
      })
    },
    [library],
  )
  useEffect(() => {
    const closed = new Map<string, Entry>()
    for (const { entries } of groups)
      for (const entry of entries) if (!isOpen(entry)) closed.set(`a-${entry.article.id}`, entry)
    if (closed.size === 0) return
    const observer = new IntersectionObserver(
      (seen) => {
        const near = seen.filter(({ isIntersecting }) => isIntersecting)
        void open(near.flatMap(({ target }) => closed.get(target.id) ?? []))
      },
      { rootMargin: `${NEAR}px` },
    )
    for (const element of list.current?.querySelectorAll('article[id]') ?? [])
      if (closed.has(element.id)) observer.observe(element)
    return () => observer.disconnect()
  }, [open, list, groups])
  const retry = useCallback((entry: Entry) => void open([entry]), [open])
  return { missing, retry }
}
