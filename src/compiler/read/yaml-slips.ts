import { cited, isBlank, isInvisible, nameOf } from '../report/characters.ts'
import { halfWidth } from './meant-value.ts'

/** A slip of the pen that a line of YAML may hold, and the line without it. */
export interface Slip {
  /** Where in the line, from 0. */
  offset: number
  mended: string
  reason: string
  hint: string
}

const KEY = String.raw`(?:- +)*[\w-]+`
/** What a value cannot begin with and be words. */
const INDICATOR = /[-?:,[\]{}#&*!|>'"%@`]/
const COLON = '冒号用半角，后面空一格'
const QUOTE_IT = '把整个值放进半角引号'

/** The slips that a line may hold, the likeliest first; whether one is the fault shows when the file is read without it. */
export function slipsOf(line: string, before: string | undefined, after: string | undefined): Slip[] {
  return [
    ...wideColon(line),
    ...oddBlanks(line),
    ...markers(line),
    ...lostSpace(line),
    ...lostColon(line),
    ...lostDash(line, before),
    ...brackets(line),
    ...unquoted(line),
    ...indents(line, before, after),
  ]
}

function wideColon(line: string): Slip[] {
  const found = new RegExp(`^(\\s*${KEY})\\s*：\\s*`).exec(line)
  const [all = '', key = ''] = found ?? []
  if (found === null) return []
  const reason = `${cited(key.replace(/^[\s-]+/, ''))}后面的冒号是全角的`
  return [{ offset: all.indexOf('：'), mended: `${key}: ${line.slice(all.length)}`, reason, hint: COLON }]
}

/** Blanks and characters nobody sees where YAML wants spaces: before a line's words, after a colon or a dash. */
function oddBlanks(line: string): Slip[] {
  const isOdd = (character: string) => character !== ' ' && (isBlank(character) || isInvisible(character))
  const all = Array.from(line)
  const structure = all.findIndex((c) => !isBlank(c) && !isInvisible(c) && !/[\w:-]/.test(c))
  const reach = structure === -1 ? all.length : structure
  const at = all.findIndex((c, i) => i < reach && isOdd(c))
  const odd = all[at]
  if (odd === undefined) return []
  const without = (blank: string) =>
    all.map((c, i) => (i >= reach || !isOdd(c) ? c : isInvisible(c) ? '' : blank)).join('')
  const offset = all.slice(0, at).join('').length
  const reason = `这里有一个 ${nameOf(odd)}`
  const hint = isInvisible(odd) ? '删去它' : '换成普通空格（U+0020）'
  return [' ', '  '].map((blank) => ({ offset, mended: without(blank), reason, hint }))
}

function markers(line: string): Slip[] {
  const [all = '', indent = '', dash = ''] = /^(\s*)([－—–−‐]|-(?=[^\s-]))\s*/.exec(line) ?? []
  if (all === '') return []
  const reason = dash === '-' ? '“-”后面少了一个空格' : `列表的“-”写成了 ${nameOf(dash)}`
  const mended = `${indent}- ${line.slice(all.length)}`
  return [{ offset: indent.length, mended, reason, hint: '每条以半角“-”加一个空格开头' }]
}

function lostSpace(line: string): Slip[] {
  const [key] = new RegExp(`^\\s*${KEY}(?=:\\S)`).exec(line) ?? []
  if (key === undefined) return []
  const mended = `${key}: ${line.slice(key.length + 1)}`
  return [{ offset: key.length, mended, reason: '冒号后面少了一个空格', hint: COLON }]
}

/** A key with an equals sign, or with nothing, for its colon. */
function lostColon(line: string): Slip[] {
  const [all = '', key = ''] = new RegExp(`^(\\s*${KEY})\\s*(?:=\\s*|$)`).exec(line) ?? []
  if (all === '') return []
  const mended = `${key}: ${line.slice(all.length)}`.trimEnd()
  return [{ offset: key.length, mended, reason: '键后面没有冒号', hint: COLON }]
}

/** The first entry of a list without the dash that begins it. */
function lostDash(line: string, before: string | undefined): Slip[] {
  const words = line.trimStart()
  if (!/:\s*$/.test(before ?? '') || words.startsWith('-')) return []
  const offset = line.length - words.length
  const mended = `${line.slice(0, offset)}- ${words}`
  return [{ offset, mended, reason: '这里或下面少了“- ”，或缩进不齐', hint: '列表的每条以“- ”开头' }]
}

/** Full-width signs within brackets, and a bracket that is not closed on its line. */
function brackets(line: string): Slip[] {
  const start = line.search(/[[{［｛【]/)
  if (start === -1) return []
  const half = halfWidth(line.slice(start)).replace(/([,:])(?=[^\s,:])/g, '$1 ')
  const wide = line.slice(start).search(/[，：、［］｛｝【】]/)
  const open: string[] = []
  for (const sign of half) {
    if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}')
    else if (sign === open.at(-1)) open.pop()
  }
  const closed = `${line.slice(0, start)}${half.trimEnd()}${open.toReversed().join('')}`
  return [
    ...(wide === -1
      ? []
      : [
          {
            offset: start + wide,
            mended: closed,
            reason: `括号里有 ${nameOf(line.charAt(start + wide))}`,
            hint: '括号和其中的逗号、冒号都用半角',
          },
        ]),
    ...(open.length === 0
      ? []
      : [{ offset: start, mended: closed, reason: '括号没有关上', hint: '在同一行关上括号' }]),
  ]
}

/** A value that YAML reads as something else than its words. */
function unquoted(line: string): Slip[] {
  const [all = '', head = '', value = ''] = new RegExp(`^(\\s*(?:${KEY}:|-) +)(\\S.*?)\\s*$`).exec(line) ?? []
  const [first = ''] = value
  const colon = value.search(/:(?:\s|$)/)
  const isSign = INDICATOR.test(first)
  if (all === '' || (!isSign && colon === -1)) return []
  const reason = /["']/.test(first)
    ? '引号关上以后还有字'
    : isSign
      ? `值以${cited(first)}开头，会被当成记号`
      : '文字里有半角冒号和空格，会被当成键'
  const quoted = `${head}'${value.replaceAll("'", "''")}'`
  return [{ offset: head.length, mended: quoted, reason, hint: QUOTE_IT }]
}

function indents(line: string, before: string | undefined, after: string | undefined): Slip[] {
  const words = line.trimStart()
  const own = line.length - words.length
  // A file's first line stands where all the others begin.
  if (before === undefined && own === 0) return []
  const columns = [before, after].flatMap((other) => {
    if (other === undefined) return []
    const [head = ''] = /^\s*(?:- +)*/.exec(other) ?? []
    return [head.length, other.length - other.trimStart().length]
  })
  return [...new Set(columns)]
    .filter((column) => column !== own)
    .map((column) => ({
      offset: own,
      mended: `${' '.repeat(column)}${words}`,
      reason: `缩进是${own}格，和前后不齐`,
      hint: `缩进${column}格`,
    }))
}
