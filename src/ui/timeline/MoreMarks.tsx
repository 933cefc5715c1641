import { dayName } from '../../reader/date-words.ts'
import type { Plan, PlannedMore } from '../../reader/timeline/plan.ts'
import { type Frame, LABEL_SIZE, ROW } from '../../reader/timeline/scale.ts'
import styles from './MoreMarks.module.css'

interface MoreMarksProps {
  plan: Plan
  frame: Frame
  onMore: (more: PlannedMore) => void
}

/** The “+n” of days that are too full; each opens its lane in place. */
export function MoreMarks({ plan, frame, onMore }: MoreMarksProps) {
  const mores = plan.lanes
    .flatMap((lane) => lane.more)
    .filter((more) => more.day + 0.5 > frame.from && more.day + 0.5 < frame.to)
  if (mores.length === 0) return null
  return (
    <svg className={styles.layer} width="100%" height={`${plan.height}rem`} role="presentation">
      {mores.map((more) => {
        const day = plan.days[more.day]
        const open = () => onMore(more)
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={`${more.lane} ${more.day}`}
            className={styles.more}
            role="button"
            tabIndex={0}
            aria-label={`${day === undefined ? '' : dayName(day)}另有 ${more.marks.length} 条，展开`}
            onClick={open}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              open()
            }}
          >
            <svg
              x={`${((more.day + 0.5) / plan.days.length) * 100}%`}
              y={`${more.top + ROW / 2}rem`}
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
}
