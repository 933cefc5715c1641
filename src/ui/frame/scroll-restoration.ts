let atFirst = true

/**
 * Whether the router may move the page to where it thinks the reader was. Not when a page has just been
 * opened: it stood there before the app did, and is where a link's words or the reader have put it. In
 * development no page stands there before the app.
 */
export function restoresScroll(): boolean {
  const opened =
    import.meta.env.PROD && atFirst && performance.getEntriesByType('navigation').some(isNavigate)
  atFirst = false
  return !opened
}

function isNavigate(entry: PerformanceEntry): boolean {
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
}
