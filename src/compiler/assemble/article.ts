import { ArticleId, DepartmentId, Fragment, type SourceId } from '../../edition/ids.ts'
import type { Anchor, Article, Block } from '../../edition/schema.ts'
import { blockEnd, type DraftBlock } from '../place/draft-block.ts'
import type { ArticleReading } from '../place/place-source.ts'
import type { PageText } from '../read/page-text.ts'

/** The number of a paragraph or heading among its like, from 1. */
function numberOf(blocks: readonly DraftBlock[], index: number): number {
  const type = blocks[index]?.type
  return blocks.slice(0, index + 1).filter((block) => block.type === type).length
}

/** Where a block stands: `p3` or `s1`, and `main` for what has no anchor of its own. */
export function anchorIn(blocks: readonly DraftBlock[], index: number): Anchor {
  const type = blocks[index]?.type
  const letter = type === 'paragraph' ? 'p' : type === 'heading' ? 's' : undefined
  const fragment = letter === undefined ? 'main' : `${letter}${numberOf(blocks, index)}`
  return { block: index, fragment: Fragment.parse(fragment) }
}

/** An article of the model from what was read of it. */
export function assembleArticle(reading: ArticleReading, source: SourceId, page: PageText): Article {
  const { entry, blocks, marked, pageNumber } = reading
  const textsOf = (type: Block['type']) =>
    blocks.flatMap((block, index) => (block.type === type ? [marked.text.blockText(index)] : []))
  const [kicker] = textsOf('kicker')
  return {
    id: ArticleId.parse(entry.id),
    source,
    page: pageNumber ?? 1,
    headline: textsOf('headline').join(''),
    ...(kicker === undefined ? {} : { kicker }),
    decks: textsOf('deck'),
    bylines: marked.bylines.map(({ entry: { names }, text, position }) => ({ text, names, position })),
    involvements: entry.departments.map(({ id, role, exact, prefix, suffix, reason, at }) => ({
      department: DepartmentId.parse(id),
      role,
      quote: { exact, prefix, suffix },
      anchor: anchorIn(blocks, marked.blockOf.get(at) ?? 0),
      ...(reason === undefined ? {} : { reason }),
    })),
    blocks: blocks.map((block, index) => assembleBlock(reading, block, index, page)),
  }
}

function assembleBlock(
  { blocks, inlines }: ArticleReading,
  block: DraftBlock,
  index: number,
  page: PageText,
): Block {
  const end = blockEnd(block)
  const mark = page.text.slice(block.start, block.runs[0].start)
  const common = {
    source: {
      start: block.start,
      end,
      firstLine: page.lines.lineAt(block.start),
      lastLine: page.lines.lineAt(end - 1),
    },
    ...(mark === '' ? {} : { mark }),
    inlines: inlines[index] ?? [],
  }
  return block.type === 'paragraph' || block.type === 'heading'
    ? { type: block.type, number: numberOf(blocks, index), ...common }
    : { type: block.type, ...common }
}
