import { isDay } from '../edition/day.ts'
import type { Issue } from '../edition/schema.ts'

/** An issue's place below `/issues/`, by which links and lists know it: `daily/2022-12-01`, `daily/2022-12-01/2`. */
export type IssuePath = string

/** The place of an issue's page below `/issues/`. */
export function issuePath({ newspaper, day, number }: Issue): IssuePath {
  return `${newspaper}/${day}${number === undefined ? '' : `/${number}`}`
}

/** The day and number of an issue in its path; nothing for words that are no such path. */
export function readIssuePath(path: string): Pick<Issue, 'day' | 'number'> | undefined {
  const [newspaper, day, number, ...rest] = path.split('/')
  if (newspaper === '' || !isDay(day) || rest.length > 0) return undefined
  if (number === undefined) return { day }
  return /^[1-9]\d*$/.test(number) ? { day, number: Number(number) } : undefined
}
