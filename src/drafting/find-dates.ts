import type { Day } from '../edition/day-schema.ts'
import type { ArticleWords, WordBlock } from './article-words.ts'
import type { DateContext, ResolvedDate } from './resolve-date.ts'
import { resolveDate } from './resolve-date.ts'
import { type Run, sentencesOf } from './sentences.ts'
import { findDateQuotes, writesChineseDates } from './words/date-quotes.ts'
import { readDispatch } from './words/dispatch.ts'
import { findDurationQuotes } from './words/duration-quotes.ts'

/** A passage of a block. */
export interface Passage extends Run {
  block: WordBlock
}

/** A date that the text states, resolved. */
export interface FoundDate extends Passage, ResolvedDate {
  /** Whether it is the first date of the article's first paragraph: what the headline tells of. */
  first: boolean
  /** The sentence it stands in. */
  sentence: Run
}

/** A length of time that the text ties to no day. */
export interface FoundDuration extends Passage {
  reason: string
}

const FUTURE = /将(?![军领士近])|拟于|计划于|预计|力争|争取|即将|届时|定于|截止(?![到至])/

/** The dates and lengths of time in an article's paragraphs, each seen from the issue and the text before it. */
export function findDates(
  words: ArticleWords,
  issue: Day,
): { dates: FoundDate[]; durations: FoundDuration[] } {
  const dates: FoundDate[] = []
  const durations: FoundDuration[] = []
  const chinese = writesChineseDates(words.text)
  let writing = issue
  let named: Day | undefined
  for (const block of words.paragraphs) {
    let inParagraph: Day | undefined
    const dispatch = block === words.paragraphs[0] ? readDispatch(block.text) : undefined
    if (dispatch !== undefined) {
      writing = datelineDay(dispatch.words, issue) ?? issue
      if (writing !== issue) inParagraph = writing
    }
    for (const { start, end } of sentencesOf(block.text, dispatch?.end ?? 0)) {
      const sentence = block.text.slice(start, end)
      const taken: Run[] = []
      const before = inParagraph
      for (const quote of findDateQuotes(sentence, chinese)) {
        const future = FUTURE.test(sentence)
        // 将于11月5日举行。负责人25日介绍: what is told after something to come is not itself to come.
        const apart = inParagraph === before && inParagraph !== undefined && inParagraph > issue && !future
        const context: DateContext = {
          issue,
          writing,
          future,
          ...(named && { named }),
          ...(inParagraph && !apart && { inParagraph }),
        }
        taken.push(quote)
        const resolved = resolveDate(quote.words, sentence.slice(quote.start, quote.end), context)
        if (resolved === undefined) continue
        named = inParagraph = resolved.day
        dates.push({
          block,
          start: start + quote.start,
          end: start + quote.end,
          ...resolved,
          sentence: { start, end },
          first: dates.length === 0 && block === words.paragraphs[0],
        })
      }
      for (const quote of findDurationQuotes(sentence)) {
        // A time after a day in its paragraph is that day's.
        const named = before !== undefined || taken.some((date) => date.end <= quote.start)
        if (quote.clock && named) continue
        if (taken.some((t) => t.start < quote.end && quote.start < t.end)) continue
        durations.push({ block, start: start + quote.start, end: start + quote.end, reason: quote.reason })
      }
    }
  }
  return { dates, durations }
}

/** The day that a dateline names. */
function datelineDay(dateline: string, issue: Day): Day | undefined {
  const [quote] = findDateQuotes(dateline, true)
  if (quote === undefined) return undefined
  return resolveDate(quote.words, '', { issue, writing: issue, future: false })?.day
}
