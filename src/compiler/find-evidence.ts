import type { EvidenceEntry } from './editorial-schema.ts'
import { locateQuote } from './locate-quote.ts'
import type { ArticleReading, SourceReading } from './read-source.ts'
import type { Report } from './report.ts'
import type { YamlPlace } from './yaml-place.ts'

/** The block of its article in which each piece of evidence stands; what is not there is reported. */
export function findEvidence(sources: readonly SourceReading[], report: Report): Map<YamlPlace, number> {
  const articles = new Map<string, ArticleReading>()
  for (const article of sources.flatMap((source) => source.articles)) {
    if (!articles.has(article.entry.id)) articles.set(article.entry.id, article)
  }
  const blockOf = new Map<YamlPlace, number>()
  const entries = sources.flatMap(({ content: { file } }) => [...file.inferences, ...file.phases])
  for (const { article, exact, prefix, suffix, at } of entries.flatMap((e): EvidenceEntry[] => e.evidence)) {
    const text = articles.get(article)?.marked.text
    const found = text && locateQuote(text, { exact, prefix, suffix }, at.of('exact'), report)
    if (text !== undefined && found !== undefined) blockOf.set(at, text.inBlock(found).block)
  }
  return blockOf
}
