import type { Ground } from './finding.ts'
import { readsAsKicker } from './head-group.ts'
import { openingWeight } from './opening-weight.ts'
import { likeAnother } from './parallel-headings.ts'
import { headlineOf } from './recognised-article.ts'
import type { Titles } from './titles-in-place.ts'
import { isColumn, isNotice, LABEL } from './words/column-names.ts'

const NUMBERED =
  /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[)）]?[、.．\s]|[0-9]{1,2}[、.．]\s*\S|第[一二三四五六七八九十]{1,2}[章节部])/u
/** How a letter begins: 编辑老师：. */
const GREETING = /^(?:编辑|尊敬的|敬爱的|亲爱的|各位|广大).{0,20}[:：]$/u

/** Why titles open an article; undefined where they are section headings of the one at hand. */
export function opening(titles: Titles): Ground | undefined {
  const { group, next, current, kindOf } = titles
  const [first] = group
  if (first === undefined) return undefined
  if (group.some((line) => kindOf(line) === 'byline')) return found('题目之下有署名', '高')
  if (kindOf(next) === 'lead') return found('题目之下是电头', '高')
  if (current === undefined) return found('全文第一个题目或不接前文的题目', '高')
  const alone = group.length === 1
  if (!alone && LABEL.test(first.text)) return found('题目之上有栏目名', '高')
  if (!alone && readsAsKicker(first.text) && first.level > 0) return found('题目之上有眉题', '中')
  if (next !== undefined && GREETING.test(next.text)) return found('下文是书信的称呼', '高')
  if (alone && isNotice(first.text)) return found('独立成篇的启事、预告之类', '中')
  if (NUMBERED.test(first.text) || likeAnother(first, current)) return undefined
  const last = kindOf(current.parts.at(-1)?.line)
  const over = last === 'byline' && current.parts.some(({ type }) => type === 'paragraph')
  if (over || last === 'sign-off' || last === 'note') return found('前文已署名结束', '中')
  if (alone && isColumn(first.text)) return found('独立成篇的栏目名', '中')
  const headline = headlineOf(current)
  if (headline === undefined) return undefined
  if (next !== undefined && isNotice(headline.line.text)) return found('前一篇是启事、预告之类，不分节', '中')
  return openingWeight(titles, current, headline.line)
}

function found(rule: string, confidence: Ground['confidence']): Ground {
  return { rule, confidence }
}
