import type { Ground, LineKind } from './finding.ts'
import { rankOf, readsAsKicker } from './head-group.ts'
import type { PageLine } from './page-line.ts'
import { likeAnother, parallel } from './parallel-headings.ts'
import { headlineOf, type RecognisedArticle } from './recognised-article.ts'
import { refersBack } from './refers-back.ts'
import { restates } from './restates.ts'
import { readSignature } from './signature.ts'
import { isColumn, isNotice, LABEL } from './words/column-names.ts'

const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．\s]|[0-9]{1,2}[、.．]\s*\S|第[一二三四五六七八九十]{1,2}[章节部])/u
/** How a letter begins: 编辑老师：. */
const GREETING = /^(?:编辑|尊敬的|敬爱的|亲爱的|各位|广大).{0,20}[:：]$/u
const LONGEST_HEADING = 22
/** Shorter titles without a mark are section headings rather than headlines. */
const SHORTEST_HEADLINE = 7
/** So much of a title stands again where its text begins if it is a headline: of any 0.35, in a long article half. */
const SAID_AGAIN = 0.35
const MOSTLY_SAID_AGAIN = 0.5
/** Titles without a mark as long as this are headlines where the article before is short news. */
const UNMARKED_HEADLINE = 12
/** Somebody's words as a title: “桥通了，心也通了”. */
const QUOTED = /^[“"][^“”"]*[”"]$/u
/** Section headings are seldom longer than this. */
const SHORT_HEADING = 9
/** How a piece of news begins: somebody and a day, or how it was learnt. */
const NEWS =
  /^[^。！？；]{0,28}?(?:近日|日前|连日来|昨[日天晚夜晨]|今[日天晨]|前[日天]|(?<![0-9])[0-9]{1,2}日(?!内|游|均)|获悉|了解到)/u

/** What decides whether titles open an article: themselves, what stands around them, what there is already. */
export interface Titles {
  group: readonly PageLine[]
  /** The line after them, and the last one before the next titles. */
  next: PageLine | undefined
  end: PageLine | undefined
  /** The first of the next titles. */
  later: PageLine | undefined
  current: RecognisedArticle | undefined
  kindOf(line: PageLine | undefined): LineKind | undefined
}

/** Why titles open an article; undefined where they are section headings of the one at hand. */
export function opening(titles: Titles): Ground | undefined {
  const { group, next, later, current, kindOf } = titles
  const [first] = group
  if (first === undefined) return undefined
  if (group.some((line) => kindOf(line) === 'byline')) return found('题目之下有署名', '高')
  if (kindOf(next) === 'lead') return found('题目之下是电头', '高')
  if (current === undefined) return found('全文第一个题目或不接前文的题目', '高')
  const alone = group.length === 1
  const marked = group.some(({ level }) => level > 0)
  if (!alone && LABEL.test(first.text)) return found('题目之上有栏目名', '高')
  if (!alone && readsAsKicker(first.text) && first.level > 0) return found('题目之上有眉题', '中')
  if (!alone && first.level === 0 && marked) return found('题目之上另有栏目名一行', '中')
  if (next !== undefined && GREETING.test(next.text)) return found('下文是书信的称呼', '高')
  if (alone && isNotice(first.text)) return found('独立成篇的启事、预告之类', '中')
  const headline = headlineOf(current)
  const lower = !marked || (headline !== undefined && Math.min(...group.map(rankOf)) > rankOf(headline.line))
  const another = later?.level === first.level && parallel(first.text, later.text)
  if (lower && another && !isSigned(titles)) return undefined
  if (NUMBERED.test(first.text) || likeAnother(first.text, current)) return undefined
  if (hasEnded(current, first, kindOf)) return found('前文已署名结束', '中')
  if (!alone && !marked && next !== undefined) return found('两行题目相连，小标题只有一行', '中')
  if (alone && isColumn(first.text)) return found('独立成篇的栏目名', '中')
  if (headline === undefined) return undefined
  const section = sectionWeight(titles, current)
  if (section >= (lower ? ENOUGH : ENOUGH_AS_HIGH)) return undefined
  if (!lower) return found('标记不低于前一篇的题目', '中')
  if (next === undefined) return undefined
  if (isNotice(headline.line.text)) return found('前一篇是启事、预告之类，不分节', '中')
  const body = current.parts.find(({ type }) => type === 'paragraph')
  const news = kindOf(body?.line) === 'lead'
  const unsigned = current.parts.every(({ type }) => type !== 'byline')
  const said = group.find(({ text }) => restates(text, next.text, news ? SAID_AGAIN : MOSTLY_SAID_AGAIN))
  if (said !== undefined) return found(`下文开头又说到“${said.text.slice(0, 6)}”`, '中')
  if (news || unsigned) return afterShort(titles, { marked, news })
  const fresh = NEWS.test(next.text) && first.text.length >= SHORTEST_HEADLINE && section <= 0
  if (fresh) return found('下文从新的消息说起', '低')
  return marked && first.text.length > LONGEST_HEADING ? found('字数多于小标题', '低') : undefined
}

/** How much speaks for a section heading before it is one: marked lower than the headline, and as high. */
const ENOUGH = 4
const ENOUGH_AS_HIGH = 6

/**
 * How much speaks for a title as the heading of a section: what follows it goes on with what is told, it is built or
 * about as long as a section heading before or after it, it is short, and somebody signed the feature; while news below it, who signs its
 * text, or its length speak against that. No one of these settles it.
 */
function sectionWeight(titles: Titles, current: RecognisedArticle): number {
  const { group, next, later, kindOf } = titles
  const [title] = group
  if (group.length !== 1 || title === undefined || next === undefined || kindOf(next) !== undefined) return 0
  const { text, level } = title
  const signed = current.parts.some(({ type }) => type === 'byline')
  const like = [...current.parts.filter(({ type }) => type === 'heading').map(({ line }) => line), later]
  const alike = like.some((line) => line?.level === level && Math.abs(line.text.length - text.length) <= 2)
  const paired = like.some((line) => line !== undefined && parallel(line.text, text))
  const weights = [
    refersBack(next.text, current) ? 3 : 0,
    signed ? 1 : -1,
    alike ? 1 : 0,
    QUOTED.test(text) ? 1 : 0,
    paired ? 1 : 0,
    text.length <= SHORT_HEADING ? 1 : 0,
    level > 0 ? 1 : 0,
    text.length >= UNMARKED_HEADLINE ? -1 : 0,
    NEWS.test(next.text) ? -2 : 0,
    isSigned(titles) ? -3 : 0,
  ]
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** Why titles open an article after news (本报讯), or one that nobody has signed: such seldom have sections. */
function afterShort(
  titles: Titles,
  { marked, news }: { marked: boolean; news: boolean },
): Ground | undefined {
  const { group, next } = titles
  const longest = Math.max(...group.map(({ text }) => text.length))
  if (marked ? longest >= 10 : longest >= UNMARKED_HEADLINE) return found('前一篇是短消息，不分节', '中')
  if (!marked && longest < SHORTEST_HEADLINE) return undefined
  if (isSigned(titles)) return found('下文另有署名', '中')
  return news && NEWS.test(next?.text ?? '') ? found('前一篇是短消息，下文又从新的消息说起', '低') : undefined
}

/** Whether what stands below titles is signed; who took a picture has not signed a text. */
function isSigned({ end, kindOf }: Titles): boolean {
  return kindOf(end) !== 'photo-credit' && readSignature(end?.text ?? '') !== undefined
}

function found(rule: string, confidence: Ground['confidence']): Ground {
  return { rule, confidence }
}

/** Whether an article has ended: somebody has signed it, or a note or a picture closes it. */
function hasEnded(article: RecognisedArticle, title: PageLine, kindOf: Titles['kindOf']): boolean {
  const { parts } = article
  const last = parts.at(-1)
  const kind = kindOf(last?.line)
  if (kind === 'sign-off' || kind === 'note') return true
  if (last?.type === 'photo-credit') return !isOfStyle(title, article)
  if (kind === 'byline' && parts.some(({ type }) => type === 'paragraph')) return true
  const body = parts.findLast(({ type }) => type === 'paragraph')
  return readSignature(body?.line.text ?? '') !== undefined
}

/** Whether a title is marked as the section headings before it are, and about as long. */
function isOfStyle({ level, text }: PageLine, { parts }: RecognisedArticle): boolean {
  return parts.some(
    ({ type, line }) =>
      type === 'heading' && line.level === level && Math.abs(line.text.length - text.length) <= 2,
  )
}
