/** The cache of the texts that are kept one by one, where an edition is too large to be kept whole. */
export const TEXTS = 'texts'

/** Whether a path leads to a text: the bundle of a source, what the page about the edition shows, or lists by which one searches; never the index. */
export function isText(path: string): boolean {
  return /(?:^|\/)assets\/(?:(?:bundle|edition|about)-[^/]*\.json|search-[^/]*\.(?:json|bin))$/.test(path)
}
