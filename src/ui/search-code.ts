import { useEffect, useState } from 'react'
import type { Search } from '../reader/search/search.ts'
import { importPart } from './lost/part-missing.ts'

interface SearchCode {
  search?: Search
  failed?: true
}

/** The code of search, which comes once something is searched for; `failed` when it could not be had. */
export function useSearchCode(searching: boolean): SearchCode {
  const [code, setCode] = useState<SearchCode>({})
  const wanted = searching && code.search === undefined
  useEffect(() => {
    if (!wanted) return
    importPart(() => import('./search/engine.ts')).then(
      ({ search }) => setCode({ search }),
      () => setCode({ failed: true }),
    )
  }, [wanted])
  return code
}
