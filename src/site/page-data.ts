import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Bundle, Edition } from '../edition/edition.ts'
import { Index } from '../edition/index-schema.ts'
import { type Beyond, type Catalogue, catalogue, catalogueOfBundle } from '../reader/catalogue.ts'
import { catalogueOfIndex } from '../reader/indexed-catalogue.ts'
import { joinBundles } from '../reader/join-bundles.ts'
import type { SitePage } from './page.ts'

/** A file of data that a page names for the app, and what it is. */
export interface DataPart {
  part: 'index' | 'bundle' | 'archive'
  file: string
  integrity: string
  /** What is known of the edition beyond the page's bundles, with the first of them. */
  beyond?: Beyond
}

/** What a page is made from, on the server as in the browser, and the files that hold it. */
export interface PageData {
  known: Catalogue
  parts: readonly DataPart[]
}

/** How many bundles come with home: those of the articles that it shows first. */
const FIRST_BUNDLES = 3

/** The edition's data in a built site. */
export interface BuiltData {
  archive: Edition
  of: (page: SitePage) => PageData
}

/** Reads a built site's data, and says what of it each page is made from. */
export async function builtData(out: string): Promise<BuiltData> {
  const text = (file: string) => readFile(path.join(out, file), 'utf8')
  const current = JSON.parse(await text('current.json'))
  const index = Index.parse(JSON.parse(await text(current.index.href)))
  const archive = Edition.parse(JSON.parse(await text(current.archive.href)))
  const bundles = await Promise.all(
    index.sources.map(async (source) => ({
      ...source,
      bundle: Bundle.parse(JSON.parse(await text(source.file))),
    })),
  )
  const part = (
    name: 'index' | 'archive',
    { href, integrity }: { href: string; integrity: string },
  ): DataPart => ({
    part: name,
    file: href,
    integrity,
  })
  const whole: PageData = { known: catalogue(archive), parts: [part('archive', current.archive)] }
  const [only] = bundles
  if (only !== undefined && bundles.length === 1) {
    const alone = ofBundles([only], { complete: true })
    return { archive, of: ({ kind }) => (kind === 'about' ? whole : alone) }
  }
  const listOnly: PageData = { known: catalogueOfIndex(index, []), parts: [part('index', current.index)] }
  const bySource = new Map(bundles.map((each) => [each.id, each]))
  const first = [...new Set(listOnly.known.entries.map(({ source }) => source.id))].slice(0, FIRST_BUNDLES)
  const shown = first.flatMap((id) => bySource.get(id) ?? [])
  const list: PageData = {
    known: catalogueOfIndex(
      index,
      shown.map(({ bundle }) => bundle),
    ),
    parts: [...listOnly.parts, ...shown.map(bundlePart)],
  }
  const partOf = ({ entry, issue }: SitePage): PageData | undefined => {
    const own = entry && bySource.get(entry.article.source)
    if (own !== undefined) return ofBundles([own], { complete: false })
    if (issue === undefined) return undefined
    const { articles, path, previous, next } = issue
    const holding = [...new Set(articles.map(({ source }) => source))].flatMap((id) => bySource.get(id) ?? [])
    const there = { path, ...(previous && { previous }), ...(next && { next }) }
    return ofBundles(holding, { complete: false, issue: there })
  }
  return {
    archive,
    of: (page) => {
      if (page.kind === 'about') return whole
      return partOf(page) ?? (page.kind === 'home' ? list : listOnly)
    },
  }
}

interface BuiltBundle {
  bundle: Bundle
  file: string
  integrity: string
}

function bundlePart({ file, integrity }: BuiltBundle): DataPart {
  return { part: 'bundle', file, integrity }
}

/** A part of the edition by itself. */
function ofBundles(bundles: readonly BuiltBundle[], beyond: Beyond): PageData {
  const [first, ...others] = bundles
  if (first === undefined) throw new RangeError('a page of no bundle')
  return {
    known: catalogueOfBundle(
      joinBundles(
        first.bundle,
        others.map(({ bundle }) => bundle),
      ),
      beyond,
    ),
    parts: [{ ...bundlePart(first), beyond }, ...others.map(bundlePart)],
  }
}
