/** What a key belongs to: one types into it, or chooses by letters and arrows. */
const TAKES_KEYS = [
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset])',
  'textarea',
  'select',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider', 'menu'].map(
    (role) => `[role=${role}]`,
  ),
].join()

/** Whether a key is for the page: not for a field, a list or an input method, nor for the page under a dialog. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false
  const [target] = event.composedPath()
  if (!(target instanceof Element)) return true
  if (target.closest(TAKES_KEYS) !== null || (target instanceof HTMLElement && target.isContentEditable))
    return false
  const modal = document.querySelector('dialog:modal')
  return modal === null || modal.contains(target)
}

/** Whether shortcuts of a single key are wanted; 阅读设置 can turn them off. */
export function singleKeysOn(): boolean {
  return document.documentElement.dataset.keys !== 'off'
}

/** Whether a key press is this shortcut of a single key. */
export function isSingleKey(event: KeyboardEvent, ...keys: readonly string[]): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  return plain && keys.includes(event.key) && singleKeysOn() && isForPage(event)
}
