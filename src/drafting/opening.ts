import type { Ground, LineKind } from './finding.ts'
import { rankOf, readsAsKicker } from './head-group.ts'
import type { PageLine } from './page-line.ts'
import { likeAnother } from './parallel-headings.ts'
import { headlineOf, type RecognisedArticle } from './recognised-article.ts'
import { readSignature } from './signature.ts'

const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．\s]|[0-9]{1,2}[、.．]\s*\S|第[一二三四五六七八九十]{1,2}[章节部])/u
const LONGEST_HEADING = 22
/** Shorter titles without a mark are section headings rather than headlines. */
const SHORTEST_HEADLINE = 7
/** A column's label above a headline: 【微帮忙】. */
const LABEL = /^(?:【.{1,14}】|［.{1,14}］|〔.{1,14}〕|\[.{1,14}\])$/u
/** Columns that are set without a mark, each item an article: 图片新闻, 启事. */
const COLUMN =
  /^(?:图\s*片\s*(?:新\s*闻|报\s*道|故\s*事|快\s*讯)|摄影报道|[图影]说.{0,4}|简\s*讯|短\s*讯|快\s*讯|简明新闻|新闻简报|一句话新闻|要闻速览|新闻速递|更\s*正|讣\s*告|[^，。：]{0,14}(?:启\s*事|公\s*告|通\s*告|声\s*明)|读者来信|来信照登)$/u
/** What columns of short news and services are called, on a line without a mark above a marked title. */
const COLUMN_NAME =
  /^[“”\p{Script=Han}·]{2,9}(?:速递|速览|资讯|快讯|简讯|播报|动态|传真|短波|集锦|一览|看台|信箱|提示|提醒|广角|点击|连线|扫描|服务台|服务站|公告栏|信息|链接|之窗|之声|直通车|问答|课堂|讲堂|论坛|故事|人物|风采|聚焦|关注|观察|时评|热线|帮办|追踪|在线|视点|园地|天地)$/u
/** How a piece of news begins: somebody and a day, or how it was learnt. */
const NEWS =
  /^[^。！？；]{0,28}?(?:近日|日前|连日来|昨[日天晚夜晨]|今[日天晨]|前[日天]|(?<![0-9])[0-9]{1,2}日(?!内|游|均)|获悉|了解到)/u

/** What decides whether titles open an article: themselves, what stands around them, what there is already. */
export interface Titles {
  group: readonly PageLine[]
  /** The line after them, and the last one before the next titles. */
  next: PageLine | undefined
  end: PageLine | undefined
  current: RecognisedArticle | undefined
  kindOf(line: PageLine | undefined): LineKind | undefined
}

/** Why titles open an article; undefined where they are section headings of the one at hand. */
export function opening({ group, next, end, current, kindOf }: Titles): Ground | undefined {
  const found = (rule: string, confidence: Ground['confidence']): Ground => ({ rule, confidence })
  const [first] = group
  if (first === undefined) return undefined
  if (group.some((line) => kindOf(line) === 'byline')) return found('题目之下有署名', '高')
  if (kindOf(next) === 'lead') return found('题目之下是电头', '高')
  if (current === undefined) return found('全文第一个题目或不接前文的题目', '高')
  if (group.length > 1 && LABEL.test(first.text)) return found('题目之上有栏目名', '高')
  if (group.length > 1 && readsAsKicker(first.text) && first.level > 0) return found('题目之上有眉题', '中')
  const [label, title] = group
  const labelled = label?.level === 0 && (title?.level ?? 0) > 0
  if (labelled && (COLUMN_NAME.test(label.text) || NEWS.test(next?.text ?? '')))
    return found('题目之上另有栏目名一行', '中')
  const headline = headlineOf(current)
  const rank = Math.min(...group.map(rankOf))
  if (NUMBERED.test(first.text) || likeAnother(first.text, current)) return undefined
  if (hasEnded(current, kindOf)) return found('前文已署名结束', '中')
  if (group.length === 1 && COLUMN.test(first.text)) return found('独立成篇的栏目名', '中')
  if (headline === undefined) return undefined
  const body = current.parts.filter(({ type }) => type === 'paragraph')
  const short = kindOf(body[0]?.line) === 'lead'
  if (group.every(({ level }) => level === 0)) {
    if (next === undefined || first.text.length < SHORTEST_HEADLINE) return undefined
    const signs = short && end !== undefined && readSignature(end.text) !== undefined
    if (signs) return found('下文另有署名', '中')
    const news = short && NEWS.test(next.text)
    return news ? found('前一篇是短消息，下文又从新的消息说起', '低') : undefined
  }
  if (rank <= rankOf(headline.line)) return found('标记不低于前一篇的题目', '中')
  if (short && first.text.length >= 10) return found('前一篇是短消息，不分节', '中')
  if (first.text.length > LONGEST_HEADING) return found('字数多于小标题', '低')
  return undefined
}

/** Whether an article has ended: somebody has signed it, or a note or a picture closes it. */
function hasEnded({ parts }: RecognisedArticle, kindOf: Titles['kindOf']): boolean {
  const last = parts.at(-1)
  const kind = kindOf(last?.line)
  if (last?.type === 'photo-credit' || kind === 'sign-off' || kind === 'note') return true
  if (kind === 'byline' && parts.some(({ type }) => type === 'paragraph')) return true
  const body = parts.findLast(({ type }) => type === 'paragraph')
  return readSignature(body?.line.text ?? '') !== undefined
}
