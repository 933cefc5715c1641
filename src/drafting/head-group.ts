import { isColumnAbove } from './column-above.ts'
import type { PageLine } from './page-line.ts'
import type { Part } from './recognised-article.ts'
import { looksLikeName } from './words/people.ts'

const UNMARKED = 9
/** A headline of two halves is shorter than one with its deck. */
const LONGEST_HEADLINE = 30
/** What stands in brackets or between two signs, or behind one, and who said something before what was said. */
const KICKER =
  /^[（(【［[〔〖「].*[)）】］\]〕〗」]$|^《[^《》]{2,8}》$|^[·•—◇◆★☆■□●○▲△=～~＝|｜].{2,14}[·•—◇◆★☆■□●○▲△=～~＝|｜]$|^[★☆◆◇■□●○▲△▶►◎※]\s*\p{Script=Han}{2,6}$|(?:强调|指出|要求|提出|表示|时|中)$|[：:]$/u
const ACTS =
  /^(?<name>\p{Script=Han}{2,4}?)(?:(?:并|等)?(?:主持|讲话|出席|致[辞词]|参加|作|宣布|部署|安排|批示|强调)).{0,8}$/u
/** Who said something where, without what: 王志强在全市防汛会议上强调 belongs to a headline and is none. */
const SAID =
  /^.{2,16}(?:在|主持|出席|赴|到|深入|会见|检查|考察|调研).{0,40}(?:强调|指出|要求|提出|表示)[:：]?$/u
/** What boxes beside an article are called. */
const BOX = /^(?:相关|新闻|延伸|背景|知识)(?:新闻|链接|背景|阅读|报道|资料|知识)$/u
const DASHED = /^[—–-]{1,2}\s*\S/u
const WHOLE_HEADLINE = /(?:召开|举行|开幕|闭幕|启动|成立|揭晓|发布|出台|开工|竣工|通车|投产|签约|开通|落幕)$/u

/** How high a line is marked: 1 for #, 9 for no mark. */
export function rankOf({ level }: PageLine): number {
  return level === 0 ? UNMARKED : level
}

/** Whether a line above a headline reads as its kicker. */
export function readsAsKicker(text: string): boolean {
  return KICKER.test(text) || BOX.test(text)
}

/** What stands below titles: the text, and whether somebody is named as its author. */
export interface Below {
  body: string
  signed: boolean
}

/** The parts that the title lines above an article's text are, the headline among them. */
export function nameTitles(lines: readonly PageLine[], below: Below): Part[] {
  let first = 0
  while (first < lines.length - 1 && isKicker(lines[first], lines[first + 1], below)) first++
  // 压实责任 above who said it is short as the name of a column is, and the only headline there is.
  const [above, last] = [lines[first - 1], lines[first]]
  if (above && last && SAID.test(last.text) && !readsAsKicker(above.text)) first--
  const rest = lines.slice(first)
  const headline =
    rest.find(({ text }) => !DASHED.test(text) && !isOfPersons(text) && !SAID.test(text)) ?? rest[0]
  const at = headline === undefined ? 0 : lines.indexOf(headline)
  let kicker = false
  return lines.flatMap((line, i): Part[] => {
    if (i === at) return splitHeadline(line)
    if (i < at && !kicker) {
      kicker = true
      return [{ type: 'kicker', line, ground: { rule: '题目之上的一行', confidence: '中' } }]
    }
    const dashed = DASHED.test(line.text)
    return [
      {
        type: 'deck',
        line,
        ground: dashed
          ? { rule: '题目之下，以破折号开头', confidence: '高' }
          : { rule: '题目之下、正文之上的一行', confidence: '中' },
      },
    ]
  })
}

/** Whether a line above another title is its kicker: it reads so, or names a column. */
export function isKicker(line: PageLine | undefined, next: PageLine | undefined, below: Below): boolean {
  if (line === undefined || next === undefined) return false
  if (readsAsKicker(line.text)) return true
  if (DASHED.test(next.text) || isOfPersons(next.text)) return false
  return isColumnAbove(line, next, below)
}

/** Whether each half of a line says what somebody did at a meeting: 吴水根主持 叶伟民作工作报告. */
function isOfPersons(text: string): boolean {
  return (
    text.length <= 30 &&
    text.split(/[\s　]+/u).every((half) => looksLikeName(ACTS.exec(half)?.groups?.name ?? ''))
  )
}

/** A headline and, where a whole sentence stands before a space, the deck that was copied onto its line. */
function splitHeadline(line: PageLine): Part[] {
  const [first = ''] = line.text.split(/[\s　]/u)
  const rest = line.text.slice(first.length).trim()
  const once = (words: string) => line.text.indexOf(words) === line.text.lastIndexOf(words)
  const splits = first.length >= 10 && line.text.length >= LONGEST_HEADLINE && WHOLE_HEADLINE.test(first)
  if (!splits || !once(first) || !once(rest)) {
    return [
      { type: 'headline', line, ground: { rule: '题目中不是栏目名、不是副题的第一行', confidence: '高' } },
    ]
  }
  const ground = { rule: '一行之内，空格之前已是完整的题目', confidence: '中' } as const
  return [
    { type: 'headline', line, exact: first, ground },
    { type: 'deck', line, exact: rest, ground },
  ]
}
