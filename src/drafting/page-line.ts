import type { SourceText } from '../compiler/read/source-text.ts'

/** A line of a page text that has words, with what its surroundings say of it. */
export interface PageLine {
  number: number
  /** Its words, without its mark and the spaces at either end. */
  text: string
  /** How many # it is marked with. */
  level: number
  /** Whether it begins with a paragraph's indent. */
  indented: boolean
  /** Whether it stands apart from the line before, and from the one after. */
  apartBefore: boolean
  apartAfter: boolean
  /** The page that a mark beside it sends a reader to, or says that it comes from. */
  goesTo?: string
  comesFrom?: string
}

const INDENT = /^(?:\u3000{1,4}|\u00a0{2,8}| {2,8})(?=[^\s#])/
const SENTENCE_END = /[。！？!?…：:；;—](?:[”’"』」）)】》]*)$/
/** （甲 乙） after the last sentence. */
const REMARK_AFTER = /[。！？!?…][”’"』」]?\s*[（(][^（()）。]{1,40}[)）]$/u
/** A telephone number or an address of the network, with which notices end. */
const CONTACT =
  /(?:(?:电话|热线|手机|传真|微信|QQ|[:：])[^。，；]{0,8}?[0-9][0-9—–-]{4,}|[0-9]{7,}|[\w.-]+@[\w.]+|www\.[\w./]+)$/u
const CLOSED = /[.．](?:[”’"』」）)]*)$/
/** By how much lines of one width differ. */
const RAGGED = 2
/** Lines shorter than this, in a text that tells by indents, are no paragraph's first. */
const SHORT = 20
/** How many indented paragraphs make a text one whose paragraphs are told by their indent. */
const INDENTED_TEXT = 3

/** The lines of a text that have words, in order. */
export function pageLines(source: SourceText): PageLine[] {
  const lines: PageLine[] = []
  for (let number = 1; number <= source.lines.count; number++) {
    const words = source.words(number)
    const line = source.lines.line(number)
    if (words === undefined || line === undefined) continue
    lines.push({
      number,
      text: source.text.slice(words.start, words.end),
      level: source.text.slice(words.markStart, words.start).trimEnd().length,
      indented: INDENT.test(source.text.slice(line.start, Math.min(line.end, line.start + 10))),
      apartBefore: source.words(number - 1) === undefined,
      apartAfter: source.words(number + 1) === undefined,
    })
  }
  return partedBySetting(lines)
}

/** Whether an indent tells where a text's paragraphs begin. */
export function tellsByIndent(lines: readonly PageLine[]): boolean {
  return lines.filter(({ indented }) => indented).length >= INDENTED_TEXT
}

/** Tells what stands apart where no blank line does: by indents, by how full a line is, or else each line by itself. */
function partedBySetting(lines: readonly PageLine[]): PageLine[] {
  const byIndent = tellsByIndent(lines)
  const width = widthOf(lines)
  const short = Math.min(SHORT, percentile(lines) - RAGGED)
  const begins = (line: PageLine, before: PageLine) => {
    if (byIndent) return line.indented || endsSentence(before.text)
    return width === undefined || endsSentence(before.text) || before.text.length < width - RAGGED
  }
  const ends = ({ text }: PageLine, after: PageLine) =>
    byIndent ? after.indented || text.length < short : width === undefined || text.length < width - RAGGED
  return lines.map((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]]
    const below =
      byIndent && before !== undefined && before.text.length < short && before.level === line.level
    return {
      ...line,
      apartBefore: line.apartBefore || before === undefined || below || begins(line, before),
      apartAfter: line.apartAfter || after === undefined || ends(line, after),
    }
  })
}

/** The width at which lines are broken, in characters; undefined where each is a paragraph: few are as long as the longest. */
function widthOf(lines: readonly PageLine[]): number | undefined {
  const width = percentile(lines)
  const full = lines.filter(({ text }) => text.length >= width - RAGGED && !endsSentence(text))
  return lines.length > 5 && full.length > lines.length / 2 ? width : undefined
}

/** The length that nine in ten lines do not exceed. */
function percentile(lines: readonly PageLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** Whether a line ends where a sentence does, or with a telephone number; a bracket or a quotation alone ends none. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-8)
  return (
    SENTENCE_END.test(tail) ||
    CLOSED.test(tail) ||
    REMARK_AFTER.test(text.slice(-50)) ||
    CONTACT.test(text.slice(-50))
  )
}

/** Whether a line holds a mark that only running text has. */
export function runsOn(text: string): boolean {
  return /[。；;]/.test(text) || text.length > 60
}
