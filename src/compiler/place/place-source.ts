import type { Furniture, Inline } from '../../edition/schema.ts'
import { checkLineRanges, checkPages, pageOf } from '../check/pages.ts'
import type { Names } from '../check/register.ts'
import type { SourceContent } from '../read/content.ts'
import type { ArticleEntry, PageFile } from '../read/editorial-schema.ts'
import type { PageText } from '../read/page-text.ts'
import type { Report } from '../report/report.ts'
import { assignBlocks } from './assign-blocks.ts'
import { coverSource } from './cover-source.ts'
import type { DraftBlock } from './draft-block.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { type MarkedArticle, markArticle } from './mark-article.ts'
import { placeMarks } from './place-marks.ts'

/** An article with its words found and its marks placed. */
export interface ArticleReading {
  entry: ArticleEntry
  /** Number of the printed page; absent only where an error is reported. */
  pageNumber?: number
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
export function readSource(
  content: SourceContent,
  page: PageText,
  names: Names,
  report: Report,
): SourceReading {
  const { file } = content
  checkLineRanges(file, page, report)
  checkPages(file, page, report)
  const furnitureLines = linesOfFurniture(file, page)
  const articles = file.articles
    .toSorted((a, b) => a.lines.first - b.lines.first)
    .map((entry): ArticleReading => {
      const assigned = assignBlocks(entry, page, furnitureLines, report)
      const blocks = joinParagraphs(assigned, entry.joins, page, report)
      const marked = markArticle(entry, blocks, page, names, report)
      const inlines = placeMarks(blocks, marked.text, marked.marks, marked.gaps, page, report)
      const pageNumber = pageOf(entry, file, report)
      return { entry, blocks, marked, inlines, ...(pageNumber !== undefined && { pageNumber }) }
    })
  const claims = articles.map(({ entry, blocks }) => ({ where: entry.at.of('lines'), blocks }))
  const furniture = coverSource(page, file, claims, !CLAIMING.some((key) => content.lost.has(key)), report)
  return { content, page, furniture, articles }
}

function linesOfFurniture(file: PageFile, page: PageText): Set<number> {
  const numbers = new Set<number>()
  for (const { lines } of file.furniture) {
    if (lines === 'blank') continue
    for (let n = lines.first; n <= Math.min(lines.last, page.lines.count); n++) numbers.add(n)
  }
  return numbers
}
