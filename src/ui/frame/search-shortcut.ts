import { comeBack, leaveForAMoment, stayHere } from '../place/keeper.ts'
import { isForPage, isSingleKey } from '../settings/single-keys.ts'

/**
 * Leads to the search field on `/` or Ctrl-K, from the moment the page is there, app or not; Escape in the empty
 * field leads back to where one was.
 */
export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog:modal') !== null) return
    const { target } = event
    if (event.key === 'Escape' && !event.defaultPrevented && isField(target) && target.value === '') {
      if (comeBack()) event.preventDefault()
      return
    }
    const field = document.querySelector<HTMLInputElement>('input[name=q]')
    const fromField = field !== null && target === field
    if (!isSingleKey(event, '/') && !(isCtrlK(event) && (fromField || isForPage(event)))) return
    event.preventDefault()
    if (!fromField) leaveForAMoment()
    field?.focus()
    field?.select()
  })
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    // The window itself may lose the focus for a while.
    if (isField(target) && relatedTarget !== null) stayHere()
  })
  for (const name of ['wheel', 'touchmove', 'pointerdown'])
    document.addEventListener(name, ({ target }) => !isField(target) && stayHere(), { passive: true })
}

function isField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name === 'q'
}

// Ctrl-Shift-K opens a browser's tools.
function isCtrlK(event: KeyboardEvent): boolean {
  const only = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  return only && event.key.toLowerCase() === 'k'
}
