/** What a page tells of itself; times in ms from the start of the navigation. */
export interface Observed {
  /** First contentful paint. */
  paint?: number
  /** The first frame that has the words. */
  words?: number
  largest: number
  /** Sum of all layout shifts. */
  shift: number
  /** When a mark of the timeline could first be clicked. */
  marks?: number
  /** When the live drawing stood, to be zoomed and panned. */
  drawing?: number
  /** Tasks longer than 50 ms. */
  tasks: { start: number; duration: number }[]
}

declare global {
  interface Window {
    observed?: Observed
  }
}

/** What to look for in a page: words of its text; selectors of the timeline's marks and of the live ones. */
export interface Sought {
  words: string
  timeline?: { marks: string; drawing: string }
}

/** Watches a page from its start, within the page: when the words show, when a mark can be clicked. */
export function observe({ words, timeline }: Sought): void {
  const observed: Observed = { largest: 0, shift: 0, tasks: [] }
  window.observed = observed
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
    }).observe({ type, buffered: true })
  }
  const hasWords = () =>
    Array.from(document.querySelectorAll('p')).some((paragraph) => paragraph.textContent.includes(words))
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') observed.paint = entry.startTime
  })
  watch('largest-contentful-paint', (entry) => {
    observed.largest = entry.startTime
  })
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') observed.shift += entry.value
  })
  watch('longtask', (entry) => observed.tasks.push({ start: entry.startTime, duration: entry.duration }))

  const canBeClicked = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit !== null && element.contains(hit)
  }
  const anyClickable = (selector: string) =>
    Array.from(document.querySelectorAll(selector)).some(canBeClicked)
  // After the frame is painted: asked before, the page would be laid out once more for every frame.
  const lookSoon = () => requestAnimationFrame(() => setTimeout(look))
  const look = () => {
    const now = performance.now()
    const painted = performance.getEntriesByType('paint').length > 0
    if (observed.words === undefined && hasWords()) observed.words = now
    if (timeline !== undefined && painted) {
      if (observed.marks === undefined && anyClickable(timeline.marks)) observed.marks = now
      if (observed.drawing === undefined && anyClickable(timeline.drawing)) observed.drawing = now
    }
    if (observed.words === undefined || (timeline !== undefined && observed.drawing === undefined)) {
      lookSoon()
    }
  }
  lookSoon()
}
