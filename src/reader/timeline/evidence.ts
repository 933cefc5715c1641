import type { Contents } from '../../edition/edition.ts'
import type { ArticleId, DepartmentId } from '../../edition/ids.ts'
import { readingText } from '../../edition/inline-text.ts'
import type { Block, Evidence, Inline } from '../../edition/schema.ts'
import type { Catalogue } from '../catalogue.ts'
import { issueOf, listedArticle, sourceOf } from '../issue-of.ts'
import type { ListedEvent, Listing } from '../listing.ts'
import { ELLIPSIS, setPunctuation } from '../punctuation.ts'
import { dateBeside, issueBeside } from '../told-apart.ts'
import { isUnread, UNREAD } from '../unread.ts'

/** A sentence of the text, in reading punctuation, with the words that count set apart. */
export interface Sentence {
  before: string
  words: string
  after: string
}

/** What an event rests on, as its card shows it. */
export interface EventEvidence {
  /** Absent while the article's text is not there. */
  sentence?: Sentence
  /** 11月21日凌晨 */
  date: string
  label: string
  headline: string
  /** Newspaper and day, where the edition has several issues. */
  issue?: string
  departments: readonly string[]
  /** What of the date is concluded, in words (年份推定), and whether nobody has read what a program found. */
  basis: string
}

const LONGEST_SIDE = 160
const SENTENCE_END = /[。！？!?]/
const CLOSING = /[”’）》]/

function findDate(
  inlines: readonly Inline[],
  event: ListedEvent,
  offset = 0,
): { start: number; end: number } | undefined {
  let at = offset
  for (const inline of inlines) {
    const length = readingText([inline]).length
    if (inline.type === 'date' && inline.event === event.id) return { start: at, end: at + length }
    if ('children' in inline) {
      const found = findDate(inline.children, event, at)
      if (found !== undefined) return found
    }
    at += length
  }
  return undefined
}

/** The sentence about a run of a block's text. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = start
  while (from > 0 && !SENTENCE_END.test(text.charAt(from - 1))) from--
  while (from < start && CLOSING.test(text.charAt(from))) from++
  const stop = text.slice(end).search(SENTENCE_END)
  let to = stop < 0 ? text.length : end + stop + 1
  while (to < text.length && CLOSING.test(text.charAt(to))) to++
  const head = Math.max(from, start - LONGEST_SIDE)
  const tail = Math.min(to, end + LONGEST_SIDE)
  return {
    before: (head > from ? ELLIPSIS : '') + text.slice(head, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, tail).trimEnd() + (tail < to ? ELLIPSIS : ''),
  }
}

function sentenceOf(event: ListedEvent, block: Block | undefined): Sentence | undefined {
  const place = block === undefined ? undefined : findDate(block.inlines, event)
  if (block === undefined || place === undefined) return undefined
  return sentenceAround(setPunctuation(readingText(block.inlines)), place.start, place.end)
}

/** Where an article's words are. */
export type Texts = Pick<Contents, 'articles' | 'events'>

/** The block that dates an event, where its article's text is there. */
function datingBlock({ article, id }: ListedEvent, texts: Texts | undefined): Block | undefined {
  const whole = texts?.events.find((event) => event.article === article && event.id === id)
  return whole && texts?.articles.find((each) => each.id === article)?.blocks[whole.anchor.block]
}

/** What holds the text of an event's article, where it is there. */
export function textsOf(
  { article }: ListedEvent,
  edition: Listing,
  opened: Catalogue['opened'],
): Texts | undefined {
  const source = sourceOf(edition, article)
  return source && opened.get(source.id)
}

/** Everything a card says about an event; its sentence where `texts` holds its article. */
export function evidenceOf(event: ListedEvent, edition: Listing, texts?: Texts): EventEvidence {
  const source = sourceOf(edition, event.article)
  const beside = source && issueBeside(edition, source.issue)
  const sentence = sentenceOf(event, datingBlock(event, texts))
  return {
    ...(sentence === undefined ? {} : { sentence }),
    date: dateBeside(edition, event.date, source?.issue),
    label: event.label,
    headline: headlineOf(event.article, edition),
    ...(beside === undefined ? {} : { issue: beside }),
    departments: departmentNames(event.departments, edition),
    basis: [inferredWords(event), ...(source && isUnread(source) ? [UNREAD] : [])].join(' · '),
  }
}

function headlineOf(id: ArticleId, edition: Listing): string {
  return setPunctuation(listedArticle(edition, id)?.headline ?? id)
}

export function departmentNames(ids: readonly DepartmentId[], edition: Listing): string[] {
  return ids.map((id) => edition.departments.find((department) => department.id === id)?.short ?? id)
}

function inferredWords(event: ListedEvent): string {
  const parts = event.inferred.map(({ part }) => ({ year: '年份', month: '月份', day: '日期' })[part])
  return parts.length === 0 ? '日期写明' : `${parts.join('、')}为推定`
}

/** The name of a mark as a screen reader says it. */
export function markName(event: ListedEvent, edition: Listing): string {
  const date = dateBeside(edition, event.date, issueOf(edition, event.article))
  return [date, event.label, ...departmentNames(event.departments, edition)].join('，')
}

/** The words that name a phase, and the article they stand in. */
export interface PhaseEvidence {
  quote: string
  headline: string
  issue?: string
}

/** The quotes on which a phase rests. */
export function phaseEvidence(evidence: readonly Evidence[], edition: Listing): PhaseEvidence[] {
  return evidence.map(({ quote, article }) => {
    const issue = issueOf(edition, article)
    const beside = issue && issueBeside(edition, issue)
    return {
      quote: setPunctuation(quote.exact),
      headline: headlineOf(article, edition),
      ...(beside === undefined ? {} : { issue: beside }),
    }
  })
}
