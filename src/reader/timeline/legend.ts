import { FADE_LEFT, FADE_RIGHT } from './drawing.ts'
import type { Certainty, MarkShape } from './marks.ts'
import { node, type SvgNode } from './svg.ts'

/** An entry of the legend: a sample of a mark, 24 × 12 units, and what it means. */
export interface LegendEntry {
  words: string
  sample: SvgNode
}

function sample(shape: MarkShape, certainty: Certainty, body: readonly SvgNode[]): SvgNode {
  return node('svg', { width: 24, height: 12, viewBox: '0 0 24 12', 'aria-hidden': 'true' }, [
    node('g', { class: `mark ${shape} ${certainty}` }, body),
  ])
}

const bar = node('rect', { class: 'bar', x: 1, y: 1, width: 22, height: 10, rx: 2 })

/** What holds for every mark. */
export const LEGEND_NOTE = '年份都是推定'

/** The legend, in order. */
export const LEGEND: readonly LegendEntry[] = [
  { words: '某日', sample: sample('day', 'stated', [node('circle', { class: 'dot', cx: 12, cy: 6, r: 4 })]) },
  {
    words: '一日之内',
    sample: sample('part', 'stated', [
      node('rect', { class: 'dot', x: 4, y: 3, width: 16, height: 6, rx: 3 }),
    ]),
  },
  { words: '起止', sample: sample('span', 'stated', [bar]) },
  {
    words: '自某日起',
    sample: sample('beginning', 'stated', [
      node('rect', { class: 'fade', x: 1, y: 0, width: 23, height: 12, fill: `url(#${FADE_RIGHT})` }),
      node('rect', { class: 'edge', x: 0, y: 0, width: 3, height: 12 }),
    ]),
  },
  {
    words: '截至某日',
    sample: sample('end', 'stated', [
      node('rect', { class: 'fade', x: 0, y: 0, width: 23, height: 12, fill: `url(#${FADE_LEFT})` }),
      node('rect', { class: 'edge', x: 21, y: 0, width: 3, height: 12 }),
    ]),
  },
  { words: '虚线、空心：月份推定', sample: sample('span', 'inferred', [bar]) },
]
