import type { Run } from '../read/line-table.ts'
import { halfWidth } from '../read/meant-value.ts'
import { cited, isBlank, isInvisible, nameOf } from '../report/characters.ts'

const isHidden = (character: string | undefined) =>
  character !== undefined && (isInvisible(character) || isBlank(character))

/** Without blanks and what nobody sees, signs in one form; each unit with where it stood. */
function fold(text: string): { folded: string; at: number[] } {
  const at: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    const plain = isHidden(character)
      ? ''
      : halfWidth(character)
          .replace(/[‐-―−]/, '-')
          .replace(/[‘’]/, "'")
    folded += plain
    for (let i = 0; i < plain.length; i++) at.push(offset)
    offset += character.length
  }
  return { folded, at }
}

/** The first passage of a text that is some words but for blanks, unseen characters and the form of signs. */
export function nearMiss(text: string, words: string): Run | undefined {
  const { folded, at } = fold(text)
  const sought = fold(words).folded
  if (sought === '') return undefined
  for (let i = folded.indexOf(sought); i !== -1; i = folded.indexOf(sought, i + 1)) {
    const [start = 0, last = 0] = [at[i], at[i + sought.length - 1]]
    const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length
    if (!text.slice(start, end).includes('\n')) return { start, end }
  }
  return undefined
}

/** What tells the text's words from an editor's, by the first character that differs. */
export function differenceOf(printed: string, written: string): string {
  const [theirs, own] = [Array.from(printed), Array.from(written)]
  const i = own.findIndex((character, n) => character !== theirs[n])
  const place = i === -1 ? own.length : i
  const [there, here] = [theirs[place], own[place]]
  if (here !== undefined && (there === undefined || (isHidden(here) && !isHidden(there))))
    return `这里第${place + 1}字是 ${nameOf(here)}，原文没有`
  if (there !== undefined && (here === undefined || (isHidden(there) && !isHidden(here)))) {
    const escaped = theirs.map((c) => (isInvisible(c) ? escapeOf(c) : c)).join('')
    return `原文第${place + 1}字是 ${nameOf(there)}，这里没有${isInvisible(there) ? `，可写成"${escaped}"` : ''}`
  }
  return `原文第${place + 1}字是${named(there)}，这里是${named(here)}`
}

const named = (character = '') =>
  isHidden(character) ? ` ${nameOf(character)}` : `${cited(character)}（${nameOf(character)}）`

const escapeOf = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
