import { copyOnlyText } from '../copy/copied-text.ts'
import { letLinksBeSelected } from '../copy/selectable-links.ts'
import { bearTranslation } from './translated-page.ts'

/** What reading wants of the page beyond the app; it comes after that, as nobody selects or translates sooner. */
export function tendPage(): void {
  bearTranslation(document.body)
  letLinksBeSelected()
  copyOnlyText()
}
