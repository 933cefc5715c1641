import { Continuations } from './continuations.ts'
import type { Ground, LineFinding } from './finding.ts'
import { nameTitles, rankOf, readsAsKicker } from './head-group.ts'
import type { PageLine } from './page-line.ts'
import { likeAnother, markParallelDecks } from './parallel-headings.ts'
import { headlineOf, type Part, type RecognisedArticle } from './recognised-article.ts'
import { readSignature } from './signature.ts'
import { arabicPage } from './words/jump-marks.ts'

const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．\s]|[0-9]{1,2}[、.．]\s*\S|第[一二三四五六七八九十]{1,2}[章节部])/u
const LONGEST_HEADING = 22
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
  for (let i = 0; i < own.length; ) {
    const line = own[i]
    if (line === undefined) break
    const group = headGroup(i)
    const next = own[i + group.length]
    const from = [...group, next].find((at) => at?.comesFrom !== undefined)?.comesFrom
    const rest = from === undefined ? undefined : continuations.resume(from, pageOf.get(line.number))
    if (group.length === 0 || rest !== undefined) {
      // The rest of an article, its title perhaps printed again above it, or another line of the one at hand.
      const taken = rest === undefined ? [line] : [...group, ...(next === undefined ? [] : [next])]
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
    const opening = opens(group, next, article)
    if (opening !== undefined) {
      article = {
        ground: doubtTitles(group) ?? opening,
        parts: openingParts(group),
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

  function grounded(line: PageLine): { ground?: Ground } {
    const ground = groundOf(line)
    return ground === undefined ? {} : { ground }
  }

  function bodyType(line: PageLine): Part['type'] {
    const kind = kindOf(line)
    return kind === 'byline' || kind === 'photo-credit' ? kind : 'paragraph'
  }

  function headingType(line: PageLine): Part['type'] {
    return kindOf(line) === 'title' ? 'heading' : bodyType(line)
  }

  /** Title lines from `start`, with the bylines among or right after them. */
  function headGroup(start: number): PageLine[] {
    let end = start
    while (kindOf(own[end]) === 'title' || (end > start && kindOf(own[end]) === 'byline')) end++
    return own.slice(start, end)
  }

  function opens(
    group: readonly PageLine[],
    next: PageLine | undefined,
    current: RecognisedArticle | undefined,
  ): Ground | undefined {
    const found = (rule: string, confidence: Ground['confidence']): Ground => ({ rule, confidence })
    const [first] = group
    if (first === undefined) return undefined
    if (group.some((line) => kindOf(line) === 'byline')) return found('题目之下有署名', '高')
    if (kindOf(next) === 'lead') return found('题目之下是电头', '高')
    if (current === undefined) return found(articles.length === 0 ? '全文第一个题目' : '不接前文的题目', '高')
    if (group.length > 1 && readsAsKicker(first.text) && first.level > 0) return found('题目之上有眉题', '中')
    const headline = headlineOf(current)
    const rank = Math.min(...group.map(rankOf))
    if (NUMBERED.test(first.text) || likeAnother(first.text, current)) return undefined
    const body = current.parts.filter(({ type }) => type === 'paragraph')
    const signed =
      readSignature(body.at(-1)?.line.text ?? '') !== undefined ||
      current.parts.at(-1)?.type === 'photo-credit'
    if (signed) return found('前文已署名结束', '中')
    if (headline === undefined || first.level === 0) return undefined
    if (rank <= rankOf(headline.line)) return found('标记不低于前一篇的题目', '中')
    if (kindOf(body[0]?.line) === 'lead' && first.text.length >= 10)
      return found('前一篇是短消息，不分节', '中')
    if (first.text.length > LONGEST_HEADING) return found('字数多于小标题', '低')
    return undefined
  }

  /** Of many titles without text between them nobody can tell which belong together. */
  function doubtTitles(group: readonly PageLine[]): Ground | undefined {
    if (group.length <= MOST_TITLES) return undefined
    return { rule: `连续${group.length}行题目之间没有正文，也许不止一篇`, confidence: '低' }
  }

  function openingParts(group: readonly PageLine[]): Part[] {
    const byline = group.findIndex((line) => kindOf(line) === 'byline')
    const titles = byline === -1 ? group : group.slice(0, byline)
    return [
      ...nameTitles(titles),
      ...group
        .slice(titles.length)
        .map((line): Part => ({ type: headingType(line), line, ...grounded(line) })),
    ]
  }
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
