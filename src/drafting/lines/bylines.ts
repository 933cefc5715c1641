import type { LineFinding, LineRecogniser } from '../finding.ts'
import { endsSentence, type PageLine } from '../page-line.ts'
import { looksLikeName, namesRole, readNames } from '../words/people.ts'

const COMMENTATOR = /^[□■●◎\s]*本报(?:特约)?(?:评论员|评论部|编辑部)$/u
const WHOLE_AGENCY =
  /^[（(]?(?:综合|据)?(?:新华社|人民日报|央视新闻|中新社|中新网)[\p{Script=Han}、]{0,20}(?:报道|消息|电|稿)?[)）]?$/u
const MARKED = /^[□■●◎○◆▲★]\s*\S/u

function byItself({ number, text, level }: PageLine): LineFinding[] {
  if (level > 0 || text.length > 50) return []
  const found = (rule: string): LineFinding[] => [{ line: number, kind: 'byline', rule, confidence: '高' }]
  if (COMMENTATOR.test(text)) return found('“本报评论员”独占一行')
  if (WHOLE_AGENCY.test(text)) return found('通讯社独占一行')
  const names = readNames(text)
  if (names === undefined || names.length === 0) return []
  if (namesRole(text)) return found('“记者”“通讯员”等与人名独占一行')
  return MARKED.test(text) ? found('方块号后接人名') : []
}

/** Lines that name who wrote an article: 记者 甲 乙, 本报评论员, or a name alone below a headline. */
export const bylines: LineRecogniser = {
  name: 'byline',
  recognise: (lines) =>
    lines.flatMap((line, i) => {
      const sure = byItself(line)
      if (sure.length > 0) return sure
      const before = lines[i - 1]
      const tokens = line.text.split(/[\s、]+/u)
      const alone = line.level === 0 && line.text.length <= 16 && (readNames(line.text)?.length ?? 0) > 0
      const afterTitle = before !== undefined && before.level > 0
      const next = lines[i + 1]
      const atEnd =
        before !== undefined && endsSentence(before.text) && (next === undefined || next.level > 0)
      if (!alone || !(afterTitle || atEnd) || !tokens.every((t) => looksLikeName(t) || t.length === 1))
        return []
      return [
        {
          line: line.number,
          kind: 'byline',
          rule: afterTitle ? '题目之下只有人名的一行' : '文末只有人名的一行',
          confidence: '中',
        },
      ]
    }),
}
