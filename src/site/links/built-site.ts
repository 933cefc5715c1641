import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unescaped } from './unescaped.ts'

/** What a page of a built site offers and asks for. */
export interface BuiltPage {
  /** The fragments that lead into it. */
  ids: ReadonlySet<string>
  /** The addresses that it names, as it writes them. */
  links: readonly string[]
}

/** A built site as links see it: paths are below the base, `/` first, a page's without `index.html`. */
export interface BuiltSite {
  pages: ReadonlyMap<string, BuiltPage>
  /** All other files but compressed copies. */
  files: ReadonlySet<string>
}

/** Reads a built site; what its pages name below `base` is taken to be its own. */
export function readBuiltSite(folder: string): BuiltSite {
  const pages = new Map<string, BuiltPage>()
  const files = new Set<string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(?:br|gz)$/.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const name = `/${path.relative(folder, file).replaceAll(path.sep, '/')}`
    if (!name.endsWith('.html')) files.add(name)
    else pages.set(name.replace(/\/index\.html$/, '/'), builtPage(readFileSync(file, 'utf8')))
  }
  return { pages, files }
}

/** The ids and addresses in a page as this site writes them: every value in double quotes, `<` and `>` escaped. */
export function builtPage(html: string): BuiltPage {
  const ids = new Set<string>()
  const links: string[] = []
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
    for (const [, name, value = ''] of tag.matchAll(/\s([a-z-]+)="([^"]*)"/g)) {
      if (name === 'id') ids.add(unescaped(value))
      if (name === 'href' || name === 'src' || name === 'action') links.push(unescaped(value))
    }
  }
  return { ids, links }
}
