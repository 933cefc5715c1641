import { memo, useMemo } from 'react'
import type { DrawnCount } from '../../reader/timeline/counts.ts'
import { emOf } from '../../reader/timeline/drawing.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import { LABEL_SIZE, type Stretch } from '../../reader/timeline/scale.ts'
import { countKey } from '../../reader/timeline/stops.ts'
import { baseOf, percentIn } from './base.ts'
import styles from './Counts.module.css'
import { useIsHydrated } from './hydration.ts'

interface CountsProps {
  plan: Plan
  counts: readonly DrawnCount[]
  /** Key of what is the Tab stop. */
  stop: string | undefined
  /** Told the key of the count; the same function whatever the filter. */
  onOpen: (key: string, byKey: boolean) => void
}

const SHADES = [styles.shade1, styles.shade2, styles.shade3, styles.shade4, styles.shade5]

/** Runs of days with no room for their marks: how many there are; a press shows those days alone. */
export function Counts({ plan, counts, stop, onOpen }: CountsProps) {
  const waiting = !useIsHydrated()
  const base = useMemo(() => baseOf(plan), [plan])
  if (counts.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      className={styles.layer}
      width="100%"
      height={`${plan.height}rem`}
      role="group"
      aria-label="各段日期的条数"
    >
      {counts.map(({ run: _, ...count }) => {
        const key = countKey(count.cell)
        return (
          <Count
            key={key}
            {...count}
            id={key}
            base={base}
            isStop={key === stop}
            waiting={waiting}
            onOpen={onOpen}
          />
        )
      })}
    </svg>
  )
}

interface CountProps extends Omit<DrawnCount, 'run'> {
  id: string
  base: Stretch
  isStop: boolean
  /** Prerendered counts can open nothing yet and say so. */
  waiting: boolean
  onOpen: CountsProps['onOpen']
}

// There are many, and a press on the filter changes few of them.
const Count = memo((props: CountProps) => {
  const { id, cell, base, words, name, shade, dim, own, inWindow, isStop, waiting, onOpen } = props
  const classes = [styles.count, SHADES[shade - 1], dim && styles.dim, own && styles.own]
  const className = classes.filter(Boolean).join(' ')
  const body = (
    <>
      <Box cell={cell} base={base} />
      <svg
        x={percentIn(base)((cell.from + cell.to) / 2)}
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
  if (!inWindow) {
    return (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
      <g className={className} aria-hidden="true">
        {body}
      </g>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      className={className}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-disabled={waiting}
      data-stop={id}
      data-count={cell.marks.length}
      onClick={() => onOpen(id, false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen(id, true)
      }}
    >
      <title>{name}</title>
      {body}
    </g>
  )
})

const Box = memo(({ cell, base }: Pick<CountProps, 'cell' | 'base'>) => {
  const percent = percentIn(base)
  const inset = cell.height > 1.6 ? 0.25 : 0.125
  return (
    <rect
      className={styles.box}
      x={percent(cell.from)}
      width={percent(base.from + cell.to - cell.from)}
      y={`${cell.top + inset}rem`}
      height={`${cell.height - 2 * inset}rem`}
    />
  )
})
