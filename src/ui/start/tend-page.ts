import { copyOnlyText } from '../copy/copied-text.ts'
import { letLinksBeSelected } from '../copy/selectable-links.ts'
import { keepFocus } from '../focus/keep-focus.ts'
import { bearTranslation } from './translated-page.ts'

/** What reading wants of the page beyond the app: its words are selected, copied and translated as one expects. */
export function tendPage(): void {
  bearTranslation(document.body)
  keepFocus()
  letLinksBeSelected()
  copyOnlyText()
}
