import { isForPage, isSingleKey } from '../settings/single-keys.ts'

/** Leads to the search field on `/` or Ctrl-K, from the moment the page is there, app or not. */
export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog:modal') !== null) return
    const field = document.querySelector<HTMLInputElement>('input[name=q]')
    const fromField = field !== null && event.target === field
    if (!isSingleKey(event, '/') && !(isCtrlK(event) && (fromField || isForPage(event)))) return
    event.preventDefault()
    field?.focus()
    field?.select()
  })
}

// Ctrl-Shift-K opens a browser's tools.
function isCtrlK(event: KeyboardEvent): boolean {
  const only = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  return only && event.key.toLowerCase() === 'k'
}
