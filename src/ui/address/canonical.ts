import { useEffect } from 'react'

/**
 * Keeps the canonical address that of the page shown, as if the page had been served: browsers share it. For the
 * component of a page, which renders whenever the address leads to another page of its kind.
 */
export function useCanonical(): void {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    if (link === null) return
    const href = new URL(window.location.pathname, link.href).href
    if (link.href !== href) link.href = href
  })
}
