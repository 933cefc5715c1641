import type { Ground } from './finding.ts'
import { isKicker, rankOf } from './head-group.ts'
import { knownWords } from './known-words.ts'
import { endsSentence, type PageLine } from './page-line.ts'
import { parallel } from './parallel-headings.ts'
import type { RecognisedArticle } from './recognised-article.ts'
import { namesKnown, pointsBack } from './refers-back.ts'
import { shareSaidAgain } from './restates.ts'
import { readSignature } from './signature.ts'
import type { Titles } from './titles-in-place.ts'
import { itemMark } from './words/line-openings.ts'

/** Somebody's words as a title: “桥通了，心也通了”. */
const QUOTED = /^[“"][^“”"]*[”"]$/u
/** How a piece of news begins: somebody and a day, or how it was learnt. */
const NEWS =
  /^[^。！？；]{0,28}?(?:近日|日前|连日来|昨[日天晚夜晨]|今[日天晨]|前[日天]|(?<![0-9])[0-9]{1,2}日(?!内|游|均)|获悉|了解到)/u
/** How a story goes on: 2005年4月, 三年前. */
const YEARS_AGO =
  /^[“]?(?:(?:19|20)[0-9]{2}年|上世纪|[0-9]{2}年代|[一二三四五六七八九十两几0-9]{1,3}年[前来]|那年|前年|去年|早在)/u

/** 2016年4月，教授跟着他爬上悬崖: who is meant has been named before. */
const PRONOUN =
  /^(?![^他她]*(?:[名位个]\p{Script=Han}{1,6}|女士|先生|男子|女子|老[人汉师]|大[爷妈]|司机|[市村居]民|同学|师傅))[^。！？“”]{0,24}?(?<![其吉])[他她](?!国|乡|山|人|日)/u

/** What speaks for an article (above 0) or a section of the one at hand (below), how much, and how an editor is told. */
export type Sign = readonly [weight: number, words: string]

/** Entries of a list are no longer than this. */
const LIST_ENTRY = 30
/** How much has to speak for an article for a draft not to ask. */
const SURE = 1.5
/** What speaks for an article before anything is known of a title: most titles open one. */
const OUTSET = 1

/**
 * Why titles open an article that neither a byline nor a dispatch shows to be one; undefined where more speaks for a
 * section. No one sign settles it. The weights are those of a logistic regression on the titles of the labelled texts,
 * with marks and blank lines varied as dumps vary, rounded to halves: fitted on one half of the texts it was right for 99
 * in 100 titles of the other, where rules in a fixed order were for 97. Lists, items and marks unlike those of the headings
 * before were too few to fit and are weighed by hand.
 */
export function openingWeight(
  titles: Titles,
  current: RecognisedArticle,
  headline: PageLine,
): Ground | undefined {
  const signs = openingSigns(titles, current, headline)
  const total = signs.reduce((sum, [weight]) => sum + weight, OUTSET)
  if (total <= 0) return undefined
  const [most] = signs.toSorted(([a], [b]) => b - a)
  const rule = most !== undefined && most[0] > 0 ? most[1] : '看不出是前一篇的小标题'
  return { rule, confidence: total >= SURE ? '中' : '低' }
}

/** All that speaks for titles to open an article, and against it. */
export function openingSigns(titles: Titles, current: RecognisedArticle, headline: PageLine): Sign[] {
  const { group, next, later } = titles
  const [title] = group
  if (title === undefined) return []
  const { text, level } = title
  const alone = group.length === 1
  const below = { body: next?.text ?? '', signed: false }
  const rank = Math.min(...group.map(rankOf))
  const headings = current.parts.filter(({ type }) => type === 'heading').map(({ line }) => line)
  const like = (lines: readonly (PageLine | undefined)[]) =>
    lines.some((line) => line?.level === level && Math.abs(line.text.length - text.length) <= 2)
  const paired = [...headings, later].some((line) => line !== undefined && parallel(line.text, text))
  return [
    ...lengthSigns(group),
    ...(next === undefined ? [] : bodySigns(titles, next, current, headline)),
    ...articleSigns(titles, current),
    ...when(rank <= rankOf(headline), 0.5, '标记不低于前一篇的题目'),
    ...when(level > 0 && level === headline.level, 1, '标记与前一篇的题目相同'),
    ...when(!alone, 2, '两行题目相连，小标题只有一行'),
    ...when(isKicker(title, group[1], below) || (level === 0 && rank < rankOf(title)), 2, '题目之上有栏目名'),
    ...when(alone && like([...headings, later]), -1.5, '前后的小标题也这样长'),
    ...when(alone && like(headings), -0.5, '前面的小标题也这样长'),
    ...when(headings.length > 0, -1, '前面已有小标题'),
    ...when(
      headings.length > 0 && headings.every((line) => line.level !== level),
      1.5,
      '前面的小标题标记不同',
    ),
    ...when(paired, -1, '前后的小标题句式相同'),
    ...when(alone && knownWords(text, current).known > 0, -0.5, '题目里有前文的词'),
    ...when(QUOTED.test(text), -0.5, '题目是引语'),
    ...when(/[，,]/u.test(text), -1, '题目里有逗号'),
  ]
}

function lengthSigns(group: readonly PageLine[]): Sign[] {
  const longest = Math.max(...group.map(({ text }) => text.length))
  return [
    ...when(longest <= 6, -1.5, '题目很短'),
    ...when(longest > 6 && longest <= 9, -0.5, '题目较短'),
    ...when(longest > 12 && longest <= 16, 0.5, '字数多于小标题'),
    ...when(longest > 16, 1.5, '字数多于小标题'),
  ]
}

/** What the text below a title says of it. */
function bodySigns(
  { group, end, kindOf }: Titles,
  next: PageLine,
  current: RecognisedArticle,
  headline: PageLine,
): Sign[] {
  const running = kindOf(next) === undefined
  const signed = kindOf(end) !== 'photo-credit' && readSignature(end?.text ?? '') !== undefined
  const { known, all } = knownWords(next.text, current)
  const alone = group.length === 1
  const back = alone && pointsBack(next.text)
  const apart = running && !back && known === 0 && (all > 1 || NEWS.test(next.text))
  const level = group[0]?.level ?? 0
  const said = Math.max(...group.map(({ text }) => shareSaidAgain(text, next.text)))
  return [
    ...when(signed, 3, '下文另有署名'),
    ...when(running && next.text.length <= LIST_ENTRY && !endsSentence(next.text), 2, '下文是一条一条的单子'),
    ...when(itemMark(next.text) !== undefined, 3, '下文是一条一条的短讯'),
    ...when(running && NEWS.test(next.text), 1.5, '下文从新的消息说起'),
    ...when(said > 0, said, '下文开头又说到题目'),
    ...when(back, -3, '下文接着前文说'),
    ...when(running && !back && namesKnown(next.text, current), -2, '下文说到前文里的人'),
    ...when(
      group.some(({ text }) => namesKnown(text, current)),
      -2,
      '题目说到前文里的人',
    ),
    ...when(alone && running && PRONOUN.test(next.text), -1, '下文的“他”是前文说过的人'),
    ...when(apart, 1.5, '下文不再说前文说过的事'),
    ...when(
      apart && alone && level > 0 && level === headline.level,
      1,
      '标记与前一篇的题目相同，下文另说一事',
    ),
    ...when(running && known >= 3, -0.5, '下文说的是前文说过的事'),
    ...when(YEARS_AGO.test(next.text), -1.5, '下文接着说从前'),
    ...when(/^[“"]/u.test(next.text), -1, '下文以引语开头'),
  ]
}

/** What the article before a title says of it. */
function articleSigns({ kindOf }: Titles, { parts }: RecognisedArticle): Sign[] {
  const body = parts.filter(({ type }) => type === 'paragraph')
  return [
    ...when(readSignature(body.at(-1)?.line.text ?? '') !== undefined, 3, '前文已署名结束'),
    ...when(
      parts.some(({ type }) => type === 'byline'),
      -2.5,
      '前文是署名的长稿',
    ),
    ...when(kindOf(body[0]?.line) === 'lead', 1.5, '前一篇是短消息，不分节'),
    ...when(parts.at(-1)?.type === 'photo-credit', 1, '前文以图片结束'),
  ]
}

function when(holds: boolean, weight: number, words: string): Sign[] {
  return holds ? [[weight, words]] : []
}
