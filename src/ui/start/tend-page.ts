import { copyOnlyText } from '../copy/copied-text.ts'
import { letLinksBeSelected } from '../copy/selectable-links.ts'
import { keepFocus } from '../focus/keep-focus.ts'
import { bearTranslation } from './translated-page.ts'

/**
 * Sees to what concerns the whole page, whatever the app draws in it: a browser may translate it, the focus of what
 * vanishes is handed on, words within links are selected, and what is copied of an article is its text.
 */
export function tendPage(): void {
  bearTranslation(document.body)
  keepFocus()
  letLinksBeSelected()
  copyOnlyText()
}
