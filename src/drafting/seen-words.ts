import { type Document, isScalar, isSeq, visit } from 'yaml'
import { QUOTING } from '../compiler/read/yaml.ts'
import { withoutStrays } from '../compiler/report/characters.ts'

/** Takes what nobody sees out of a draft's own words: only quotes keep it, as they have to be found in the text. */
export function keepToSeenWords(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && QUOTING.has(String(key.value))) return
      for (const node of isSeq(value) ? value.items : [value]) {
        if (isScalar(node) && typeof node.value === 'string') node.value = withoutStrays(node.value).trim()
      }
    },
  })
}
