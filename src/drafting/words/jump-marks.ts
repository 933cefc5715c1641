import { numberOf } from '../../compiler/read/date-numbers.ts'

const NUMERALS = '一二三四五六七八九十'
const NAME = `[A-Z]?[0-9]{1,3}|[${NUMERALS}]{1,3}`
/** Of two pages (第2、3版) the first is where an article goes on. */
const PAGE = `第?\\s*(?<page>${NAME})(?:\\s*[、，,和至]\\s*(?:${NAME}))?\\s*版`
const OPEN = '[（(【［\\[►▶◀◄]*'
const CLOSE = '[)）】］\\]►▶◀◄]*'
/** The section or the title beside a page, which a bracket closes: （下转第3版 要闻）. */
const BESIDE = '\\s*[^\\s（()）。，]{0,14}(?=[)）】］\\]])'
const OUT = new RegExp(`${OPEN}\\s*紧?下转\\s*${PAGE}(?:${BESIDE}|[^\\s（()）。，]{0,14})\\s*${CLOSE}$`, 'u')
const IN = `(?:${OPEN}\\s*紧?上接|${OPEN}\\s*紧接|[（(【［\\[]\\s*接)\\s*${PAGE}(?:${BESIDE})?\\s*${CLOSE}`
const IN_FIRST = new RegExp(`^${IN}`, 'u')
const IN_LAST = new RegExp(`${IN}$`, 'u')

/** Words that say on which page an article goes on (下转第3版), or from which it comes (上接第1版). */
export interface JumpMark {
  way: 'out' | 'in'
  page: string
  /** The words, and where they stand in their line. */
  words: string
  start: number
}

/** The marks at either end of a line. */
export function jumpMarks(text: string): JumpMark[] {
  const found: JumpMark[] = []
  for (const [way, pattern] of [
    ['in', IN_FIRST],
    ['in', IN_LAST],
    ['out', OUT],
  ] as const) {
    // A mark stands at an end: what lies further in is running text.
    const from = pattern === IN_FIRST ? 0 : Math.max(0, text.length - 40)
    const match = pattern.exec(text.slice(from, from + 40))
    const page = match?.groups?.page
    if (match === null || page === undefined) continue
    const start = from + match.index
    if (!found.some((other) => other.start === start))
      found.push({ way, page: arabicPage(page), words: match[0], start })
  }
  return found
}

/** A page's name with Arabic numerals: 三 is 3, 03 is 3. */
export function arabicPage(page: string): string {
  return new RegExp(`^[${NUMERALS}]+$`).test(page) ? String(numberOf(page)) : page.replace(/^0+(?=\d)/, '')
}
