import type { SourceId } from './ids.ts'
import { sourceText } from './inline-text.ts'
import type { Edition } from './schema.ts'

/**
 * The text of a source put together again from its blocks and furniture alone.
 * Encoded as UTF-8 it is the source file, byte for byte; a hole or an overlap throws a RangeError.
 */
export function rebuildSource(edition: Edition, source: SourceId): string {
  const furniture = edition.sources
    .filter((s) => s.id === source)
    .flatMap((s) => s.furniture.map((f) => ({ start: f.start, text: f.text })))
  const blocks = edition.articles
    .filter((a) => a.source === source)
    .flatMap((a) =>
      a.blocks.map((b) => ({ start: b.source.start, text: (b.mark ?? '') + sourceText(b.inlines) })),
    )
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
