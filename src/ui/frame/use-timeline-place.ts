import { useHydrated } from '@tanstack/react-router'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ArticleId } from '../../edition/ids.ts'

/** Where the timeline is seen above an article. */
export const WIDE = '(width >= 64rem)'

/** Where the timeline stands. */
export interface TimelinePlace {
  /** Whether it comes before the page. */
  first: boolean
  /** The key under which React knows it. */
  key: string
  /** To be called when its code is there. */
  onArrive: () => void
}

/**
 * The timeline comes first where it is seen first, so that Tab and a screen reader meet it there. An article's
 * page arrives with its text first, whatever the width: the timeline takes its place when its code is there
 * and it is drawn anew in any case. With the same article open it is made anew in its other place, as the text, where
 * one may have selected words, must not be moved.
 */
export function useTimelinePlace(open: ArticleId | undefined): TimelinePlace {
  const [there, setThere] = useState(useHydrated())
  const wide = useSyncExternalStore(watchWidth, isWide, () => false)
  const first = open === undefined || (there && wide)
  const [last, setLast] = useState({ first, open, turn: 0 })
  const turned = last.first !== first && last.open === open
  const turn = last.turn + (turned ? 1 : 0)
  if (last.first !== first || last.open !== open) setLast({ first, open, turn })

  const focused = useRef(false)
  useEffect(() => {
    if (turn > 0 && focused.current) document.getElementById('timeline')?.focus({ preventScroll: true })
    focused.current = false
  }, [turn])
  const onArrive = () => {
    const timeline = document.getElementById('timeline')
    focused.current = timeline?.contains(document.activeElement) === true
    setThere(true)
  }
  return { first, key: `timeline-${turn}`, onArrive }
}

function isWide(): boolean {
  return typeof matchMedia === 'function' && matchMedia(WIDE).matches
}

function watchWidth(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {}
  const width = matchMedia(WIDE)
  width.addEventListener('change', onChange)
  return () => width.removeEventListener('change', onChange)
}
