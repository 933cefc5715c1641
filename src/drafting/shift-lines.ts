import { isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { MovedLines } from './moved-lines.ts'

/** A page.yaml with its lines numbered as they are in a later version of the text; the rest stays as it is written. */
export function shiftLines(yaml: string, moved: MovedLines): string {
  const document = parseDocument(yaml)
  let changed = false
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || (key.value !== 'line' && key.value !== 'lines')) return
      for (const place of isSeq(value) ? value.items : [value]) {
        if (!isScalar(place)) continue
        const shifted = shift(place.value, moved)
        if (shifted === place.value) continue
        place.value = shifted
        changed = true
      }
    },
  })
  return changed ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : yaml
}

/** A line, or lines such as `3-17, 40-44`, by their new numbers; anything else as it is. */
function shift(value: unknown, moved: MovedLines): unknown {
  if (typeof value === 'number') return moved(value)
  if (typeof value !== 'string') return value
  return value.replace(/\d+/g, (number) => String(moved(Number(number))))
}
