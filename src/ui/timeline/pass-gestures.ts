/** Copies a gesture's beginning, so that it can be told to another element. */
function copyOf(event: PointerEvent | WheelEvent): PointerEvent | WheelEvent {
  return event instanceof WheelEvent ? new WheelEvent(event.type, event) : new PointerEvent(event.type, event)
}

/**
 * Lets a pan or a zoom that begins on what stands above a drawing, and is not part of it, reach it as if it had
 * begun there. Gives what ends that.
 */
export function passGestures(around: HTMLElement, drawing: Element): () => void {
  const over = new AbortController()
  const pass = (event: PointerEvent | WheelEvent) => {
    if (!(event.target instanceof Node) || drawing.contains(event.target)) return
    const copy = copyOf(event)
    drawing.dispatchEvent(copy)
    if (copy.defaultPrevented) event.preventDefault()
  }
  around.addEventListener('pointerdown', pass, { signal: over.signal })
  around.addEventListener('wheel', pass, { signal: over.signal, passive: false })
  return () => over.abort()
}
