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
import type { Plan, PlannedMark } from '../../reader/timeline/plan.ts'
import type { Stretch } from '../../reader/timeline/scale.ts'
import { type Travel, travel } from '../../reader/timeline/travel.ts'
import type { CardSubject, useCard } from './use-card.ts'

interface MarkHandlersOptions {
  plan: Plan
  root: RefObject<HTMLElement | null>
  card: ReturnType<typeof useCard>
  stop: string | undefined
  /** A mark to show and focus; a new object asks anew. */
  request: { key: string } | undefined
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

function subjectOf(target: EventTarget): { element: Element; subject: CardSubject } | undefined {
  const element = target instanceof Element ? target.closest('[data-key], [data-phase]') : null
  const key = element?.getAttribute('data-key')
  const phase = element?.getAttribute('data-phase')
  if (element == null) return undefined
  if (key != null) return { element, subject: { type: 'mark', key } }
  return phase == null ? undefined : { element, subject: { type: 'phase', id: phase } }
}

/** Pointer, focus and keys on marks and phases, drawn or live alike. */
export function useMarkHandlers(options: MarkHandlersOptions) {
  const { plan, root, card, stop, request, live, zoomed, onActive, onAnnounce, onOpen, onReach, onWhole } =
    options
  const press = useRef<{ x: number; y: number; panned: boolean }>(undefined)
  const wanted = useRef<string>(undefined)
  const shown = useRef<string>(undefined)
  // With another window an event may stand in another lane.
  const itemOf = (key: string) =>
    plan.items.find((item) => item.key === key) ??
    plan.items.find(({ mark }) => key.endsWith(`:${keyOfEvent(mark.event)}`))

  const reachRequested = useEffectEvent((key: string) => {
    wanted.current = key
    const mark = itemOf(key)?.mark
    if (mark !== undefined) onReach({ from: mark.from, to: mark.to })
  })
  useEffect(() => {
    if (request !== undefined) reachRequested(request.key)
  }, [request])

  useEffect(() => {
    const key = wanted.current
    const item = key === undefined ? undefined : itemOf(key)
    if (item === undefined) return
    wanted.current = undefined
    shown.current = item.key
    if (live.focus(item.key)) return
    root.current?.querySelector<SVGElement>(`svg [data-key="${item.key}"]`)?.focus()
  })

  const reach = (item: PlannedMark) => {
    wanted.current = item.key
    onActive(item.key)
    onReach({ from: item.mark.from, to: item.mark.to })
    onAnnounce(`第 ${plan.items.indexOf(item) + 1} 项，共 ${plan.items.length} 项`)
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
    onClick(event: MouseEvent) {
      const hit = subjectOf(event.target)
      if (hit === undefined) return
      if (hit.subject.type === 'phase') {
        card.show(hit.subject, hit.element)
        return
      }
      const panned = event.detail > 0 && press.current?.panned === true
      press.current = undefined
      if (panned) {
        event.preventDefault()
        return
      }
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const item = itemOf(hit.subject.key)
      if (item === undefined) return
      event.preventDefault()
      card.hide()
      onActive(item.key)
      onOpen(keyOfEvent(item.mark.event))
    },
    onDoubleClick(event: MouseEvent) {
      const onControl =
        event.target instanceof Element && event.target.closest('button, [data-key], [data-phase]')
      if (onControl === null) onWhole()
    },
    onPointerOver(event: PointerEvent) {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      const hit = subjectOf(event.target)
      if (hit !== undefined) card.showSoon(hit.subject, hit.element)
    },
    onPointerOut(event: PointerEvent) {
      if (event.pointerType !== 'touch' && subjectOf(event.target) !== undefined) card.hideSoon()
    },
    onFocus(event: FocusEvent) {
      const hit = subjectOf(event.target)
      if (hit === undefined) return
      if (hit.subject.type === 'mark' && hit.subject.key !== stop) onActive(hit.subject.key)
      // A browser marks no focus that follows a click elsewhere; who was led here must see where.
      const isLedHere = hit.subject.type === 'mark' && hit.subject.key === shown.current
      shown.current = undefined
      if (isLedHere || hit.element.matches(':focus-visible')) card.show(hit.subject, hit.element)
    },
    onBlur(event: FocusEvent) {
      if (subjectOf(event.target) !== undefined) card.hideSoon()
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape') {
        if (card.subject !== undefined) {
          card.hide()
          event.stopPropagation()
        } else if (zoomed) {
          onWhole()
        }
        return
      }
      const hit = subjectOf(event.target)
      if (hit?.subject.type === 'phase' && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault()
        card.show(hit.subject, hit.element)
      }
      const where = TRAVELS[event.key]
      if (hit?.subject.type !== 'mark' || where === undefined) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      event.preventDefault()
      const next = travel(plan, hit.subject.key, where)
      if (next !== undefined) reach(next)
    },
  }
}
