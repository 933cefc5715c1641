import type { Edition } from '../edition/edition.ts'
import { articleFiles } from '../exports/article-files.ts'
import { editionFiles } from '../exports/edition-files.ts'
import { shareCardPath } from '../exports/site.ts'
import { shareCard } from './share-card.ts'
import type { SiteAddress } from './site-address.ts'

/** A file to write into the site; the path is below the base, without a leading slash. */
export interface SiteFile {
  path: string
  body: string | Uint8Array
}

/** Everything to take away from the edition, and the share card of each article. */
export async function exportedFiles(edition: Edition, site: SiteAddress): Promise<SiteFile[]> {
  const cards: SiteFile[] = []
  for (const article of edition.articles) {
    cards.push({ path: shareCardPath(article.id), body: await shareCard(edition, article) })
  }
  return [
    ...editionFiles(edition, site),
    ...edition.articles.flatMap((article) => articleFiles(edition, article, site)),
    ...cards,
  ]
}
