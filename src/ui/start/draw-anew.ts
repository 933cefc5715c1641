import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

const FIELD = 'input[type=search]'

/** Draws the app over a page that it cannot take over; what is being typed into the search field stays there. */
export function drawAnew(root: HTMLElement, app: ReactNode): void {
  const before = root.querySelector<HTMLInputElement>(FIELD)
  const typed = before?.value ?? ''
  const typing = before !== null && before === document.activeElement
  flushSync(() => createRoot(root).render(app))
  const field = root.querySelector<HTMLInputElement>(FIELD)
  if (field === null) return
  if (typed !== '') field.value = typed
  if (typing || typed !== '') field.focus({ preventScroll: true })
}
