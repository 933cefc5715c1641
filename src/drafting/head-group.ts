import type { PageLine } from './page-line.ts'
import type { Part } from './recognised-article.ts'

const UNMARKED = 9
const KICKER = /^[（(【［[〔].*[)）】］\]〕]$|(?:强调|指出|要求|提出|表示|时|中)$|[：:]$/u
const DASHED = /^[—–-]{1,2}\s*\S/u
const WHOLE_HEADLINE = /(?:召开|举行|开幕|闭幕|启动|成立|揭晓|发布|出台|开工|竣工|通车|投产|签约|开通|落幕)$/u

/** How high a line is marked: 1 for #, 9 for no mark. */
export function rankOf({ level }: PageLine): number {
  return level === 0 ? UNMARKED : level
}

/** Whether a line above a headline reads as its kicker. */
export function readsAsKicker(text: string): boolean {
  return KICKER.test(text)
}

/** The parts that the title lines above an article's text are, the headline among them. */
export function nameTitles(lines: readonly PageLine[]): Part[] {
  let first = 0
  while (first < lines.length - 1 && readsAsKicker(lines[first]?.text ?? '')) first++
  const rest = lines.slice(first).filter(({ text }) => !DASHED.test(text))
  const best = Math.min(...rest.map(rankOf))
  const headline = rest.find((line) => rankOf(line) === best) ?? lines[first]
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

/** A headline and, where a whole sentence stands before a space, the deck that was copied onto its line. */
function splitHeadline(line: PageLine): Part[] {
  const [first = ''] = line.text.split(/[\s　]/u)
  const rest = line.text.slice(first.length).trim()
  const once = (words: string) => line.text.indexOf(words) === line.text.lastIndexOf(words)
  const splits = first.length >= 10 && rest.length >= 8 && WHOLE_HEADLINE.test(first)
  if (!splits || !once(first) || !once(rest)) {
    return [{ type: 'headline', line, ground: { rule: '题目中标记最高的一行', confidence: '高' } }]
  }
  const ground = { rule: '一行之内，空格之前已是完整的题目', confidence: '中' } as const
  return [
    { type: 'headline', line, exact: first, ground },
    { type: 'deck', line, exact: rest, ground },
  ]
}
