import { memo } from 'react'
import { dayRunName } from '../../reader/date-words.ts'
import { unitName } from '../../reader/timeline/calendar-units.ts'
import { emOf } from '../../reader/timeline/drawing.ts'
import type { Plan, PlannedMore } from '../../reader/timeline/plan.ts'
import { type Frame, LABEL_SIZE, ROW } from '../../reader/timeline/scale.ts'
import { moreKey } from '../../reader/timeline/stops.ts'
import { baseOf, percentIn } from './base.ts'
import styles from './MoreMarks.module.css'

interface MoreMarksProps {
  plan: Plan
  frame: Frame
  /** Whether the year stands beside every day. */
  years: boolean
  /** Key of what is the Tab stop. */
  stop: string | undefined
  onMore: (more: PlannedMore, byKey: boolean) => void
}

/** The “+n” of days that are too full; each opens its lane in place. */
export const MoreMarks = memo(function MoreMarks({ plan, frame, years, stop, onMore }: MoreMarksProps) {
  const percent = percentIn(baseOf(plan))
  const mores = plan.lanes
    .flatMap((lane) => lane.more)
    .filter((more) => more.day + more.days / 2 > frame.from && more.day + more.days / 2 < frame.to)
  if (mores.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no fieldset
    <svg className={styles.layer} width="100%" height={`${plan.height}rem`} role="group">
      {mores.map((more) => {
        const open = (byKey: boolean) => onMore(more, byKey)
        const key = moreKey(more)
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={key}
            className={styles.more}
            role="button"
            tabIndex={key === stop ? 0 : -1}
            data-stop={key}
            data-count={more.marks.length}
            aria-label={`${moreName(plan, more, years)}另有 ${more.marks.length} 条，展开`}
            onClick={() => open(false)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              open(true)
            }}
          >
            <svg
              x={percent(more.day + more.days / 2)}
              y={emOf(more.top + ROW / 2)}
              overflow="visible"
              aria-hidden="true"
            >
              <rect
                className={styles.box}
                x="-1.25rem"
                y="-0.7rem"
                width="2.5rem"
                height="1.4rem"
                rx="0.25rem"
              />
              <text className={styles.count} dy=".36em" textAnchor="middle" fontSize={`${LABEL_SIZE}rem`}>
                +{more.marks.length}
              </text>
            </svg>
          </g>
        )
      })}
    </svg>
  )
})

/** The day, or of a long span the days, that a “+n” stands for. */
function moreName({ days }: Plan, more: PlannedMore, years: boolean): string {
  const [from, to] = [days[more.day], days[more.day + more.days - 1]]
  if (from === undefined || to === undefined) return ''
  return from === to ? dayRunName(from, to, years) : unitName({ from, to })
}
