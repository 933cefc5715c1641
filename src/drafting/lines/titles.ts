import type { LineFinding, LineKind, LineRecogniser } from '../finding.ts'
import { readsAsKicker } from '../head-group.ts'
import { endsSentence, type PageLine, runsOn } from '../page-line.ts'
import { restates } from '../restates.ts'
import { readSignature } from '../signature.ts'
import { isColumn, isNotice, LABEL } from '../words/column-names.ts'
import { cutsWord } from '../words/cut-word.ts'
import { CONTINUES, isField, itemMark } from '../words/line-openings.ts'
import { isBalanced } from '../words/short-clause.ts'

const LONGEST = 40
/** So much of a title stands again where its text begins, though the text before it breaks off. */
const SAID_AGAIN = 0.5
/** Somebody's words, a whole sentence: “好！”, 他说：“行吗？” */
const SPOKEN = /(?:^|[：:，,])[“"「][^”"」]*[。！？!?…][”"」]$/u
/** More in round brackets than a column's name has. */
const REMARK = /^[（(].{12,}[)）]$/u
const NOT_A_TITLE = /[，,、；;：:]$|^[，。、；：！？”’）)】》]/u

type Known = Parameters<LineRecogniser['recognise']>[1]
interface Around {
  before: PageLine | undefined
  after: PageLine | undefined
}

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

/** A short line by itself that ends no sentence and continues none. */
function standsAlone(line: PageLine, { before, after }: Around, known: Known): boolean {
  const { text, apartBefore, apartAfter, indented } = line
  const kind = before && known.get(before.number)?.kind
  const free =
    before === undefined ||
    before.level > 0 ||
    ENDS.includes(kind) ||
    endsSentence(before.text) ||
    readSignature(before.text) !== undefined ||
    before.text.length <= LONGEST ||
    isColumn(text) ||
    LABEL.test(text) ||
    (after !== undefined && restates(text, after.text, SAID_AGAIN) && !cutsWord(before.text, text)) ||
    opensArticle(after, known)
  // A dashed line below running text signs it: ——焦虑的妈妈.
  const signs =
    /^[—–]/u.test(text) &&
    before !== undefined &&
    before.level === 0 &&
    (runsOn(before.text) || endsSentence(before.text))
  const apart = apartBefore && apartAfter && !indented && !signs && !goesOn(text, after)
  return apart && free && line.goesTo === undefined && readsAsTitle(text)
}

/** Whether a line of more than one clause goes on in the next. */
function goesOn(text: string, after: PageLine | undefined): boolean {
  if (after === undefined || after.level > 0) return false
  return CONTINUES.test(after.text) || (/[，,]/.test(text) && cutsWord(text, after.text))
}

/** Whether what follows a line shows that the text before it is over, though no sentence ends there. */
function opensArticle(after: PageLine | undefined, known: Known): boolean {
  if (after === undefined) return false
  return after.level > 0 || known.get(after.number)?.kind === 'lead' || readsAsTitle(after.text)
}

function readsAsTitle(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST &&
    !runsOn(text) &&
    !NOT_A_TITLE.test(text) &&
    !isField(text) &&
    !REMARK.test(text) &&
    !SPOKEN.test(text) &&
    !isSentence(text) &&
    isBalanced(text) &&
    !/[。…]$/.test(text) &&
    /\p{Script=Han}/u.test(text)
  )
}

/** Whether words are a question of several clauses, or numbers: no title is either. */
function isSentence(text: string): boolean {
  const clauses = text.split(/[，,]/).length
  return (
    (clauses > 2 && (/[？！?!]$/u.test(text) || text.length > 30)) || text.replace(/[^0-9]/g, '').length > 9
  )
}

/** Whether a line is an item of a column among others with the same mark. */
function isOneOfItems({ text }: PageLine, ...around: (PageLine | undefined)[]): boolean {
  const mark = itemMark(text)
  return mark !== undefined && around.some((line) => line !== undefined && itemMark(line.text) === mark)
}

/** Most titles without a mark, one after the other, that are none of verse or a list. */
const MOST_TITLES = 4
/** So many lines right below one another are verse. */
const FEWEST_VERSES = 3

/**
 * Short lines without a mark that are text: many in a row, several below who signs a poem, or all that stands between two marked titles. Of many, those that
 * stand alone between blank lines are titles where others, verse, stand together.
 */
function linesOfText(
  lines: readonly PageLine[],
  titles: ReadonlySet<number>,
  known: Known,
): ReadonlySet<number> {
  const text = new Set<number>()
  for (let i = 0; i < lines.length; ) {
    let end = i
    while (isUnmarkedTitle(lines[end]) && (end === i || !opensByItself(lines[end]))) end++
    const run = lines.slice(i, end)
    const verse = run.filter(isTogether)
    const [before, after] = [lines[i - 1], lines[end]]
    const ends = after === undefined || (after.level > 0 && !isByline(after))
    const between = before !== undefined && before.level > 0 && ends
    const single =
      run.length === 1 &&
      before !== undefined &&
      after !== undefined &&
      (after.level > before.level || readsAsKicker(before.text))
    const many = run.length > MOST_TITLES
    const signed = run.length > 1 && run.length === verse.length && isByline(before) && isTitle(lines[i - 2])
    const together = many && verse.length >= FEWEST_VERSES && run.length - verse.length <= MOST_TITLES
    if (many || signed || (between && !single))
      for (const { number } of together ? verse : run) text.add(number)
    i = Math.max(end, i + 1)
  }
  return text

  /** Whether a line of a run has another right above or below it. */
  function isTogether({ number }: PageLine, i: number, run: readonly PageLine[]): boolean {
    return run[i - 1]?.number === number - 1 || run[i + 1]?.number === number + 1
  }

  function isByline(line: PageLine | undefined): boolean {
    return line !== undefined && known.get(line.number)?.kind === 'byline'
  }

  function isTitle(line: PageLine | undefined): boolean {
    return line !== undefined && titles.has(line.number)
  }

  function opensByItself(line: PageLine | undefined): boolean {
    return line !== undefined && (isNotice(line.text) || isColumn(line.text))
  }

  function isUnmarkedTitle(line: PageLine | undefined): boolean {
    return line !== undefined && line.level === 0 && titles.has(line.number)
  }
}

/** Lines that look like a headline, kicker, deck or section heading. */
export const titles: LineRecogniser = {
  name: 'title',
  recognise: (lines, known) => {
    const found = lines.flatMap((line, i): LineFinding[] => {
      const at = { line: line.number, kind: 'title' } as const
      if (isMarked(line)) return [{ ...at, rule: '有 # 号标记', confidence: '高' }]
      const [before, after] = [lines[i - 1], lines[i + 1]]
      if (after === undefined ? i > 0 : LAST_BEFORE.includes(known.get(after.number)?.kind)) return []
      if (line.level > 0 || known.has(line.number) || !standsAlone(line, { before, after }, known)) return []
      if (isOneOfItems(line, before, after)) return []
      return [{ ...at, rule: '独立的短行，没有句末标点', confidence: '中' }]
    })
    const text = linesOfText(lines, new Set(found.map(({ line }) => line)), known)
    return found.filter(({ line }) => !text.has(line))
  },
}
