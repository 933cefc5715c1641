/** The element that browsers which translate a page put in the place of a text. */
const FONT = 'FONT'

function isFont(node: Node | null): node is HTMLElement {
  return node instanceof HTMLElement && node.tagName === FONT
}

type StandIn = Text | HTMLElement

/** What stands in the page for a text that the app made, and the other way round. */
interface StandIns {
  byText: WeakMap<Node, StandIn>
  owners: WeakMap<Node, Text>
}

/**
 * Makes an element that holds translated texts understand the app, which names the texts it made: taking
 * one away, or putting something before it, is done to what stands there now.
 */
function guard(parent: Node, { byText }: StandIns, guarded: WeakSet<Node>): void {
  if (guarded.has(parent)) return
  guarded.add(parent)
  const { removeChild, insertBefore } = parent
  const present = (node: Node): Node => {
    const standIn = byText.get(node)
    return node.parentNode !== parent && standIn?.parentNode === parent ? standIn : node
  }
  parent.removeChild = <Child extends Node>(child: Child): Child => {
    removeChild.call(parent, present(child))
    return child
  }
  parent.insertBefore = <Child extends Node>(child: Child, before: Node | null): Child => {
    insertBefore.call(parent, present(child), before === null ? null : present(before))
    return child
  }
  parent.appendChild = (child) => parent.insertBefore(child, null)
}

/** What took a node's place: in the same step, or a font put there just before or just after. */
function successor(
  removal: MutationRecord,
  records: readonly MutationRecord[],
  { owners }: StandIns,
): StandIn | undefined {
  const [only, another] = removal.addedNodes
  if (only !== undefined)
    return another === undefined && (only instanceof Text || only instanceof HTMLElement) ? only : undefined
  for (const { target, addedNodes, nextSibling } of records) {
    const [font = null] = addedNodes
    if (target !== removal.target || !isFont(font) || owners.has(font)) continue
    if (font === removal.previousSibling || font === removal.nextSibling) return font
    if (nextSibling === removal.nextSibling && font.parentNode === target) return font
  }
  return undefined
}

/**
 * Makes the app bear a page that is being translated. The browser then puts `<font>` in the place of every
 * text, while React goes on changing the texts it made: they are no longer in the page, so that a change is
 * not seen and taking one away fails. A text that the app changes comes back into the page, to be translated
 * anew; gives what ends it.
 */
export function bearTranslation(page: Node): () => void {
  const standIns: StandIns = { byText: new WeakMap(), owners: new WeakMap() }
  const guarded = new WeakSet<Node>()
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') changed(record.target)
      else for (const removed of record.removedNodes) replaced(record, removed, records)
    }
  })
  const replaced = (record: MutationRecord, removed: Node, records: readonly MutationRecord[]) => {
    const text = standIns.owners.get(removed) ?? (removed instanceof Text ? removed : undefined)
    const within = isFont(record.target) || standIns.owners.has(record.target)
    if (text === undefined || within || removed.parentNode === record.target) return
    const next = successor(record, records, standIns)
    if (next === undefined || next === text) return
    standIns.byText.set(text, next)
    standIns.owners.set(next, text)
    guard(record.target, standIns, guarded)
    observer.observe(text, { characterData: true })
  }
  const changed = (text: Node) => {
    const standIn = standIns.byText.get(text)
    // Some translators put the text itself into the font: there it shows as it is.
    if (standIn === undefined || standIn.contains(text)) return
    standIn.replaceWith(text)
    standIns.byText.delete(text)
  }
  observer.observe(page, { childList: true, subtree: true })
  return () => observer.disconnect()
}
