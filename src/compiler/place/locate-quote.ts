import type { Quote } from '../../edition/schema.ts'
import type { Run } from '../read/line-table.ts'
import { abridge } from '../read/source-text.ts'
import { cited } from '../report/characters.ts'
import type { Report, Where } from '../report/report.ts'
import { differenceOf, nearMiss } from './near-miss.ts'
import { nearestPassage } from './nearest-passage.ts'

/** Text that quotes are looked up in; `lineOf` gives the source's line of a code unit of it. */
export interface Haystack {
  name: string
  text: string
  lineOf: (offset: number) => number
}

/** Where words stand in a text; nowhere if they hold a line feed, as only the blocks of a text are parted by one. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  if (words.includes('\n')) return found
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

const stands = ({ text }: Haystack, quote: Quote, at: number) =>
  (quote.prefix === undefined || text.slice(0, at).endsWith(quote.prefix)) &&
  (quote.suffix === undefined || text.startsWith(quote.suffix, at + quote.exact.length))

const WRAPPED = /^["“](.+)["”]$/su

function hintNearest(haystack: Haystack, quote: Quote): string | undefined {
  const missed = nearMiss(haystack.text, quote.exact)
  if (missed !== undefined) {
    const printed = haystack.text.slice(missed.start, missed.end)
    const line = haystack.lineOf(missed.start)
    return `第${line}行是${cited(printed)}：${differenceOf(printed, quote.exact)}`
  }
  const inner = WRAPPED.exec(quote.exact)?.[1]
  if (inner !== undefined && haystack.text.includes(inner)) return '原文没有两头的引号，去掉它'
  const near = nearestPassage(haystack.text, quote.exact)
  if (near === undefined) return undefined
  const words = haystack.text.slice(near.start, near.end)
  return `最接近的是第${haystack.lineOf(near.start)}行的${cited(words)}`
}

function hintContext({ text, lineOf }: Haystack, { exact }: Quote, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 6), at)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(at + exact.length, at + exact.length + 6).split('\n')[0] ?? ''
  return `第${lineOf(at)}行它前面是${cited(before)}，后面是${cited(after)}`
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
  const lines = (offsets: number[]) => offsets.map((at) => haystack.lineOf(at)).join('、')
  if (start === undefined) {
    report.add('quote-not-found', where, {
      reason:
        elsewhere === undefined
          ? `${haystack.name}里没有${cited(abridge(quote.exact))}`
          : `${cited(abridge(quote.exact))}在第${lines(everywhere)}行，但前后不是这里的 prefix、suffix`,
      expected: `${haystack.name}里有的字，标点也照原文`,
      hint: elsewhere === undefined ? hintNearest(haystack, quote) : hintContext(haystack, quote, elsewhere),
    })
    return undefined
  }
  if (second !== undefined) {
    report.add('quote-ambiguous', where, {
      reason: `${cited(abridge(quote.exact))}在${haystack.name}里有${found.length}处，在第${lines(found)}行`,
      expected: '只有一处的引文',
      hint: '加 prefix 或 suffix：要引的那一处前面或后面紧挨着的字',
    })
    return undefined
  }
  return { start, end: start + quote.exact.length }
}
