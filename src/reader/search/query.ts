import type { Variants } from './aids.ts'
import { foldNumbers } from './numbers.ts'

/** What one counts by: alone behind a number it belongs to it, whatever space is between. */
const MEASURE =
  /^(?:[年月日号时点分秒天周岁度个名人位户家辆条项次件种批轮组处所场套台支吨元米级版期届楼层栋篇段页字万亿千百余多c]|月份|小时|分钟|公里|万人|万元|多人|余人|多名|余名)$/u
const CALENDAR = ['年', '月', '日号', '时点', '分', '秒']
const ENDS_IN_DATE = /\d([年月日号时点分])$/
const BEGINS_WITH_DATE = /^\d+([月日号时点分秒])/
const ENDS_IN_NUMBER = /\d$/
const BEGINS_WITH_NUMBER = /^\d/

/**
 * The words of a query, folded; all of them must occur. A query of nothing but punctuation has none. Space parts
 * words, except that it does not count beside a number: always before a measure and within a date
 * (11 月 13 日), elsewhere where the words so closed up occur (自 11月15日), so that 核酸 11月13日 stays two words.
 */
export function queryWords(
  query: string,
  variants: Variants | undefined,
  occurs: (word: string) => boolean,
): string[] {
  const words = query
    .split(/\s+/u)
    .map((word) => foldNumbers(word, variants).text)
    .filter((word) => word !== '')
  return [isMeasured, isOneDate, (a: string, b: string) => besideNumber(a, b) && occurs(a + b)].reduce(
    closeUp,
    words,
  )
}

/** Closes up the words that belong together, from the first on. */
function closeUp(words: readonly string[], together: (a: string, b: string) => boolean): string[] {
  const closed: string[] = []
  for (const word of words) {
    const before = closed.at(-1)
    if (before !== undefined && together(before, word)) closed[closed.length - 1] = before + word
    else closed.push(word)
  }
  return closed
}

function isMeasured(number: string, measure: string): boolean {
  return (
    (ENDS_IN_NUMBER.test(number) && MEASURE.test(measure)) ||
    (number === '第' && BEGINS_WITH_NUMBER.test(measure))
  )
}

function isOneDate(earlier: string, later: string): boolean {
  const rank = (unit: string | undefined) =>
    unit === undefined ? -1 : CALENDAR.findIndex((units) => units.includes(unit))
  const larger = rank(ENDS_IN_DATE.exec(earlier)?.[1])
  const smaller = rank(BEGINS_WITH_DATE.exec(later)?.[1])
  return larger !== -1 && larger < smaller
}

function besideNumber(a: string, b: string): boolean {
  return ENDS_IN_NUMBER.test(a) !== BEGINS_WITH_NUMBER.test(b)
}
