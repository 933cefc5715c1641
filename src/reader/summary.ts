import type { Issue } from '../edition/schema.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { setPunctuation } from './punctuation.ts'
import { dateBeside, issueBeside } from './told-apart.ts'
import { isUnread } from './unread.ts'

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
  incomplete: boolean
  /** Whether nobody has read what a program made of its text. */
  unread: boolean
}

/** What lists say of an article, in reading view's punctuation; `here` is the issue of the one they stand beside. */
export function summary(catalogue: Catalogue, entry: Entry, here?: Issue): Summary {
  const { article } = entry
  const { issue } = entry.source
  const beside = issueBeside(catalogue.edition, issue, here)
  const dates = [...new Set(entry.events.map((e) => dateBeside(catalogue.edition, e.date, issue)))].join('、')
  return {
    headline: setPunctuation(article.headline),
    ...(beside === undefined ? {} : { issue: beside }),
    ...(article.kicker === undefined ? {} : { kicker: setPunctuation(article.kicker) }),
    decks: article.decks.map(setPunctuation),
    ...(entry.signature === undefined ? {} : { byline: setPunctuation(entry.signature) }),
    ...(dates === '' ? {} : { dates }),
    departments: [...entry.subjects].map((id) => catalogue.department(id)?.short ?? id).join('、'),
    incomplete: entry.incomplete,
    unread: isUnread(entry.source),
  }
}
