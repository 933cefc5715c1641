import { createBrowserHistory, type HistoryLocation, type RouterHistory } from '@tanstack/react-router'
import type { Catalogue } from '../../reader/catalogue.ts'
import { sitePlace } from '../../reader/site-path.ts'

/** What the router knows every address by that leads to no page of the site; also where its page is prerendered. */
export const LOST_PAGE = '/404/'

/** The page that the window's address means, as its place below the base. */
export function pageMeant(catalogue: Catalogue): string {
  return sitePlace(catalogue, import.meta.env.BASE_URL, window.location)?.page ?? LOST_PAGE
}

/** The key of the present step of a history; each step keeps its own. */
export function stepKey(history: RouterHistory): string {
  return history.location.state.__TSR_key ?? ''
}

/**
 * The browser's history as the router is to see it: addresses that mean a page of ours are put right in place,
 * all others are one. Bears a browser that refuses to change the address (sandboxed frames; too many changes in
 * a row): a new address is then loaded as a page, a change of the present one is let go.
 */
export function createSiteHistory(catalogue: () => Catalogue): RouterHistory {
  const own = window.history
  const replace = (state: unknown, url?: string) => {
    try {
      own.replaceState(state, '', url)
    } catch {
      return
    }
  }
  let last = 0
  const parseLocation = (): HistoryLocation => {
    const state = stamped(own.state, last + 1)
    last = state.__TSR_index
    const { pathname, search, hash } = window.location
    const href = sitePlace(catalogue(), import.meta.env.BASE_URL, window.location)?.href
    const right = href ?? pathname + search + hash
    if (state !== own.state || right !== pathname + search + hash) replace(state, right)
    const known = new URL(href ?? import.meta.env.BASE_URL.slice(0, -1) + LOST_PAGE, window.location.origin)
    return {
      href: known.pathname + known.search + known.hash,
      pathname: known.pathname,
      search: known.search,
      hash: known.hash,
      state,
    }
  }
  return createBrowserHistory({
    parseLocation,
    // Stands before the window: the router's history would otherwise put its own functions into the browser's.
    window: {
      location: window.location,
      document,
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
      history: {
        get state() {
          return own.state
        },
        get length() {
          return own.length
        },
        pushState: (state: unknown, _unused: string, url: string) => {
          try {
            own.pushState(state, '', url)
          } catch {
            window.location.assign(url)
          }
        },
        replaceState: (state: unknown, _unused: string, url?: string) => replace(state, url),
        back: () => own.back(),
        forward: () => own.forward(),
        go: (steps: number) => own.go(steps),
      },
    },
  })
}

interface StepState {
  __TSR_index: number
  __TSR_key: string
}

function isStamped(state: unknown): state is StepState {
  return (
    typeof state === 'object' &&
    state !== null &&
    '__TSR_index' in state &&
    typeof state.__TSR_index === 'number' &&
    '__TSR_key' in state &&
    typeof state.__TSR_key === 'string'
  )
}

/** The state of a step, or one for a step that the browser made itself, as when one edits the fragment. */
function stamped(state: unknown, index: number): StepState {
  return isStamped(state) ? state : { __TSR_index: index, __TSR_key: Math.random().toString(36).slice(2, 10) }
}
