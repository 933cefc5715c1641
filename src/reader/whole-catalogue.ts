import type { AboutEdition } from '../edition/about-schema.ts'
import { arrange, type Catalogue, type Entry, isOpen, type OpenEntry } from './catalogue.ts'
import type { Listing } from './listing.ts'

/** The catalogue of the archive: everything is there; of what a page about a larger edition shows, that and no more. */
export function catalogue(archive: AboutEdition): Catalogue<OpenEntry> {
  const { compiler, description, digest, order, about, among, whole, ...contents } = archive
  const all = arrange(archive, [contents], { complete: true, files: [], about: archive })
  const open = (entry: Entry | undefined) => (entry !== undefined && isOpen(entry) ? entry : undefined)
  return { ...all, entries: all.entries.filter(isOpen), article: (id) => open(all.article(id)) }
}

/** The catalogue while only what the page about the edition shows is there. */
export function catalogueOfAbout(about: AboutEdition): Catalogue {
  if (about.whole === undefined) return catalogue(about)
  const listing: Listing = { ...about, articles: [], events: [], phases: [] }
  return arrange(listing, [], { complete: false, files: [], about })
}
