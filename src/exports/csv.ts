/** A cell: words, kept as text, or a date in ISO 8601 or EDTF, which a spreadsheet may take for the date it is. */
export type CsvCell = string | { date: string }

const BYTE_ORDER_MARK = '\uFEFF'
const DIGIT = '\\p{Nd}〇零○一二三四五六七八九十'
const UNIT = '百千万亿年月日号时点分秒半刻周星期上中下午凌晨早晚'
const SIGN = "\\s'.,:;/%()（），．：；／％\\-—–+\\p{Sc}TtZzEeAaPpMm"

/**
 * What spreadsheets in Chinese or English run as a formula or turn into a number, a day, a time or a truth:
 * nothing but digits, units and signs (11月30日, 3-4, 1E5, 上午9时, 9 am), a month's English name beside
 * numbers, true and false. Wide on purpose: a guard too many costs a reader nothing, one too few the words.
 */
const MISREAD: readonly RegExp[] = [
  /^(?:[\s']*[=+\-@＝＋－＠]|'*[\t\r])/u,
  new RegExp(`^(?=.*[${DIGIT}])[${DIGIT}${UNIT}${SIGN}]*$`, 'u'),
  /^[\s'\p{Nd}.,/-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\p{Nd}.,/-]*$/iu,
  /^[\s']*(?:true|false)\s*$/i,
]

/**
 * A table as CSV after RFC 4180, row by row: CRLF, every field that needs it quoted. It begins with a byte-order mark,
 * without which Excel on a Chinese Windows takes UTF-8 for GBK. Words that a spreadsheet would run as a formula
 * or turn into a number or a day get an apostrophe in front; {@link withoutGuard} takes it off again. Dates
 * (digits and signs that begin no formula) stand as they are.
 */
export function* formatCsv(rows: Iterable<readonly CsvCell[]>): Generator<string, void> {
  yield BYTE_ORDER_MARK
  for (const row of rows) yield `${row.map(formatField).join(',')}\r\n`
}

/** The words of a cell as they were before the guard. */
export function withoutGuard(field: string): string {
  return field.startsWith("'") && isMisread(field) ? field.slice(1) : field
}

/** Whether a spreadsheet would take words for something else. */
function isMisread(words: string): boolean {
  return MISREAD.some((misread) => misread.test(words))
}

function formatField(cell: CsvCell): string {
  const words = typeof cell === 'string' ? cell : cell.date
  const guarded = typeof cell === 'string' && isMisread(words) ? `'${words}` : words
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
