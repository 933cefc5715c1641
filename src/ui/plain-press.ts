/** A press of a key or a button of the mouse, of the DOM or of React. */
interface Press {
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

/** Whether a press is another one by a key held down: the browser's, or a shortcut. */
export function isModified({ ctrlKey, metaKey, shiftKey, altKey }: Press): boolean {
  return ctrlKey || metaKey || shiftKey || altKey
}

/** Whether a click follows a link here, instead of opening or saving it elsewhere. */
export function isPlainClick(event: Press & { button: number }): boolean {
  return event.button === 0 && !isModified(event)
}
