import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Bundle, Edition } from '../edition/edition.ts'
import { Index } from '../edition/index-schema.ts'
import { type Catalogue, catalogue, catalogueOfBundle, catalogueOfIndex } from '../reader/catalogue.ts'
import type { Page } from './pages.ts'

/** A file of data that a page names for the app, and what it is. */
export interface DataPart {
  part: 'index' | 'bundle' | 'archive'
  file: string
  integrity: string
  /** Whether a bundle is all of the edition. */
  complete?: boolean
}

/** What a page is made from, on the server as in the browser, and the files that hold it. */
export interface PageData {
  known: Catalogue
  parts: readonly DataPart[]
}

/** How many bundles come with a list: what it shows first. */
const FIRST_BUNDLES = 3

/** The edition's data in a built site. */
export interface BuiltData {
  archive: Edition
  of: (page: Page) => PageData
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
  const [only] = bundles
  const part = (
    name: 'index' | 'archive',
    { href, integrity }: { href: string; integrity: string },
  ): DataPart => ({
    part: name,
    file: href,
    integrity,
  })
  const bundlePart = ({ file, integrity }: (typeof bundles)[number], complete = false): DataPart => ({
    part: 'bundle',
    file,
    integrity,
    ...(complete ? { complete } : {}),
  })
  const whole: PageData = { known: catalogue(archive), parts: [part('archive', current.archive)] }
  if (only !== undefined && bundles.length === 1) {
    const alone: PageData = {
      known: catalogueOfBundle(only.bundle, true),
      parts: [bundlePart(only, true)],
    }
    return { archive, of: ({ kind }) => (kind === 'about' ? whole : alone) }
  }
  const shown = index.order === 'newest' ? bundles.slice(-FIRST_BUNDLES) : bundles.slice(0, FIRST_BUNDLES)
  const list: PageData = {
    known: catalogueOfIndex(
      index,
      shown.map(({ bundle }) => bundle),
    ),
    parts: [part('index', current.index), ...shown.map((each) => bundlePart(each))],
  }
  const listOnly: PageData = { known: catalogueOfIndex(index, []), parts: [part('index', current.index)] }
  const bySource = new Map(bundles.map((each) => [each.id, each]))
  return {
    archive,
    of: ({ kind, entry }) => {
      const own = entry && bySource.get(entry.article.source)
      if (own !== undefined) return { known: catalogueOfBundle(own.bundle, false), parts: [bundlePart(own)] }
      if (kind === 'about') return whole
      return kind === 'home' ? list : listOnly
    },
  }
}
