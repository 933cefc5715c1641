import { availableParallelism } from 'node:os'
import pMap from 'p-map'
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

/** Everything to take away from the edition, and the share card of each article. */
export async function exportedFiles(edition: Edition, site: SiteAddress): Promise<SiteFile[]> {
  const card = async (article: Article): Promise<SiteFile> => ({
    path: shareCardPath(article.id),
    body: await drawCard(cardContent(edition, article)),
  })
  const cards = await pMap(edition.articles, card, { concurrency: availableParallelism() })
  return [
    ...editionFiles(edition, site),
    ...edition.articles.flatMap((article) => articleFiles(edition, article, site)),
    ...cards,
  ]
}
