import { walkInlines } from '../edition/inline-text.ts'
import type { Article, GapInline } from '../edition/schema.ts'

/** Everything that is missing from an article, within marks as well as between them. */
export function gapsOf(article: Article): GapInline[] {
  const gaps: GapInline[] = []
  for (const { inlines } of article.blocks) {
    walkInlines(inlines, (inline) => {
      if (inline.type === 'gap') gaps.push(inline)
    })
  }
  return gaps
}

/** How complete an article is, as far as the edition knows, in one sentence. */
export function completeness(article: Article): string {
  const gaps = gapsOf(article)
  const text = gaps.filter((gap) => gap.what === 'text').length
  const pictures = gaps.length - text
  const missing = [
    ...(text === 0 ? [] : [`文字 ${text} 处`]),
    ...(pictures === 0 ? [] : [`照片 ${pictures} 幅`]),
  ]
  return missing.length === 0 ? '全文未见缺失。' : `不全，缺${missing.join('、')}。`
}
