import type { EvidenceEntry, PageFile } from '../read/editorial-schema.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import type { Report } from '../report/report.ts'
import { locateQuote } from './locate-quote.ts'
import type { PlacedArticle } from './place-source.ts'

/** The block of its article in which each piece of a source's evidence stands; what is not there is reported. */
export function findEvidence(
  file: PageFile,
  placed: readonly PlacedArticle[],
  report: Report,
): Map<YamlPlace, number> {
  const articles = new Map<string, PlacedArticle>()
  for (const article of placed) {
    if (!articles.has(article.entry.id)) articles.set(article.entry.id, article)
  }
  const blockOf = new Map<YamlPlace, number>()
  const entries = [...file.inferences, ...file.phases].flatMap((e): EvidenceEntry[] => e.evidence)
  for (const { article, exact, prefix, suffix, at } of entries) {
    const text = articles.get(article)?.annotated.text
    const found = text && locateQuote(text, { exact, prefix, suffix }, at.of('exact'), report)
    if (text !== undefined && found !== undefined) blockOf.set(at, text.inBlock(found).block)
  }
  return blockOf
}
