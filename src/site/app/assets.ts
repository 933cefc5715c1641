import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { ISLANDS, type IslandName } from '../../ui/loading/islands.ts'
import type { SitePage } from '../page.ts'

/** The built files that a page names; paths below the base, without a leading slash. */
export interface Assets {
  /** The entry module, then what it and the page's own module import statically. */
  scripts: readonly string[]
  /** The styles the page needs before any script, inlined. */
  style: string
  /** The files those styles come from: named in the page as disabled, so that no script fetches them again. */
  styleFiles: readonly string[]
  /** The files with the styles of what surrounds an article, fetched while its text is painted. */
  lateStyleFiles: readonly string[]
}

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.optional(z.boolean()),
    imports: z.optional(z.array(z.string())),
    css: z.optional(z.array(z.string())),
  }),
)
type Manifest = z.infer<typeof Manifest>

/** The modules that a kind of page starts with, and the islands it holds. */
interface Parts {
  modules: readonly string[]
  /** Those whose styles it needs at once. */
  islands: readonly IslandName[]
  /** Those that surround the text and come after it. */
  late?: readonly IslandName[]
}

const PARTS: Readonly<Record<SitePage['kind'], Parts>> = {
  home: { modules: ['src/ui/home/Home.tsx'], islands: ['timeline'] },
  department: { modules: ['src/ui/home/Home.tsx'], islands: ['timeline'] },
  article: {
    modules: ['src/ui/article/ArticlePage.tsx'],
    islands: ['actions'],
    late: ['timeline', 'margin'],
  },
  issues: { modules: ['src/ui/issues/Issues.tsx'], islands: [] },
  issue: { modules: ['src/ui/issues/IssuePage.tsx'], islands: [] },
  about: { modules: ['src/ui/about/About.tsx'], islands: ['ledger'] },
  withdrawn: { modules: [], islands: ['nearest'] },
  lost: { modules: [], islands: ['nearest'] },
  offline: { modules: [], islands: [] },
}

/** What makes a list of the index. */
const LIST = 'src/ui/library/listed-words.ts'

/** What the client build made for a kind of page; `listed` when it is made from the index. */
export type AssetsOf = (kind: SitePage['kind'], listed: boolean) => Assets

/** Reads Vite's manifest of the client build, and the styles of its files. */
export function builtAssets(manifestFile: string, files: string): AssetsOf {
  const manifest = Manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8')))
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true)
  if (entry === undefined) throw new Error('the client build has no entry in its manifest')
  const styles = new Map<string, string>()
  for (const file of Object.values(manifest).flatMap((chunk) => chunk.css ?? [])) {
    styles.set(file, readFileSync(path.join(files, file), 'utf8').trim())
  }
  return (kind, listed) => {
    const { modules, islands, late = [] } = PARTS[kind]
    const keys = reached(manifest, [entry, ...modules, ...(listed ? [LIST] : [])])
    const cssOf = (from: readonly string[], parts: readonly IslandName[]) => {
      const names = parts.map((name) => ISLANDS[name])
      return [
        ...new Set(reached(manifest, [entry, ...from, ...names]).flatMap((key) => manifest[key]?.css ?? [])),
      ]
    }
    const styleFiles = cssOf(modules, islands)
    return {
      scripts: keys.flatMap((key) => manifest[key]?.file ?? []),
      style: styleFiles.map((file) => styles.get(file) ?? '').join(''),
      styleFiles,
      lateStyleFiles: cssOf([], late).filter((file) => !styleFiles.includes(file)),
    }
  }
}

/** The chunks that some modules bring with them, themselves first; a module that is no chunk is an error. */
function reached(manifest: Manifest, from: readonly string[]): string[] {
  const found = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`the client build has no chunk for ${key}`)
    if (found.has(key)) return
    found.add(key)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const key of from) visit(key)
  return [...found]
}
