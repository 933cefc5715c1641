import { pinyin } from 'pinyin-pro'
import { COMMON_WORDS, NEWS_WORDS, ORGANISATION_WORDS } from './english-words.ts'
import { looksLikeName } from './people.ts'
import { type TaggedWord, tagWords } from './tagger.ts'

/** A word of an id, and how much it tells of what the id names. */
export interface IdWord {
  word: string
  weight: number
}

/** Characters that are words by themselves and never part of a name. */
const FUNCTION =
  '的了是在就也都还又已把被将和与及或对从向由为以于到至等之其这那我他她它你们不没很最更给让使得着过再共约近超每各第说讲谈获赴送写做到去当'
const NEVER_TAG = /^(?:d|y|f|q|x)/
const NAME_TAG = /^(?:ns|nz|nt|nr)/
const KNOWN_TAG = /^(?:n|v|a|j|i|l|b|vn|an|eng)/

/** What many headlines of a time tell of alike. */
const WEAK = new Set(['epidemic', 'epidemic-control', 'enterprises', 'works', 'projects', 'new'])
/** Longer pinyin, of one word, is hard to read. */
const READABLE = 12
const ENGLISH: ReadonlyMap<string, string> = new Map([...ORGANISATION_WORDS, ...NEWS_WORDS])
const LONGEST = Math.max(...[...ENGLISH.keys()].map(({ length }) => length))

/** Pinyin of a word, without tones; empty where nothing of it can be read. */
export function reading(word: string): string {
  return pinyin(word, { toneType: 'none', type: 'array', v: true })
    .join('')
    .replace(/[^a-z]/g, '')
}

/** The words of a headline or label that can tell it from others, in their order: English where it is known. */
export function idWords(text: string): IdWord[] {
  const quoted = /“([^”]{2,8})”/u.exec(text)?.[1] ?? ''
  return merged(splitAt(text)).flatMap(({ word, tag }): IdWord[] => {
    if (/^[0-9]*[A-Za-z][A-Za-z0-9]*$/.test(word)) return [{ word: word.toLowerCase(), weight: 3 }]
    if (!/^\p{Script=Han}+$/u.test(word) || COMMON_WORDS.has(word)) return []
    const more = quoted.includes(word) ? 0.4 : 0
    const english = ENGLISH.get(word)
    if (english !== undefined) {
      const weight = /会$/.test(word) ? 3.3 : word.length > 2 ? 3 : 2.6
      return [{ word: english, weight: weight + more - (WEAK.has(english) ? 0.7 : 0) }]
    }
    if (tag === 'name') return [{ word: personId(word), weight: 3.2 }]
    const roman = reading(NAME_TAG.test(tag) ? placeWord(word) : word)
    if (roman === '') return []
    if (/^[mrpcu]/.test(tag) || (NEVER_TAG.test(tag) && word.length === 1)) return []
    if (word.length === 1) return [{ word: roman, weight: 0.2 }]
    if (NAME_TAG.test(tag)) return [{ word: roman, weight: 3.1 }]
    if (!KNOWN_TAG.test(tag) || roman.length > READABLE) return [{ word: roman, weight: 0.3 }]
    return [{ word: roman, weight: (/^[nj]/.test(tag) ? 1.6 : 1.2) + more }]
  })
}

/** What a place's name says without what sort of place it is: 新民市, 宁夏回族自治区. */
export function placeWord(name: string): string {
  return name.replace(/(?<=..)(?:(?:壮族|回族|维吾尔)?自治区|[省市县区镇乡])$/u, '')
}

function personId(name: string): string {
  return `${reading(name.slice(0, 1))}-${reading(name.slice(1))}`
}

/** The words of a text: those of the table where the dictionary's words begin and end with them, else the dictionary's. */
function splitAt(text: string): TaggedWord[] {
  const tagged = tagWords(text)
  const starts = new Set(tagged.map(({ start }) => start))
  const ends = new Set(tagged.map(({ end }) => end))
  const kept: TaggedWord[] = []
  for (let at = 0; at < text.length; at++) {
    const known = tableWords(text, at).find((word) => {
      const [begins, closes] = [starts.has(at), ends.has(at + word.length)]
      // The dictionary takes 投入使用 and 汽车销量 for one word.
      const within = tagged.find(({ start, end }) => start <= at && at + word.length <= end)
      // 第二 is nothing in 第二十届.
      const parts = within !== undefined && within.word.length >= 4 && within.tag !== 'm'
      return (begins && closes) || ((begins || closes) && parts)
    })
    if (known === undefined) continue
    kept.push({ word: known, tag: 'n', start: at, end: at + known.length })
    at += known.length - 1
  }
  const free = tagged.filter(({ start, end }) => !kept.some((k) => k.start < end && start < k.end))
  return [...kept, ...free].sort((a, b) => a.start - b.start)
}

/** The words of the table that stand at a place, the longest first. */
function tableWords(text: string, at: number): string[] {
  const found: string[] = []
  for (let length = Math.min(LONGEST, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length)
    if (ENGLISH.has(word)) found.push(word)
  }
  return found
}

/** Single characters side by side, which the dictionary does not know together, as the one word they may be. */
function merged(words: readonly TaggedWord[]): TaggedWord[] {
  const list: TaggedWord[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) break
    let end = i
    while (isSingle(words[end]) && end - i < 3) end++
    const opens = i === 0 || /^[^\p{L}\p{N}]$|^[和与]$/u.test(words[i - 1]?.word ?? '')
    const name = opens ? nameAtStart(words.slice(i, i + 3)) : undefined
    if (name !== undefined) {
      const text = words.slice(i, i + name).map((w) => w.word)
      list.push({ ...word, word: text.join(''), tag: 'name' })
      i += name - 1
    } else if (end - i === 2) {
      list.push({ ...word, word: word.word + words[i + 1]?.word, tag: 'x' })
      i++
    } else list.push(word.tag === 'nr' && looksLikeName(word.word) ? { ...word, tag: 'name' } : word)
  }
  return list
}

/** How many words at the beginning make up a person's name: single characters, or one and a given name. */
function nameAtStart(words: readonly TaggedWord[]): number | undefined {
  const [first, second] = words
  return [3, 2].find((n) => {
    const part = words.slice(0, n)
    const given = n === 2 && isSingle(first) && second?.word.length === 2 && second.tag.startsWith('nr')
    return (given || part.every(isSingle)) && looksLikeName(part.map(({ word }) => word).join(''))
  })
}

function isSingle(word: TaggedWord | undefined): boolean {
  return word !== undefined && /^\p{Script=Han}$/u.test(word.word) && !FUNCTION.includes(word.word)
}
