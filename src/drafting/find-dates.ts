import { isWeek, unitOf } from '../compiler/read/stated-date.ts'
import type { Day } from '../edition/day-schema.ts'
import type { ArticleWords, WordBlock } from './article-words.ts'
import { NamedDates } from './named-dates.ts'
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

/** What is told, though it be of something to come: 负责人25日介绍. */
const TOLD =
  /宣布|表示|介绍|透露|获悉|了解到|发布|通报|公布|指出|提醒|印发|下发|回应|表明|宣告|通知|通告|公告|消息|报道|[称说](?=$|[，,：:“])|讯$|电$/u
const FUTURE = /将(?![军领士近])|拟于|计划于|预计|力争|争取|即将|届时|定于|筹划|打算|有望|酝酿|截止(?![到至])/

/** A rule that holds from a day on: 9月1日起，每周开设一节劳动课; and what says that it has held. */
const RULED =
  /要求|规定|明确|决定|通知|须|应当|不得|禁止|严禁|[实施执][行施]|一律|全部|统一|每[周天日月年]|恢复|取消|停止|提高[到至]|[上下]调|纳入/u
const HAS_BEEN = /已|曾|一直|至今|以来|先后|累计|仍|(?:了|过)(?=[，。；])|陆续|连续/u

/** The dates and lengths of time in an article's paragraphs, each seen from the issue and the text before it. */
export function findDates(
  words: ArticleWords,
  issue: Day,
): { dates: FoundDate[]; durations: FoundDuration[] } {
  const dates: FoundDate[] = []
  const durations: FoundDuration[] = []
  const chinese = writesChineseDates(words.text)
  let writing = issue
  const named = new NamedDates(issue)
  for (const block of words.paragraphs) {
    named.turnParagraph()
    const dispatch = block === words.paragraphs[0] ? readDispatch(block.text) : undefined
    if (dispatch !== undefined) {
      writing = datelineDay(dispatch.words, issue) ?? issue
      if (writing !== issue) named.add({ day: writing, unit: 'day', leads: true })
    }
    for (const { start, end } of sentencesOf(block.text, dispatch?.end ?? 0)) {
      const sentence = block.text.slice(start, end)
      const taken: Run[] = []
      const before = named.inParagraph
      named.turnSentence()
      for (const quote of findDateQuotes(sentence, chinese)) {
        const future = isToCome(sentence, quote)
        const { inParagraph } = named
        // 将于11月5日举行。负责人25日介绍: what is told after something to come is not itself to come.
        const apart = inParagraph === before && inParagraph !== undefined && inParagraph > issue && !future
        const context: DateContext = {
          issue,
          writing,
          future,
          ruled: RULED.test(sentence) && !HAS_BEEN.test(sentence.slice(quote.end)),
          last: named.last,
          ...(named.inSentence && { inSentence: named.inSentence }),
          ...(inParagraph && !apart && { inParagraph }),
        }
        taken.push(quote)
        const resolved = resolveDate(quote.words, sentence.slice(quote.start, quote.end), context)
        if (resolved === undefined) continue
        const unit = isWeek(quote.words.on) ? 'month' : unitOf(quote.words.on)
        named.add({ day: resolved.day, unit, leads: leads(sentence, quote) })
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

/** Whether a date is of something to come: its clause says so, or its sentence where the clause is not what is told on that day. */
function isToCome(sentence: string, { start, end }: Run): boolean {
  const clause = clauseAround(sentence, start, end)
  // 22日启动申报，至4月30日截止: what ends on a day to come has begun on another.
  return FUTURE.test(clause) || (FUTURE.test(sentence.replaceAll('截止', '')) && !TOLD.test(clause))
}

function clauseAround(sentence: string, start: number, end: number): string {
  const from = Math.max(...['，', ',', '；', '：'].map((stop) => sentence.lastIndexOf(stop, start - 1))) + 1
  const to = /[，,；：]/u.exec(sentence.slice(end + 1))
  return sentence.slice(start === 0 ? 0 : from, to === null ? undefined : end + 1 + to.index)
}

/** Whether a date, at the head of its clause, says when what follows was: 2011年3月，. */
function leads(sentence: string, { start, end }: Run): boolean {
  return (
    /^[，,]/.test(sentence.slice(end)) && (start === 0 || /[，,；;。：:“\s]$/u.test(sentence.slice(0, start)))
  )
}

/** The day that a dateline names. */
function datelineDay(dateline: string, issue: Day): Day | undefined {
  const [quote] = findDateQuotes(dateline, true)
  if (quote === undefined) return undefined
  return resolveDate(quote.words, '', { issue, writing: issue, last: {}, future: false, ruled: false })?.day
}
