import type { GapEntry } from '../read/editorial-schema.ts'
import { cited } from '../report/characters.ts'
import type { Report } from '../report/report.ts'
import type { GapPoint } from './annotation.ts'
import type { ArticleText } from './article-text.ts'
import { locateQuote } from './locate-quote.ts'

/** Where a gap lies: before a block's first words, after its last, or between two pieces that adjoin. */
export function locateGap(gap: GapEntry, text: ArticleText, report: Report): GapPoint | undefined {
  const { between, before, after, prefix, suffix, extent, reason, doubt } = gap
  const key = between !== undefined ? 'between' : before !== undefined ? 'before' : 'after'
  const exact = between?.join('') ?? before ?? after ?? ''
  const where = gap.at.of(key)
  const found = locateQuote(text, { exact, prefix, suffix }, where, report)
  if (found === undefined) return undefined
  const run = text.inBlock(found)
  const rest = { block: run.block, what: 'text', extent, reason, doubt } as const
  if (between !== undefined) return { ...rest, offset: run.start + between[0].length, position: 'within' }
  const atEdge = key === 'before' ? run.start === 0 : run.end === text.blockText(run.block).length
  if (!atEdge) {
    report.add('gap-not-at-edge', where, {
      reason: `${cited(exact)}不在段落的${key === 'before' ? '开头' : '末尾'}`,
      expected: `段落留下的${key === 'before' ? '最前' : '最后'}几个字`,
      hint: '缺漏在段落中间的，写成“between: [前面的字, 后面的字]”',
    })
  }
  return key === 'before'
    ? { ...rest, offset: run.start, position: 'before' }
    : { ...rest, offset: run.end, position: 'after' }
}
