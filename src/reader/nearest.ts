import { type Day, dayNumber, isDay } from '../edition/day.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { byIssue, type IssueEntries } from './issues.ts'

/** The articles whose ids are most like the last part of a path that leads nowhere, nearest first. */
export function nearestArticles(catalogue: Catalogue, path: string, most = 3): Entry[] {
  const wanted =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  return catalogue.entries
    .map((entry) => ({ entry, likeness: likeness(wanted.toLowerCase(), entry.article.id) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/**
 * The issues nearest in time to the one that a path means which leads nowhere, nearest first; its newspaper's where
 * that has any, the first in lists where it says no day. None for a path that means no issue.
 */
export function nearestIssues({ entries }: Catalogue, path: string, most = 3): IssueEntries[] {
  const [, asked] = /\/issues\/(.+?)\/?$/.exec(path.toLowerCase()) ?? []
  if (asked === undefined) return []
  const wanted = dayMeant(asked)
  const all = byIssue(entries)
  const [newspaper] = asked.split('/')
  const own = all.filter(({ issue }) => issue.newspaper === newspaper)
  const away = ({ issue }: IssueEntries) =>
    wanted === undefined ? 0 : Math.abs(dayNumber(issue.day) - dayNumber(wanted))
  return (own.length > 0 ? own : all).sort((a, b) => away(a) - away(b)).slice(0, most)
}

/**
 * The day of a path as people write days: `2022-12-01`, `2022-12-1`, `20221201`; the first of a month or a year alone.
 * A longer number than a year means none.
 */
function dayMeant(path: string): Day | undefined {
  const [, year, month = '1', date = '1'] =
    /(?<!\d)(\d{4})(?!\d-)(?:\D?(\d\d?)(?:\D?(\d\d?))?)?(?!\d)/.exec(path) ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** Dice coefficient over pairs of neighbouring letters: 1 for the same word, 0 for nothing in common. */
function likeness(a: string, b: string): number {
  const pairs = (word: string) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2))
  const left = pairs(a)
  const right = pairs(b)
  const total = left.length + right.length
  if (total === 0) return 0
  const common = left.filter((pair) => {
    const at = right.indexOf(pair)
    if (at !== -1) right.splice(at, 1)
    return at !== -1
  }).length
  return (2 * common) / total
}
