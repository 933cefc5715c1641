import { type Day, dayFromNumber, dayNumber } from './day.ts'

/** How many days there are from the first to the last, both included; 0 or less the wrong way round. */
export function dayCount({ from, to }: { from: Day; to: Day }): number {
  return dayNumber(to) - dayNumber(from) + 1
}

/** Every day from the first to the last, both included. */
export function daysBetween(from: Day, to: Day): Day[] {
  const first = dayNumber(from)
  return Array.from({ length: Math.max(0, dayCount({ from, to })) }, (_, i) => dayFromNumber(first + i))
}
