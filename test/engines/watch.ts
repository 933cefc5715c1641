/** Where a page asks for the watch. */
export const WATCH_PATH = '/watch.js'

declare global {
  interface Window {
    /** What the watch has seen in this page. */
    complaints?: string[]
  }
}

/** Collects in a page what it complains of; runs before any script of the page, as text. */
export function watch(): void {
  const seen: string[] = []
  window.complaints = seen
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.push(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
  })
  window.addEventListener(
    'error',
    (event) => {
      const { target } = event
      // Where the watch runs beside the page's own scripts, its Element is not the page's.
      seen.push(
        target !== null && 'outerHTML' in target ? `not loaded: ${target.outerHTML}` : String(event.message),
      )
    },
    true,
  )
  window.addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)))
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words: unknown[]) => seen.push(words.map(String).join(' '))
  }
}
