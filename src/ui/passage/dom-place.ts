import type { Place, Point } from '../../reader/passage/article-words.ts'

/** The elements of the blocks that are shown, by the blocks' places in the article. */
export type BlockElements = Map<number, HTMLElement>

/** The text nodes of a block that hold its own words; what stands for a gap is the edition's. */
function* ownTexts(block: Element): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const inGap = node.parentElement?.closest('[data-remark^="gap-"]')
    if (node instanceof Text && (inGap === null || inGap === undefined)) yield node
  }
}

/** The part of a text node within a range, in code units; undefined when none of its characters is. */
function partWithin(range: Range, text: Text): { from: number; to: number } | undefined {
  if (!range.intersectsNode(text)) return undefined
  const from = text === range.startContainer ? range.startOffset : 0
  const to = text === range.endContainer ? range.endOffset : text.length
  return from < to ? { from, to } : undefined
}

/**
 * The passage of the article that a range covers, from the first of the article's own characters within it
 * to the last; undefined when it covers none. Where a range's boundaries stand beside the words is the
 * browser's affair: a triple click ends it before the next paragraph, or in a sign of the edition.
 */
export function placeOfRange(range: Range, elements: BlockElements): Place | undefined {
  let start: Point | undefined
  let end: Point | undefined
  for (const [block, element] of [...elements].sort(([a], [b]) => a - b)) {
    if (!range.intersectsNode(element)) continue
    let before = 0
    for (const text of ownTexts(element)) {
      const part = partWithin(range, text)
      if (part !== undefined) {
        start ??= { block, offset: before + part.from }
        end = { block, offset: before + part.to }
      }
      before += text.length
    }
  }
  return start === undefined || end === undefined ? undefined : { start, end }
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
