import type { Fragment } from '../../edition/ids.ts'
import { walkInlines } from '../../edition/inline-text.ts'
import type { Article, Inline } from '../../edition/schema.ts'
import { conjecture, loss, sentence, takenFor, toCheck } from '../remark-words.ts'
import type { Variants } from './aids.ts'
import type { Folded } from './fold.ts'
import { foldNumbers } from './numbers.ts'

interface Searched {
  /** The block's place in `article.blocks`. */
  block: number
  text: string
  folded: Folded
}

/** A run of an article's own words; no run crosses a gap. */
export interface TextField extends Searched {
  kind: 'text'
  /** Where `text` begins in the block's reading text (code units). */
  offset: number
}

/** Words of the edition about an entry in the block: its reason, conjecture or extent. */
export interface RemarkField extends Searched {
  kind: 'remark'
  remark: Fragment
}

/** What a search looks in. */
export type SearchField = TextField | RemarkField

const NO_VARIANTS: Variants = new Map()
const known = new WeakMap<Variants, WeakMap<Article, readonly SearchField[]>>()

/**
 * The searchable fields of an article, in the order of the text: joins closed up, split at gaps. Folded
 * once for each set of variants and kept.
 */
export function searchFields(article: Article, variants: Variants = NO_VARIANTS): readonly SearchField[] {
  const kept = known.get(variants) ?? new WeakMap<Article, readonly SearchField[]>()
  known.set(variants, kept)
  const fields = kept.get(article) ?? foldedFields(article, variants)
  kept.set(article, fields)
  return fields
}

function foldedFields(article: Article, variants: Variants): SearchField[] {
  return article.blocks.flatMap(({ inlines }, block): SearchField[] => [
    ...textRuns(inlines).map(
      ({ text, offset }): TextField => ({
        kind: 'text',
        block,
        text,
        offset,
        folded: foldNumbers(text, variants),
      }),
    ),
    ...remarkTexts(inlines).map(
      ({ remark, text }): RemarkField => ({
        kind: 'remark',
        block,
        text,
        remark,
        folded: foldNumbers(text, variants),
      }),
    ),
  ])
}

function textRuns(inlines: readonly Inline[]): { text: string; offset: number }[] {
  const runs = [{ text: '', offset: 0 }]
  let length = 0
  walkInlines(inlines, (inline) => {
    if (inline.type === 'gap') runs.push({ text: '', offset: length })
    if (inline.type === 'text') {
      length += inline.text.length
      const run = runs.at(-1)
      if (run !== undefined) run.text += inline.text
    }
  })
  return runs.filter((run) => run.text !== '')
}

function remarkTexts(inlines: readonly Inline[]): { remark: Fragment; text: string }[] {
  const found: { remark: Fragment; text: string }[] = []
  walkInlines(inlines, (inline) => {
    if (!('reason' in inline)) return
    const add = (text: string) => found.push({ remark: inline.id, text })
    add(sentence(inline.reason))
    if (inline.type === 'doubt') add(takenFor(inline.of))
    else if ('doubt' in inline && inline.doubt !== undefined) add(toCheck(inline.doubt))
    if (inline.type === 'sic' && inline.reading !== undefined) add(conjecture(inline.reading))
    if (inline.type === 'gap') add(loss(inline.extent))
  })
  return found
}
