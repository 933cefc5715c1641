import type { Issue } from '../edition/schema.ts'
import { type Catalogue, type Entry, isOpen } from './catalogue.ts'
import { presentedText } from './presentation.ts'
import { ELLIPSIS, setPunctuation } from './punctuation.ts'
import { dateBeside, issueBeside } from './told-apart.ts'

/** An article as lists show it: a front page entry, a neighbour, a search result. */
export interface Summary {
  headline: string
  /** Newspaper and day, where the edition has several issues. */
  issue?: string
  kicker?: string
  decks: readonly string[]
  /** 记者 赵娟娟, or nothing when the article is unsigned. */
  byline?: string
  /** 11月13日起、11月26日—29日, or nothing when the article has no date. */
  dates?: string
  /** Short names of the subject departments. */
  departments: string
  /** The first lines of the text, cut at the end of a clause; absent while the text is not there. */
  lead?: string
  /** Characters of the text, punctuation included, without headline and byline blocks. */
  characters: number
  incomplete: boolean
}

const LEAD_CHARACTERS = 96
const DATELINE = /^本报讯\s*(?:（[^）]*）)?\s*/u

/** What lists say of an article, in reading view's punctuation; `here` is the issue of the one they stand beside. */
export function summary(catalogue: Catalogue, entry: Entry, here?: Issue): Summary {
  const { article } = entry
  const { issue } = entry.source
  const beside = issueBeside(catalogue.edition, issue, here)
  const dates = [...new Set(entry.events.map((e) => dateBeside(catalogue.edition, e.date, issue)))].join('、')
  const first = isOpen(entry) ? entry.article.blocks.find((b) => b.type === 'paragraph') : undefined
  return {
    headline: setPunctuation(article.headline),
    ...(beside === undefined ? {} : { issue: beside }),
    ...(article.kicker === undefined ? {} : { kicker: setPunctuation(article.kicker) }),
    decks: article.decks.map(setPunctuation),
    ...(entry.signature === undefined ? {} : { byline: setPunctuation(entry.signature) }),
    ...(dates === '' ? {} : { dates }),
    departments: [...entry.subjects].map((id) => catalogue.department(id)?.short ?? id).join('、'),
    ...(first === undefined ? {} : { lead: shortened(presentedText(first)) }),
    characters: entry.characters,
    incomplete: entry.incomplete,
  }
}

/** Cut after a sentence, or else a clause, in the second half; an ellipsis says that a sentence goes on. */
function shortened(text: string): string {
  const body = text.replace(DATELINE, '')
  if (body.length <= LEAD_CHARACTERS) return body
  const cut = body.slice(0, LEAD_CHARACTERS)
  const sentence = cut.lastIndexOf('。')
  if (sentence > LEAD_CHARACTERS / 2) return cut.slice(0, sentence + 1)
  const clause = Math.max(...['；', '，'].map((mark) => cut.lastIndexOf(mark)))
  return clause > LEAD_CHARACTERS / 2 ? cut.slice(0, clause) + ELLIPSIS : cut + ELLIPSIS
}
