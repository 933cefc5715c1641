import { headerPolicy, type InlineParts, SECURITY_HEADERS } from './security.ts'

/** Headers for the addresses that a path covers; `*` at its end stands for anything. */
export interface HeaderRule {
  path: string
  headers: Readonly<Record<string, string>>
}

/** The folder whose files have their hash in their name. */
export const HASHED_FOLDER = 'assets'
export const IMMUTABLE = 'public, max-age=31536000, immutable'
export const REVALIDATED = 'no-cache'

/** What a host may say in one line of `_headers` (Cloudflare Pages). */
const LONGEST_LINE = 2000

/** The security headers of every response of a site with these pages. */
export function securityHeaders(pages: readonly InlineParts[]): Record<string, string> {
  return { 'Content-Security-Policy': headerPolicy(pages), ...SECURITY_HEADERS }
}

/**
 * The header rules of a site below `base`, whose topmost files and folders (these with a `/` at the end)
 * are `entries`. No two rules that overlap set the same header: Netlify and Cloudflare Pages would join them.
 */
export function headerRules(
  base: string,
  entries: readonly string[],
  pages: readonly InlineParts[],
): HeaderRule[] {
  const caching = entries.map((entry) => ({
    path: entry.endsWith('/') ? `${base}${entry}*` : base + entry,
    headers: { 'Cache-Control': entry === `${HASHED_FOLDER}/` ? IMMUTABLE : REVALIDATED },
  }))
  return [
    { path: `${base}*`, headers: securityHeaders(pages) },
    { path: base, headers: { 'Cache-Control': REVALIDATED } },
    ...caching,
  ]
}

/** Rules as a `_headers` file; throws when a line is longer than hosts take. */
export function printHeaders(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ])
  const long = lines.find((line) => line.length > LONGEST_LINE)
  if (long !== undefined) {
    throw new Error(`a line of _headers has ${long.length} characters, hosts take ${LONGEST_LINE}: ${long}`)
  }
  return `${lines.join('\n')}\n`
}

/** The rules in a `_headers` file; throws a SyntaxError that names the line it cannot read. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const header = /^ {2}([\w-]+): (.+)$/.exec(line)
    const rule = rules.at(-1)
    if (line.startsWith('/')) rules.push({ path: line, headers: {} })
    else if (header?.[1] !== undefined && header[2] !== undefined && rule !== undefined) {
      rule.headers[header[1]] = header[2]
    } else throw new SyntaxError(`not a line of _headers: ${line}`)
  }
  return rules
}

/** The headers that rules give to an address, joined where several set the same, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { path, headers } of rules) {
    const matches = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path
    if (!matches) continue
    for (const [name, value] of Object.entries(headers)) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
    }
  }
  return found
}
