/**
 * A link to a passage as its fragment says it: the block, then the words in the grammar of the browser's
 * text fragments, `[prefix-,]start[,end][,-suffix]`: `p3:召开线上会议`, `p2:召开线上会议,p4:坚强防线`.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export interface PassageLink {
  block: string
  /** The words of the passage, or the first of them. */
  start: string
  /** The last words of a long passage, and their block where it is another. */
  end?: { block?: string; words: string }
  /** Words before and after, where those of the passage stand in the text more than once. */
  prefix?: string
  suffix?: string
}

const PASSAGE = /^([a-z][a-z0-9-]*):(.+)$/su

/** Whether a fragment (decoded) names a passage by its words. */
export function isPassageLink(fragment: string): boolean {
  return PASSAGE.test(fragment)
}

/** Reads a fragment (decoded); undefined when it names no passage. */
export function parsePassageLink(fragment: string): PassageLink | undefined {
  const [, block, rest] = PASSAGE.exec(fragment) ?? []
  if (block === undefined || rest === undefined) return undefined
  let parts = rest.split(',')
  const first = parts[0]
  const prefix = parts.length > 1 && first?.endsWith('-') === true ? first.slice(0, -1) : undefined
  if (prefix !== undefined) parts = parts.slice(1)
  const last = parts.at(-1)
  const suffix = parts.length > 1 && last?.startsWith('-') === true ? last.slice(1) : undefined
  if (suffix !== undefined) parts = parts.slice(0, -1)
  const context = {
    ...(prefix === undefined || prefix === '' ? {} : { prefix }),
    ...(suffix === undefined || suffix === '' ? {} : { suffix }),
  }
  const [start = '', end] = parts
  // Someone who writes a link by hand may leave the commas of the text in it.
  if (end === undefined || parts.length > 2) return { block, start: parts.join(','), ...context }
  const [, endBlock, words] = PASSAGE.exec(end) ?? []
  const named = endBlock === undefined || words === undefined ? { words: end } : { block: endBlock, words }
  return { block, start, end: named, ...context }
}

/** Prints a link as a fragment without its `#`, not percent-encoded. */
export function formatPassageLink({ block, start, end, prefix, suffix }: PassageLink): string {
  const words = [
    ...(prefix === undefined ? [] : [`${prefix}-`]),
    start,
    ...(end === undefined ? [] : [end.block === undefined ? end.words : `${end.block}:${end.words}`]),
    ...(suffix === undefined ? [] : [`-${suffix}`]),
  ]
  return `${block}:${words.join(',')}`
}
