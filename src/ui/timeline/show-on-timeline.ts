import type { EventId } from '../../edition/ids.ts'

type Show = (event: EventId) => boolean

const timelines = new Set<Show>()

/** Leads back from a dated phrase to its mark: focuses it on the timeline; false when no timeline shows it. */
export function showOnTimeline(event: EventId): boolean {
  return [...timelines].some((show) => show(event))
}

/** Enters a timeline that can show marks; gives what takes it out again. */
export function enterTimeline(show: Show): () => void {
  timelines.add(show)
  return () => {
    timelines.delete(show)
  }
}
