import type { Article, GapInline, Inline } from '../edition/schema.ts'

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
 * The number of every editorial entry of an article by its id, the same on the page, in the ledger and in the
 * files. Gaps, doubtful readings and notes are counted together, joins and durations each apart; from 1, in
 * the order of their signs, which stand after the words concerned: an entry within another's words comes first.
 */
export function remarkNumbers(article: Article): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const counted = { remark: 0, join: 0, duration: 0 }
  const number = (inline: Inline) => {
    if ('children' in inline) inline.children.forEach(number)
    if (!('id' in inline)) return
    const sort = inline.type === 'join' || inline.type === 'duration' ? inline.type : 'remark'
    numbers.set(inline.id, ++counted[sort])
  }
  for (const block of article.blocks) block.inlines.forEach(number)
  return numbers
}
