import type { Contents } from './edition.ts'
import type { SourceId } from './ids.ts'
import { sourceStretches } from './inline-source.ts'
import type { Block } from './schema.ts'

interface Piece {
  start: number
  text: string
}

/**
 * The text of a source put together again from its blocks and furniture alone.
 * Encoded as UTF-8 it is the source file, byte for byte; a hole or an overlap throws a RangeError.
 */
export function rebuildSource(
  { sources, articles }: Pick<Contents, 'sources' | 'articles'>,
  source: SourceId,
): string {
  const furniture = sources.filter((s) => s.id === source).flatMap((s): Piece[] => s.furniture)
  const blocks = articles.filter((a) => a.source === source).flatMap((a) => a.blocks.flatMap(piecesOf))
  let text = ''
  for (const piece of [...furniture, ...blocks].sort((a, b) => a.start - b.start)) {
    if (piece.start !== text.length) {
      throw new RangeError(
        `source ${source}: expected a piece at ${text.length}, found one at ${piece.start}`,
      )
    }
    text += piece.text
  }
  return text
}

function piecesOf({ source, resumed = [], mark = '', inlines }: Block): Piece[] {
  const starts = [source, ...resumed].map(({ start }) => start)
  return sourceStretches(inlines).map((text, i) => ({
    start: starts[i] ?? source.start,
    text: i === 0 ? mark + text : text,
  }))
}
