import { createHash } from 'node:crypto'
import type { Edition } from '../src/edition/edition.ts'
import type { Index } from '../src/edition/index-schema.ts'
import { grouped } from '../src/reader/grouped.ts'
import type { ListedFile } from '../src/reader/search/aids.ts'
import { DIRECTORY } from '../src/reader/search/lists/directory.ts'
import type { SiteFile } from '../src/site/jobs/job.ts'
import { aidsFiles, type ListSize, listFiles, searchSegments } from '../src/site/search-files.ts'

/** All that search needs of an edition besides its texts, as the build makes it job by job. */
export function* searchFiles(
  { archive, index }: { archive: Edition; index: Index },
  size?: ListSize,
): Generator<SiteFile> {
  const bySource = grouped(archive.articles, ({ source }) => source)
  const directories: ListedFile[] = []
  for (const { key, sources } of searchSegments(index, size)) {
    const articles = sources.flatMap(({ id }) => bySource.get(id) ?? [])
    for (const file of listFiles(key, () => articles)) {
      yield file
      const digest = createHash('sha256').update(file.body).digest('base64')
      if (DIRECTORY.test(file.path)) directories.push({ file: file.path, integrity: `sha256-${digest}` })
    }
  }
  yield* aidsFiles(archive.departments, archive.articles, directories, size)
}
