import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Day } from '../../edition/day.ts'
import { NEAR, whenIdle } from '../loading/idle.ts'
import { importPart, retryAfter } from '../loading/part-missing.ts'
import type { Drawing, DrawingListener, DrawingModel } from './vis-drawing.ts'

/** Whether the live drawing stands, is on its way, or could not be had. */
export type LiveState = 'waiting' | 'live' | 'failed'

interface LiveDrawing {
  state: LiveState
  retry: () => void
  /** Focuses a mark in the live drawing; false when it does not stand. */
  focus: (key: string) => boolean
}

/** Calls back once the element is near the view and the browser idle; gives what cancels it. */
function whenNearAndIdle(element: Element, callback: () => void): () => void {
  if (typeof IntersectionObserver !== 'function') return whenIdle(callback)
  let cancelIdle = () => {}
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      cancelIdle = whenIdle(callback)
    },
    { rootMargin: `${NEAR}px` },
  )
  observer.observe(element)
  return () => {
    observer.disconnect()
    cancelIdle()
  }
}

/** Loads the live drawing into its host when the time has come, keeps it up to date and takes it down. */
export function useLiveDrawing(
  host: RefObject<HTMLElement | null>,
  firstDay: Day,
  model: DrawingModel,
  listener: Omit<DrawingListener, 'onReady'>,
): LiveDrawing {
  const [state, setState] = useState<LiveState>('waiting')
  const [attempt, setAttempt] = useState(0)
  const drawing = useRef<Drawing>(undefined)
  const failure = useRef<unknown>(undefined)
  const latest = useEffectEvent(() => model)
  const onMove = useEffectEvent(listener.onMove)
  const onWindow = useEffectEvent(listener.onWindow)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew
  useEffect(() => {
    const element = host.current
    if (element === null) return
    let gone = false
    const fail = (error: unknown) => {
      failure.current = error
      drawing.current?.destroy()
      drawing.current = undefined
      if (!gone) setState('failed')
    }
    const load = async () => {
      try {
        const { createDrawing } = await importPart(() => import('./vis-drawing.ts'))
        if (gone) return
        drawing.current = createDrawing(element, firstDay, latest(), {
          onReady: () => setState('live'),
          onMove: (window) => onMove(window),
          onWindow: (window) => onWindow(window),
        })
      } catch (error) {
        fail(error)
      }
    }
    const cancel = whenNearAndIdle(element, () => void load())
    return () => {
      gone = true
      cancel()
      drawing.current?.destroy()
      drawing.current = undefined
      setState('waiting')
    }
  }, [host, firstDay, attempt])

  useEffect(() => {
    drawing.current?.update(model)
  }, [model])

  const focus = useCallback(
    (key: string) => {
      if (state === 'live') drawing.current?.focus(key)
      return state === 'live'
    },
    [state],
  )
  return { state, retry: () => retryAfter(failure.current, () => setAttempt((before) => before + 1)), focus }
}
