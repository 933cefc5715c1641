import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { type Catalogue, isOpen } from '../../reader/catalogue.ts'
import { useLibrary } from './library.tsx'

/** How it stands with something that is wanted. */
interface Wanted {
  /** Whether it is on its way. */
  coming: boolean
  /** Asks once more for what did not arrive; given only then. */
  retry: (() => void) | undefined
}

/** Fetches what is missing; it is missing no more once it is there. */
function useMissing(missing: boolean, fetch: () => Promise<unknown>): Wanted {
  const [settled, setSettled] = useState(false)
  const ask = useEffectEvent(fetch)
  useEffect(() => {
    const settle = () => setSettled(true)
    if (!missing) setSettled(false)
    else if (!settled) ask().then(settle, settle)
  }, [missing, settled])
  const again = useCallback(() => setSettled(false), [])
  return { coming: missing && !settled, retry: missing && settled ? again : undefined }
}

/**
 * Fetches the list of the whole edition where it is wanted and only a part is there: a filter cannot be read, nor
 * anything counted, without it.
 */
export function useWholeEdition(catalogue: Catalogue, wanted: boolean): Wanted {
  const { complete } = useLibrary()
  return useMissing(wanted && !catalogue.complete, complete)
}

/** Fetches the texts that are not there where they are wanted, as a search looks through all; and how many are there. */
export function useAllTexts(catalogue: Catalogue, wanted: boolean): Wanted & { there: number } {
  const { open } = useLibrary()
  const there = useMemo(() => catalogue.entries.filter(isOpen).length, [catalogue])
  const missing = wanted && catalogue.complete && there < catalogue.entries.length
  return { there, ...useMissing(missing, () => open(catalogue.entries)) }
}
