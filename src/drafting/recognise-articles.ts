import { Continuations } from './continuations.ts'
import type { Ground, LineFinding } from './finding.ts'
import { nameTitles, readsAsKicker } from './head-group.ts'
import { opening } from './opening.ts'
import type { PageLine } from './page-line.ts'
import { markParallelDecks } from './parallel-headings.ts'
import type { Part, RecognisedArticle } from './recognised-article.ts'
import { arabicPage } from './words/jump-marks.ts'

/** More lines above one text than any newspaper sets. */
const MOST_TITLES = 8

/** A line that belongs to no article: before the first, or the rest of one that is not in the text. */
export interface Orphan {
  line: PageLine
  /** The page that its beginning is on. */
  comesFrom?: string
}

/** A text's articles, and the lines that belong to none. */
export interface RecognisedArticles {
  articles: RecognisedArticle[]
  orphans: Orphan[]
}

/** Parts lines among articles: a group of title lines opens one, or is a section heading of the one before. */
export function recogniseArticles(
  lines: readonly PageLine[],
  kinds: ReadonlyMap<number, LineFinding>,
): RecognisedArticles {
  const articles: RecognisedArticle[] = []
  const orphans: Orphan[] = []
  const continuations = new Continuations()
  const pageOf = pagesOf(lines, kinds)
  let article: RecognisedArticle | undefined
  let lost: string | undefined
  const kindOf = (line: PageLine | undefined) => line && kinds.get(line.number)?.kind
  const groundOf = ({ number }: PageLine): Ground | undefined => {
    const finding = kinds.get(number)
    return finding && { rule: finding.rule, confidence: finding.confidence }
  }
  const own = lines.filter((line) => !['furniture', 'page-mark'].includes(kindOf(line) ?? ''))
  const lastBefore = lastBeforeTitles()
  for (let i = 0; i < own.length; ) {
    const line = own[i]
    if (line === undefined) break
    const group = headGroup(i)
    const next = own[i + group.length]
    const from = [...group, next].find((at) => at?.comesFrom !== undefined)?.comesFrom
    const rest = from === undefined ? undefined : continuations.resume(from, pageOf.get(line.number))
    if (group.length === 0 || rest !== undefined) {
      // The rest of an article, its title perhaps printed again above it, or another line of the one at hand.
      const taken = next === undefined ? group : [...group, next]
      if (rest !== undefined) article = rest.article
      else if (from !== undefined) [article, lost] = [undefined, from]
      for (const [at, each] of taken.entries()) {
        if (article === undefined) orphans.push({ line: each, ...(lost && { comesFrom: lost }) })
        else {
          const continued = at === 0 && rest !== undefined ? { continued: rest.ground } : {}
          article.parts.push({ type: headingType(each), line: each, ...grounded(each), ...continued })
          if (each.goesTo !== undefined) continuations.leave(article, each.goesTo, pageOf.get(each.number))
        }
      }
      i += taken.length
      continue
    }
    const opened = opens(group, i + group.length, article)
    if (opened !== undefined) {
      article = {
        ground: doubtTitles(group) ?? opened,
        parts: openingParts(group, next),
        ...(from && { comesFrom: from }),
      }
      articles.push(article)
      if (next?.comesFrom !== undefined) {
        article.parts.push({ type: bodyType(next), line: next, ...grounded(next) })
        if (next.goesTo !== undefined) continuations.leave(article, next.goesTo, pageOf.get(next.number))
        i++
      }
    } else
      for (const title of group)
        article?.parts.push({ type: headingType(title), line: title, ...grounded(title) })
    i += group.length
  }
  for (const made of articles) markParallelDecks(made)
  return { articles, orphans }

  function grounded(line: PageLine): { ground?: Ground; whole?: true } {
    const ground = groundOf(line)
    const kind = kindOf(line)
    const whole = kind === 'sign-off' || kind === 'note'
    return { ...(ground && { ground }), ...(whole && { whole }) }
  }

  /** For each line the last one before the next title. */
  function lastBeforeTitles(): readonly (PageLine | undefined)[] {
    const lasts: (PageLine | undefined)[] = []
    let last: PageLine | undefined
    for (let i = own.length - 1; i >= 0; i--) {
      if (kindOf(own[i]) === 'title') last = undefined
      else last ??= own[i]
      lasts[i] = last
    }
    return lasts
  }

  function bodyType(line: PageLine): Part['type'] {
    const kind = kindOf(line)
    return kind === 'byline' || kind === 'photo-credit' ? kind : 'paragraph'
  }

  function headingType(line: PageLine): Part['type'] {
    return kindOf(line) === 'title' ? 'heading' : bodyType(line)
  }

  /** Title lines from `start`, with the bylines among or right after them, up to a mark of another article. */
  function headGroup(start: number): PageLine[] {
    let end = start
    while (kindOf(own[end]) === 'title' || (end > start && kindOf(own[end]) === 'byline')) {
      if (marksAnother(own.slice(start, end), own[end])) break
      end++
    }
    return own.slice(start, end)
  }

  function opens(
    group: readonly PageLine[],
    after: number,
    current: RecognisedArticle | undefined,
  ): Ground | undefined {
    let later = after
    while (later < own.length && kindOf(own[later]) !== 'title') later++
    return opening({ group, next: own[after], end: lastBefore[after], later: own[later], current, kindOf })
  }

  /** Of many titles without text between them nobody can tell which belong together. */
  function doubtTitles(group: readonly PageLine[]): Ground | undefined {
    if (group.length <= MOST_TITLES) return undefined
    return { rule: `连续${group.length}行题目之间没有正文，也许不止一篇`, confidence: '低' }
  }

  function openingParts(group: readonly PageLine[], next: PageLine | undefined): Part[] {
    const byline = group.findIndex((line) => kindOf(line) === 'byline')
    const titles = byline === -1 ? group : group.slice(0, byline)
    return [
      ...nameTitles(titles, { body: next?.text ?? '', signed: byline !== -1 }),
      ...group
        .slice(titles.length)
        .map((line): Part => ({ type: headingType(line), line, ...grounded(line) })),
    ]
  }
}

/** Whether a title is marked no lower than one of the group before it, after lines without a mark. */
function marksAnother(group: readonly PageLine[], title: PageLine | undefined): boolean {
  const marked = group.find(({ level, text }) => level > 0 && !readsAsKicker(text))
  if (title === undefined || marked === undefined || title.level === 0) return false
  return title.level <= marked.level && group.at(-1)?.level === 0
}

/** The printed page that each line stands on, as far as marks say. */
function pagesOf(
  lines: readonly PageLine[],
  kinds: ReadonlyMap<number, LineFinding>,
): ReadonlyMap<number, string> {
  const pages = new Map<number, string>()
  let page: string | undefined
  for (const { number } of lines) {
    page = kinds.get(number)?.page ?? page
    if (page !== undefined) pages.set(number, arabicPage(page))
  }
  return pages
}
