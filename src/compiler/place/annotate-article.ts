import type * as z from 'zod/mini'
import { DepartmentId, EventId } from '../../edition/ids.ts'
import type { DoubtOf } from '../../edition/schema.ts'
import type { ArticleEntry, BylineEntry } from '../read/editorial-schema.ts'
import type { SourceText } from '../read/source-text.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import { cited } from '../report/characters.ts'
import type { Report } from '../report/report.ts'
import type { Annotation, GapPoint, QuotedAnnotation } from './annotation.ts'
import { ArticleText } from './article-text.ts'
import type { DraftBlock } from './draft-block.ts'
import { locateGap } from './locate-gap.ts'
import { locateQuote } from './locate-quote.ts'

/** Where a byline stands in print, found from its quote. */
export interface PlacedByline {
  entry: BylineEntry
  position: 'start' | 'line' | 'end'
  text: string
}

/** An article's words and everything the YAML says of them. */
export interface AnnotatedArticle {
  text: ArticleText
  annotations: Annotation[]
  gaps: GapPoint[]
  bylines: PlacedByline[]
  /** The block in which each entry of the YAML with a quote stands. */
  blockOf: ReadonlyMap<YamlPlace, number>
}

interface QuoteEntry {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
  at: YamlPlace
}

/** Finds the words of every annotation, gap and byline of an article. */
export function annotateArticle(
  article: ArticleEntry,
  blocks: readonly DraftBlock[],
  sourceText: SourceText,
  report: Report,
): AnnotatedArticle {
  const text = new ArticleText(article.id, blocks, sourceText)
  const annotations: Annotation[] = []
  const blockOf = new Map<YamlPlace, number>()

  function annotate(
    { exact, prefix, suffix, at }: QuoteEntry,
    content: QuotedAnnotation['content'] | undefined,
  ): QuotedAnnotation | undefined {
    const where = at.of('exact')
    const found = locateQuote(text, { exact, prefix, suffix }, where, report)
    if (found === undefined) return undefined
    const run = text.inBlock(found)
    blockOf.set(at, run.block)
    if (content === undefined) return undefined
    const made = { run, content, where }
    annotations.push(made)
    return made
  }

  for (const { reason, reading, ...quote } of article.sic) annotate(quote, { type: 'sic', reason, reading })
  for (const { reason, ...quote } of article.notes) annotate(quote, { type: 'note', reason })
  for (const { reason, ...quote } of article.durations) annotate(quote, { type: 'duration', reason })
  const doubt = (made: Annotation | undefined, of: DoubtOf, reason: string | undefined) => {
    if (made === undefined || reason === undefined) return
    annotations.push({ run: made.run, content: { type: 'doubt', of, reason } })
  }
  for (const entry of article.departments) {
    const department = parsed(DepartmentId, entry.id)
    const made = annotate(entry, department && { type: 'organisation', department, role: entry.role })
    doubt(made, 'department', entry.doubt)
  }
  for (const entry of article.events) {
    const event = parsed(EventId, entry.id)
    doubt(annotate(entry, event && { type: 'date', event }), 'event', entry.doubt)
  }
  const bylines = article.bylines.flatMap((entry): PlacedByline[] => {
    if (entry.line !== undefined) {
      const block = blocks.findIndex((b) => b.byline === entry)
      return block === -1 ? [] : [{ entry, position: 'line', text: text.blockText(block) }]
    }
    if (entry.exact === undefined) return []
    const made = annotate({ ...entry, exact: entry.exact }, { type: 'byline' })
    doubt(made, 'byline', entry.doubt)
    const position = made && bylinePosition(made, blocks, text)
    if (made !== undefined && position === undefined) {
      report.add('misplaced-byline', made.where, {
        reason: `${cited(entry.exact)}既不在第一段里，也不在一段的末尾`,
        expected: '文章开头、一段末尾的署名；独占一行的署名写 line',
      })
    }
    return position === undefined ? [] : [{ entry, position, text: entry.exact }]
  })
  annotations.push(...doubtsOfBlocks(article, blocks, text))
  const credits = blocks.flatMap(({ credit }, block): GapPoint[] => {
    if (credit?.gap === undefined) return []
    const { extent, reason } = credit.gap
    return [{ block, offset: 0, what: 'picture', position: 'before', extent, reason }]
  })
  const gaps = article.gaps.flatMap((gap) => locateGap(gap, text, report) ?? [])
  return { text, annotations, gaps: [...credits, ...gaps], bylines, blockOf }
}

/** The doubts about what a whole block is; one about the article as such stands at its headline. */
function doubtsOfBlocks(
  article: ArticleEntry,
  blocks: readonly DraftBlock[],
  text: ArticleText,
): Annotation[] {
  const of = (block: number, what: DoubtOf, reason: string): Annotation => ({
    run: { block, start: 0, end: text.blockText(block).length },
    content: { type: 'doubt', of: what, reason },
  })
  const headline = blocks.findIndex(({ type }) => type === 'headline')
  return [
    ...(article.doubt === undefined || headline === -1 ? [] : [of(headline, 'article', article.doubt)]),
    ...blocks.flatMap(({ type, doubt }, i) =>
      doubt === undefined || type === 'paragraph' ? [] : [of(i, type, doubt)],
    ),
  ]
}

function parsed<Id>(schema: z.ZodMiniType<Id>, id: string): Id | undefined {
  const result = schema.safeParse(id)
  return result.success ? result.data : undefined
}

/** At the end when nothing but punctuation follows it in its paragraph: items of a column are signed each; else in the first at the start. */
function bylinePosition(
  { run }: Annotation,
  blocks: readonly DraftBlock[],
  text: ArticleText,
): 'start' | 'end' | undefined {
  const isParagraph = (block: DraftBlock) => block.type === 'paragraph'
  const after = text.blockText(run.block).slice(run.end)
  const block = blocks[run.block]
  if (block !== undefined && isParagraph(block) && !/[\p{L}\p{N}]/u.test(after)) return 'end'
  return run.block === blocks.findIndex(isParagraph) ? 'start' : undefined
}
