/** How to find again what had the focus: the nth element that a selector finds. */
export interface FocusName {
  selector: string
  nth: number
}

/** Where a window stood: by an element in view rather than by pixels, as boxes above may change their height. */
export interface WindowPlace {
  y: number
  anchor?: { id: string; top: number }
  focus?: FocusName
  /** Left on purpose for a moment, as for the search field: coming back leads the focus back, too. */
  returns?: true
}

/** What may tell where a window stands; nothing that sticks to it. Asked at each press: most elements have no id. */
const ANCHORS = 'main [id]:is(article, section, h1, h2, h3, p, li), #timeline'

/** How far a window is scrolled, and by which element. */
export type Standing = Pick<WindowPlace, 'y' | 'anchor'>

/** Where the window stands now, and what has the focus. */
export function placeNow(standing: Standing = standingNow()): WindowPlace {
  const focus = focusName(document.activeElement)
  return { ...standing, ...(focus && { focus }) }
}

/** Where the window stands now. */
export function standingNow(): Standing {
  const y = window.scrollY
  let anchor: WindowPlace['anchor']
  for (const element of y < 1 ? [] : document.querySelectorAll(ANCHORS)) {
    const { top, bottom, height } = element.getBoundingClientRect()
    // What follows stands lower still, but for what stands beside.
    if (anchor !== undefined && top >= window.innerHeight) break
    const seen = height > 0 && bottom > 0 && top < window.innerHeight
    if (seen && (anchor === undefined || Math.abs(top) < Math.abs(anchor.top)))
      anchor = { id: element.id, top }
  }
  return { y, ...(anchor && { anchor }) }
}

/** How far the window must be scrolled to stand at a place as the page is now. */
export function scrollFor({ y, anchor }: WindowPlace): number {
  const element = anchor === undefined ? null : document.getElementById(anchor.id)
  if (anchor === undefined || element === null) return y
  return window.scrollY + element.getBoundingClientRect().top - anchor.top
}

/** A name for an element that holds when the page is drawn anew; undefined where there is none. */
export function focusName(element: Element | null): FocusName | undefined {
  if (element === null || element === document.body) return undefined
  const selector = selectorOf(element)
  if (selector === undefined) return undefined
  return { selector, nth: [...document.querySelectorAll(selector)].indexOf(element) }
}

function selectorOf(element: Element): string | undefined {
  for (const name of ['data-key', 'data-day', 'id', 'href', 'name']) {
    const value = element.getAttribute(name)
    // Ids that React counts are others the next time.
    if (value !== null && !(name === 'id' && value.startsWith('_')))
      return `${element.localName}[${name}="${CSS.escape(value)}"]`
  }
  // A control without a name of its own is known by its place among its like.
  return element.matches('button,summary,input,select') ? element.localName : undefined
}

/** The element of a name, if it shows. */
export function findFocus(name: FocusName | undefined): Element | undefined {
  if (name === undefined) return undefined
  const all = [...document.querySelectorAll(name.selector)]
  const shown = (element: Element | undefined) => (element?.getClientRects().length ?? 0) > 0
  const named = all[name.nth]
  return shown(named) || !name.selector.includes('[') ? named : all.find(shown)
}

/** Gives an element the focus without moving the window, for as long as it keeps it if it takes none by itself. */
export function giveFocus(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return
  element.focus({ preventScroll: true })
  if (document.activeElement === element) return
  element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
}

/** Whether nothing has the focus. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** What a page is about: its heading, or else its main part. */
export function heading(): Element | null {
  return document.querySelector('main h1') ?? document.querySelector('main')
}
