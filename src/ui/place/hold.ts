/** After how long what comes late moves nothing any more, in ms. */
const LATEST_MS = 10_000
/** Keys that do nothing by themselves. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta'])

let stopHolding = () => {}

/**
 * Scrolls the window to where something says, as soon as it can say so, and keeps it there while late parts of
 * the page come in and change its height; until the reader does anything. `onReached` is called once.
 */
export function hold(scroll: () => number | undefined, onReached: () => void = () => {}): void {
  stopHolding()
  const controller = new AbortController()
  const { signal } = controller
  let reached: { y: number; height: number } | undefined
  let frame = 0

  const apply = () => {
    const wanted = scroll()
    if (wanted === undefined || signal.aborted) return
    if (Math.abs(wanted - window.scrollY) >= 1) window.scrollTo({ top: wanted, behavior: 'instant' })
    const first = reached === undefined
    reached = { y: window.scrollY, height: document.documentElement.scrollHeight }
    if (first) onReached()
  }
  const soon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(apply)
  }
  const mutations = new MutationObserver(soon)
  const sizes = new ResizeObserver(soon)
  const stop = () => {
    controller.abort()
    cancelAnimationFrame(frame)
    mutations.disconnect()
    sizes.disconnect()
  }
  // What moves the window while the page keeps its height is the reader, or a program of theirs.
  const onScroll = () => {
    const sameHeight = reached?.height === document.documentElement.scrollHeight
    if (reached !== undefined && sameHeight && Math.abs(window.scrollY - reached.y) > 2) stop()
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (!MODIFIERS.has(key)) stop()
  }
  for (const name of ['wheel', 'touchstart', 'pointerdown'])
    window.addEventListener(name, stop, { capture: true, passive: true, signal })
  window.addEventListener('keydown', onKey, { capture: true, signal })
  window.addEventListener('scroll', onScroll, { passive: true, signal })
  const timer = setTimeout(stop, LATEST_MS)
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  stopHolding = stop
  mutations.observe(document.body, { childList: true, subtree: true })
  sizes.observe(document.body)
  apply()
}

/** Lets go of the window. */
export function letGo(): void {
  stopHolding()
}
