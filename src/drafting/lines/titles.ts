import type { LineFinding, LineKind, LineRecogniser } from '../finding.ts'
import { endsSentence, type PageLine, runsOn } from '../page-line.ts'
import { readSignature } from '../signature.ts'
import { itemMark, SPEAKER } from '../words/line-openings.ts'

const LONGEST = 40
/** What a column is called, in part in quotation marks: “三夏”服务台. */
const QUOTED_LABEL = /^[“"][^”"]{1,8}[”"]\p{Script=Han}{1,6}$/u
/** More in round brackets than a column's name has. */
const REMARK = /^[（(].{12,}[)）]$/u
const NOT_A_TITLE = /[，,、；;：:]$|^[，。、；：！？”’）)】》]/u

function isMarked({ level, text }: PageLine): boolean {
  return level > 0 && text.length <= 100 && !text.endsWith('。')
}

/** What ends the text before a title as a sentence does. */
const ENDS: readonly (LineKind | undefined)[] = [
  'sign-off',
  'note',
  'byline',
  'photo-credit',
  'furniture',
  'page-mark',
]

/** What no title stands right before. */
const LAST_BEFORE: readonly (LineKind | undefined)[] = ['sign-off', 'note', 'furniture']

/** A short line between blank ones that ends no sentence and continues none. */
function standsAlone(line: PageLine, before: PageLine | undefined, kind: LineKind | undefined): boolean {
  const { text, apartBefore, apartAfter, indented } = line
  const free =
    before === undefined ||
    before.level > 0 ||
    ENDS.includes(kind) ||
    endsSentence(before.text) ||
    readSignature(before.text) !== undefined ||
    before.text.length <= LONGEST
  return (
    apartBefore &&
    apartAfter &&
    !indented &&
    free &&
    text.length >= 2 &&
    text.length <= LONGEST &&
    !runsOn(text) &&
    !NOT_A_TITLE.test(text) &&
    line.goesTo === undefined &&
    !SPEAKER.test(text) &&
    !REMARK.test(text) &&
    (!/^[“"‘「]/.test(text) || QUOTED_LABEL.test(text)) &&
    /\p{Script=Han}/u.test(text)
  )
}

/** Whether a line is an item of a column among others with the same mark. */
function isOneOfItems({ text }: PageLine, ...around: (PageLine | undefined)[]): boolean {
  const mark = itemMark(text)
  return mark !== undefined && around.some((line) => line !== undefined && itemMark(line.text) === mark)
}

/** Lines that look like a headline, kicker, deck or section heading. */
export const titles: LineRecogniser = {
  name: 'title',
  recognise: (lines, known) =>
    lines.flatMap((line, i): LineFinding[] => {
      const at = { line: line.number, kind: 'title' } as const
      if (isMarked(line)) return [{ ...at, rule: '有 # 号标记', confidence: '高' }]
      const before = lines[i - 1]
      const after = lines[i + 1]
      if (after === undefined ? i > 0 : LAST_BEFORE.includes(known.get(after.number)?.kind)) return []
      if (
        line.level === 0 &&
        standsAlone(line, before, before && known.get(before.number)?.kind) &&
        !/[。…]$/.test(line.text) &&
        !isOneOfItems(line, before, after)
      )
        return [{ ...at, rule: '独立的短行，没有句末标点', confidence: '中' }]
      return []
    }),
}
