import type { LineFinding, LineRecogniser } from '../finding.ts'
import { endsSentence, type PageLine, runsOn } from '../page-line.ts'
import {
  type Credit,
  readCredit,
  readLetterSignature,
  readPenByline,
  readPenSignature,
} from '../signature.ts'
import { namesRole } from '../words/people.ts'

/** More than any byline has. */
const LONGEST = 60
/** Names alone, on a line longer than this, are something else. */
const LONGEST_NAMES = 16
const LONGEST_TITLE = 30
/** Who signs a letter, and the name apart from it: 读者 李明, （河滨中学）李明; no title is of that form. */
const SIGNED_APART =
  /^\p{Script=Han}{0,10}(?:读者|市民|网友|居民|村民|家长|业主|乘客|患者|考生|听众|观众|用户|学生|党员|职工|教师|司机)[\s:：]+\p{Script=Han}(?:\p{Script=Han}{1,3}|\s\p{Script=Han})$|^[（(]\p{Script=Han}{3,14}[)）]\s*\p{Script=Han}(?:\p{Script=Han}{1,2}|\s\p{Script=Han})$/u
/** Verse ends without a stop before （王芳）. */
const BRACKETED = /^[（(].*[)）]$/u
const MARKED = /^[□■●◎○◆▲★▶►◇☐❏▣]\s*\S/u

/** Lines that name who wrote an article: 记者 甲 乙, 本报评论员, or a name alone below a headline. */
export const bylines: LineRecogniser = {
  name: 'byline',
  recognise: (lines, known) =>
    lines.flatMap((line, i): LineFinding[] => {
      const { number, text, level } = line
      const before = lines[i - 1]
      if (text.length > LONGEST) return []
      const next = lines[i + 1]
      const pen =
        level > 0 || before === undefined
          ? undefined
          : endsSentence(before.text)
            ? readPenSignature(text)
            : belowTitle(before, next)
              ? readPenByline(text)
              : undefined
      const credit = readCredit(text) ?? pen
      if (credit === undefined || (level > 0 && !isOwnMark(credit, text))) return []
      const found = (rule: string, confidence = credit.ground.confidence): LineFinding[] => [
        { line: number, kind: 'byline', rule, confidence },
      ]
      if (credit.ground.confidence === '高') return found(`独占一行，${credit.ground.rule}`)
      if (MARKED.test(text)) return found('方块号后接人名', '高')
      if (before === undefined || text.length > LONGEST_NAMES) return []
      if (credit.names.length > 0 && belowTitle(before, next)) return found('题目之下只有人名的一行')
      const closed =
        endsSentence(before.text) || known.get(before.number)?.kind === 'sign-off' || BRACKETED.test(text)
      if (closed && SIGNED_APART.test(text) && (next === undefined || !SIGNED_APART.test(next.text)))
        return found(`文末独占一行，${credit.ground.rule}`)
      const ends = closed && (next === undefined || next.level > 0 || known.has(next.number))
      return ends ? found(`文末独占一行，${credit.ground.rule}`) : []
    }),
}

/** Whether a line is a byline though it is marked as a title: it says in which role somebody is named, or stands in brackets or behind a box. */
function isOwnMark({ names, ground }: Credit, text: string): boolean {
  if (readLetterSignature(text) !== undefined || /^[（(].*[)）]$|^[□☐]\s*\S/u.test(text)) return true
  return ground.confidence === '高' && names.length > 0 && namesRole(text)
}

/** Whether a marked title stands before a line, or one that stands alone, with text after the line. */
function belowTitle({ level, text }: PageLine, next: PageLine | undefined): boolean {
  if (level > 0) return true
  const alone =
    text.length <= LONGEST_TITLE && !endsSentence(text) && !runsOn(text) && readCredit(text) === undefined
  return alone && next !== undefined && runsOn(next.text)
}
