import { fragmentPlace, scrollToShow } from './fragment-place.ts'
import { hold } from './hold.ts'

/** Brings the place that a fragment names into the window, and keeps it there while the page still arrives. */
export function show(fragment: string, onReached?: (element: Element) => void): void {
  let element: Element | undefined
  hold(
    () => {
      const place = fragmentPlace(fragment)
      element = place?.element
      return place && scrollToShow(place)
    },
    () => element !== undefined && onReached?.(element),
  )
}
