import { walkInlines } from '../edition/inline-text.ts'
import type { Article, Edition } from '../edition/schema.ts'

/** Where a fragment of an article's address leads: to its place, or, when that is gone, to the nearest one. */
export type Passage = { found: true; fragment: string } | { found: false; fragment?: string }

/** The fragments of an article's own text: its paragraphs, headings, events, organisations and entries. */
export function fragmentsOf(article: Article): Set<string> {
  const found = new Set<string>(['main', 'timeline'])
  for (const block of article.blocks) {
    if (block.type === 'paragraph') found.add(`p${block.number}`)
    if (block.type === 'heading') found.add(`s${block.number}`)
    walkInlines(block.inlines, (inline) => {
      if (inline.type === 'date') found.add(inline.event)
      if (inline.type === 'organisation') found.add(`org-${inline.department}`)
      if ('id' in inline) found.add(inline.id).add(`about-${inline.id}`)
    })
  }
  return found
}

/** Resolves a fragment: as it is, by a redirect of an event, or to the nearest paragraph that remains. */
export function resolveFragment(edition: Edition, article: Article, fragment: string): Passage {
  const known = fragmentsOf(article)
  // Hits and passages quoted by their words (`p3:召开线上会议`) are looked for by code of their own.
  if (known.has(fragment) || fragment.startsWith('hit-') || fragment.includes(':')) {
    return { found: true, fragment }
  }
  const redirect = edition.redirects.events.find((r) => r.from === fragment)
  if (redirect !== undefined && known.has(redirect.to)) return { found: true, fragment: redirect.to }
  const paragraph = /^p(\d+)$/.exec(fragment)?.[1]
  if (paragraph === undefined) return { found: false }
  const numbers = article.blocks.flatMap((b) => (b.type === 'paragraph' ? [b.number] : []))
  const nearest = Math.max(1, Math.min(Number(paragraph), numbers.at(-1) ?? 1))
  return { found: false, fragment: `p${nearest}` }
}
