import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and in the first render in the browser, true ever after. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
