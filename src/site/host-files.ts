import { headerRules, printHeaders } from './headers.ts'
import { nginxSnippet } from './nginx.ts'
import type { InlineParts } from './security.ts'

const OURS = /^_headers$|^\.|\.(?:br|gz)$/

/** What hosts need beside the pages. */
export interface HostFiles {
  /** For Netlify and Cloudflare Pages, a part of the site. */
  headers: string
  /** No part of the site. */
  nginx: string
}

/** What hosts need beside the pages of a site whose topmost files and folders (these with a `/` at the end) are `entries`. */
export function hostFiles(
  base: string,
  entries: readonly string[],
  pages: readonly InlineParts[],
): HostFiles {
  const named = entries.filter((entry) => !OURS.test(entry)).sort()
  return {
    headers: printHeaders(headerRules(base, named, pages)),
    nginx: nginxSnippet(base, pages),
  }
}
