import type { JoinEntry } from '../read/editorial-schema.ts'
import type { SourceText } from '../read/source-text.ts'
import type { Report } from '../report/report.ts'
import { blockEnd, type DraftBlock } from './draft-block.ts'

/** Joins what the print broke: the block that ends on line A goes on in the paragraph of line B. */
export function joinParagraphs(
  blocks: readonly DraftBlock[],
  joins: readonly JoinEntry[],
  sourceText: SourceText,
  report: Report,
): DraftBlock[] {
  const joined = [...blocks]
  const firstLine = (block: DraftBlock) => sourceText.lines.lineAt(block.runs[0].start)
  const lastLine = (block: DraftBlock) => sourceText.lines.lineAt(blockEnd(block) - 1)
  for (const join of joins) {
    const { first, last } = join.lines
    // Ranges that run backwards or beyond the text are reported with all others.
    if (first > last || last > sourceText.lines.count) continue
    const before = joined.findLastIndex((block) => lastLine(block) === first)
    const a = joined[before]
    const b = joined[before + 1]
    const wrong =
      first === last
        ? '接排要两行'
        : a === undefined
          ? `这篇文章没有一段在第${first}行结束`
          : b === undefined || firstLine(b) !== last
            ? `第${first}行之后的一段不从第${last}行开始`
            : b.type !== 'paragraph'
              ? `第${last}行不是正文段落`
              : undefined
    if (wrong !== undefined || a === undefined || b === undefined) {
      report.add('invalid-join', join.at.of('lines'), {
        reason: wrong ?? '没有可接的段落',
        expected: '前后相接的两行，如 11-13，每处只接一次',
      })
      continue
    }
    const far = b.place !== a.place + a.joins.filter((earlier) => earlier.far).length
    joined.splice(before, 2, {
      ...a,
      runs: [...a.runs, ...b.runs],
      joins: [...a.joins, { entry: join, far }, ...b.joins],
    })
  }
  return joined
}
