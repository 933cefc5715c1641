import { useEffect, useMemo, useState } from 'react'
import { type Catalogue, isOpen } from '../../reader/catalogue.ts'
import { useLibrary } from './library.tsx'

/**
 * Fetches the list of the whole edition where it is wanted and only a part is there: a filter cannot be read, nor
 * anything counted, without it.
 */
export function useWholeEdition(catalogue: Catalogue, wanted: boolean): 'there' | 'coming' | 'failed' {
  const library = useLibrary()
  const [failed, setFailed] = useState(false)
  const missing = wanted && !catalogue.complete
  useEffect(() => {
    if (!missing) return
    setFailed(false)
    library.complete().catch(() => setFailed(true))
  }, [library, missing])
  return !missing ? 'there' : failed ? 'failed' : 'coming'
}

/** How many articles' texts are there, of how many, and whether the rest is on its way. */
export interface Texts {
  there: number
  all: number
  coming: boolean
  /** Asks once more for what did not arrive. */
  retry: () => void
}

/** Fetches the texts that are not there where they are wanted: a search looks through all of them. */
export function useAllTexts(catalogue: Catalogue, wanted: boolean): Texts {
  const library = useLibrary()
  const [coming, setComing] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const there = useMemo(() => catalogue.entries.filter(isOpen).length, [catalogue])
  const all = catalogue.entries.length
  const missing = wanted && catalogue.complete && there < all
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more is what asks again
  useEffect(() => {
    if (!missing) return
    setComing(true)
    void library.open(library.catalogue().entries).finally(() => setComing(false))
  }, [library, missing, attempt])
  return useMemo(() => ({ there, all, coming, retry: () => setAttempt((n) => n + 1) }), [there, all, coming])
}
