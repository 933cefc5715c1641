import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { placeCard } from '../../reader/timeline/card-place.ts'

const EDGE_PX = 8
/** How long the pointer rests in a card that is meant. */
const REST_MS = 300
const CONTROLS = 'a, button, select, input, label, summary, [role="button"]'

/** Keeps a card beside its anchor, where it stands over as few marks as can be. */
export function useCardPlace(card: RefObject<HTMLElement | null>, anchor: RefObject<Element | null>) {
  useLayoutEffect(() => {
    const place = () => {
      if (card.current !== null && anchor.current !== null) placeBeside(card.current, anchor.current)
    }
    place()
    window.addEventListener('scroll', place, { passive: true, capture: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  })
}

/**
 * Lets the pointer through a card to what can be pressed behind it, until the card is meant: the pointer has
 * come to rest in it, or pressed it.
 */
export function useLetThrough(card: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = card.current
    if (element === null) return
    let resting: ReturnType<typeof setTimeout> | undefined
    const stop = new AbortController()
    const options = { capture: true, signal: stop.signal }
    const isMeant = () => {
      clearTimeout(resting)
      stop.abort()
    }
    const onMove = (event: PointerEvent) => {
      const { target, clientX, clientY, pointerId, pointerType, buttons } = event
      clearTimeout(resting)
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const inside = clientX > left && clientX < right && clientY > top && clientY < bottom
      const behind = inside ? controlBehind(element, clientX, clientY) : undefined
      element.style.setProperty('pointer-events', behind === undefined ? 'auto' : 'none')
      if (inside && behind === undefined) resting = setTimeout(isMeant, REST_MS)
      // A browser would tell what is behind at the next move only.
      if (behind !== undefined && target instanceof Node && element.contains(target)) {
        behind.dispatchEvent(
          new PointerEvent('pointerover', { bubbles: true, pointerId, pointerType, buttons }),
        )
      }
    }
    document.addEventListener('pointermove', onMove, options)
    element.addEventListener('pointerdown', isMeant, options)
    return isMeant
  }, [card])
}

function controlBehind(card: Element, x: number, y: number): Element | undefined {
  const behind = document.elementsFromPoint(x, y).find((element) => !card.contains(element))
  return behind?.closest(CONTROLS) ?? undefined
}

function placeBeside(card: HTMLElement, anchor: Element) {
  const { width, height } = card.getBoundingClientRect()
  const { clientWidth, clientHeight, style } = document.documentElement
  const dock = Number.parseFloat(style.getPropertyValue('--dock-height')) || 0
  const others = anchor.closest('section')?.querySelectorAll(CONTROLS) ?? []
  const { left, top } = placeCard({
    anchor: anchor.getBoundingClientRect(),
    width,
    height,
    room: {
      left: EDGE_PX,
      top: EDGE_PX,
      right: clientWidth - EDGE_PX,
      bottom: clientHeight - dock - EDGE_PX,
    },
    neighbours: [...others]
      .filter((other) => other !== anchor && getComputedStyle(other).visibility === 'visible')
      .map((other) => other.getBoundingClientRect())
      .filter((box) => box.width > 0),
  })
  card.style.setProperty('left', `${left}px`)
  card.style.setProperty('top', `${top}px`)
}
