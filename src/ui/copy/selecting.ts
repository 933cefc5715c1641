import { copyOnlyText } from './copied-text.ts'
import { letLinksBeSelected } from './selectable-links.ts'

/** What selecting and copying want of the page; it comes after the app, as nobody selects before reading. */
export function tendSelecting(): void {
  letLinksBeSelected()
  copyOnlyText()
}
