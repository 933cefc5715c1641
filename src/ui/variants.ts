import { useEffect, useState } from 'react'
import type { Variants } from '../reader/search-aids.ts'

/** The variants that search folds; they come once something is searched for, and without them search still works. */
export function useVariants(searching: boolean): Variants | undefined {
  const [variants, setVariants] = useState<Variants>()
  const wanted = searching && variants === undefined
  useEffect(() => {
    if (!wanted) return
    let current = true
    import('./search/aids.ts').then(
      (aids) => current && setVariants(aids.variants),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [wanted])
  return variants
}
