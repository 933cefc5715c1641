import type { LineFinding, LineRecogniser } from '../finding.ts'
import type { PageLine } from '../page-line.ts'
import { readMasthead } from '../words/masthead.ts'

/** A letter is signed with a day, a page is headed with its weekday, too. */
const WEEKDAY = /(?:星期|周)[一二三四五六日天]$/u

/** 云岭晚报, marked as a title above what is the page's. */
const PAPER = /^\p{Script=Han}{2,8}(?:报|周刊|导刊)$/u

/** Lines with a day and no more, at the top of a text, beside what is the page's or under a headline: nobody signed with them. */
export const mastheadDays: LineRecogniser = {
  name: 'furniture',
  recognise: (lines, known) => {
    const found: LineFinding[] = []
    const isPages = (line: PageLine | undefined) => {
      const kind = line && known.get(line.number)?.kind
      return kind === 'furniture' || kind === 'page-mark'
    }
    let top = true
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1]
      const beside = isPages(before) || isPages(lines[i + 1]) || (before !== undefined && before.level > 0)
      const alone = !known.has(line.number) && readMasthead(line.text)?.sure === false
      if (line.level > 0 && beside && PAPER.test(line.text) && isPages(lines[i + 1]))
        found.push({ line: line.number, kind: 'furniture', rule: '报头：报名', confidence: '高' })
      if (alone && (top || beside || WEEKDAY.test(line.text)))
        found.push({ line: line.number, kind: 'furniture', rule: '报头：日期', confidence: '高' })
      top &&= alone || isPages(line)
    }
    return found
  },
}
