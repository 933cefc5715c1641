import { useEffect, useSyncExternalStore } from 'react'
import type { Search } from '../../reader/hits.ts'
import { importPart } from '../loading/part-missing.ts'

/** The code of search, as far as it has come. */
export interface SearchCode {
  search?: Search
  /** Whether it is so long on its way that this must be said. */
  late?: true
  /** Whether it could not be had. */
  failed?: true
}

const LATE_MS = 300
const NONE: SearchCode = {}

let code = NONE
const listeners = new Set<() => void>()

function become(next: SearchCode): void {
  // Once there it stays, whatever becomes of another way to it.
  if (code.search !== undefined) return
  code = next
  for (const listener of listeners) listener()
}

/** Makes search known that came another way, with what the search field does. */
export function provideSearch(search: Search): void {
  become({ search })
}

/** The code of search, which comes once something is searched for. */
export function useSearchCode(searching: boolean): SearchCode {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => code,
    () => NONE,
  )
  const wanted = searching && current.search === undefined
  useEffect(() => {
    if (!wanted) return
    // What failed for an earlier query is asked for anew.
    become(NONE)
    const timer = setTimeout(() => become({ late: true }), LATE_MS)
    importPart(() => import('./search-engine.ts'))
      .then(
        ({ search }) => become({ search }),
        () => become({ failed: true }),
      )
      .finally(() => clearTimeout(timer))
    return () => clearTimeout(timer)
  }, [wanted])
  return current
}
