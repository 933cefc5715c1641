import { useCallback } from 'react'

/** Makes the absolute address of a path below the site's base; called in the browser only. */
export function useSiteAddress(): (path: string) => string {
  return useCallback((path) => new URL(import.meta.env.BASE_URL + path, window.location.origin).href, [])
}
