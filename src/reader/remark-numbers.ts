import { walkInlines } from '../edition/inline-text.ts'
import type { Article, GapInline } from '../edition/schema.ts'

/** Where a gap lies, in words: 此前缺, 此后缺, 中间缺, 照片缺. */
export function gapName(gap: GapInline): string {
  if (gap.what === 'picture') return '照片缺'
  switch (gap.position) {
    case 'before':
      return '此前缺'
    case 'after':
      return '此后缺'
    case 'within':
      return '中间缺'
    default:
      return gap.position satisfies never
  }
}

/**
 * The number of every editorial entry of an article by its id, counted from 1 in the order of the text:
 * gaps, doubtful readings and notes together, joins and durations each apart.
 */
export function remarkNumbers(article: Article): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const counted = { remark: 0, join: 0, duration: 0 }
  for (const block of article.blocks) {
    walkInlines(block.inlines, (inline) => {
      if (!('id' in inline)) return
      const sort = inline.type === 'join' || inline.type === 'duration' ? inline.type : 'remark'
      numbers.set(inline.id, ++counted[sort])
    })
  }
  return numbers
}
