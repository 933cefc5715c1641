import { isUncertain } from '../date-words.ts'
import type { ListedEvent } from '../listing.ts'
import { FADE_BOTH, FADE_LEFT, FADE_RIGHT } from './drawing.ts'
import { type Certainty, isSoft, type MarkShape } from './marks.ts'
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

/** What the marks do not show: whose year is concluded; nothing where every date states its own. */
export function yearNote(events: readonly ListedEvent[]): string | undefined {
  const inferred = events.filter((event) => event.inferred.some(({ part }) => part === 'year')).length
  if (inferred === 0) return undefined
  return inferred === events.length ? '年份都是推定' : `${inferred} 个日期的年份是推定`
}

const SOFT: LegendEntry = {
  words: '约略：某月、某年、前后',
  sample: sample('period', 'stated', [
    node('rect', { class: 'fade', x: 0, y: 0, width: 24, height: 12, fill: `url(#${FADE_BOTH})` }),
    node('line', { class: 'about', x1: 0, x2: 24, y1: 11, y2: 11 }),
  ]),
}

const SHARP: readonly LegendEntry[] = [
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
]

/** The legend of some events, in order: what is coarse, concluded or in doubt is in it where anything is. */
export function legendOf(events: readonly ListedEvent[]): readonly LegendEntry[] {
  const why = doubts(events)
  return [
    ...SHARP,
    ...(events.some((event) => isSoft(event.date)) ? [SOFT] : []),
    ...(why === '' ? [] : [{ words: `虚线、空心：${why}`, sample: sample('span', 'inferred', [bar]) }]),
  ]
}

/** 月份推定; 月份、日期推定或存疑. */
function doubts(events: readonly ListedEvent[]): string {
  const concluded = (part: 'month' | 'day') => events.some((e) => e.inferred.some((i) => i.part === part))
  const parts = [...(concluded('month') ? ['月份'] : []), ...(concluded('day') ? ['日期'] : [])]
  return [
    ...(parts.length === 0 ? [] : [`${parts.join('、')}推定`]),
    ...(events.some((event) => isUncertain(event.date)) ? ['存疑'] : []),
  ].join('或')
}
