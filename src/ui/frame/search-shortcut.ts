/** Leads to the search field on `/` or Ctrl-K, from the moment the page is there, app or not. */
export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    const inField =
      event.target instanceof HTMLElement &&
      event.target.matches('input:not([type=checkbox]), textarea, select')
    const slash = event.key === '/' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !ctrlK) return
    const field = document.querySelector<HTMLInputElement>('input[name=q]')
    event.preventDefault()
    field?.focus()
    field?.select()
  })
}
