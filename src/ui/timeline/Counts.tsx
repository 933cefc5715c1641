import type { DrawnCount } from '../../reader/timeline/counts.ts'
import { emOf } from '../../reader/timeline/drawing.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import { LABEL_SIZE } from '../../reader/timeline/scale.ts'
import { countKey } from '../../reader/timeline/stops.ts'
import { baseOf, percentIn } from './base.ts'
import styles from './Counts.module.css'
import { useIsHydrated } from './hydration.ts'

interface CountsProps {
  plan: Plan
  counts: readonly DrawnCount[]
  /** Key of what is the Tab stop. */
  stop: string | undefined
  onOpen: (count: DrawnCount, byKey: boolean) => void
}

const SHADES = [styles.shade1, styles.shade2, styles.shade3, styles.shade4, styles.shade5]

/** Runs of days with no room for their marks: how many there are; a press shows those days alone. */
export function Counts({ plan, counts, stop, onOpen }: CountsProps) {
  // Prerendered counts can open nothing yet and say so.
  const waiting = !useIsHydrated()
  if (counts.length === 0) return null
  const base = baseOf(plan)
  const percent = percentIn(base)
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      className={styles.layer}
      width="100%"
      height={`${plan.height}rem`}
      role="group"
      aria-label="各段日期的条数"
    >
      {counts.map((count) => {
        const { cell, words, name, shade, dim, own, inWindow } = count
        const classes = [styles.count, SHADES[shade - 1], dim && styles.dim, own && styles.own]
        const inset = cell.height > 1.6 ? 0.25 : 0.125
        const body = (
          <>
            <rect
              className={styles.box}
              x={percent(cell.from)}
              width={percent(base.from + cell.to - cell.from)}
              y={`${cell.top + inset}rem`}
              height={`${cell.height - 2 * inset}rem`}
            />
            <svg
              x={percent((cell.from + cell.to) / 2)}
              y={emOf(cell.top + cell.height / 2)}
              overflow="visible"
              aria-hidden="true"
            >
              <text className={styles.words} dy=".36em" textAnchor="middle" fontSize={`${LABEL_SIZE}rem`}>
                {words}
              </text>
            </svg>
          </>
        )
        const key = countKey(cell)
        const className = classes.filter(Boolean).join(' ')
        if (!inWindow) {
          return (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
            <g key={key} className={className} aria-hidden="true">
              {body}
            </g>
          )
        }
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={key}
            className={className}
            role="button"
            tabIndex={key === stop ? 0 : -1}
            aria-disabled={waiting}
            data-stop={key}
            data-count={cell.marks.length}
            onClick={() => onOpen(count, false)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              onOpen(count, true)
            }}
          >
            <title>{name}</title>
            {body}
          </g>
        )
      })}
    </svg>
  )
}
