const LISTS = new Set(['folded', 'full', 'org', 'paper', 'unfolded'])

/**
 * Parses a query string (with or without its `?`) into plain strings; lists given in several parameters are one
 * list, of all other duplicates the first counts. Names may be in other letter case, or carry what is left of
 * an `&amp;`, or brackets.
 */
export function parseQueryString(query: string): Record<string, string> {
  const params = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    const key = name.toLowerCase().replace(/^amp;|\[\]$/g, '')
    const known = params.get(key)
    if (known === undefined) params.set(key, value)
    else if (LISTS.has(key)) params.set(key, `${known},${value}`)
  }
  return Object.fromEntries(params)
}

/** Prints query parameters sorted by name, with `,` and `/` left readable; empty text when there are none. */
export function formatQueryString(params: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(params)
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => {
      const encoded = encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',').replaceAll('%2F', '/')
      return `${encodeURIComponent(key)}=${encoded}`
    })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
