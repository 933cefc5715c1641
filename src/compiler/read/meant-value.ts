import { isInvisible } from '../report/characters.ts'
import { nearest } from '../report/nearest.ts'

const RANGE = /^第?(\d+)\s*(?:-|[‐-―−~至到])\s*(\d+)行?$/

/** Full-width signs as YAML has them, brackets of Chinese print too; without what nobody sees. */
export function halfWidth(text: string): string {
  return Array.from(text, (character) => (isInvisible(character) ? '' : (SIGNS[character] ?? character)))
    .join('')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

const SIGNS: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '、': ',',
  '“': '"',
  '”': '"',
  '−': '-',
}

/** A value that may have been meant by another, and how it is written. */
export interface Meant {
  value: unknown
  words: string
}

/** What an editor may have meant by a text that is none of what was expected, the likeliest first. */
export function meantBy(text: string, choices: readonly string[]): Meant[] {
  const half = halfWidth(text).trim()
  const range = half.replace(RANGE, '$1-$2')
  const list = listOf(half)
  const choice = nearest(half.toLowerCase(), choices)
  return [
    ...(choice === undefined ? [] : [choice]),
    ...[text.trim(), half, range].filter((words) => words !== text),
    ...(/^\d+$/.test(half) ? [Number(half)] : []),
    ...(list === undefined ? [] : [list]),
  ].map((value) => ({ value, words: Array.isArray(value) ? `[${value.join(', ')}]` : String(value) }))
}

/** Words that need no quotation marks in a list. */
const PLAIN = /^(?![-?:#&*!|>'"%@`])(?!.*(?:: |:$| #))[^,[\]{}]+$/

/** The texts of a list, whose brackets may be missing, both or one; undefined where it holds more than texts. */
function listOf(text: string): string[] | undefined {
  if (text === '') return undefined
  const inside = text.replace(/^\[\s*/, '').replace(/\s*\]$/, '')
  if (inside === '') return []
  const items = inside.split(/\s*,\s*/).map((item) => /^(["'])(.+)\1$/.exec(item)?.[2] ?? item)
  return items.every((item) => PLAIN.test(item)) ? items : undefined
}
