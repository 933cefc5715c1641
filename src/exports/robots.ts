import type { Site } from './site.ts'
import { SITEMAP_PATH } from './sitemap.ts'

/** A robots.txt (RFC 9309) that lets everyone in and names the sitemap. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.url}${SITEMAP_PATH}\n`
}
