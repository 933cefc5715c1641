import { useEffect, useSyncExternalStore } from 'react'
import { importPart } from '../loading/part-missing.ts'
import type { SearchEngine } from './engine.ts'

/** Search, as far as it has come: its code, and what it knows besides the edition. */
export interface SearchCode {
  engine?: SearchEngine
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
  if (code.engine !== undefined && next.engine === undefined) return
  code = next
  for (const listener of listeners) listener()
}

/** Search, which comes once something is searched for. */
export function useSearchCode(searching: boolean): SearchCode {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => code,
    () => NONE,
  )
  const wanted = searching && current.engine === undefined
  useEffect(() => {
    if (!wanted) return
    // What failed for an earlier query is asked for anew.
    become(NONE)
    const timer = setTimeout(() => become({ late: true }), LATE_MS)
    importPart(() => import('./search-engine.ts'))
      .then(({ openEngine }) => openEngine((engine) => become({ engine })))
      .catch(() => become({ failed: true }))
      .finally(() => clearTimeout(timer))
    return () => clearTimeout(timer)
  }, [wanted])
  return current
}
