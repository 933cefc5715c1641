import { dict } from '@node-rs/jieba/dict.js'

/** Numbers that look like chance and are the same every time. */
export type Chance = (below: number) => number

/** A chance that is the same for the same seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** One of some things. */
export function pick<Item>(items: readonly Item[], next: Chance): Item {
  const item = items[next(items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

const ENTRY = /^(\p{Script=Han}{1,6}) (\d+) [^xm\n]/gmu
/** One newspaper keeps to fewer words than all books that were counted. */
const SHARPENED = 1.2
/** How many set phrases a newspaper has, and of how many of its own an article makes use. */
const COMMON = 800
const OWN = 9
/** Of a hundred times: how often a set phrase comes, one of the newspaper's or one of the article's. */
const FROM_COMMON = 16
const FROM_OWN = 12
const LONGEST_CLAUSE = 14

/** Words as often as Chinese texts use them, by the frequencies of jieba's dictionary. */
function frequentWords(): (next: Chance) => string {
  const words: string[] = []
  const upTo: number[] = []
  let sum = 0
  for (const [, word = '', frequency] of new TextDecoder().decode(dict).matchAll(ENTRY)) {
    sum += Math.round(Number(frequency) ** SHARPENED)
    words.push(word)
    upTo.push(sum)
  }
  return (next) => {
    const sought = next(sum)
    let [low, high] = [0, words.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > sought) high = middle
      else low = middle + 1
    }
    return words[low] ?? ''
  }
}

let drawn: ((next: Chance) => string) | undefined
let common: readonly string[] | undefined

function word(next: Chance): string {
  drawn ??= frequentWords()
  return drawn(next)
}

/** Words that stand together, as 疫情防控 does. */
function phrase(next: Chance): string {
  return Array.from({ length: 2 + next(2) }, () => word(next)).join('')
}

/** Writes clauses of one article: words of the newspaper, and again and again its own phrases. */
export function articleWords(next: Chance): () => string {
  common ??= Array.from(
    { length: COMMON },
    (
      (fixed) => () =>
        phrase(fixed)
    )(chance(1)),
  )
  const phrases = common
  const own = Array.from({ length: OWN }, () => phrase(next))
  const part = () => {
    const kind = next(100)
    // The product of four draws prefers the first: a few phrases are everywhere, most are rare.
    if (kind < FROM_COMMON)
      return (
        phrases[Math.floor((next(COMMON) * next(COMMON) * next(COMMON) * next(COMMON)) / COMMON ** 3)] ?? ''
      )
    return kind < FROM_COMMON + FROM_OWN ? pick(own, next) : word(next)
  }
  return () => {
    const length = 5 + next(LONGEST_CLAUSE - 4)
    let clause = ''
    while (clause.length < length) clause += part()
    return clause
  }
}
