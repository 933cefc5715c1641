import {
  blockFragment,
  isPassing,
  numberedFragment,
  organisationFragment,
  paragraphNumber,
  remarkFragment,
} from '../edition/fragments.ts'
import { walkInlines } from '../edition/inline-text.ts'
import type { Article } from '../edition/schema.ts'

/** Where a fragment of an article's address leads: to its place, or, when that is gone, to the nearest one. */
export type Passage = { found: true; fragment: string } | { found: false; fragment?: string }

/** The fragments of an article's page: its headline, paragraphs, headings, events, organisations and entries. */
export function fragmentsOf(article: Article): Set<string> {
  const found = new Set<string>(['main', 'timeline', 'headline'])
  for (const block of article.blocks) {
    const own = blockFragment(block)
    if (own !== undefined) found.add(own)
    walkInlines(block.inlines, (inline) => {
      if (inline.type === 'date') found.add(inline.event)
      if (inline.type === 'organisation') found.add(organisationFragment(inline.department))
      if ('id' in inline) found.add(inline.id).add(remarkFragment(inline.id))
    })
  }
  return found
}

/**
 * A fragment (decoded) as it was meant: without the punctuation that a chat program left at its end, or the colon
 * that is left of a link to words (`p12:`), in small letters. What means nothing stays as it is.
 */
export function tidyFragment(
  article: Article,
  fragment: string,
  isFormer: (name: string) => boolean,
): string {
  const [, words] = /^[^:]*:(.*)$/su.exec(fragment) ?? []
  if (words !== undefined && /[\p{L}\p{N}]/u.test(words)) return fragment.toWellFormed()
  const tidy = fragment
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+$/, '')
  const known = fragmentsOf(article)
  const means = (name: string) =>
    known.has(name) || paragraphNumber(name) !== undefined || isPassing(name) || isFormer(name)
  return means(fragment) || !(tidy === '' || means(tidy)) ? fragment.toWellFormed() : tidy
}

/** Resolves a fragment: as it is, or to the nearest paragraph that remains. */
export function resolveFragment(article: Article, fragment: string): Passage {
  const known = fragmentsOf(article)
  // Hits, marks and passages quoted by their words (`p3:召开线上会议`) are looked for by code of their own.
  if (known.has(fragment) || isPassing(fragment) || fragment.includes(':')) {
    return { found: true, fragment }
  }
  const paragraph = paragraphNumber(fragment)
  if (paragraph === undefined) return { found: false }
  const numbers = article.blocks.flatMap((b) => (b.type === 'paragraph' ? [b.number] : []))
  const nearest = Math.max(1, Math.min(paragraph, numbers.at(-1) ?? 1))
  return { found: false, fragment: numberedFragment('paragraph', nearest) }
}
