import type { Furniture, Inline } from '../../edition/schema.ts'
import { checkLineRanges, checkPages, pagesOf } from '../check/pages.ts'
import type { ArticleEntry } from '../read/editorial-schema.ts'
import type { SourceContent } from '../read/source.ts'
import type { SourceText } from '../read/source-text.ts'
import type { Report } from '../report/report.ts'
import { type AnnotatedArticle, annotateArticle } from './annotate-article.ts'
import { assignBlocks } from './assign-blocks.ts'
import { coverSource } from './cover-source.ts'
import type { DraftBlock } from './draft-block.ts'
import { placeFurniture } from './furniture.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { placeAnnotations } from './place-annotations.ts'

/** An article with its words found and its annotations placed. */
export interface PlacedArticle {
  entry: ArticleEntry
  /** Names of the printed pages it stands on. */
  pages: string[]
  blocks: DraftBlock[]
  annotated: AnnotatedArticle
  inlines: Inline[][]
}

/** A source whose every character has found its place, or been reported. */
export interface PlacedSource {
  content: SourceContent
  sourceText: SourceText
  furniture: Furniture[]
  articles: PlacedArticle[]
}

/** Keys of the entries that claim lines; while one of them is broken, lines without an owner mean nothing. */
const CLAIMING = [
  'articles',
  'furniture',
  'kicker',
  'headline',
  'decks',
  'bylines',
  'headings',
  'photoCredits',
]

/** Lays a source's editorial YAML over its text. */
export function placeSource(content: SourceContent, sourceText: SourceText, report: Report): PlacedSource {
  const { file } = content
  checkLineRanges(file, sourceText, report)
  checkPages(file, sourceText, report)
  const lines = placeFurniture(file, sourceText, report)
  const articles = file.articles
    .toSorted((a, b) => firstLine(a) - firstLine(b))
    .map((entry): PlacedArticle => {
      const assigned = assignBlocks(entry, sourceText, lines, report)
      const blocks = joinParagraphs(assigned, entry.joins, sourceText, report)
      const annotated = annotateArticle(entry, blocks, sourceText, report)
      const inlines = placeAnnotations(
        blocks,
        annotated.text,
        annotated.annotations,
        annotated.gaps,
        sourceText,
        report,
      )
      return { entry, blocks, annotated, inlines, pages: pagesOf(entry, file, report) }
    })
  const claims = articles.map(({ entry, blocks }) => ({ where: entry.at.of('lines'), blocks }))
  const whole = !CLAIMING.some((key) => content.lost.has(key))
  const furniture = coverSource(sourceText, file, claims, lines.ofEntry, whole, report)
  return { content, sourceText, furniture, articles }
}

function firstLine({ lines }: ArticleEntry): number {
  return lines[0]?.first ?? 0
}
