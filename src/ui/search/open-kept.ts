import type { Library } from '../../reader/library.ts'
import { dropTexts, keptFiles } from '../offline/parts.ts'

/** Opens the texts that are kept here: what of a search's lists did not come is searched in these. */
export async function openKept(library: Library): Promise<void> {
  const kept = await keptFiles()
  const { entries, files } = library.catalogue()
  const sources = new Set(files.filter(({ file }) => kept.has(file)).map(({ id }) => id))
  await library.open(entries.filter(({ source }) => sources.has(source.id)))
}

/** Lets go of kept lists of other builds; `current` are the files by which the lists of this one are known. */
export async function dropOldLists(current: readonly string[]): Promise<void> {
  const names = new Set(current.map(nameOf))
  const kept = [...(await keptFiles())].filter((file) => LIST.test(file))
  await dropTexts(kept.filter((file) => !names.has(nameOf(file))))
}

const LIST = /^assets\/search-.*\.(?:json|bin)$/

/** What the files of one segment's lists have in common. */
function nameOf(file: string): string {
  return file.replace(/(?:-\d+\.bin|\.json)$/, '')
}
