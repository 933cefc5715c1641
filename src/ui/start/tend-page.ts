import { copyOnlyText } from '../copy/copied-text.ts'
import { letLinksBeSelected } from '../copy/selectable-links.ts'
import { keepFocus } from '../focus/keep-focus.ts'
import { applyPreferences, onPreferencesElsewhere } from '../settings/preferences.ts'
import { closeDialogsBeside } from './close-beside.ts'
import { bearTranslation } from './translated-page.ts'

/**
 * Sees to what concerns the whole page, whatever the app draws in it: a browser may translate it, the focus of what
 * vanishes is handed on, words within links are selected, what is copied of an article is its text, a press beside
 * a dialog closes it, and 阅读设置 holds for all tabs alike.
 */
export function tendPage(): void {
  bearTranslation(document.body)
  keepFocus()
  letLinksBeSelected()
  copyOnlyText()
  closeDialogsBeside()
  onPreferencesElsewhere((preferences) => applyPreferences(preferences, document.documentElement))
}
