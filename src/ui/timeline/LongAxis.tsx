import { memo, useRef } from 'react'
import type { AxisPlan, AxisWord } from '../../reader/timeline/axis.ts'
import { isChosen } from '../../reader/timeline/choosing.ts'
import { emOf } from '../../reader/timeline/drawing.ts'
import { LABEL_SIZE } from '../../reader/timeline/scale.ts'
import { percentIn } from './base.ts'
import { useIsHydrated } from './hydration.ts'
import styles from './LongAxis.module.css'
import { type AxisChoice, useAxis } from './use-axis.ts'

interface LongAxisProps extends AxisChoice {
  axis: AxisPlan
}

/** The axis of a long span: days, weeks, months or years, with words where they have room. */
export const LongAxis = memo(function LongAxis({ axis, ...choice }: LongAxisProps) {
  // Prerendered units can choose nothing yet and say so.
  const waiting = !useIsHydrated()
  const strip = useRef<SVGSVGElement>(null)
  const { shown, stop, onPointerDown, onClick, onKeyDown } = useAxis(strip, axis.units, choice)
  const percent = percentIn(choice.base)
  return (
    <div className={styles.clip}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        ref={strip}
        className={styles.strip}
        width="100%"
        height="2.25rem"
        role="group"
        aria-label="选日期"
        onPointerDown={onPointerDown}
      >
        {axis.units.map(({ run, from, to, name, opens, weekend }) => {
          const isOn = isChosen(run.from, shown) || isChosen(run.to, shown)
          const classes = [styles.unit, weekend && styles.weekend, isOn && styles.chosen]
          return (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button
            <g
              key={run.from}
              className={classes.filter(Boolean).join(' ')}
              data-day={run.from}
              role="button"
              aria-label={name}
              aria-disabled={waiting}
              aria-pressed={isChosen(run.from, choice.chosen) && isChosen(run.to, choice.chosen)}
              tabIndex={run.from === stop ? 0 : -1}
              onClick={(event) => onClick(event, run)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ' ') {
                  event.preventDefault()
                  choice.onChoose(run)
                } else onKeyDown(event, run)
              }}
            >
              <rect
                className={styles.box}
                x={percent(from)}
                width={percent(to - from + choice.base.from)}
                height="100%"
              />
              <line
                className={opens === undefined ? styles.line : styles.opens}
                x1={percent(opens ?? from)}
                x2={percent(opens ?? from)}
                y1={opens === undefined ? '75%' : '0'}
                y2="100%"
              />
            </g>
          )
        })}
        <Words words={axis.above} y="0.95em" percent={percent} className={styles.above} />
        <Words words={axis.below} y="1.9em" percent={percent} className={styles.below} />
      </svg>
    </div>
  )
})

interface WordsProps {
  words: readonly AxisWord[]
  y: string
  percent: (day: number) => string
  className: string | undefined
}

function Words({ words, y, percent, className }: WordsProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g className={className} aria-hidden="true">
      {words.map(({ text, at, anchor }) => (
        // biome-ignore lint/a11y/noSvgWithoutTitle: the units about them are named
        <svg key={`${text} ${at}`} x={percent(at)} y={y} overflow="visible">
          <text
            x={emOf({ start: 0.25, middle: 0, end: -0.25 }[anchor], LABEL_SIZE)}
            textAnchor={anchor}
            fontSize={`${LABEL_SIZE}rem`}
          >
            {text}
          </text>
        </svg>
      ))}
    </g>
  )
}
