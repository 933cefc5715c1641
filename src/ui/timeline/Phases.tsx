import type { KeyboardEvent } from 'react'
import { memo } from 'react'
import { emOf, FADE_LEFT, FADE_RIGHT } from '../../reader/timeline/drawing.ts'
import { type FramedPhase, nameAnchor, phasesInFrame } from '../../reader/timeline/frame.ts'
import type { Plan, PlannedPhase } from '../../reader/timeline/plan.ts'
import { type Frame, GAP, PHASE_ROW, PHASE_SIZE, type Stretch } from '../../reader/timeline/scale.ts'
import { baseOf, percentIn } from './base.ts'
import { useIsHydrated } from './hydration.ts'
import styles from './Phases.module.css'

interface PhasesProps {
  plan: Plan
  frame: Frame
  /** The phase whose words are shown, if any. */
  shown: string | undefined
}

/** The phases that the paper names, as bands under the days. */
export const Phases = memo(function Phases({ plan, frame, shown }: PhasesProps) {
  // Prerendered bands can tell nothing more yet and say so.
  const waiting = !useIsHydrated()
  const phases = phasesInFrame(plan, frame)
  const base = baseOf(plan)
  const first = phases.find(({ visible }) => visible !== undefined)
  return (
    <div className={styles.phases}>
      <div className={styles.strip}>
        {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
        <svg
          width="100%"
          height={`${PHASE_ROW}rem`}
          overflow="visible"
          role="group"
          aria-label="文中所说的阶段"
        >
          {phases.map((framed) => {
            const { planned, visible } = framed
            const { id, name } = planned.phase
            return visible === undefined ? (
              <g key={id}>
                <Band framed={framed} base={base} />
              </g>
            ) : (
              // biome-ignore lint/a11y/useSemanticElements: SVG has no button
              <g
                key={id}
                className={styles.phase}
                data-phase={id}
                role="button"
                tabIndex={framed === first ? 0 : -1}
                aria-label={`阶段：${name}`}
                aria-disabled={waiting}
                aria-expanded={shown === id}
                onKeyDown={moveFocus}
              >
                <Band framed={framed} base={base} />
              </g>
            )
          })}
        </svg>
      </div>
    </div>
  )
})

interface BandProps {
  framed: FramedPhase
  base: Stretch
}

function Band({ framed: { planned, visible, name }, base }: BandProps) {
  const { from, to, opens, closes, phase } = planned
  const percent = percentIn(base)
  return (
    <>
      <rect
        className={styles.band}
        x={percent(from)}
        width={percent(base.from + to - from)}
        height="100%"
        fill={fillOf(planned)}
      />
      {opens && <line className={styles.edge} x1={percent(from)} x2={percent(from)} y1="0" y2="100%" />}
      {closes && <line className={styles.edge} x1={percent(to)} x2={percent(to)} y1="0" y2="100%" />}
      {visible !== undefined && name !== undefined && (
        <svg x={percent(nameAnchor(visible, name))} y="50%" overflow="visible" aria-hidden="true">
          <text
            className={styles.name}
            x={emOf({ start: GAP, middle: 0, end: -GAP }[name], PHASE_SIZE)}
            dy=".36em"
            textAnchor={name}
            fontSize={`${PHASE_SIZE}rem`}
          >
            {phase.name}
          </text>
        </svg>
      )}
    </>
  )
}

/** A band fades towards the end that the paper does not name. */
function fillOf({ opens, closes }: PlannedPhase): string | undefined {
  if (opens === closes) return undefined
  return `url(#${opens ? FADE_RIGHT : FADE_LEFT})`
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
