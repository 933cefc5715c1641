import type { SvgNode } from './svg.ts'

/** The colours of a saved picture: those of the light page. */
export const PICTURE_COLOURS = {
  paper: '#faf8f2',
  ink: '#1d1b19',
  second: '#55514a',
  quiet: '#6f6a61',
  rule: '#d9d4c8',
  red: '#9b2226',
  quietRed: '#d6a9a6',
  tint: '#ecd6d1',
  quietTint: '#f4ece5',
  weekend: '#f1ece0',
} as const

type Attributes = Record<string, string | number>

/** What the style sheet says of a class, as attributes; `context` holds the classes around it too. */
function look(name: string, context: ReadonlySet<string>): Attributes {
  const colours = PICTURE_COLOURS
  const dim = context.has('dim')
  const inferred = context.has('inferred')
  const red = dim ? colours.quietRed : colours.red
  switch (name) {
    case 'label':
      return {
        fill: dim ? colours.quiet : colours.ink,
        ...(context.has('own') ? { 'font-weight': 600 } : {}),
      }
    case 'hit':
      return { fill: 'none' }
    case 'dot':
      return { fill: inferred ? colours.paper : red, stroke: red, 'stroke-width': 1.5 }
    case 'bar':
      return {
        fill: dim ? colours.quietTint : colours.tint,
        stroke: red,
        ...(inferred ? { 'stroke-dasharray': '4 3' } : {}),
      }
    case 'about':
      return { stroke: red, 'stroke-width': 1.5, 'stroke-dasharray': '1.5 3' }
    case 'edge':
      return inferred ? { fill: 'none', stroke: red, 'stroke-dasharray': '3 2' } : { fill: red }
    case 'fade':
      return dim ? { 'fill-opacity': 0.5 } : {}
    case 'fade-full':
      return { 'stop-color': colours.tint }
    case 'fade-none':
      return { 'stop-color': colours.tint, 'stop-opacity': 0 }
    default:
      return {}
  }
}

const LEFT_BEHIND: ReadonlySet<string> = new Set(['class', 'data-key', 'aria-current', 'aria-hidden'])

/**
 * A drawing made for the page as one that stands alone: percent of `width`, rem and em become pixels, classes
 * become attributes, so that any program shows it alike.
 */
export function inPixels(drawing: SvgNode, width: number, rem: number): SvgNode {
  return convert(drawing, new Set(), rem)

  function pixels(value: string | number, em: number): string | number {
    if (typeof value === 'number') return value
    const [, number, unit] = /^(-?[\d.]+)(r?em|%)$/.exec(value) ?? []
    if (number === undefined) return value
    const scale = unit === '%' ? width / 100 : unit === 'em' ? em : rem
    return Math.round(Number(number) * scale * 100) / 100
  }

  function convert(from: SvgNode, around: ReadonlySet<string>, outer: number): SvgNode {
    const em = Number(pixels(from.attributes['font-size'] ?? outer, outer))
    const names = String(from.attributes.class ?? '').split(' ')
    const context = new Set([...around, ...names])
    const attributes: Attributes = {}
    for (const [name, value] of Object.entries(from.attributes)) {
      if (LEFT_BEHIND.has(name) || (name === 'id' && from.tag === 'a')) continue
      attributes[name] = name === 'dy' ? value : pixels(value, em)
    }
    for (const name of names) Object.assign(attributes, look(name, context))
    return { ...from, attributes, children: from.children.map((child) => convert(child, context, em)) }
  }
}
