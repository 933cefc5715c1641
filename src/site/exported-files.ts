import { availableParallelism } from 'node:os'
import { pMapIterable } from 'p-map'
import type { Edition } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { articleFiles } from '../exports/article-files.ts'
import { editionFiles } from '../exports/edition-files.ts'
import { shareCardPath } from '../exports/site.ts'
import { cardContent, drawCard } from './share-card.ts'
import type { SiteAddress } from './site-address.ts'

/** A file to write into the site; the path is below the base, without a leading slash. */
export interface SiteFile {
  path: string
  body: string | Uint8Array
}

/** Everything to take away from the edition, and the share card of each article, one after the other. */
export async function* exportedFiles(edition: Edition, site: SiteAddress): AsyncIterable<SiteFile> {
  yield* editionFiles(edition, site)
  for (const article of edition.articles) yield* articleFiles(edition, article, site)
  const card = async (article: Article): Promise<SiteFile> => ({
    path: shareCardPath(article.id),
    body: await drawCard(cardContent(edition, article)),
  })
  yield* pMapIterable(edition.articles, card, { concurrency: availableParallelism() })
}
