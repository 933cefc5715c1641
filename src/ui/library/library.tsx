import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { Catalogue } from '../../reader/catalogue.ts'
import type { Library } from '../../reader/library.ts'

const LibraryContext = createContext<Library | undefined>(undefined)

/** Gives the edition, as far as it is there, to everything below. */
export function LibraryProvider({ library, children }: { library: Library; children: ReactNode }) {
  return <LibraryContext value={library}>{children}</LibraryContext>
}

/** The ways to what is not there yet. */
export function useLibrary(): Library {
  const library = useContext(LibraryContext)
  if (library === undefined) throw new Error('useLibrary needs a LibraryProvider above it')
  return library
}

/** The edition as far as it is there, arranged for reading. */
export function useCatalogue(): Catalogue {
  const { subscribe, catalogue } = useLibrary()
  return useSyncExternalStore(subscribe, catalogue, catalogue)
}
