import { type Day, dayFromNumber, dayNumber, MS_PER_DAY } from './day.ts'

/** Hours that the edition's clock (China Standard Time, UTC+8, no daylight saving) is ahead of UTC. */
export const UTC_OFFSET_HOURS = 8

/** The instant (ms since the Unix epoch) at which a day begins in UTC+8. */
export function dayStartMs(day: Day): number {
  return dayNumber(day) * MS_PER_DAY - UTC_OFFSET_HOURS * 3_600_000
}

/** The day that it is in UTC+8 at an instant (ms since the Unix epoch). */
export function dayAt(ms: number): Day {
  return dayFromNumber(Math.floor((ms + UTC_OFFSET_HOURS * 3_600_000) / MS_PER_DAY))
}
