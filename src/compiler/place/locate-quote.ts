import type { Quote } from '../../edition/schema.ts'
import type { Run } from '../read/line-table.ts'
import { abridge } from '../read/source-text.ts'
import type { Report, Where } from '../report/report.ts'
import { nearestPassage } from './nearest-passage.ts'

/** Text that quotes are looked up in; `lineOf` gives the source's line of a code unit of it. */
export interface Haystack {
  name: string
  text: string
  lineOf: (offset: number) => number
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

const stands = ({ text }: Haystack, quote: Quote, at: number) =>
  (quote.prefix === undefined || text.slice(0, at).endsWith(quote.prefix)) &&
  (quote.suffix === undefined || text.startsWith(quote.suffix, at + quote.exact.length))

function hintNearest(haystack: Haystack, quote: Quote): string | undefined {
  const near = nearestPassage(haystack.text, quote.exact)
  if (near === undefined) return undefined
  const words = haystack.text.slice(near.start, near.end)
  return `the nearest passage is “${words}” on line ${haystack.lineOf(near.start)}`
}

function hintContext({ text, lineOf }: Haystack, { exact }: Quote, at: number): string {
  const before = text
    .slice(Math.max(0, at - 6), at)
    .split('\n')
    .at(-1)
  const after = text.slice(at + exact.length, at + exact.length + 6).split('\n')[0]
  return `on line ${lineOf(at)} “${before}” stands before it and “${after}” after it`
}

/**
 * Where a TextQuoteSelector matches: `exact` with `prefix` directly before and `suffix` directly after it.
 * It must match once; none or several are reported at `where`.
 */
export function locateQuote(haystack: Haystack, quote: Quote, where: Where, report: Report): Run | undefined {
  const everywhere = occurrences(haystack.text, quote.exact)
  const found = everywhere.filter((at) => stands(haystack, quote, at))
  const [start, second] = found
  const [elsewhere] = everywhere
  const lines = (offsets: number[]) => offsets.map((at) => haystack.lineOf(at)).join(', ')
  if (start === undefined) {
    report.add('quote-not-found', where, {
      reason:
        elsewhere === undefined
          ? `“${abridge(quote.exact)}” is not in ${haystack.name}`
          : `“${abridge(quote.exact)}” is on line ${lines(everywhere)}, but not with this prefix and suffix`,
      expected: `words that stand in ${haystack.name}, punctuation as in the source`,
      hint: elsewhere === undefined ? hintNearest(haystack, quote) : hintContext(haystack, quote, elsewhere),
    })
    return undefined
  }
  if (second !== undefined) {
    report.add('quote-ambiguous', where, {
      reason: `“${abridge(quote.exact)}” stands ${found.length} times in ${haystack.name}, on lines ${lines(found)}`,
      expected: 'a quote that matches once',
      hint: 'add prefix or suffix: the words directly before or after the one that is meant',
    })
    return undefined
  }
  return { start, end: start + quote.exact.length }
}
