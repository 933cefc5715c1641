import { useEffect, useEffectEvent } from 'react'
import { isPlainClick } from '../plain-press.ts'

/**
 * Leads from a dated phrase of the text, a link that carries its event in `data-event`, back to the mark.
 * `show` says whether the timeline has that mark; if not, the click is the browser's.
 */
export function useWayBack(show: (event: string) => boolean) {
  const onClick = useEffectEvent((event: MouseEvent) => {
    if (event.defaultPrevented || !isPlainClick(event)) return
    const phrase = event.target instanceof Element ? event.target.closest('a[data-event]') : null
    const id = phrase?.getAttribute('data-event')
    if (id != null && show(id)) event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => onClick(event)
    document.addEventListener('click', listener)
    return () => document.removeEventListener('click', listener)
  }, [])
}
