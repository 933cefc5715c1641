import type { Contents } from '../edition/edition.ts'
import type { DepartmentId } from '../edition/ids.ts'
import { eventKey } from '../edition/keys.ts'
import type { Article, Event, EventDate } from '../edition/schema.ts'
import { remarkSort } from '../reader/ledger.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { remarkSentences, remarks } from '../reader/remarks.ts'
import { articlePlainText } from './plain-text.ts'
import { authors, newspaperName, sourceOf } from './provenance.ts'
import type { ArticleRow, EventRow } from './row-schema.ts'
import { articleAddress, type Site } from './site.ts'

/** The articles of some contents as lines of JSON, in their order. */
export function articleLines(contents: Contents, site: Site): string {
  return contents.articles.map((article) => line(articleRow(contents, article, site))).join('')
}

/** The dated events of some contents as lines of JSON, in their order. */
export function eventLines(contents: Contents, site: Site): string {
  const articles = new Map(contents.articles.map((article) => [article.id, article]))
  return contents.events
    .map((event) => {
      const article = articles.get(event.article)
      if (article === undefined) throw new RangeError(`event ${event.id}: no article ${event.article}`)
      return line(eventRow(contents, article, event, site))
    })
    .join('')
}

/** Some readers end a line at these, too. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

function line(row: ArticleRow | EventRow): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(row).replace(LINE_ENDS, escaped)}\n`
}

function articleRow(contents: Contents, article: Article, site: Site): ArticleRow {
  const { id, kicker, decks, pages, involvements } = article
  const involved = (role: 'subject' | 'mentioned') =>
    named(
      contents,
      involvements.filter((each) => each.role === role).map(({ department }) => department),
    )
  return {
    id,
    address: articleAddress(site, id),
    headline: setPunctuation(article.headline),
    ...(kicker === undefined ? {} : { kicker: setPunctuation(kicker) }),
    decks: decks.map(setPunctuation),
    authors: authors(article).map(({ name }) => name),
    ...issueOf(contents, article),
    pages,
    subjects: involved('subject'),
    mentioned: involved('mentioned'),
    remarks: remarks(article).map((remark) => ({
      sort: remarkSort(remark),
      fragment: remark.id,
      ...(remark.words === '' ? {} : { words: remark.words }),
      reason: remarkSentences(remark).join(''),
    })),
    text: articlePlainText(contents, article, site),
  }
}

function eventRow(contents: Contents, article: Article, event: Event, site: Site): EventRow {
  const { id, label, quote, date, inferred, departments } = event
  return {
    id: eventKey(article.id, id),
    address: articleAddress(site, article.id, id),
    article: article.id,
    headline: setPunctuation(article.headline),
    ...issueOf(contents, article),
    label,
    quote: quote.exact,
    edtf: date.edtf,
    ...bounds(date),
    inferred: inferred.map(({ part }) => part),
    departments: named(contents, departments),
  }
}

function issueOf(contents: Contents, article: Article) {
  const { issue, inferred, status } = sourceOf(contents, article)
  const { newspaper, day, number } = issue
  return {
    newspaper: { id: newspaper, name: newspaperName(contents, issue) },
    day,
    ...(number === undefined ? {} : { number }),
    issue_inferred: (['newspaper', 'day', 'number'] as const).filter((part) => inferred[part] !== undefined),
    ...(status === undefined ? {} : { status }),
  }
}

function named({ departments }: Contents, ids: readonly DepartmentId[]): EventRow['departments'] {
  return ids.map((id) => ({ id, name: departments.find((each) => each.id === id)?.short ?? id }))
}

function bounds(date: EventDate): Pick<EventRow, 'from' | 'to' | 'precision' | 'qualifier'> {
  const { qualifier } = date
  const said = {
    ...('precision' in date && date.precision !== undefined ? { precision: date.precision } : {}),
    ...(qualifier === undefined ? {} : { qualifier }),
  }
  switch (date.shape) {
    case 'day':
      return { from: date.day, to: date.day, ...said }
    case 'period':
    case 'span':
      return { from: date.from, to: date.to, ...said }
    case 'beginning':
      return { from: date.from, ...said }
    case 'end':
      return { to: date.to, ...said }
    default:
      return date satisfies never
  }
}
