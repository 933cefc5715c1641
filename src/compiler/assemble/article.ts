import { numberedFragment } from '../../edition/fragments.ts'
import { ArticleId, DepartmentId, Fragment, type SourceId } from '../../edition/ids.ts'
import type { Anchor, Article, Block, Quote, SourceSpan } from '../../edition/schema.ts'
import { wordLengths } from '../../edition/words.ts'
import { type DraftBlock, stretches } from '../place/draft-block.ts'
import type { PlacedArticle } from '../place/place-source.ts'
import type { Run } from '../read/line-table.ts'
import type { SourceText } from '../read/source-text.ts'

/** The number of a paragraph or heading among its like, from 1. */
function numberOf(blocks: readonly DraftBlock[], index: number): number {
  const type = blocks[index]?.type
  return blocks.slice(0, index + 1).filter((block) => block.type === type).length
}

/** Where a block stands: `p3` or `s1`, and `main` for what has no anchor of its own. */
export function anchorIn(blocks: readonly DraftBlock[], index: number): Anchor {
  const type = blocks[index]?.type
  const numbered = type === 'paragraph' || type === 'heading'
  const fragment = numbered ? numberedFragment(type, numberOf(blocks, index)) : 'main'
  return { block: index, fragment: Fragment.parse(fragment) }
}

/** A quote without the place it was written at. */
export function quoteOf({ exact, prefix, suffix }: Quote): Quote {
  return { exact, prefix, suffix }
}

/** An article of the model from what was read of it. */
export function assembleArticle(placed: PlacedArticle, source: SourceId, sourceText: SourceText): Article {
  const { entry, blocks, annotated, pages } = placed
  const textsOf = (type: Block['type']) =>
    blocks.flatMap((block, index) => (block.type === type ? [annotated.text.blockText(index)] : []))
  const [headline = ''] = textsOf('headline')
  const [kicker] = textsOf('kicker')
  return {
    id: ArticleId.parse(entry.id),
    source,
    pages,
    headline,
    headlineWords: wordLengths(headline),
    ...(kicker === undefined ? {} : { kicker }),
    decks: textsOf('deck'),
    bylines: annotated.bylines.map(({ entry: { names, kind }, text, position }) => ({
      text,
      names,
      position,
      ...(kind === undefined ? {} : { kind }),
    })),
    involvements: entry.departments.map(({ id, role, exact, prefix, suffix, reason, at }) => ({
      department: DepartmentId.parse(id),
      role,
      quote: { exact, prefix, suffix },
      anchor: anchorIn(blocks, annotated.blockOf.get(at) ?? 0),
      ...(reason === undefined ? {} : { reason }),
    })),
    blocks: blocks.map((block, index) => assembleBlock(placed, block, index, sourceText)),
  }
}

function sourceSpan({ start, end }: Run, sourceText: SourceText): SourceSpan {
  return { start, end, firstLine: sourceText.lines.lineAt(start), lastLine: sourceText.lines.lineAt(end - 1) }
}

function assembleBlock(
  { blocks, inlines }: PlacedArticle,
  block: DraftBlock,
  index: number,
  sourceText: SourceText,
): Block {
  const mark = sourceText.text.slice(block.start, block.runs[0].start)
  const [first, ...resumed] = stretches(block)
  const common = {
    source: sourceSpan(first, sourceText),
    ...(resumed.length === 0 ? {} : { resumed: resumed.map((stretch) => sourceSpan(stretch, sourceText)) }),
    ...(mark === '' ? {} : { mark }),
    inlines: inlines[index] ?? [],
  }
  return block.type === 'paragraph' || block.type === 'heading'
    ? { type: block.type, number: numberOf(blocks, index), ...common }
    : { type: block.type, ...common }
}
