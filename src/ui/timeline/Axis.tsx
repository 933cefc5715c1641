import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Day } from '../../edition/day.ts'
import type { DayRun } from '../../reader/address.ts'
import { isWeekend } from '../../reader/date-words.ts'
import { isChosen } from '../../reader/timeline/choosing.ts'
import type { Stretch } from '../../reader/timeline/scale.ts'
import styles from './Axis.module.css'
import { DayWords } from './DayWords.tsx'
import { followPress } from './follow-press.ts'
import { useIsHydrated } from './hydration.ts'

interface AxisProps {
  days: readonly Day[]
  chosen: DayRun | undefined
  window: Stretch
  onChooseDay: (day: Day) => void
  onChooseRun: (run: DayRun) => void
  /** A day outside the window is wanted. */
  onReach: (day: Day) => void
}

interface Drag {
  anchor: Day
  to: Day
}

/** The row of days: a click chooses one, dragging or Shift a run. */
export function Axis({ days, chosen, window, onChooseDay, onChooseRun, onReach }: AxisProps) {
  const hydrated = useIsHydrated()
  const strip = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag>()
  const [focused, setFocused] = useState<Day>()
  const anchor = useRef<Day>(undefined)
  const swallowsClick = useRef(false)
  const stopDrag = useRef(() => {})
  const chooseRun = useRef(onChooseRun)
  const visible = days.slice(Math.ceil(window.from), Math.floor(window.to))
  const stop = focused !== undefined && visible.includes(focused) ? focused : (chosen?.from ?? visible[0])
  const shown = drag === undefined ? chosen : ordered(drag.anchor, drag.to)

  // A drag may end in a later state than it began in.
  useLayoutEffect(() => {
    chooseRun.current = onChooseRun
  }, [onChooseRun])
  useEffect(() => () => stopDrag.current(), [])

  const dayAt = (clientX: number): Day | undefined => {
    const box = strip.current?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return undefined
    const at = Math.floor(((clientX - box.left) / box.width) * days.length)
    return days[Math.min(days.length - 1, Math.max(0, at))]
  }
  const extendTo = (day: Day) => onChooseRun(ordered(anchor.current ?? chosen?.from ?? day, day))

  const onPointerDown = (event: PointerEvent) => {
    swallowsClick.current = false
    if (event.button !== 0 || event.pointerType === 'touch' || event.shiftKey) return
    const from = dayAt(event.clientX)
    if (from === undefined) return
    let to = from
    const moveTo = ({ clientX }: { clientX: number }) => {
      const day = dayAt(clientX)
      if (day === undefined || day === to) return
      swallowsClick.current = true
      to = day
      setDrag({ anchor: from, to })
    }
    stopDrag.current = followPress(event.nativeEvent, {
      onMove: moveTo,
      onEnd: (release) => {
        moveTo(release)
        setDrag(undefined)
        if (!swallowsClick.current) return
        anchor.current = from
        chooseRun.current(ordered(from, to))
      },
      onCancel: () => {
        setDrag(undefined)
        swallowsClick.current = true
      },
    })
  }
  const onClick = (event: MouseEvent, day: Day) => {
    // What a drag leaves behind; a click from the keyboard has no detail and follows no press.
    if (swallowsClick.current && event.detail > 0) return
    setFocused(day)
    if (event.shiftKey) {
      extendTo(day)
    } else {
      anchor.current = day
      onChooseDay(day)
    }
  }
  const onKeyDown = (event: KeyboardEvent, day: Day) => {
    const next = dayAfterKey(event.key, days, day)
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setFocused(next)
    onReach(next)
    if (event.shiftKey) {
      anchor.current ??= day
      extendTo(next)
    } else {
      anchor.current = undefined
    }
    strip.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }

  return (
    <div className={styles.clip}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser */}
      <div
        className={styles.strip}
        ref={strip}
        role="group"
        aria-label="选日期"
        onPointerDown={onPointerDown}
      >
        {days.map((day, index) => {
          const classes = [
            styles.day,
            isWeekend(day) && styles.weekend,
            isChosen(day, shown) && styles.chosen,
          ]
          const className = classes.filter(Boolean).join(' ')
          const words = {
            day,
            month: startsMonth(days, index),
            number: styles.number,
            weekday: styles.weekday,
          }
          return hydrated ? (
            <button
              key={day}
              type="button"
              className={className}
              data-day={day}
              aria-pressed={isChosen(day, chosen)}
              tabIndex={day === stop ? 0 : -1}
              onClick={(event) => onClick(event, day)}
              onKeyDown={(event) => onKeyDown(event, day)}
            >
              <DayWords {...words} />
            </button>
          ) : (
            <span key={day} className={className}>
              <DayWords {...words} />
            </span>
          )
        })}
      </div>
    </div>
  )
}

function ordered(a: Day, b: Day): DayRun {
  return a <= b ? { from: a, to: b } : { from: b, to: a }
}

function startsMonth(days: readonly Day[], index: number): boolean {
  return index > 0 && days[index]?.slice(0, 7) !== days[index - 1]?.slice(0, 7)
}

function dayAfterKey(key: string, days: readonly Day[], day: Day): Day | undefined {
  const at = days.indexOf(day)
  switch (key) {
    case 'ArrowLeft':
      return days[Math.max(0, at - 1)]
    case 'ArrowRight':
      return days[Math.min(days.length - 1, at + 1)]
    case 'Home':
      return days[0]
    case 'End':
      return days.at(-1)
    default:
      return undefined
  }
}
