import type { DaySpan } from '../../edition/edition.ts'
import type { EventKey } from '../../edition/ids.ts'
import type { Listing } from '../listing.ts'
import { setPunctuation } from '../punctuation.ts'
import { type AxisPlan, cornerName } from './axis.ts'
import { countsIn, countsNear, drawnCounts } from './counts.ts'
import { type DrawingOptions, drawMarks, FADE_LEFT, FADE_RIGHT, gradients } from './drawing.ts'
import { nameAnchor, phasesInFrame } from './frame.ts'
import { clipLabel, textWidth, wrapText } from './label.ts'
import { legendOf, yearNote } from './legend.ts'
import { AXIS, pictureAxis, pictureColumns } from './picture-axis.ts'
import { pictureCounts, pictureMores } from './picture-counts.ts'
import { inPixels, PICTURE_COLOURS } from './picture-style.ts'
import { type Frame, GAP, PHASE_ROW, PHASE_SIZE, position, type Stretch } from './scale.ts'
import { node, type SvgNode, textNode } from './svg.ts'

const REM = 16
const WIDTH = 1440
const MARGIN = 40
const LABELS = 152
const TITLE = 72
const LEGEND_HEIGHT = 36
const FOOTER = 32
const ADDRESS_SIZE = 12
const ADDRESS_LINE = 16

/** What a saved picture is made from. */
export interface PictureOptions extends Omit<DrawingOptions, 'frame'> {
  edition: Listing
  window: Stretch
  /** The chosen days, set off as on the page. */
  chosen: DaySpan | undefined
  /** Whether a filter is on, so that counts say how many pass it. */
  filtered: boolean
  /** Absolute address of the view, printed below the drawing. */
  address: string
  hrefOf: (event: EventKey) => string
}

/**
 * The timeline as a picture of its own, in pixels and plain colours: title, days, the chosen ones among
 * them, phases, the same lanes and marks as in the page, legend and address.
 */
export function pictureOf(options: PictureOptions): SvgNode {
  const { edition, plan, window, address } = options
  const left = MARGIN + LABELS
  const width = WIDTH - left - MARGIN
  const frame = { ...window, width: width / REM }
  const top = TITLE + AXIS + (plan.phases.length > 0 ? PHASE_ROW * REM : 0)
  const bottom = top + plan.height * REM
  const lines = wrapText(address, (WIDTH - 2 * MARGIN) / ADDRESS_SIZE)
  const footer = bottom + LEGEND_HEIGHT + FOOTER - 14
  const height = bottom + LEGEND_HEIGHT + FOOTER + (lines.length - 1) * ADDRESS_LINE
  const { ink, second, rule, paper } = PICTURE_COLOURS
  const x = (days: number) => position(frame, days) * REM
  const within = { x: left, y: top, width, height: plan.height * REM }
  const drawing = node('svg', within, drawMarks({ ...options, frame }))
  const axis = pictureAxis(plan, edition.span, window)
  const counts = drawnCounts(countsNear(plan, window), options.emphasisOf, options.filtered)
  const mores = plan.lanes
    .flatMap(({ more }) => more)
    .filter(({ day, days }) => day + days / 2 > window.from && day + days / 2 < window.to)
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': "'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif",
      'font-size': 13,
      fill: ink,
    },
    [
      textNode('title', {}, `${edition.title}：时间线`),
      inPixels(gradients(), 0, REM),
      node('rect', { width: WIDTH, height, fill: paper }),
      textNode(
        'text',
        { x: MARGIN, y: 44, 'font-size': 26, 'font-weight': 700, 'font-family': 'serif' },
        edition.title,
      ),
      textNode('text', { x: WIDTH - MARGIN, y: 44, fill: second, 'text-anchor': 'end' }, edition.subtitle),
      node('svg', { x: left, y: TITLE, width, height: bottom - TITLE }, [
        ...pictureColumns({ ...options, span: edition.span, x, height: bottom - TITLE }, axis),
        ...phaseBands(options, frame, AXIS),
      ]),
      ...laneNames(options, axis, top, left),
      inPixels(drawing, width, REM),
      node('svg', within, [
        ...pictureCounts(counts, { x, rem: REM }),
        ...pictureMores(mores, { x, rem: REM }),
      ]),
      node('rect', { x: left, y: TITLE, width, height: bottom - TITLE, fill: 'none', stroke: rule }),
      ...legendRow(edition, countsIn(plan, window), bottom + LEGEND_HEIGHT / 2),
      ...lines.map((line, i) =>
        textNode(
          'text',
          { x: MARGIN, y: footer + i * ADDRESS_LINE, fill: second, 'font-size': ADDRESS_SIZE },
          line,
        ),
      ),
    ],
  )
}

function phaseBands({ plan }: PictureOptions, frame: Frame, top: number): SvgNode[] {
  const { red, tint } = PICTURE_COLOURS
  const height = PHASE_ROW * REM
  return phasesInFrame(plan, frame).flatMap(({ planned, visible, name }) => {
    if (visible === undefined) return []
    const { opens, closes, phase } = planned
    const x = (days: number) => position(frame, days) * REM
    const [from, to] = [x(visible.from), x(visible.to)]
    const fill = opens === closes ? tint : `url(#${opens ? FADE_RIGHT : FADE_LEFT})`
    const edge = (at: number) =>
      node('line', { x1: at, x2: at, y1: top, y2: top + height, stroke: red, 'stroke-width': 2 })
    const band = node('rect', { x: from, y: top, width: to - from, height, fill })
    const edges = [...(opens ? [edge(x(planned.from))] : []), ...(closes ? [edge(x(planned.to))] : [])]
    if (name === undefined) return [band, ...edges]
    const inset = { start: GAP, middle: 0, end: -GAP }[name] * REM
    const text = { x: x(nameAnchor(visible, name)) + inset, y: top + 15, fill: red, 'text-anchor': name }
    return [band, ...edges, textNode('text', { ...text, 'font-size': PHASE_SIZE * REM }, phase.name)]
  })
}

function laneNames(
  { plan, window, edition }: PictureOptions,
  axis: AxisPlan | undefined,
  top: number,
  left: number,
): SvgNode[] {
  const { second, rule } = PICTURE_COLOURS
  return [
    textNode(
      'text',
      { x: left - 12, y: TITLE + 25, 'text-anchor': 'end', fill: second, 'font-size': 12 },
      cornerName(plan.days[window.from] ?? edition.span.from, axis),
    ),
    ...plan.lanes.flatMap((lane) => {
      const y = top + lane.top * REM
      return [
        node('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: rule }),
        textNode(
          'text',
          { x: left - 12, y: y + Math.min(18, lane.height * 8 + 5), 'text-anchor': 'end' },
          clipLabel(setPunctuation(lane.name), (LABELS - 16) / 13),
        ),
      ]
    }),
  ]
}

function legendRow({ events }: Listing, counted: boolean, middle: number): SvgNode[] {
  let x = MARGIN
  const entries = legendOf(events).map(({ words, sample }) => {
    const at = x
    x += 24 + 6 + textWidth(words) * 12 + 18
    return node('g', { transform: `translate(${at} ${middle - 6})` }, [
      inPixels(sample, 24, REM),
      textNode('text', { x: 30, y: 10.5, 'font-size': 12, fill: PICTURE_COLOURS.second }, words),
    ])
  })
  const notes = [...(counted ? ['方格中是条数'] : []), yearNote(events)].filter((note) => note !== undefined)
  const place = { x, y: middle + 4.5, 'font-size': 12, fill: PICTURE_COLOURS.second }
  return notes.length === 0 ? entries : [...entries, textNode('text', place, notes.join('　'))]
}
