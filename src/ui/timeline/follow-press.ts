/** What is told of a press that may become a drag: how it moves, and how it ends. */
export interface PressListener {
  onMove?: (event: PointerEvent) => void
  /** Released, wherever the pointer is by then. */
  onEnd: (event: PointerEvent) => void
  /** Called off: by Escape, a menu, another button or finger, a window left, or a release that nobody saw. */
  onCancel: () => void
}

const MAIN_BUTTON = 1

/**
 * Follows a press from where it began to wherever it ends, so that no drag outlives its press. Exactly one of
 * `onEnd` and `onCancel` is called; the function that is given back ends it unheard.
 */
export function followPress(start: PointerEvent, { onMove, onEnd, onCancel }: PressListener): () => void {
  const over = new AbortController()
  const finish = (tell: () => void) => {
    over.abort()
    tell()
  }
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ) => window.addEventListener(type, listener, { capture: true, signal: over.signal })

  listen('pointermove', (event) => {
    if (event.pointerId !== start.pointerId) return
    if (event.buttons === MAIN_BUTTON) onMove?.(event)
    else finish(onCancel)
  })
  listen('pointerup', (event) => {
    if (event.pointerId === start.pointerId) finish(() => onEnd(event))
  })
  listen('pointercancel', (event) => {
    if (event.pointerId === start.pointerId) finish(onCancel)
  })
  listen('pointerdown', () => finish(onCancel))
  listen('contextmenu', () => finish(onCancel))
  listen('blur', (event) => {
    if (event.target === window) finish(onCancel)
  })
  listen('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    finish(onCancel)
  })
  return () => over.abort()
}
