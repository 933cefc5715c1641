import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** A file with a new draft merged into it, and where the two differ. */
export interface Merged {
  text: string
  differences: string[]
}

/**
 * Merges a new draft into a file that a person may have changed since the draft before it: what the person changed,
 * added or took out stays so, with comments and order; the rest follows the new draft. Without the draft before,
 * everything is the person's, and only the differences are told.
 */
export function mergeYaml(before: string | undefined, theirs: string, fresh: string): Merged {
  const document = parseDocument(theirs)
  const differences: string[] = []
  const base = before === undefined ? undefined : parseDocument(before).contents
  const merger = new Merger(document, before !== undefined, differences)
  merger.merge(nodeOf(base), document.contents, parseDocument(fresh).contents, '')
  const text = merger.changed ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : theirs
  return { text, differences }
}

class Merger {
  readonly #document: Document
  readonly #known: boolean
  readonly #differences: string[]
  changed = false

  constructor(document: Document, known: boolean, differences: string[]) {
    this.#document = document
    this.#known = known
    this.#differences = differences
  }

  merge(base: Node | undefined, theirs: unknown, fresh: unknown, path: string): void {
    if (isMap(theirs) && isMap(fresh)) this.#mergeMap(isMap(base) ? base : undefined, theirs, fresh, path)
    else if (isSeq(theirs) && isSeq(fresh))
      this.#mergeSeq(isSeq(base) ? base : undefined, theirs, fresh, path)
  }

  #mergeMap(base: YAMLMap | undefined, theirs: YAMLMap, fresh: YAMLMap, path: string): void {
    for (const { key, value } of fresh.items) {
      const name = keyText(key)
      const here = path === '' ? name : `${path}.${name}`
      const [was, is] = [base?.get(name, true), theirs.get(name, true)]
      if (is === undefined) {
        if (this.#mayAdd(was, value, here)) this.#do(() => theirs.set(this.#document.createNode(name), value))
      } else if (isMerged(is, value)) this.merge(nodeOf(was), is, value, here)
      else if (!same(is, value)) {
        if (this.#known && same(was, is)) this.#do(() => theirs.set(name, value))
        else if (!same(was, value)) this.#tell(here, is, value)
      }
    }
    for (const { key, value } of [...theirs.items]) {
      const name = keyText(key)
      if (fresh.has(name) || base?.has(name) !== true) continue
      if (same(base.get(name, true), value)) this.#do(() => theirs.delete(name))
      else this.#tell(`${path}.${name}`, value, undefined)
    }
  }

  #mergeSeq(base: YAMLSeq | undefined, theirs: YAMLSeq, fresh: YAMLSeq, path: string): void {
    const was = byIdentity(base)
    const wanted = byIdentity(fresh)
    const is = byIdentity(theirs)
    let place = 0
    for (const [name, item] of wanted) {
      const here = `${path}[${name}]`
      const mine = is.get(name)
      if (mine !== undefined) {
        this.merge(nodeOf(was.get(name)), mine, item, here)
        place = theirs.items.indexOf(mine) + 1
      } else if (this.#mayAdd(was.get(name), item, here)) {
        const at = place
        this.#do(() => theirs.items.splice(at, 0, item))
        place++
      }
    }
    for (const [name, mine] of byIdentity(theirs)) {
      const old = was.get(name)
      if (wanted.has(name) || old === undefined) continue
      if (same(old, mine)) this.#do(() => theirs.items.splice(theirs.items.indexOf(mine), 1))
      else this.#tell(`${path}[${name}]`, mine, undefined)
    }
  }

  /** What is new in the draft may be added; what was in the draft before, the person took out. */
  #mayAdd(was: unknown, value: unknown, path: string): boolean {
    if (this.#known && was === undefined) return true
    if (!same(was, value)) this.#tell(path, undefined, value)
    return false
  }

  #do(change: () => void): void {
    this.changed = true
    change()
  }

  #tell(path: string, theirs: unknown, fresh: unknown): void {
    // How a reason is worded, and how a quote is told apart from others, is the editor's own.
    if (/\.(?:reason|prefix|suffix)$/.test(path)) return
    const said = (value: unknown) => (value === undefined ? '没有' : JSON.stringify(plain(value)))
    this.#differences.push(`${path}：文件里是 ${said(theirs)}，草稿是 ${said(fresh)}`)
  }
}

const nodeOf = (value: unknown): Node | undefined => (isNode(value) ? value : undefined)
const plain = (value: unknown): unknown => (isNode(value) ? value.toJSON() : value)
const same = (a: unknown, b: unknown) => JSON.stringify(plain(a)) === JSON.stringify(plain(b))
const keyText = (key: unknown) => (isScalar(key) ? String(key.value) : String(key))

/** Whether two values are merged entry by entry: maps, and lists of maps. */
function isMerged(a: unknown, b: unknown): boolean {
  return (isMap(a) && isMap(b)) || (isSeq(a) && isSeq(b) && [...a.items, ...b.items].every(isMap))
}

const IDENTITY = ['name', 'line', 'lines', 'exact', 'prefix', 'suffix', 'before', 'after'] as const

/**
 * The entries of a list by what tells them apart: an article its headline's line, an event its words, others their
 * id, or line and words. So an article or event stays the same when an editor gives it another id.
 */
function byIdentity(list: YAMLSeq | undefined): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const item of list?.items ?? []) {
    let name = identity(item)
    while (found.has(name)) name += '′'
    found.set(name, item)
  }
  return found
}

function identity(item: unknown): string {
  if (!isMap(item)) return JSON.stringify(plain(item))
  const line = item.getIn(['headline', 'line'])
  if (line !== undefined) return `题目第${line}行`
  if (item.has('date') && item.has('exact')) return `${item.get('exact')}`
  const id = item.get('id')
  if (typeof id === 'string') return id
  return IDENTITY.flatMap((key) => (item.has(key) ? [`${key}: ${item.get(key)}`] : [])).join('，')
}
