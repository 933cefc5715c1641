import type { KeyboardEvent } from 'react'
import { FADE_LEFT, FADE_RIGHT } from '../../reader/timeline/drawing.ts'
import type { Run } from '../../reader/timeline/extent.ts'
import { type NamePlace, phasesInFrame } from '../../reader/timeline/frame.ts'
import type { Plan, PlannedPhase } from '../../reader/timeline/plan.ts'
import { type Frame, GAP, PHASE_ROW, PHASE_SIZE } from '../../reader/timeline/scale.ts'
import styles from './Phases.module.css'

interface PhasesProps {
  plan: Plan
  frame: Frame
  /** The phase whose words are shown, if any. */
  shown: string | undefined
}

const percent = (value: number, frame: Frame) => `${(value / frame.width) * 100}%`

/** The phases that the paper names, as bands under the days. */
export function Phases({ plan, frame, shown }: PhasesProps) {
  const phases = phasesInFrame(plan, frame)
  return (
    <div className={styles.phases}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg width="100%" height={`${PHASE_ROW}rem`} role="group" aria-label="文中所说的阶段">
        {phases.map(({ planned, band, name }, index) => (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={planned.phase.id}
            className={styles.phase}
            data-phase={planned.phase.id}
            role="button"
            tabIndex={index === 0 ? 0 : -1}
            aria-label={`阶段：${planned.phase.name}`}
            aria-expanded={shown === planned.phase.id}
            onKeyDown={moveFocus}
          >
            <rect
              className={styles.band}
              x={percent(band.left, frame)}
              width={percent(band.right - band.left, frame)}
              height="100%"
              fill={fillOf(planned)}
            />
            {planned.opens && <Edge at={percent(band.left, frame)} />}
            {planned.closes && <Edge at={percent(band.right, frame)} />}
            {name !== undefined && <Name text={planned.phase.name} place={name} band={band} frame={frame} />}
          </g>
        ))}
      </svg>
    </div>
  )
}

interface NameProps {
  text: string
  place: NamePlace
  band: Run
  frame: Frame
}

function Name({ text, place, band, frame }: NameProps) {
  const at = { start: band.left, middle: (band.left + band.right) / 2, end: band.right }[place]
  const inset = { start: GAP, middle: 0, end: -GAP }[place]
  return (
    <svg x={percent(at, frame)} y="50%" overflow="visible" aria-hidden="true">
      <text
        className={styles.name}
        x={`${inset}rem`}
        dy=".36em"
        textAnchor={place}
        fontSize={`${PHASE_SIZE}rem`}
      >
        {text}
      </text>
    </svg>
  )
}

/** A band fades towards the end that the paper does not name. */
function fillOf({ opens, closes }: PlannedPhase): string | undefined {
  if (opens === closes) return undefined
  return `url(#${opens ? FADE_RIGHT : FADE_LEFT})`
}

function Edge({ at }: { at: string }) {
  return <line className={styles.edge} x1={at} x2={at} y1="0" y2="100%" />
}

function moveFocus(event: KeyboardEvent<SVGGElement>) {
  const { key, currentTarget } = event
  const sibling =
    key === 'ArrowRight'
      ? currentTarget.nextElementSibling
      : key === 'ArrowLeft'
        ? currentTarget.previousElementSibling
        : null
  if (sibling instanceof SVGElement) {
    event.preventDefault()
    sibling.focus()
  }
}
