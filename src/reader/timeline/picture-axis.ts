import { dayNumber } from '../../edition/day.ts'
import type { DaySpan } from '../../edition/edition.ts'
import { isWeekend, weekdayInitial } from '../weekday-words.ts'
import { type AxisPlan, type AxisWord, axisOf, isPlainAxis } from './axis.ts'
import { isChosen } from './choosing.ts'
import { overlaps } from './extent.ts'
import { PICTURE_COLOURS } from './picture-style.ts'
import type { Plan } from './plan.ts'
import type { Stretch } from './scale.ts'
import { node, type SvgNode, textNode } from './svg.ts'

/** Height of a picture's axis, in pixels. */
export const AXIS = 40

const INSET = 4

interface ColumnsOptions {
  plan: Plan
  span: DaySpan
  window: Stretch
  chosen: DaySpan | undefined
  /** Where a day stands, in pixels. */
  x: (days: number) => number
  /** Down to the foot of the lanes, in pixels. */
  height: number
}

/** The axis of a picture, a drawing's whole axis as the page has it; none where every day has its own column. */
export function pictureAxis(plan: Plan, span: DaySpan, window: Stretch): AxisPlan | undefined {
  return isPlainAxis(plan.days) ? undefined : axisOf(span, window)
}

/** The columns of a picture: days, or of a long span what the axis has room for. */
export function pictureColumns(options: ColumnsOptions, axis: AxisPlan | undefined): SvgNode[] {
  return axis === undefined ? dayColumns(options) : unitColumns(options, axis)
}

function dayColumns({ plan, chosen, x, height }: ColumnsOptions): SvgNode[] {
  const { weekend, rule, second, red, paper } = PICTURE_COLOURS
  return plan.days.flatMap((day, index) => {
    const middle = x(index + 0.5)
    const first = index === 0 || day.endsWith('-01')
    const isOn = isChosen(day, chosen)
    const column = { x: x(index), width: x(index + 1) - x(index) }
    const number = { x: middle, y: 17, 'text-anchor': 'middle', 'font-weight': 600 }
    const name = { x: middle, y: 33, 'text-anchor': 'middle', fill: isOn ? paper : second }
    return [
      ...(isWeekend(day) ? [node('rect', { ...column, height, fill: weekend })] : []),
      ...(isOn
        ? [
            node('rect', { ...column, height, fill: red, 'fill-opacity': 0.06 }),
            node('rect', { ...column, height: AXIS, fill: red }),
          ]
        : []),
      node('line', { x1: x(index), x2: x(index), y1: 0, y2: height, stroke: rule }),
      textNode(
        'text',
        isOn ? { ...number, fill: paper } : number,
        first ? `${Number(day.slice(5, 7))}/${Number(day.slice(8))}` : String(Number(day.slice(8))),
      ),
      textNode('text', name, weekdayInitial(day)),
    ]
  })
}

function unitColumns({ span, window, chosen, x, height }: ColumnsOptions, axis: AxisPlan): SvgNode[] {
  const { weekend, rule, quiet, second, red } = PICTURE_COLOURS
  const across = ({ from, to }: Stretch) => ({ x: x(from), width: x(to) - x(from) })
  const stretch = ({ from, to }: DaySpan): Stretch => {
    const first = dayNumber(span.from)
    return { from: dayNumber(from) - first, to: dayNumber(to) - first + 1 }
  }
  const units = axis.units.filter((unit) => overlaps(unit, window))
  const words = (line: readonly AxisWord[], look: SvgNode['attributes']) =>
    line
      .filter(({ at }) => at >= window.from && at <= window.to)
      .map(({ text, at, anchor }) => {
        const inset = { start: INSET, middle: 0, end: -INSET }[anchor]
        return textNode('text', { ...look, x: x(at) + inset, 'text-anchor': anchor }, text)
      })
  return [
    ...units
      .filter((unit) => unit.weekend)
      .map((unit) => node('rect', { ...across(unit), height, fill: weekend })),
    ...(chosen === undefined
      ? []
      : [
          node('rect', { ...across(stretch(chosen)), height, fill: red, 'fill-opacity': 0.06 }),
          node('rect', { ...across(stretch(chosen)), height: AXIS, fill: red, 'fill-opacity': 0.2 }),
        ]),
    ...units.map(({ from, opens }) => {
      const [at, stroke, y1] = opens === undefined ? [x(from), rule, 0.75 * AXIS] : [x(opens), quiet, 0]
      return node('line', { x1: at, x2: at, y1, y2: height, stroke })
    }),
    ...words(axis.above, { y: 17, 'font-weight': 600 }),
    ...words(axis.below, { y: 33, fill: second }),
  ]
}
