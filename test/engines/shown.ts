import type { ByRoleOptions } from '@testing-library/dom'

declare global {
  interface Window {
    TestingLibraryDom?: Pick<typeof import('@testing-library/dom'), 'queryAllByRole' | 'queryAllByText'>
  }
}

/** What a reader can point at: something with a role and perhaps a name, or words; within something else. */
export interface Thing {
  role?: string
  /** Its accessible name, whole; with `…` at the end how it begins. */
  name?: string
  /** Words in it; alone they mean the innermost element that holds them. */
  words?: string
  within?: Thing
}

/** A thing as it stands in the window, in CSS px. */
export interface Shown {
  x: number
  y: number
  width: number
  height: number
  text: string
  value: string
  pressed: string | null
  checked: boolean
  expanded: string | null
  focused: boolean
  disabled: boolean
  /** Whether its middle is in the window and nothing else lies over it. */
  reachable: boolean
}

/**
 * All that fits, in the order of the page; null, as WebDriver knows no undefined, where the page has not the
 * library yet that knows roles. Runs in the page and sees nothing of this module.
 */
export function findShown(thing: Thing, intoView: boolean): Shown[] | null {
  const library = window.TestingLibraryDom
  if (library === undefined) return null
  const { queryAllByRole } = library
  const all = ({ role, name, words, within }: Thing): HTMLElement[] => {
    const roots = within === undefined ? [document.body] : all(within)
    const begins = name?.endsWith('…') ? name.slice(0, -1) : undefined
    const named: ByRoleOptions =
      name === undefined ? {} : { name: begins === undefined ? name : (of: string) => of.startsWith(begins) }
    const found = roots.flatMap((root) =>
      role === undefined
        ? [...root.querySelectorAll<HTMLElement>('*')].filter((element) =>
            element.checkVisibility({ visibilityProperty: true }),
          )
        : queryAllByRole(root, role, named),
    )
    if (words === undefined) return found
    const holding = found.filter((element) => element.textContent?.includes(words))
    return role === undefined
      ? holding.filter((element) => !holding.some((other) => other !== element && element.contains(other)))
      : holding
  }
  return all(thing).map((element) => {
    if (intoView) {
      const { top, bottom } = element.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' })
    }
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      text: element.innerText,
      value:
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '',
      pressed: element.getAttribute('aria-pressed'),
      checked: element instanceof HTMLInputElement && element.checked,
      expanded: element.getAttribute('aria-expanded'),
      focused: document.activeElement === element,
      disabled: element.matches(':disabled'),
      reachable: middle !== null && (element.contains(middle) || middle.contains(element)),
    }
  })
}
