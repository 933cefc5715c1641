import type { LineFinding, LineRecogniser } from '../finding.ts'
import { endsSentence, type PageLine } from '../page-line.ts'
import { readCredit } from '../signature.ts'

/** More than any byline has. */
const LONGEST = 60
/** Names alone, on a line longer than this, are something else. */
const LONGEST_NAMES = 16
const MARKED = /^[□■●◎○◆▲★▶►]\s*\S/u

/** Lines that name who wrote an article: 记者 甲 乙, 本报评论员, or a name alone below a headline. */
export const bylines: LineRecogniser = {
  name: 'byline',
  recognise: (lines) =>
    lines.flatMap((line, i): LineFinding[] => {
      const { number, text, level } = line
      const credit = level > 0 || text.length > LONGEST ? undefined : readCredit(text)
      if (credit === undefined) return []
      const found = (rule: string, confidence = credit.ground.confidence): LineFinding[] => [
        { line: number, kind: 'byline', rule, confidence },
      ]
      if (credit.ground.confidence === '高') return found(`独占一行，${credit.ground.rule}`)
      if (MARKED.test(text)) return found('方块号后接人名', '高')
      const before = lines[i - 1]
      if (before === undefined || text.length > LONGEST_NAMES) return []
      if (belowTitle(before) && credit.names.length > 0) return found('题目之下只有人名的一行')
      const next = lines[i + 1]
      const ends = endsSentence(before.text) && (next === undefined || next.level > 0)
      return ends ? found(`文末独占一行，${credit.ground.rule}`) : []
    }),
}

function belowTitle({ level }: PageLine): boolean {
  return level > 0
}
