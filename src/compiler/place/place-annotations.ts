import { Fragment } from '../../edition/ids.ts'
import type { Inline } from '../../edition/schema.ts'
import type { SourceText } from '../read/source-text.ts'
import { cited } from '../report/characters.ts'
import { formatWhere, type Report } from '../report/report.ts'
import type { Annotation, AnnotationContent, GapPoint, QuotedAnnotation } from './annotation.ts'
import type { ArticleText } from './article-text.ts'
import type { DraftBlock } from './draft-block.ts'

/** Annotations on the same words nest in this order, the first outermost. */
const NESTING: readonly AnnotationContent['type'][] = [
  // Outermost, so that its sign, a link, never stands within a date, which is one too.
  'doubt',
  'byline',
  'organisation',
  'date',
  'duration',
  'note',
  'sic',
]
const NAMES: Readonly<Record<QuotedAnnotation['content']['type'], string>> = {
  byline: '署名',
  organisation: '部门',
  date: '日期',
  duration: '时长',
  note: '说明',
  sic: '存疑',
}
/** At one place a loss after the words comes before the break, a loss before the words after it. */
const POINT_ORDER = { after: 0, within: 1, join: 2, before: 3 }

interface Point {
  offset: number
  order: number
  inline: Inline
}

/** Annotations in the order of the tree: outer before inner, earlier before later. */
function inTreeOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted(
    (a, b) =>
      a.run.block - b.run.block ||
      a.run.start - b.run.start ||
      b.run.end - a.run.end ||
      NESTING.indexOf(a.content.type) - NESTING.indexOf(b.content.type),
  )
}

/** Reports annotations that begin within another and end outside it. */
function checkNesting(
  annotations: readonly QuotedAnnotation[],
  text: (annotation: Annotation) => string,
  report: Report,
): void {
  const open: QuotedAnnotation[] = []
  for (const annotation of annotations) {
    while (open.length > 0 && !overlaps(open.at(-1), annotation)) open.pop()
    const outer = open.find((o) => o.run.end < annotation.run.end)
    if (outer !== undefined) {
      report.add('overlapping-annotations', annotation.where, {
        reason: `${cited(text(annotation))}（${NAMES[annotation.content.type]}）和${cited(text(outer))}（${NAMES[outer.content.type]}，${formatWhere(outer.where)}）交错`,
        expected: '一个含在另一个里，或互不相干',
        hint: '缩短或加长其中一处引文',
      })
    } else open.push(annotation)
  }
}

const overlaps = (outer: Annotation | undefined, annotation: Annotation) =>
  outer !== undefined && outer.run.block === annotation.run.block && outer.run.end > annotation.run.start

/** Children come as a thunk so that an outer entry is numbered before those within it. */
function wrap(
  content: AnnotationContent,
  fragment: (name: string) => Fragment,
  children: () => Inline[],
): Inline {
  switch (content.type) {
    case 'byline':
    case 'organisation':
    case 'date':
      return { ...content, children: children() }
    case 'duration':
    case 'note':
      return { type: content.type, id: fragment(content.type), reason: content.reason, children: children() }
    case 'doubt': {
      const { type, of, reason } = content
      return { type, id: fragment(type), of, reason, children: children() }
    }
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

/** The inline trees of an article's blocks: its words, cut where annotations begin and end, joins and gaps between. */
export function placeAnnotations(
  blocks: readonly DraftBlock[],
  words: ArticleText,
  annotations: readonly Annotation[],
  gaps: readonly GapPoint[],
  sourceText: SourceText,
  report: Report,
): Inline[][] {
  const ordered = inTreeOrder(annotations)
  const quoted = ordered.filter((annotation) => 'where' in annotation)
  checkNesting(quoted, ({ run }) => words.blockText(run.block).slice(run.start, run.end), report)
  const counts = new Map<string, number>()
  const fragment = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return Fragment.parse(`${name}-${count}`)
  }
  return blocks.map((block, index) => {
    const points = [
      ...joinPoints(block, sourceText, fragment),
      ...gaps
        .filter((gap) => gap.block === index)
        .toSorted((a, b) => a.offset - b.offset)
        .map((gap) => gapPoint(gap, fragment)),
    ].sort((a, b) => a.offset - b.offset || a.order - b.order)
    const text = words.blockText(index)
    const own = ordered.filter((annotation) => annotation.run.block === index)
    return buildTree(text, { start: 0, end: text.length }, own, points, fragment)
  })
}

function joinPoints(
  block: DraftBlock,
  sourceText: SourceText,
  fragment: (name: string) => Fragment,
): Point[] {
  let offset = 0
  return block.joins.flatMap((join, i) => {
    const [a, b] = [block.runs[i], block.runs[i + 1]]
    if (a === undefined || b === undefined) return []
    offset += a.end - a.start
    const inline: Inline = {
      type: 'join',
      id: fragment('join'),
      ...(join.far ? {} : { source: sourceText.text.slice(a.end, b.start) }),
      reason: join.entry.reason,
      ...(join.entry.doubt === undefined ? {} : { doubt: join.entry.doubt }),
    }
    return [{ offset, order: POINT_ORDER.join, inline }]
  })
}

function gapPoint(gap: GapPoint, fragment: (name: string) => Fragment): Point {
  const { what, position, extent, reason, doubt } = gap
  return {
    offset: gap.offset,
    order: POINT_ORDER[position],
    inline: {
      type: 'gap',
      id: fragment('gap'),
      what,
      position,
      extent,
      reason,
      ...(doubt === undefined ? {} : { doubt }),
    },
  }
}

/** A point belongs inside an annotation only if the annotation has words on both sides of it. */
function buildTree(
  text: string,
  span: { start: number; end: number },
  annotations: readonly Annotation[],
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
  let rest = annotations
  for (let annotation = rest[0]; annotation !== undefined; annotation = rest[0]) {
    const { start, end } = annotation.run
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
      wrap(annotation.content, fragment, () => buildTree(text, { start, end }, within, inside, fragment)),
    )
    at = end
  }
  advance(span.end)
  return inlines
}
