import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react'
import type { EventKey } from '../../edition/ids.ts'
import { keyOfEvent } from '../../reader/event-key.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import type { Stretch } from '../../reader/timeline/scale.ts'
import { markKey, type Stop, stopFor, stopsOf } from '../../reader/timeline/stops.ts'
import { arrival, type Beyond, type Travel, travel } from '../../reader/timeline/travel.ts'
import { isModified, isPlainClick } from '../plain-press.ts'
import type { CardSubject, useCard } from './use-card.ts'

/** A mark to show and focus; a new object asks anew. */
export interface FocusRequest {
  key: string
  /** The drawing that is about to give way to the one meant, in which a count may stand for the mark. */
  after?: Plan
}

interface MarkHandlersOptions {
  plan: Plan
  root: RefObject<HTMLElement | null>
  card: ReturnType<typeof useCard>
  stop: string | undefined
  request: FocusRequest | undefined
  live: { focus: (key: string) => boolean }
  zoomed: boolean
  onActive: (key: string) => void
  onAnnounce: (words: string) => void
  onOpen: (event: EventKey) => void
  /** A stretch is wanted in the window. */
  onReach: (stretch: Stretch) => void
  onWhole: () => void
}

const TRAVELS: Readonly<Record<string, Travel>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

// A pan may begin and end on a link; what moved further than this was no click.
const CLICK_SLOP_PX = 5

/** A mark, a phase, or what counts marks, in the page. */
interface Hit {
  element: Element
  /** What keys lead on from. */
  stop?: string
  /** What a card tells of. */
  subject?: CardSubject
}

function hitOf(target: EventTarget): Hit | undefined {
  const element = target instanceof Element ? target.closest('[data-key], [data-stop], [data-phase]') : null
  if (element === null) return undefined
  const [key, stop, phase] = ['data-key', 'data-stop', 'data-phase'].map((name) => element.getAttribute(name))
  if (key != null) return { element, stop: key, subject: { type: 'mark', key } }
  if (stop != null) return { element, stop }
  return phase == null ? undefined : { element, subject: { type: 'phase', id: phase } }
}

/** Finds an event's stop in the drawing that comes after one. */
function inNext(before: Plan, key: string): (now: Plan) => Stop | undefined {
  return (now) => (now === before ? undefined : stopFor(stopsOf(now), key))
}

/** Whether a plan is made for a part of the days, so that another window gets another. */
function isPart({ made, days }: Plan): boolean {
  return made.to - made.from < days.length
}

/** Pointer, focus and keys on marks, counts and phases, drawn or live alike. */
export function useMarkHandlers(options: MarkHandlersOptions) {
  const { plan, root, card, stop, request, live, zoomed, onActive, onAnnounce, onOpen, onReach, onWhole } =
    options
  const press = useRef<{ x: number; y: number; panned: boolean }>(undefined)
  const onControl = useRef(false)
  const wanted = useRef<(now: Plan) => Stop | undefined>(undefined)
  const shown = useRef<string>(undefined)

  const askFor = useEffectEvent(({ key, after }: FocusRequest) => {
    if (after !== undefined) {
      wanted.current = inNext(after, key)
      return
    }
    wanted.current = (now) => {
      const stop = stopFor(stopsOf(now), key)
      return stop?.type === 'mark' ? stop : undefined
    }
    const stop = stopFor(stopsOf(plan), key)
    if (stop !== undefined) onReach({ from: stop.from, to: stop.to })
  })
  useEffect(() => {
    if (request !== undefined) askFor(request)
  }, [request])

  useEffect(() => {
    const stop = wanted.current?.(plan)
    if (stop === undefined) return
    wanted.current = undefined
    shown.current = stop.key
    if (stop.type !== 'mark') root.current?.querySelector<SVGElement>(`[data-stop="${stop.key}"]`)?.focus()
    else if (!live.focus(stop.key))
      root.current?.querySelector<SVGElement>(`svg [data-key="${stop.key}"]`)?.focus()
  })

  const reach = (goal: Stop | Beyond) => {
    if (goal.type === 'beyond') wanted.current = (now) => (now === plan ? undefined : arrival(now, goal))
    else {
      const stops = stopsOf(plan)
      wanted.current = (now) => stopFor(stopsOf(now), goal.key)
      onActive(goal.key)
      onAnnounce(`第 ${stops.findIndex(({ key }) => key === goal.key) + 1} 项，共 ${stops.length} 项`)
    }
    onReach({ from: goal.from, to: goal.to })
  }

  return {
    onPointerDown(event: PointerEvent) {
      wanted.current = undefined
      press.current = { x: event.clientX, y: event.clientY, panned: false }
      card.hide()
    },
    onPointerMove(event: PointerEvent) {
      const start = press.current
      if (start === undefined || event.buttons === 0) return
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > CLICK_SLOP_PX) start.panned = true
    },
    onClickCapture(event: MouseEvent) {
      const panned = event.detail > 0 && press.current?.panned === true
      press.current = undefined
      const hit = hitOf(event.target)
      onControl.current = hit !== undefined
      if (hit?.stop === undefined || !panned) return
      event.preventDefault()
      event.stopPropagation()
    },
    onClick(event: MouseEvent) {
      const hit = hitOf(event.target)
      if (hit?.subject === undefined) return
      const { element, subject } = hit
      if (subject.type === 'phase') {
        card.show(subject, element)
        return
      }
      if (!isPlainClick(event)) return
      const item = plan.items.find(({ key }) => key === subject.key)
      if (item === undefined) return
      event.preventDefault()
      card.hide()
      onActive(item.key)
      onOpen(keyOfEvent(item.mark.event))
    },
    onDoubleClick(event: MouseEvent) {
      // The first click on a count may have put something else below the pointer.
      const isOnControl = event.target instanceof Element && event.target.closest('button') !== null
      if (!isOnControl && !onControl.current) onWhole()
    },
    onPointerOver(event: PointerEvent) {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      const hit = hitOf(event.target)
      if (hit?.subject !== undefined) card.showSoon(hit.subject, hit.element)
    },
    onPointerOut(event: PointerEvent) {
      if (event.pointerType !== 'touch' && hitOf(event.target)?.subject !== undefined) card.hideSoon()
    },
    onFocus(event: FocusEvent) {
      const hit = hitOf(event.target)
      if (hit === undefined) return
      if (hit.stop !== undefined && hit.stop !== stop) onActive(hit.stop)
      // A browser marks no focus that follows a click elsewhere; who was led here must see where.
      const isLedHere = hit.stop !== undefined && hit.stop === shown.current
      shown.current = undefined
      if (hit.subject !== undefined && (isLedHere || hit.element.matches(':focus-visible')))
        card.show(hit.subject, hit.element)
    },
    onBlur(event: FocusEvent) {
      if (hitOf(event.target)?.subject !== undefined) card.hideSoon()
    },
    onKeyDown(event: KeyboardEvent) {
      const hit = hitOf(event.target)
      if (event.key === 'Escape') {
        if (card.subject !== undefined) {
          card.hide()
          event.stopPropagation()
        } else if (zoomed) {
          // Another drawing may show as a count what was a mark: the focus stays with the event.
          const at = isPart(plan) ? stopFor(stopsOf(plan), hit?.stop) : undefined
          if (at?.marks[0] !== undefined) wanted.current = inNext(plan, markKey(at.lane, at.marks[0]))
          onWhole()
        }
        return
      }
      if (hit?.subject?.type === 'phase' && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault()
        card.show(hit.subject, hit.element)
      }
      const where = TRAVELS[event.key]
      if (hit?.stop === undefined || where === undefined) return
      if (isModified(event)) return
      event.preventDefault()
      const goal = travel(plan, hit.stop, where)
      if (goal !== undefined) reach(goal)
    },
  }
}
