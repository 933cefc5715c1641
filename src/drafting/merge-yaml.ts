import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  visit,
  type YAMLMap,
  YAMLSeq,
} from 'yaml'
import { byIdentity, formerNames } from './entry-identity.ts'

/** A file with a new draft merged into it. */
export interface Merged {
  text: string
  /** Where the draft has come to differ from the file. */
  differences: string[]
  /** How many of a person's changes stay, about which the draft says what it said before. */
  kept: number
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
  const draft = parseDocument(fresh)
  for (const file of [document, draft]) giveCommentsToEntries(file)
  merger.merge(nodeOf(base), document.contents, draft.contents, '')
  const text = merger.changed ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : theirs
  return { text, differences, kept: merger.kept }
}

class Merger {
  readonly #document: Document
  readonly #known: boolean
  readonly #differences: string[]
  changed = false
  kept = 0

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
    let place = 0
    for (const { key, value } of fresh.items) {
      const name = keyText(key)
      const here = path === '' ? name : `${path}.${name}`
      const [was, is] = [base?.get(name, true), theirs.get(name, true)]
      if (is === undefined) {
        const at = place
        if (this.#mayAdd(was, value, here)) this.#do(() => theirs.items.splice(at, 0, this.#pair(key, value)))
      } else if (isMerged(is, value)) this.merge(nodeOf(was), is, value, here)
      else if (!same(is, value)) {
        if (this.#known && same(was, is)) this.#do(() => theirs.set(name, value))
        else this.#differ(was, here, is, value)
      }
      const found = theirs.items.findIndex((pair) => keyText(pair.key) === name)
      place = found === -1 ? place : found + 1
    }
    for (const { key, value } of [...theirs.items]) {
      const name = keyText(key)
      // A new draft may have no doubt only because the registry has its own proposal now: the editor takes doubts out.
      if (fresh.has(name) || base?.has(name) !== true || name === 'doubt') continue
      const [was, here] = [base.get(name, true), path === '' ? name : `${path}.${name}`]
      if (same(was, value)) this.#do(() => theirs.delete(name))
      // Of a list that the draft has no more, a person's own entries stay.
      else if (isSeq(value) && isMerged(was, value)) this.merge(nodeOf(was), value, new YAMLSeq(), here)
      else this.#tell(here, value, undefined)
    }
  }

  #mergeSeq(base: YAMLSeq | undefined, theirs: YAMLSeq, fresh: YAMLSeq, path: string): void {
    const was = byIdentity(base)
    const wanted = byIdentity(fresh)
    const is = byIdentity(theirs)
    const former = formerNames(was, wanted)
    let place = 0
    for (const [name, item] of wanted) {
      const here = `${path}[${name}]`
      const old = was.get(former.get(name) ?? name)
      const mine = is.get(name) ?? is.get(former.get(name) ?? name)
      if (mine !== undefined) {
        this.merge(nodeOf(old), mine, item, here)
        place = theirs.items.indexOf(mine) + 1
      } else if (this.#mayAdd(old, item, here)) {
        const at = place
        // As `[]` is written, so would be what is put into it.
        if (theirs.items.length === 0) theirs.flow = false
        this.#do(() => theirs.items.splice(at, 0, item))
        place++
      }
    }
    const followed = new Set(former.values())
    for (const [name, mine] of is) {
      const old = was.get(name)
      if (wanted.has(name) || followed.has(name) || old === undefined) continue
      if (same(old, mine)) this.#do(() => theirs.items.splice(theirs.items.indexOf(mine), 1))
      else this.#tell(`${path}[${name}]`, mine, undefined)
    }
  }

  /** An entry of the draft, with the blank line before it. */
  #pair(key: unknown, value: unknown): Pair<unknown, Node> {
    const node = this.#document.createNode(keyText(key))
    if (isScalar(key) && key.spaceBefore === true) node.spaceBefore = true
    return new Pair(node, nodeOf(value))
  }

  /** What is new in the draft may be added; what was in the draft before, the person took out. */
  #mayAdd(was: unknown, value: unknown, path: string): boolean {
    if (this.#known && was === undefined) return true
    this.#differ(was, path, undefined, value)
    return false
  }

  #do(change: () => void): void {
    this.changed = true
    change()
  }

  /** What a person changed is told once: when the draft says something else than before. */
  #differ(was: unknown, path: string, theirs: unknown, fresh: unknown): void {
    if (same(was, fresh)) this.kept++
    else this.#tell(path, theirs, fresh)
  }

  #tell(path: string, theirs: unknown, fresh: unknown): void {
    // How a reason is worded, and how a quote is told apart from others, is the editor's own.
    if (/\.(?:reason|prefix|suffix)$/.test(path)) return
    const said = (value: unknown) => (value === undefined ? '没有' : JSON.stringify(plain(value)))
    this.#differences.push(`${path}：文件里是 ${said(theirs)}，草稿是 ${said(fresh)}`)
  }
}

/** What stands above the first entry of a list is said of that entry, wherever it goes, and not of the list. */
function giveCommentsToEntries(document: Document): void {
  visit(document, {
    Seq(_, list) {
      const [first] = list.items
      if (list.flow === true || !isNode(first) || list.commentBefore == null) return
      first.commentBefore = [list.commentBefore, first.commentBefore ?? []].flat().join('\n')
      list.commentBefore = null
    },
  })
}

const nodeOf = (value: unknown): Node | undefined => (isNode(value) ? value : undefined)
const plain = (value: unknown): unknown => (isNode(value) ? value.toJSON() : value)
const same = (a: unknown, b: unknown) => JSON.stringify(plain(a)) === JSON.stringify(plain(b))
const keyText = (key: unknown) => (isScalar(key) ? String(key.value) : String(key))

/** Whether two values are merged entry by entry: maps, and lists of maps. */
function isMerged(a: unknown, b: unknown): boolean {
  return (isMap(a) && isMap(b)) || (isSeq(a) && isSeq(b) && [...a.items, ...b.items].every(isMap))
}
