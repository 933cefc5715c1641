/** Whether the browser has translated a page: it put `<font>` in the place of texts. */
export function isTranslated(page: ParentNode): boolean {
  return page.querySelector('font') !== null
}
