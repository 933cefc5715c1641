import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import { walkInlines } from '../edition/inline-text.ts'
import type { Article, Department } from '../edition/schema.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import type { SearchAids } from '../reader/search/aids.ts'
import { fold } from '../reader/search/fold.ts'

const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

/** Forms that OpenCC simplifies only within words (瞭解 but 瞭望), and search wherever they stand. */
const IN_WORDS: ReadonlyMap<string, string> = new Map([['瞭', '了']])

/**
 * What search needs besides the edition: its characters' traditional forms, its names' pinyin initials. Of its articles one
 * at a time is there.
 */
export function searchAids(departments: readonly Department[], articles: Iterable<Article>): SearchAids {
  const names = departmentNames(departments)
  const words = new Set(names)
  const authors = new Set<string>()
  function* texts() {
    yield* names
    for (const article of articles) {
      for (const text of [article.headline, ...article.decks]) words.add(setPunctuation(text))
      for (const name of article.bylines.flatMap((byline) => byline.names)) authors.add(name)
      yield* textsOf(article)
    }
  }
  return { variants: variantsIn(texts()), initials: initials(words, authors) }
}

/**
 * Every character that OpenCC takes, from the mainland's, Hong Kong's or Taiwan's traditional forms, to
 * one that the texts have, and those of the texts' own that have a plain form. Characters alone: which word they
 * stand in does not count, so that any part of a phrase folds as the whole does.
 */
export function variantsIn(texts: Iterable<string>): string {
  simplifications ??= allSimplified()
  const { once, wholly } = simplifications
  const present = new Set<string>()
  for (const text of texts) for (const character of fold(text).text) present.add(character)
  const wanted = new Set([...present].flatMap((c) => [c, once.get(c) ?? c, wholly.get(c) ?? c]))
  return [...wholly].flatMap(([variant, plain]) => (wanted.has(plain) ? [variant + plain] : [])).join('')
}

interface Simplifications {
  /** A character's simplified form, where it has one. */
  once: ReadonlyMap<string, string>
  /** The last form of each character, where that is another: 麼 becomes 么, which is itself a form of 幺. */
  wholly: ReadonlyMap<string, string>
}

/** The same for every edition, and a second's work. */
let simplifications: Simplifications | undefined

function allSimplified(): Simplifications {
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))
  const simplified = (character: string) => {
    for (const convert of converters) {
      const plain = convert(character)
      if (plain !== character && plain.length === character.length) return plain
    }
    return undefined
  }
  const han = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, i) => String.fromCharCode(FIRST_HAN + i))
  const once = new Map<string, string>()
  for (const character of han) {
    const plain = simplified(character)
    if (plain !== undefined) once.set(character, plain)
  }
  const wholly = new Map<string, string>()
  for (const variant of han) {
    const next = once.get(variant) ?? variant
    const plain = IN_WORDS.get(variant) ?? once.get(next) ?? next
    if (plain !== variant) wholly.set(variant, plain)
  }
  return { once, wholly }
}

function textsOf(article: Article): string[] {
  const found: string[] = []
  for (const { inlines } of article.blocks) {
    walkInlines(inlines, (inline) => {
      if (inline.type === 'text') found.push(inline.text)
      if ('reason' in inline) found.push(inline.reason)
      if ('reading' in inline && inline.reading !== undefined) found.push(inline.reading)
      if ('extent' in inline) found.push(inline.extent)
    })
  }
  return found
}

/** Every name of some departments. */
export function departmentNames(departments: readonly Department[]): string[] {
  return departments.flatMap((d) => [d.short, ...(d.full === undefined ? [] : [d.full]), ...d.aliases])
}

function initials(words: ReadonlySet<string>, authors: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries([
    ...[...words].sort().map((text) => [text, initialsOf(text, 'off')]),
    ...[...authors].sort().map((name) => [name, initialsOf(name, 'head')]),
  ])
}

/**
 * Read in context, so that a character of several readings has the right one: 重要 → zy. `surname` says
 * whether the text begins with one: 单 is then read shan, not dan.
 */
function initialsOf(text: string, surname: 'head' | 'off'): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'spaced', surname })
    .map((initial) => (/^[a-z0-9]$/i.test(initial) ? initial.toLowerCase() : ' '.repeat(initial.length)))
    .join('')
}
