import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Day } from '../../edition/day.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { Stretch } from '../../reader/timeline/scale.ts'
import { followPress } from './follow-press.ts'

/** What a button of the axis stands for: its days, and where they are, counted from the edition's first. */
export interface Pressable extends Stretch {
  run: DaySpan
}

/** What the axis is given, and what it tells. */
export interface AxisChoice {
  chosen: DaySpan | undefined
  window: Stretch
  /** The days that the strip stands for. */
  base: Stretch
  onChoose: (run: DaySpan) => void
  onChooseRun: (run: DaySpan) => void
  /** Days outside the window are wanted. */
  onReach: (stretch: Stretch) => void
}

/** Choosing days on an axis: a click chooses what it hits, dragging or Shift a run, keys go from one to the next. */
export function useAxis(strip: RefObject<Element | null>, units: readonly Pressable[], choice: AxisChoice) {
  const { chosen, window, base, onChoose, onChooseRun, onReach } = choice
  const [drag, setDrag] = useState<{ anchor: DaySpan; to: DaySpan }>()
  const [focused, setFocused] = useState<Day>()
  const anchor = useRef<DaySpan>(undefined)
  const swallowsClick = useRef(false)
  const stopDrag = useRef(() => {})
  const chooseRun = useRef(onChooseRun)
  const visible = units.filter(({ from, to }) => from >= window.from && to <= window.to)
  const within = visible.length > 0 ? visible : units
  const of = (day: Day | undefined) =>
    within.find(({ run }) => day !== undefined && run.from <= day && day <= run.to)
  const stop = (of(focused) ?? of(chosen?.from) ?? within[0])?.run.from
  const shown = drag === undefined ? chosen : ordered(drag.anchor, drag.to)

  // A drag may end in a later state than it began in.
  useLayoutEffect(() => {
    chooseRun.current = onChooseRun
  }, [onChooseRun])
  useEffect(() => () => stopDrag.current(), [])

  const unitAt = (clientX: number): DaySpan | undefined => {
    const box = strip.current?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return undefined
    const at = base.from + ((clientX - box.left) / box.width) * (base.to - base.from)
    const [first, last] = [units[0], units.at(-1)]
    const hit = units.find(({ from, to }) => from <= at && at < to)
    return (hit ?? (first !== undefined && at < first.from ? first : last))?.run
  }
  const extendTo = (run: DaySpan) => onChooseRun(ordered(anchor.current ?? chosen ?? run, run))

  return {
    shown,
    stop,
    onPointerDown(event: PointerEvent) {
      swallowsClick.current = false
      if (event.button !== 0 || event.pointerType === 'touch' || event.shiftKey) return
      const from = unitAt(event.clientX)
      if (from === undefined) return
      let to = from
      const moveTo = ({ clientX }: { clientX: number }) => {
        const run = unitAt(clientX)
        if (run === undefined || run.from === to.from) return
        swallowsClick.current = true
        to = run
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
    },
    onClick(event: MouseEvent, run: DaySpan) {
      // What a drag leaves behind; a click from the keyboard has no detail and follows no press.
      if (swallowsClick.current && event.detail > 0) return
      setFocused(run.from)
      if (event.shiftKey) {
        extendTo(run)
      } else {
        anchor.current = run
        onChoose(run)
      }
    },
    onKeyDown(event: KeyboardEvent, run: DaySpan) {
      const next = unitAfterKey(event.key, units, run)
      if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      setFocused(next.run.from)
      onReach(next)
      if (event.shiftKey) {
        anchor.current ??= run
        extendTo(next.run)
      } else {
        anchor.current = undefined
      }
      const element = strip.current?.querySelector(`[data-day="${next.run.from}"]`)
      if (element instanceof HTMLElement || element instanceof SVGElement) element.focus()
    },
  }
}

function ordered(a: DaySpan, b: DaySpan): DaySpan {
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }
}

function unitAfterKey(key: string, units: readonly Pressable[], run: DaySpan): Pressable | undefined {
  const at = units.findIndex((unit) => unit.run.from === run.from)
  switch (key) {
    case 'ArrowLeft':
      return units[Math.max(0, at - 1)]
    case 'ArrowRight':
      return units[Math.min(units.length - 1, at + 1)]
    case 'Home':
      return units[0]
    case 'End':
      return units.at(-1)
    default:
      return undefined
  }
}
