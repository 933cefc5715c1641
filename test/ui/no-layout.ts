import { configure } from '@testing-library/react'
import { vi } from 'vitest'

// Code that comes late takes seconds where the machine is busy.
configure({ asyncUtilTimeout: 20_000 })

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
