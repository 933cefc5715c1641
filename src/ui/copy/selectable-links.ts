import { isPlainClick } from '../plain-press.ts'

/** From how far on a press that moves is a selection and no click, in px. */
const MOVED = 4

interface Caret {
  node: Node
  offset: number
}

interface Press {
  from: Caret
  x: number
  y: number
  selecting: boolean
}

/**
 * Lets text be selected from within a link, where browsers begin no selection but drag the link away. A press
 * that has not moved follows the link as ever.
 */
export function letLinksBeSelected(): void {
  let pressed: Press | undefined
  document.addEventListener('mousedown', (event) => {
    pressed = undefined
    const link = selectableLink(event)
    const from = link === undefined ? undefined : caretAt(event.clientX, event.clientY)
    if (link === undefined || from === undefined) return
    // What a press does of itself, but for beginning to drag the link.
    event.preventDefault()
    link.focus({ preventScroll: true })
    document.getSelection()?.removeAllRanges()
    pressed = { from, x: event.clientX, y: event.clientY, selecting: false }
  })
  document.addEventListener('mousemove', ({ clientX, clientY, buttons }) => {
    if (pressed === undefined || buttons === 0) return
    pressed.selecting ||= Math.hypot(clientX - pressed.x, clientY - pressed.y) > MOVED
    if (!pressed.selecting) return
    scrollAlong(clientY)
    const to = caretAt(clientX, clientY)
    if (to === undefined) return
    document.getSelection()?.setBaseAndExtent(pressed.from.node, pressed.from.offset, to.node, to.offset)
  })
  document.addEventListener(
    'click',
    (event) => {
      // Of the keyboard there is no press: its clicks count none.
      const selected = pressed?.selecting === true && document.getSelection()?.isCollapsed === false
      if (event.detail > 0 && selected) event.preventDefault()
      pressed = undefined
    },
    true,
  )
}

/** The link that a plain press of the mouse is on, when its text can be selected. */
function selectableLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || !isPlainClick(event) || event.detail > 1) return undefined
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement)) return undefined
  return getComputedStyle(link).userSelect === 'none' ? undefined : link
}

function caretAt(x: number, y: number): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const at = document.caretPositionFromPoint(x, y)
    return at === null ? undefined : { node: at.offsetNode, offset: at.offset }
  }
  const at = document.caretRangeFromPoint(x, y)
  return at === null ? undefined : { node: at.startContainer, offset: at.startOffset }
}

/** Follows a pointer that has left the window above or below. */
function scrollAlong(y: number): void {
  const beyond = Math.min(y, 0) + Math.max(y - window.innerHeight, 0)
  if (beyond !== 0) window.scrollBy({ top: beyond, behavior: 'instant' })
}
