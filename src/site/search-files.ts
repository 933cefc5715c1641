import { createHash } from 'node:crypto'
import type { Index } from '../edition/index-schema.ts'
import type { Article, Department } from '../edition/schema.ts'
import {
  type Listed,
  type ListedFile,
  SEARCH_AIDS_FILE,
  type SearchAids,
  type Variants,
  variantsOf,
} from '../reader/search/aids.ts'
import { searchFields } from '../reader/search/fields.ts'
import {
  directoryFile,
  directoryOf,
  segmentOfDirectory,
  shardFile,
} from '../reader/search/lists/directory.ts'
import { makeLists } from '../reader/search/lists/make-lists.ts'
import { type Segment, segmentsOf } from '../reader/search/lists/segments.ts'
import type { SiteFile } from './jobs/job.ts'
import { departmentNames, searchAids, variantsIn } from './search-aids.ts'

/** From how many articles on lists are made, and how many make a segment full. */
export interface ListSize {
  listedFrom: number
  full: number
}

/** With fewer articles all texts together are no more than a search may cost. A year's articles are two segments. */
const LIST_SIZE: ListSize = { listedFrom: 100, full: 5000 }

/** The segments whose lists a search looks in; none where it looks in all texts. */
export function searchSegments({ sources, articles }: Index, size = LIST_SIZE): Segment[] {
  return articles.id.length < size.listedFrom || sources.length < 2 ? [] : segmentsOf(sources, size.full)
}

/** A segment's lists in shards, and their directory, under names that hold their hash; of its articles one at a time is there. */
export function* listFiles(key: string, articles: () => Iterable<Article>): Generator<SiteFile> {
  // Of the whole edition's forms those that can stand in these texts fold them alike.
  const variants = variantsOf({ variants: variantsIn(textsOf(articles())), initials: {} })
  const { rooms, lists } = makeLists(foldedFields(articles(), variants))
  const { directory, shards } = directoryOf(lists, rooms, (parts) => `${key}-${hashOf(parts)}`)
  for (const [number, body] of shards.entries()) yield { path: shardFile(directory, number), body }
  yield { path: directoryFile(directory), body: JSON.stringify(directory) }
}

function* textsOf(articles: Iterable<Article>): Generator<string> {
  for (const article of articles) for (const { text } of searchFields(article)) yield text
}

function* foldedFields(articles: Iterable<Article>, variants: Variants): Generator<string[]> {
  for (const article of articles) yield searchFields(article, variants).map(({ folded }) => folded.text)
}

/** What search needs besides texts or lists; `directories` are those of the lists, none where there are none. */
export function aidsFiles(
  departments: readonly Department[],
  articles: Iterable<Article>,
  directories: readonly ListedFile[],
  { full } = LIST_SIZE,
): SiteFile[] {
  const aids = searchAids(departments, articles)
  if (directories.length === 0) return [{ path: SEARCH_AIDS_FILE, body: JSON.stringify(aids) }]
  const { ofDepartments, others } = parted(departments, aids.initials)
  const body = JSON.stringify(others)
  const initials: SiteFile = { path: `assets/search-initials-${hashOf([Buffer.from(body)])}.json`, body }
  const listed: Listed = {
    full,
    directories: Object.fromEntries(directories.map((each) => [segmentOfDirectory(each.file), each])),
    initials: { file: initials.path, integrity: integrityOf(body) },
  }
  const known: SearchAids = { variants: aids.variants, initials: ofDepartments, listed }
  return [initials, { path: SEARCH_AIDS_FILE, body: JSON.stringify(known) }]
}

function hashOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 10)
}

function integrityOf(body: string): string {
  return `sha256-${createHash('sha256').update(body).digest('base64')}`
}

/** The initials of departments, which one is offered from the first letter on, and the others. */
function parted(departments: readonly Department[], initials: SearchAids['initials']) {
  const names = new Set(departmentNames(departments))
  const part = (own: boolean) =>
    Object.fromEntries(Object.entries(initials).filter(([name]) => names.has(name) === own))
  return { ofDepartments: part(true), others: part(false) }
}
