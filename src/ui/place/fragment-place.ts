import { isWithinWords } from '../../edition/fragments.ts'

/** What a fragment of the address leads to: its box, what gets the focus there, and where in the window it belongs. */
export interface FragmentPlace {
  box: DOMRect
  element: Element
  /** The share of the window's height above it; at its upper edge when absent. */
  height?: number
}

type Finder = () => FragmentPlace | undefined

const finders = new Map<string, Finder>()

/** Says where a fragment leads that is no element's id; returns how to take it back. */
export function offerPlace(fragment: string, find: Finder): () => void {
  finders.set(fragment, find)
  return () => {
    if (finders.get(fragment) === find) finders.delete(fragment)
  }
}

/** Where a fragment leads, once it is on the page. */
export function fragmentPlace(fragment: string): FragmentPlace | undefined {
  const offered = finders.get(fragment)
  if (offered !== undefined) return offered()
  const element = document.getElementById(fragment)
  if (element === null || element.getClientRects().length === 0) return undefined
  const inMiddle = isWithinWords(fragment)
  return { element, box: element.getBoundingClientRect(), ...(inMiddle ? { height: 0.5 } : {}) }
}

/** How far the window must be scrolled to show it. */
export function scrollToShow({ box, height }: FragmentPlace): number {
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart)
  const above =
    height === undefined ? padding || 0 : window.innerHeight * height - (height === 0.5 ? box.height / 2 : 0)
  const furthest = document.documentElement.scrollHeight - window.innerHeight
  return Math.max(0, Math.min(window.scrollY + box.top - above, furthest))
}
