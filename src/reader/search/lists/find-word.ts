import { articlesAt, type Rooms } from './places.ts'
import type { List } from './shard.ts'
import { unitsOf } from './units.ts'

/** What is needed to find a word: the lists, and for a long one the texts. */
export interface Sources {
  rooms: Rooms
  /** The list of a string; undefined where it has none. */
  list: (string: string) => Promise<List | undefined>
  /** Which of some articles hold a word, by their texts. */
  holding: (articles: readonly number[], word: string) => Promise<readonly number[]>
}

/** A text weighs about as much as so many lists. */
const LISTS_PER_TEXT = 4
/** Up to so many articles are read rather than a long word's many lists. */
const FEW = 2
/** How many lists are asked for at once: after two, most words are known to stand nowhere else. */
const AT_ONCE = 2

/**
 * The articles in which a folded word stands, exactly: the lists of strings that cover it are laid over one another
 * at their distances. What stands in too many places to be listed with them is covered by something longer.
 */
export async function articlesHolding(word: string, sources: Sources): Promise<readonly number[]> {
  const units = unitsOf(word)
  const part = (from: number, to: number) => units.slice(from, to).join('')
  if (units.length < 2) return (await sources.list(word))?.numbers ?? []
  for (let from = 0; from + 1 < units.length && from < 2 * AT_ONCE; from += 2)
    sources.list(part(from, from + 2)).catch(() => {})

  let starts: readonly number[] | undefined
  let covered = 0
  while (covered < units.length) {
    let from = Math.min(covered, units.length - 2)
    let to = from + 2
    let list = await sources.list(part(from, to))
    while (list?.kind === 'articles' && (from > 0 || to < units.length)) {
      if (to < units.length) to++
      else from--
      list = await sources.list(part(from, to))
    }
    if (list === undefined) return []
    if (list.kind === 'articles') return list.numbers
    starts = laidOver(starts, list.numbers, from)
    covered = to
    const left = articlesAt(starts, sources.rooms)
    if (left.length === 0) return []
    const listsLeft = (units.length - covered) / 2
    if (left.length <= FEW && left.length * LISTS_PER_TEXT < listsLeft) return sources.holding(left, word)
  }
  return articlesAt(starts ?? [], sources.rooms)
}

/** The places of `before` at whose distance there is one of `places`; both ascend. */
function laidOver(
  before: readonly number[] | undefined,
  places: readonly number[],
  distance: number,
): readonly number[] {
  const starts = places.map((place) => place - distance)
  if (before === undefined) return starts
  const both: number[] = []
  let at = 0
  for (const start of before) {
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < start) at++
    if (starts[at] === start) both.push(start)
  }
  return both
}
