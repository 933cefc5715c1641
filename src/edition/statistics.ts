import type { Statistics } from './about-schema.ts'
import type { Contents } from './edition.ts'
import { sourceText } from './inline-source.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** Counts an edition. */
export function statistics({ articles, events, departments, sources }: Contents): Statistics {
  return {
    articles: articles.length,
    events: events.length,
    departments: departments.length,
    characters: sum(sources.map((s) => s.characters)),
    bytes: sum(sources.map((s) => s.bytes)),
    inArticles: sum(
      articles.flatMap((a) => a.blocks.map((b) => (b.mark ?? '').length + sourceText(b.inlines).length)),
    ),
    furniture: sum(sources.flatMap((s) => s.furniture.map((f) => f.text.length))),
  }
}

/** Share of the sources that is in a block or declared furniture, in percent. */
export function coverage({ characters, inArticles, furniture }: Statistics): number {
  return characters === 0 ? 100 : ((inArticles + furniture) / characters) * 100
}
