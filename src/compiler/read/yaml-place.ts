import { isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import type { Where } from '../report/report.ts'

type Step = PropertyKey

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null)

/** Where an entry of a YAML file stands, and from there where each of its keys and values stands. */
export class YamlPlace {
  readonly #file: string
  readonly #node: Node | null
  readonly #lineCounter: LineCounter

  constructor(file: string, node: Node | null, lineCounter: LineCounter) {
    this.#file = file
    this.#node = node
    this.#lineCounter = lineCounter
  }

  /** The place of the value at a path below this entry, or of the nearest thing above it that exists. */
  of(...path: readonly Step[]): Where {
    let node = this.#node
    let offset = node?.range?.[0] ?? 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(step))
        if (pair === undefined) break
        const key = nodeOf(pair.key)
        const value = nodeOf(pair.value)
        const empty = value === null || (isScalar(value) && value.source === '' && value.type === 'PLAIN')
        offset = (empty ? key?.range?.[0] : value.range?.[0]) ?? offset
        node = value
      } else if (isSeq(node)) {
        const item = nodeOf(node.items[Number(step)])
        if (item === null) break
        offset = item.range?.[0] ?? offset
        node = item
      } else break
    }
    return this.#where(offset)
  }

  /** The place of a key of this entry. */
  ofKey(key: string): Where {
    const pair = isMap(this.#node)
      ? this.#node.items.find((p) => isScalar(p.key) && String(p.key.value) === key)
      : undefined
    const node = nodeOf(pair?.key)
    return this.#where(node?.range?.[0] ?? this.#node?.range?.[0] ?? 0)
  }

  #where(offset: number): Where {
    const { line, col } = this.#lineCounter.linePos(offset)
    return { file: this.#file, place: { line: Math.max(1, line), column: Math.max(1, col) } }
  }
}
