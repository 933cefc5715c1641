import { markFragment } from '../../edition/fragments.ts'
import type { EventKey } from '../../edition/ids.ts'
import { keyOfEvent } from '../event-key.ts'
import type { Extent, Reach } from './extent.ts'
import { type FramedMark, setInFrame } from './frame.ts'
import type { PlacedEvent } from './marks.ts'
import type { Plan, PlannedMark } from './plan.ts'
import { DOT, type Frame, LABEL_SIZE, PART, position } from './scale.ts'
import { node, type SvgNode, textNode } from './svg.ts'

/** How a mark stands out. */
export interface Emphasis {
  dim: boolean
  own: boolean
}

/** What a drawing of the marks is made from. */
export interface DrawingOptions {
  plan: Plan
  /** The window; the drawing holds at every width from `frame.width` up. */
  frame: Frame
  hrefOf: (event: EventKey) => string
  emphasisOf: (mark: PlacedEvent) => Emphasis
  nameOf: (event: EventKey) => string
}

/** Ids of the gradients, which a page holds once. */
export const FADE_RIGHT = 'timeline-fade-right'
export const FADE_LEFT = 'timeline-fade-left'
export const FADE_BOTH = 'timeline-fade-both'

/** The gradients of marks whose end or beginning is not known. */
export function gradients(): SvgNode {
  const stops = [
    node('stop', { offset: 0, class: 'fade-full' }),
    node('stop', { offset: 1, class: 'fade-none' }),
  ]
  return node('defs', {}, [
    node('linearGradient', { id: FADE_RIGHT }, stops),
    node('linearGradient', { id: FADE_LEFT, x1: 1, x2: 0 }, stops),
    node('linearGradient', { id: FADE_BOTH }, [
      node('stop', { offset: 0, class: 'fade-none' }),
      node('stop', { offset: 0.3, class: 'fade-full' }),
      node('stop', { offset: 0.7, class: 'fade-full' }),
      node('stop', { offset: 1, class: 'fade-none' }),
    ]),
  ])
}

const rem = (value: number) => `${Math.round(value * 1000) / 1000}rem`

/**
 * A length in rem for what SVG does not place by CSS (nested drawings, lines, text): WebKit takes rem for
 * nothing there. It counts on a font of one rem, or of the size given.
 */
export function emOf(value: number, size = 1): string {
  return `${Math.round((value / size) * 1000) / 1000}em`
}
const percent = (value: number, frame: Frame) => `${Math.round((value / frame.width) * 1e5) / 1000}%`

/**
 * The marks of a plan as SVG groups: across in percent, down and about each mark in rem, so that the drawing
 * fills any width from the frame's up. Classes only; colours are the style sheet's.
 */
export function drawMarks(options: DrawingOptions): SvgNode[] {
  const firsts = new Set<EventKey>()
  return setInFrame(options.plan, options.frame)
    .sort((a, b) => options.plan.items.indexOf(a.item) - options.plan.items.indexOf(b.item))
    .map((framed) => {
      const id = keyOfEvent(framed.item.mark.event)
      const isFirst = !firsts.has(id)
      firsts.add(id)
      return drawMark(framed, options, isFirst)
    })
}

function drawMark({ item, extent }: FramedMark, options: DrawingOptions, isFirst: boolean): SvgNode {
  const { event, shape, certainty } = item.mark
  const { dim, own } = options.emphasisOf(item.mark)
  const classes = ['mark', shape, certainty, ...(dim ? ['dim'] : []), ...(own ? ['own'] : [])]
  return node(
    'a',
    {
      href: options.hrefOf(keyOfEvent(event)),
      class: classes.join(' '),
      'data-key': item.key,
      'aria-label': options.nameOf(keyOfEvent(event)),
      ...(own ? { 'aria-current': 'true' } : {}),
      ...(isFirst ? { id: markFragment(keyOfEvent(event)) } : {}),
    },
    [
      hitArea(item, extent, options.frame),
      ...drawBody(item, extent, options.frame),
      ...drawLabel(item, extent, options.frame),
    ],
  )
}

/** A nested svg puts its children at a place in percent and lets them be measured in rem from there. */
function at(left: number, top: number, frame: Frame, children: readonly SvgNode[]): SvgNode {
  return node('svg', { x: percent(left, frame), y: emOf(top), overflow: 'visible' }, children)
}

function anchorOf(item: PlannedMark, frame: Frame): number {
  const clamp = (value: number) => Math.min(frame.width, Math.max(0, value))
  return item.mark.shape === 'end'
    ? clamp(position(frame, item.mark.to))
    : clamp(position(frame, item.mark.from))
}

function hitArea(item: PlannedMark, extent: Extent, frame: Frame): SvgNode {
  const anchor = anchorOf(item, frame)
  return at(anchor, item.top, frame, [
    node('rect', {
      class: 'hit',
      fill: 'none',
      x: rem(extent.left - anchor),
      width: rem(extent.right - extent.left),
      height: rem(item.height),
    }),
  ])
}

/** Height of a bar within a row, in rem. */
export function barHeight(rowHeight: number): number {
  return rowHeight > 1 ? rowHeight - 0.5 : rowHeight - 0.2
}

function drawBody(item: PlannedMark, { body }: Extent, frame: Frame): SvgNode[] {
  const middle = item.top + item.height / 2
  const bar = barHeight(item.height)
  const top = middle - bar / 2
  const { shape } = item.mark
  switch (shape) {
    case 'day':
      return [
        at(anchorOf(item, frame), middle, frame, [
          node('circle', { class: 'dot', r: rem(item.height > 1 ? DOT : DOT * 0.8) }),
        ]),
      ]
    case 'part':
      return [stretched(item, body, middle - 0.25, 0.5, frame, { class: 'dot', rx: rem(0.25) })]
    case 'span':
      return [stretched(item, body, top, bar, frame, { class: 'bar', rx: rem(0.1875) })]
    case 'period':
      return softened(item, body, top, bar, frame, FADE_BOTH)
    case 'beginning':
    case 'end': {
      if (item.mark.soft)
        return softened(item, body, top, bar, frame, shape === 'beginning' ? FADE_RIGHT : FADE_LEFT)
      const anchor = anchorOf(item, frame)
      const edge = shape === 'beginning' ? 0 : -0.1875
      return [
        at(anchor, top, frame, [
          node('rect', {
            class: 'fade',
            x: rem(body.left - anchor),
            width: rem(body.right - body.left),
            height: rem(bar),
            fill: `url(#${shape === 'beginning' ? FADE_RIGHT : FADE_LEFT})`,
          }),
          node('rect', { class: 'edge', x: rem(edge), width: rem(0.1875), height: rem(bar) }),
        ]),
      ]
    }
    default:
      return shape satisfies never
  }
}

/** A band without a sharp edge, on a dotted line that is seen where colours are few. */
function softened(
  item: PlannedMark,
  body: Reach,
  top: number,
  height: number,
  frame: Frame,
  gradient: string,
): SvgNode[] {
  const y = emOf(top + height)
  return [
    stretched(item, body, top, height, frame, { class: 'fade', fill: `url(#${gradient})` }),
    node('line', {
      class: 'about',
      x1: percent(body.left, frame),
      x2: percent(body.right, frame),
      y1: y,
      y2: y,
    }),
  ]
}

function stretched(
  item: PlannedMark,
  body: Reach,
  top: number,
  height: number,
  frame: Frame,
  attributes: SvgNode['attributes'],
): SvgNode {
  const width = body.right - body.left
  const { shape } = item.mark
  const size = (shape === 'part' || shape === 'period') && width <= PART ? rem(width) : percent(width, frame)
  return node('rect', {
    ...attributes,
    x: percent(body.left, frame),
    y: rem(top),
    width: size,
    height: rem(height),
  })
}

function drawLabel(item: PlannedMark, { side, label, body }: Extent, frame: Frame): SvgNode[] {
  if (label === undefined) return []
  const fromRight = side === 'left' || (side === 'inside' && item.mark.shape === 'end')
  const anchor = labelAnchor(item, side, body, frame)
  return [
    at(anchor, item.top + item.height / 2, frame, [
      textNode(
        'text',
        {
          class: 'label',
          x: emOf((fromRight ? label.right : label.left) - anchor, LABEL_SIZE),
          dy: '.36em',
          'font-size': rem(LABEL_SIZE),
          'text-anchor': fromRight ? 'end' : 'start',
        },
        item.mark.label,
      ),
    ]),
  ]
}

function labelAnchor(item: PlannedMark, side: Extent['side'], body: Reach, frame: Frame): number {
  if (item.mark.shape === 'day') return anchorOf(item, frame)
  const end = side === 'right' || (side === 'inside' && item.mark.shape === 'end')
  if (item.mark.shape === 'part' && end && body.right - body.left <= PART) return body.left
  return end ? body.right : body.left
}
