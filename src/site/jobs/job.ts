import { createHash } from 'node:crypto'
import type { LinesFormat } from '../../exports/formats.ts'
import type { OwnWords, PageSet } from '../page.ts'
import type { DataFile, DataPart } from '../page-data.ts'
import type { CardContent } from '../share-card.ts'
import type { SiteAddress } from '../site-address.ts'

/** A file of the site; the path is below the base, without a leading slash. */
export interface SiteFile {
  path: string
  body: string | Uint8Array
}

/**
 * What makes some files of the site together, as plain data: whatever the files depend on is in the job or in its
 * setting, files of data by their hash, so that the same of both gives the same files.
 */
export type Job =
  | { type: 'pages'; parts: readonly DataPart[]; pages: PageSet }
  | { type: 'article-files'; bundle: DataFile }
  | { type: 'edition-files'; index: DataFile; digest: string }
  | { type: 'edition-lines'; format: LinesFormat; bundles: readonly DataFile[] }
  | { type: 'search-lists'; key: string; bundles: readonly DataFile[] }
  | { type: 'search-aids'; index: DataFile; directories: readonly DataFile[] }
  | { type: 'cards'; cards: readonly { path: string; content: CardContent }[] }
  | { type: 'copies'; files: readonly { path: string; digest: string }[] }

/** What all jobs of a build have in common. */
export interface Setting {
  /** The hash of all code that makes the site. */
  code: string
  site: SiteAddress
  own: OwnWords
  /** The version of the compiler. */
  compiler: string
}

/** The hash of what goes into a job. */
export function jobKey(job: Job, setting: Setting): string {
  return createHash('sha256')
    .update(JSON.stringify([setting, job]))
    .digest('hex')
}

/** Milliseconds of processor time that an article, a card or a file takes, about: for the time left. */
const COSTS = {
  pages: 8,
  'article-files': 2,
  cards: 30,
  copies: 6,
  'search-lists': 1.2,
  'edition-lines': 1,
  'edition-files': 4,
  'search-aids': 1,
} as const

/** How long a job takes, about; `articles` is how many its source has. */
export function costOf(job: Job, articles: number): number {
  switch (job.type) {
    case 'cards':
      return COSTS.cards * job.cards.length
    case 'copies':
      return COSTS.copies * job.files.length
    case 'pages':
    case 'article-files':
    case 'edition-lines':
    case 'search-lists':
    case 'edition-files':
    case 'search-aids':
      return COSTS[job.type] * articles
    default:
      return job satisfies never
  }
}
