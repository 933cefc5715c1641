import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { headerRules, printHeaders } from './headers.ts'
import { nginxSnippet } from './nginx.ts'
import type { InlineParts } from './security.ts'
import { siteFiles } from './site-files.ts'

const SCRIPT = /<script>(.*?)<\/script>/gs
const STYLE = /<style>(.*?)<\/style>/gs
const OURS = /^_headers$|^\.|\.(?:br|gz)$/

/** The inline scripts and styles of a built page, to be allowed by their hashes. */
export function inlineParts(html: string): InlineParts {
  const bodies = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, body = '']) => body)
  return { scripts: bodies(SCRIPT), styles: bodies(STYLE) }
}

/**
 * Writes what hosts need beside the pages: `_headers` (Netlify, Cloudflare Pages) and `.nojekyll` (GitHub
 * Pages) into the site, `nginx.conf` into the folder `work`, as it is no part of the site.
 */
export async function writeHostFiles(out: string, work: string, base: string): Promise<void> {
  const files = await siteFiles(out)
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => inlineParts(await readFile(path.join(out, file), 'utf8'))),
  )
  const entries = (await readdir(out, { withFileTypes: true }))
    .filter((entry) => !OURS.test(entry.name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort()
  await mkdir(work, { recursive: true })
  await Promise.all([
    writeFile(path.join(out, '_headers'), printHeaders(headerRules(base, entries, pages))),
    writeFile(path.join(out, '.nojekyll'), ''),
    writeFile(path.join(work, 'nginx.conf'), nginxSnippet(base, pages)),
  ])
}
