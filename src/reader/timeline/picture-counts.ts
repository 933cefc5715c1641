import type { DrawnCount } from './counts.ts'
import { PICTURE_COLOURS } from './picture-style.ts'
import type { PlannedMore } from './plan.ts'
import { LABEL_SIZE, ROW } from './scale.ts'
import { node, type SvgNode, textNode } from './svg.ts'

/** How much red is in the box of a count, from the weakest shade to the strongest, as the style sheet has it. */
const STRENGTHS = [0.09, 0.15, 0.22, 0.3, 0.38]
const DIM = 0.05
const WORDS = { 'text-anchor': 'middle', dy: '.36em' } as const
/** Width and height of the box of a “+n”, in rem. */
const [MORE_WIDTH, MORE_HEIGHT] = [2.5, 1.4]

interface Scale {
  /** Where a day stands, in pixels. */
  x: (days: number) => number
  /** Pixels of a rem. */
  rem: number
}

/** The counts in the window, as the page draws them. */
export function pictureCounts(counts: readonly DrawnCount[], { x, rem }: Scale): SvgNode[] {
  const { paper, red, ink, second } = PICTURE_COLOURS
  return counts
    .filter(({ inWindow }) => inWindow)
    .flatMap(({ cell, words, shade, dim, own }) => {
      const inset = cell.height > 1.6 ? 0.25 : 0.125
      const box = {
        x: x(cell.from),
        y: (cell.top + inset) * rem,
        width: x(cell.to) - x(cell.from),
        height: (cell.height - 2 * inset) * rem,
      }
      const strength = (dim ? undefined : STRENGTHS[shade - 1]) ?? DIM
      const place = { ...WORDS, x: x((cell.from + cell.to) / 2), y: (cell.top + cell.height / 2) * rem }
      const look = {
        'font-size': LABEL_SIZE * rem,
        fill: dim ? second : ink,
        ...(own ? { 'font-weight': 600 } : {}),
      }
      return [
        node('rect', { ...box, fill: paper }),
        node('rect', { ...box, fill: red, 'fill-opacity': strength, stroke: paper, 'stroke-width': 2 }),
        textNode('text', { ...place, ...look }, words),
      ]
    })
}

/** The “+n” of a plan whose middles are in the window. */
export function pictureMores(mores: readonly PlannedMore[], { x, rem }: Scale): SvgNode[] {
  const { paper, rule, red } = PICTURE_COLOURS
  return mores.flatMap(({ day, days, top, marks }) => {
    const [middle, centre] = [x(day + days / 2), (top + ROW / 2) * rem]
    const [width, height] = [MORE_WIDTH * rem, MORE_HEIGHT * rem]
    const box = { x: middle - width / 2, y: centre - height / 2, width, height, rx: rem / 4 }
    return [
      node('rect', { ...box, fill: paper, stroke: rule }),
      textNode(
        'text',
        { ...WORDS, x: middle, y: centre, 'font-size': LABEL_SIZE * rem, fill: red },
        `+${marks.length}`,
      ),
    ]
  })
}
