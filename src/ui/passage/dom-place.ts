import type { Place, Point } from '../../reader/passage/article-words.ts'
import type { BlockElements } from '../article/ArticleText.tsx'

/** The text nodes of a block that hold its own words; what stands for a gap is the edition's. */
function* ownTexts(block: Element): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const inGap = node.parentElement?.closest('[data-remark^="gap-"]')
    if (node instanceof Text && (inGap === null || inGap === undefined)) yield node
  }
}

/** How many code units of a block's own words stand before a boundary within it. */
function offsetIn(block: Element, container: Node, offset: number): number {
  const boundary = document.createRange()
  boundary.setStart(container, offset)
  let before = 0
  for (const text of ownTexts(block)) {
    if (text === container) return before + offset
    if (boundary.comparePoint(text, 0) >= 0) return before
    before += text.length
  }
  return before
}

/** The passage of the article that a range covers; undefined when it covers none of its words. */
export function placeOfRange(range: Range, elements: BlockElements): Place | undefined {
  const covered = [...elements]
    .filter(([, element]) => range.intersectsNode(element))
    .sort(([a], [b]) => a - b)
  const first = covered[0]
  const last = covered.at(-1)
  if (first === undefined || last === undefined) return undefined
  const start: Point = {
    block: first[0],
    offset: first[1].contains(range.startContainer)
      ? offsetIn(first[1], range.startContainer, range.startOffset)
      : 0,
  }
  const end: Point = {
    block: last[0],
    offset: last[1].contains(range.endContainer)
      ? offsetIn(last[1], range.endContainer, range.endOffset)
      : offsetIn(last[1], last[1], last[1].childNodes.length),
  }
  const empty = start.block === end.block && start.offset >= end.offset
  return empty ? undefined : { start, end }
}

/** The range that covers a passage; undefined when its blocks are not shown. */
export function rangeOfPlace({ start, end }: Place, elements: BlockElements): Range | undefined {
  const first = elements.get(start.block)
  const last = elements.get(end.block)
  if (first === undefined || last === undefined) return undefined
  const from = pointIn(first, start.offset, 'start')
  const to = pointIn(last, end.offset, 'end')
  if (from === undefined || to === undefined) return undefined
  const range = document.createRange()
  range.setStart(from.text, from.offset)
  range.setEnd(to.text, to.offset)
  return range
}

/** Between two texts a passage starts at the beginning of the second and ends at the end of the first. */
function pointIn(block: Element, offset: number, edge: 'start' | 'end') {
  let before = 0
  for (const text of ownTexts(block)) {
    const within = offset - before
    if (edge === 'start' ? within < text.length : within <= text.length) return { text, offset: within }
    before += text.length
  }
  return undefined
}
