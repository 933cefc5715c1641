import type { Furniture, Inline } from '../../edition/schema.ts'
import { checkLineRanges, checkPages, pagesOf } from '../check/pages.ts'
import type { ArticleEntry } from '../read/editorial-schema.ts'
import type { PageText } from '../read/page-text.ts'
import type { SourceContent } from '../read/source.ts'
import type { Report } from '../report/report.ts'
import { assignBlocks } from './assign-blocks.ts'
import { coverSource } from './cover-source.ts'
import type { DraftBlock } from './draft-block.ts'
import { placeFurniture } from './furniture.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { type MarkedArticle, markArticle } from './mark-article.ts'
import { placeMarks } from './place-marks.ts'

/** An article with its words found and its marks placed. */
export interface ArticleReading {
  entry: ArticleEntry
  /** Names of the printed pages it stands on. */
  pages: string[]
  blocks: DraftBlock[]
  marked: MarkedArticle
  inlines: Inline[][]
}

/** A source whose every character has found its place, or been reported. */
export interface SourceReading {
  content: SourceContent
  page: PageText
  furniture: Furniture[]
  articles: ArticleReading[]
}

/** Keys of the entries that claim lines; while one of them is broken, lines without an owner mean nothing. */
const CLAIMING = ['articles', 'furniture', 'kicker', 'headline', 'decks', 'bylines', 'photoCredits']

/** Lays a source's editorial reading over its text. */
export function placeSource(content: SourceContent, page: PageText, report: Report): SourceReading {
  const { file } = content
  checkLineRanges(file, page, report)
  checkPages(file, page, report)
  const lines = placeFurniture(file, page, report)
  const articles = file.articles
    .toSorted((a, b) => firstLine(a) - firstLine(b))
    .map((entry): ArticleReading => {
      const assigned = assignBlocks(entry, page, lines, report)
      const blocks = joinParagraphs(assigned, entry.joins, page, report)
      const marked = markArticle(entry, blocks, page, report)
      const inlines = placeMarks(blocks, marked.text, marked.marks, marked.gaps, page, report)
      return { entry, blocks, marked, inlines, pages: pagesOf(entry, file, report) }
    })
  const claims = articles.map(({ entry, blocks }) => ({ where: entry.at.of('lines'), blocks }))
  const whole = !CLAIMING.some((key) => content.lost.has(key))
  const furniture = coverSource(page, file, claims, lines.ofEntry, whole, report)
  return { content, page, furniture, articles }
}

function firstLine({ lines }: ArticleEntry): number {
  return lines[0]?.first ?? 0
}
