import type { Day } from '../edition/day.ts'
import type { Contents } from '../edition/edition.ts'
import type { Article, Issue, Source } from '../edition/schema.ts'
import { fullDayName } from '../reader/date-words.ts'
import { setPunctuation, titled } from '../reader/punctuation.ts'
import { isUnread, UNREAD } from '../reader/unread.ts'
import { articleAddress, type Site } from './site.ts'

/** Who signed an article: a person, or a byline that names none (本报评论员), in its printed words. */
export interface Author {
  type: 'person' | 'byline'
  name: string
}

/** Where an article comes from, as far as the edition knows; in reading view's punctuation. */
export interface Provenance {
  authors: readonly Author[]
  headline: string
  newspaper: string
  newspaperInferred: boolean
  day: Day
  dayInferred: boolean
  /** Names of the printed pages it stands on, as it is read. */
  pages: readonly string[]
  pageInferred: boolean
  /** Whether a program made it of the text, and nobody has read it. */
  unread: boolean
  address: string
}

/** The source of an article; a RangeError when the edition does not hold it. */
export function sourceOf(edition: Contents, article: Article): Source {
  const source = edition.sources.find((s) => s.id === article.source)
  if (source === undefined) throw new RangeError(`article ${article.id}: no source ${article.source}`)
  return source
}

/** The name of an issue's newspaper; a RangeError when the registry does not hold it. */
export function newspaperName({ newspapers }: Pick<Contents, 'newspapers'>, { newspaper }: Issue): string {
  const found = newspapers.find(({ id }) => id === newspaper)
  if (found === undefined) throw new RangeError(`no newspaper ${newspaper}`)
  return found.name
}

/** Gathers where an article comes from. */
export function provenance(edition: Contents, article: Article, site: Site): Provenance {
  const source = sourceOf(edition, article)
  const { issue, inferred, pages } = source
  const printed = pages.filter(({ name }) => article.pages.includes(name))
  return {
    authors: authors(article),
    headline: setPunctuation(article.headline),
    newspaper: newspaperName(edition, issue),
    newspaperInferred: inferred.newspaper !== undefined,
    day: issue.day,
    dayInferred: inferred.day !== undefined,
    pages: article.pages,
    pageInferred: printed.some((page) => page.inferred !== undefined),
    unread: isUnread(source),
    address: articleAddress(site, article.id),
  }
}

/** The persons who signed an article, each once; where a byline names none, its own words. */
export function authors(article: Article): Author[] {
  const signed = article.bylines
    .filter(({ kind }) => kind === undefined)
    .flatMap((byline): Author[] =>
      byline.names.length > 0
        ? byline.names.map((name) => ({ type: 'person', name }))
        : [{ type: 'byline', name: setPunctuation(byline.text) }],
    )
  return signed.filter((author, i) => signed.findIndex((other) => other.name === author.name) === i)
}

/** What of the provenance is inferred, in words; undefined when all of it is stated. */
export function inferredWords(
  from: Pick<Provenance, 'newspaperInferred' | 'dayInferred'>,
): string | undefined {
  const what = [from.newspaperInferred ? ['报纸名称'] : [], from.dayInferred ? ['出版日期'] : []].flat()
  return what.length === 0 ? undefined : `${what.join('、')}为推定`
}

/** What must be known of a reference: what of it is inferred, and that nobody has read the text. */
export function noteWords(
  from: Pick<Provenance, 'newspaperInferred' | 'dayInferred' | 'unread'>,
): string | undefined {
  return joinedNotes(inferredWords(from), from.unread)
}

/** Words on what is inferred, with those that say that nobody has read the text. */
export function joinedNotes(inferred: string | undefined, unread: boolean): string | undefined {
  const notes = [inferred ?? [], unread ? [UNREAD] : []].flat()
  return notes.length === 0 ? undefined : notes.join('；')
}

/** 《朔州日报》（推定） */
export function newspaperWords(from: Pick<Provenance, 'newspaper' | 'newspaperInferred'>): string {
  return `${titled(from.newspaper)}${from.newspaperInferred ? '（推定）' : ''}`
}

/** 2022年12月1日（推定） */
export function publicationWords(from: Pick<Provenance, 'day' | 'dayInferred'>): string {
  return `${fullDayName(from.day)}${from.dayInferred ? '（推定）' : ''}`
}

/**
 * The printed pages as references give them: only where the source states it. An inferred one
 * counts the pages of the transcript; whoever looked it up in the newspaper would not find the article.
 */
export function statedPage(from: Pick<Provenance, 'pages' | 'pageInferred'>): string | undefined {
  return from.pageInferred || from.pages.length === 0 ? undefined : from.pages.join('、')
}

/** 第 3 版面（版次推定）。 Nothing where nothing was printed on pages. */
export function pageWords({ pages, pageInferred }: Pick<Provenance, 'pages' | 'pageInferred'>): string {
  return pages.length === 0 ? '' : `第 ${pages.join('、')} 版面${pageInferred ? '（版次推定）' : ''}。`
}

/** 赵娟娟：《题目》，《朔州日报》（推定），2022年12月1日（推定），第3版。 */
export function sourceWords(from: Provenance): string {
  const by = from.authors.map((author) => author.name).join('、')
  const page = statedPage(from)
  const parts = [
    titled(from.headline),
    newspaperWords(from),
    publicationWords(from),
    ...(page === undefined ? [] : [`第${page}版`]),
  ]
  return `${by === '' ? '' : `${by}：`}${parts.join('，')}${from.unread ? `（${UNREAD}）` : ''}。`
}

/** One line to stand under a copy: author, headline, newspaper, day and address, what is inferred marked. */
export function sourceLine(from: Provenance): string {
  return sourceWords(from) + from.address
}
