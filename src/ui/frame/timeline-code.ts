import { parseQueryString } from '../../reader/query-string.ts'
import { NEAR } from '../loading/idle.ts'

/**
 * Asks for the timeline's code while the app itself is being set up and the line is idle, where a
 * prerendered page shows the timeline near the view. Those who use the code report when it does not come.
 */
export function fetchTimelineEarly(): void {
  const timeline = document.getElementById('timeline')
  if (timeline === null || timeline.getBoundingClientRect().top > innerHeight + NEAR) return
  import('../timeline/Timeline.tsx').catch(() => {})
  // Calendar and list need no drawing.
  if (parseQueryString(location.search).view === undefined)
    import('../timeline/vis-drawing.ts').catch(() => {})
}
