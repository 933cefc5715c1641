import type { BlockPlaces } from '../edition/block-places.ts'
import { blockPlaces } from './place/block-places.ts'
import { placeSource } from './place/place-source.ts'
import type { ContentFile } from './read/content-file.ts'
import { readSource, sourceFolders } from './read/source.ts'
import { Report } from './report/report.ts'

/** Where the blocks of an article come from in some content; undefined where no source has it or can be read. */
export function articlePlaces(
  files: readonly ContentFile[],
  root: string,
  article: string,
): BlockPlaces[] | undefined {
  for (const folder of sourceFolders(files, root)) {
    const content = readSource(folder, new Report())
    if (content?.sourceText === undefined) continue
    if (!content.file.articles.some(({ id }) => id === article)) continue
    return blockPlaces(placeSource(content, content.sourceText, new Report()), article)
  }
  return undefined
}
