import { type Document, type ErrorCode, LineCounter, parseDocument, visit } from 'yaml'
import { type Slip, slipsOf } from './yaml-slips.ts'
import { SYNTAX_WORDS } from './yaml-words.ts'

/** What is wrong with a file's syntax, and where, in code units. */
export interface SyntaxFault {
  offset: number
  reason: string
  expected?: string
  hint: string
}

/** Lines beside the one that the parser stops at, in which the fault may lie. */
const NEAR = [0, 1, -1, -2]
const MOST_BRACKETS = 100
/** A line indented so far, or that begins so many lists. */
const DEEP_LINE = /^[ ?:-]{400}/m
/** Of these the parser names the very place. */
const EXACT: readonly ErrorCode[] = ['TAB_AS_INDENT', 'BAD_DQ_ESCAPE', 'MULTIPLE_DOCS']
const SWALLOWED_KEY = /\n\s*(?:- +)*[a-z][A-Za-z]*:(?:\s|$)/

/** A document of YAML 1.2. */
export function parseYaml(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    logLevel: 'error',
  })
}

/**
 * Where a text nests deeper than any source does, if it does. The parser recurses, and a stack that is nearly
 * full can end the whole program where it should throw: such a text is not given to it.
 */
export function tooDeep(text: string): number | undefined {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    if (depth > MOST_BRACKETS) return i
  }
  const deep = DEEP_LINE.exec(text)
  return deep === null ? undefined : deep.index
}

/**
 * The first fault of a document's syntax. Where the parser stops is seldom where the pen slipped: a quotation mark
 * is named where it opens, and a slip in a line nearby is the fault if the file can be read further without it.
 */
export function syntaxFault(
  text: string,
  document: Document.Parsed,
  lineCounter: LineCounter,
): SyntaxFault | undefined {
  const problems = document.errors.length > 0 ? document.errors : document.warnings
  const [first] = problems.toSorted((a, b) => a.pos[0] - b.pos[0])
  if (first === undefined) return undefined
  const [offset] = first.pos
  return (
    unclosedQuote(text, document, offset) ??
    (EXACT.includes(first.code) ? undefined : slipNear(text, offset, lineCounter)) ?? {
      offset,
      ...SYNTAX_WORDS[first.code],
    }
  )
}

/** A quotation mark that is closed lines below, or never: what it swallowed has a key. */
function unclosedQuote(text: string, document: Document.Parsed, stopped: number): SyntaxFault | undefined {
  let found: SyntaxFault | undefined
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || !range) return undefined
      const [offset, end] = range
      const words = text.slice(offset, end)
      const unclosed = end >= stopped && !words.slice(1).endsWith(words.charAt(0))
      if (offset > stopped || !(unclosed || SWALLOWED_KEY.test(words))) return undefined
      const line = words.split('\n')[0]?.trimEnd() ?? ''
      const last = line.slice(-1)
      found = {
        offset,
        reason: /[”＂’＇]/.test(last) ? `引号用 ${last} 关上，不是半角的` : '引号在这里打开，没有关上',
        expected: `${/[”＂’＇]/.test(last) ? line.slice(0, -1) : line}${words.charAt(0)}`,
        hint: '在同一行用半角引号关上',
      }
      return visit.BREAK
    },
  })
  return found
}

/** The slip near a line without which the file can be read further. */
function slipNear(text: string, stopped: number, lineCounter: LineCounter): SyntaxFault | undefined {
  const lines = text.split('\n')
  const stop = lineCounter.linePos(stopped).line - 1
  for (const index of NEAR.map((by) => stop + by)) {
    const line = lines[index]
    if (line === undefined || /^\s*(?:#|$)/.test(line)) continue
    const slip = slipsOf(line, neighbour(lines, index, -1), neighbour(lines, index, 1)).find(
      ({ mended }) => firstFault(lines.with(index, mended)) > Math.max(stop, index),
    )
    if (slip !== undefined) return faultOf(slip, lineCounter.lineStarts[index] ?? 0)
  }
  return undefined
}

function faultOf({ offset, mended, reason, hint }: Slip, lineStart: number): SyntaxFault {
  return { offset: lineStart + offset, reason, expected: mended.trim(), hint }
}

/** The nearest line above or below that says something. */
function neighbour(lines: readonly string[], index: number, by: 1 | -1): string | undefined {
  for (let i = index + by; i >= 0 && i < lines.length; i += by) {
    if (!/^\s*(?:#|$)/.test(lines[i] ?? '')) return lines[i]
  }
  return undefined
}

/** The index of the line at which reading stops; infinite when all is read. */
function firstFault(lines: readonly string[]): number {
  const lineCounter = new LineCounter()
  const { errors, warnings } = parseYaml(lines.join('\n'), lineCounter)
  const offsets = [...errors, ...warnings].map(({ pos }) => pos[0])
  return offsets.length === 0 ? Number.POSITIVE_INFINITY : lineCounter.linePos(Math.min(...offsets)).line - 1
}
