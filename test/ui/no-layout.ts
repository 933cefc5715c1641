import { vi } from 'vitest'

class NoResize implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom lays nothing out: no size ever changes, and nothing scrolls. Until `vi.unstubAllGlobals()`. */
export function stubLayout(): void {
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('ResizeObserver', NoResize)
}
