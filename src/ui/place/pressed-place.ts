import { type Standing, standingNow } from './window-place.ts'

/** Keys that press what has the focus. */
const PRESSING = new Set(['Enter', ' '])
/** The longest press, in ms, whose beginning still says where the window stands. */
const PRESS_MS = 500

let pressed: { standing: Standing; at: number } | undefined

/**
 * Asks where the window stands as each press begins: what was pressed looks another already, and to ask for the
 * layout again would hold up what follows.
 */
export function watchPresses(): void {
  const press = ({ timeStamp }: Event) => {
    pressed = { standing: standingNow(), at: timeStamp }
  }
  window.addEventListener('pointerdown', press, true)
  window.addEventListener('keydown', (event) => PRESSING.has(event.key) && press(event), true)
  window.addEventListener(
    'scroll',
    () => {
      pressed = undefined
    },
    { passive: true },
  )
}

/** Where the window stood as the press began that one is in; nothing without a press, or where it scrolled since. */
export function asPressed(): Standing | undefined {
  return pressed !== undefined && performance.now() - pressed.at < PRESS_MS ? pressed.standing : undefined
}
