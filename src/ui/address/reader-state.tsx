import { useHydrated, useLocation, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react'
import {
  type ReaderState,
  readAddress,
  type StateChange,
  stateOf,
  writeAddress,
} from '../../reader/address.ts'
import type { Catalogue } from '../../reader/catalogue.ts'
import type { Search } from '../../reader/hits.ts'
import { type Selection, select } from '../../reader/selection.ts'
import { decodeTolerantly } from '../../reader/site-path.ts'
import { useCatalogue } from '../library/library.tsx'
import { type SearchCode, useSearchCode } from '../library/search-code.ts'
import { useAllTexts, useWholeEdition } from '../library/whole-edition.ts'
import { queryRead } from '../loading/phases.ts'
import { mean } from '../place/keeper.ts'

interface Shown {
  catalogue: Catalogue
  state: ReaderState
  selection: Selection
  /** How to search, once its code is there. */
  search: Search | undefined
  /** What to say of the code of search while it is not there: that it is late, or could not be had. */
  searchCode: Pick<SearchCode, 'late' | 'failed'>
  /** How many articles are searched: those whose texts are there, or that lists tell of. */
  there: number
  /** Which of them lists could not tell of, in words. */
  unseen?: string | undefined
  /** Asks once more for articles that a filter or a search needs and that did not arrive; given only then. */
  missing: (() => void) | undefined
}

const ReaderStateContext = createContext<Shown | undefined>(undefined)

/**
 * Reads the address once for everything below. One static page serves every query string, so the
 * first render shows the whole edition and the address takes effect right after hydration.
 */
export function ReaderStateProvider({ children }: { children: ReactNode }) {
  const catalogue = useCatalogue()
  const params = useSearch({ strict: false })
  const hydrated = useHydrated()
  const { departmentId } = useParams({ strict: false })
  // Where nothing is asked, what stood before hydration holds, and nothing is drawn anew.
  const given = hydrated && Object.keys(params).length > 0 ? params : undefined
  const asked = useMemo(
    () => ({ ...given, ...(departmentId === undefined ? {} : { org: departmentId }) }),
    [given, departmentId],
  )
  const state = useMemo(() => readAddress(asked, catalogue.edition), [catalogue, asked])
  const code = useSearchCode(state.query !== undefined)
  const whole = useWholeEdition(catalogue, Object.keys(asked).length > 0)
  const texts = useAllTexts(catalogue, code.engine?.needsTexts === true && state.query !== undefined)
  const shown = useMemo(() => {
    const search = code.engine?.searchIn(catalogue)
    return {
      catalogue,
      state,
      selection: select(catalogue, state, search),
      search,
      searchCode: code,
      there: texts.there,
      missing: whole.retry ?? texts.retry ?? catalogue.retryWords,
      ...code.engine?.reach?.(catalogue, state.query),
    }
  }, [catalogue, state, code, texts.there, texts.retry, whole.retry])
  const waits = !hydrated || whole.coming || (shown.selection.unsearched && !code.failed)
  useEffect(() => {
    if (!waits) queryRead()
  }, [waits])
  return <ReaderStateContext value={shown}>{children}</ReaderStateContext>
}

/** What the address says, and what it selects. */
export function useReaderState(): Shown {
  const shown = useContext(ReaderStateContext)
  if (shown === undefined) throw new Error('useReaderState needs a ReaderStateProvider above it')
  return shown
}

/** Merges a change into a state. */
export function changed(state: ReaderState, change: StateChange): ReaderState {
  return stateOf({ ...state, ...change })
}

/** The state that the address says at this moment, which what is drawn may not show yet. */
export function useStateNow(): () => ReaderState {
  const router = useRouter()
  const { edition } = useCatalogue()
  return useCallback(() => {
    const { pathname, search } = router.latestLocation
    const [, org] = /^\/departments\/([^/]+)/.exec(pathname) ?? []
    return readAddress({ ...search, ...(org === undefined ? {} : { org }) }, edition)
  }, [router, edition])
}

/** Changes the state in the address of the page one is on (a department's page becomes home), without scrolling. */
export function useChangeState(): (change: StateChange, options?: { replace?: boolean }) => void {
  const router = useRouter()
  const stateNow = useStateNow()
  return useCallback(
    (change, options) => {
      const { pathname, hash } = router.latestLocation
      const target = {
        to: pathname.startsWith('/departments/') ? '/' : './',
        search: writeAddress(changed(stateNow(), change)),
        hash,
      } as const
      if (router.buildLocation(target).href === router.latestLocation.href) return
      mean('stay')
      void router.navigate({ ...target, replace: options?.replace ?? false })
    },
    [router, stateNow],
  )
}

/** The fragment of the address, decoded; nothing on the server and in the first render, as no page is made for it. */
export function useFragment(): string | undefined {
  const hydrated = useHydrated()
  // The router leaves signs such as commas encoded.
  const hash = useLocation({ select: (location) => decodeTolerantly(location.hash) })
  return hydrated && hash !== '' ? hash : undefined
}
