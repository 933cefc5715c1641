/**
 * Makes the app bear a browser that refuses to change the address (sandboxed frames; too many changes
 * in a row): a new address is then loaded as a page, a change of the present one is let go.
 */
export function tolerateRefusedHistory(): void {
  const push = history.pushState.bind(history)
  const replace = history.replaceState.bind(history)
  history.pushState = (state, unused, url) => {
    try {
      push(state, unused, url)
    } catch {
      if (url !== undefined && url !== null) location.assign(url)
    }
  }
  history.replaceState = (state, unused, url) => {
    try {
      replace(state, unused, url)
    } catch {
      return
    }
  }
}
