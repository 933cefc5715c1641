import { type RefObject, useMemo } from 'react'
import type { DaySpan } from '../../edition/edition.ts'
import { keyOfEvent } from '../../reader/event-key.ts'
import type { AxisPlan } from '../../reader/timeline/axis.ts'
import type { DrawnCount } from '../../reader/timeline/counts.ts'
import { drawMarks } from '../../reader/timeline/drawing.ts'
import type { Plan, PlannedMore } from '../../reader/timeline/plan.ts'
import type { Frame } from '../../reader/timeline/scale.ts'
import { Backdrop } from './Backdrop.tsx'
import styles from './Canvas.module.css'
import { Counts } from './Counts.tsx'
import { useIsHydrated } from './hydration.ts'
import type { MarkLink } from './live-mark.ts'
import { MoreMarks } from './MoreMarks.tsx'
import { renderSvg } from './SvgDrawing.tsx'
import type { LiveState } from './use-live-drawing.ts'

interface CanvasProps {
  plan: Plan
  frame: Frame
  /** Whether the year stands beside every day. */
  years: boolean
  links: readonly MarkLink[]
  /** Key of the mark, count or “+n” that is the Tab stop. */
  stop: string | undefined
  chosen: DaySpan | undefined
  lit: ReadonlySet<string>
  host: RefObject<HTMLDivElement | null>
  live: LiveState
  /** Whether a narrower window than the whole span shows, so that a finger pans it. */
  zoomed: boolean
  onMore: (more: PlannedMore, byKey: boolean) => void
  /** The axis of a long span. */
  axis: AxisPlan | undefined
  counts: readonly DrawnCount[]
  onCount: (key: string, byKey: boolean) => void
}

/** The lanes with their marks: drawn as SVG at once, and live when vis-timeline stands. */
export function Canvas(props: CanvasProps) {
  const { plan, frame, years, links, stop, chosen, lit, host, live, zoomed, axis, counts, onMore, onCount } =
    props
  const hydrated = useIsHydrated()
  const drawing = useMemo(() => {
    const byEvent = new Map(links.map((link) => [keyOfEvent(link.item.mark.event), link]))
    return drawMarks({
      plan,
      frame,
      hrefOf: (event) => byEvent.get(event)?.href ?? '',
      nameOf: (event) => byEvent.get(event)?.name ?? '',
      emphasisOf: ({ event }) => byEvent.get(keyOfEvent(event)) ?? { dim: false, own: false },
    })
  }, [plan, frame, links])
  const classes = [styles.canvas, live === 'live' && styles.isLive, zoomed && styles.pans]
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <Backdrop plan={plan} axis={axis} chosen={chosen} lit={lit} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing holds no fieldset */}
      <svg className={styles.drawing} width="100%" height={`${plan.height}rem`} role="group">
        {drawing.map((mark) => {
          const key = String(mark.attributes['data-key'])
          return renderSvg(mark, key, hydrated ? { tabIndex: key === stop ? 0 : -1 } : {})
        })}
      </svg>
      <div className={styles.host} ref={host} />
      <Counts plan={plan} counts={counts} stop={stop} onOpen={onCount} />
      {stop === undefined && <p className={styles.nothing}>这一段没有注明日期的记述。</p>}
      <MoreMarks plan={plan} frame={frame} years={years} stop={stop} onMore={onMore} />
    </div>
  )
}
