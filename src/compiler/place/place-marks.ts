import { Fragment } from '../../edition/ids.ts'
import type { Inline } from '../../edition/schema.ts'
import type { PageText } from '../read/page-text.ts'
import { formatWhere, type Report } from '../report/report.ts'
import type { ArticleText } from './article-text.ts'
import type { DraftBlock } from './draft-block.ts'
import type { GapPoint, Mark, MarkContent } from './mark.ts'

/** Marks on the same words nest in this order, the first outermost. */
const NESTING: readonly MarkContent['type'][] = ['byline', 'organisation', 'date', 'duration', 'note', 'sic']
/** At one place a loss after the words comes before the break, a loss before the words after it. */
const POINT_ORDER = { after: 0, within: 1, join: 2, before: 3 }

interface Point {
  offset: number
  order: number
  inline: Inline
}

/** Marks in the order of the tree: outer before inner, earlier before later. */
function inTreeOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted(
    (a, b) =>
      a.run.block - b.run.block ||
      a.run.start - b.run.start ||
      b.run.end - a.run.end ||
      NESTING.indexOf(a.content.type) - NESTING.indexOf(b.content.type),
  )
}

/** Reports marks that begin within another and end outside it. */
function checkNesting(marks: readonly Mark[], text: (mark: Mark) => string, report: Report): void {
  const open: Mark[] = []
  for (const mark of marks) {
    while (open.length > 0 && !overlaps(open.at(-1), mark)) open.pop()
    const outer = open.find((o) => o.run.end < mark.run.end)
    if (outer !== undefined) {
      report.add('overlapping-marks', mark.where, {
        reason: `“${text(mark)}” (${mark.content.type}) and “${text(outer)}” (${outer.content.type}, ${formatWhere(outer.where)}) overlap in part`,
        expected: 'marks that lie within each other or apart',
        hint: 'shorten or lengthen one of the two quotes',
      })
    } else open.push(mark)
  }
}

const overlaps = (outer: Mark | undefined, mark: Mark) =>
  outer !== undefined && outer.run.block === mark.run.block && outer.run.end > mark.run.start

/** Children come as a thunk so that an outer entry is numbered before those within it. */
function wrap(content: MarkContent, fragment: (name: string) => Fragment, children: () => Inline[]): Inline {
  switch (content.type) {
    case 'byline':
    case 'organisation':
    case 'date':
      return { ...content, children: children() }
    case 'duration':
    case 'note':
      return { type: content.type, id: fragment(content.type), reason: content.reason, children: children() }
    case 'sic': {
      const { type, reason, reading } = content
      return {
        type,
        id: fragment(type),
        reason,
        ...(reading === undefined ? {} : { reading }),
        children: children(),
      }
    }
    default:
      return content satisfies never
  }
}

/** The inline trees of an article's blocks: its words, cut where marks begin and end, joins and gaps between. */
export function placeMarks(
  blocks: readonly DraftBlock[],
  words: ArticleText,
  marks: readonly Mark[],
  gaps: readonly GapPoint[],
  page: PageText,
  report: Report,
): Inline[][] {
  const ordered = inTreeOrder(marks)
  checkNesting(ordered, ({ run }) => words.blockText(run.block).slice(run.start, run.end), report)
  const counts = new Map<string, number>()
  const fragment = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return Fragment.parse(`${name}-${count}`)
  }
  return blocks.map((block, index) => {
    const points = [
      ...joinPoints(block, page, fragment),
      ...gaps
        .filter((gap) => gap.block === index)
        .toSorted((a, b) => a.offset - b.offset)
        .map((gap) => gapPoint(gap, fragment)),
    ].sort((a, b) => a.offset - b.offset || a.order - b.order)
    const text = words.blockText(index)
    const own = ordered.filter((mark) => mark.run.block === index)
    return buildTree(text, { start: 0, end: text.length }, own, points, fragment)
  })
}

function joinPoints(block: DraftBlock, page: PageText, fragment: (name: string) => Fragment): Point[] {
  let offset = 0
  return block.joins.flatMap((join, i) => {
    const [a, b] = [block.runs[i], block.runs[i + 1]]
    if (a === undefined || b === undefined) return []
    offset += a.end - a.start
    const inline: Inline = {
      type: 'join',
      id: fragment('join'),
      ...(join.far ? {} : { source: page.text.slice(a.end, b.start) }),
      reason: join.entry.reason,
    }
    return [{ offset, order: POINT_ORDER.join, inline }]
  })
}

function gapPoint(gap: GapPoint, fragment: (name: string) => Fragment): Point {
  const { what, position, extent, reason } = gap
  return {
    offset: gap.offset,
    order: POINT_ORDER[position],
    inline: { type: 'gap', id: fragment('gap'), what, position, extent, reason },
  }
}

/** A point belongs inside a mark only if the mark has words on both sides of it. */
function buildTree(
  text: string,
  span: { start: number; end: number },
  marks: readonly Mark[],
  points: readonly Point[],
  fragment: (name: string) => Fragment,
): Inline[] {
  const inlines: Inline[] = []
  let at = span.start
  let nextPoint = 0
  const advance = (to: number) => {
    for (
      let point = points[nextPoint];
      point !== undefined && point.offset <= to;
      point = points[++nextPoint]
    ) {
      if (point.offset > at) inlines.push({ type: 'text', text: text.slice(at, point.offset) })
      at = point.offset
      inlines.push(point.inline)
    }
    if (to > at) inlines.push({ type: 'text', text: text.slice(at, to) })
    at = to
  }
  let rest = marks
  for (let mark = rest[0]; mark !== undefined; mark = rest[0]) {
    const { start, end } = mark.run
    advance(start)
    const within = rest.slice(1).filter((m) => m.run.end <= end)
    rest = rest.slice(1).filter((m) => m.run.start >= end)
    const inside: Point[] = []
    for (
      let point = points[nextPoint];
      point !== undefined && point.offset < end;
      point = points[++nextPoint]
    ) {
      inside.push(point)
    }
    inlines.push(
      wrap(mark.content, fragment, () => buildTree(text, { start, end }, within, inside, fragment)),
    )
    at = end
  }
  advance(span.end)
  return inlines
}
