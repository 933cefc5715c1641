import type { FurnitureDraft } from './page-draft.ts'
import type { PageLine } from './page-line.ts'
import { type JumpMark, jumpMarks } from './words/jump-marks.ts'

const RULES: Readonly<Record<JumpMark['way'], string>> = {
  out: '转版标记，写明下文在哪一版',
  in: '转版标记，写明上文在哪一版',
}

/**
 * The lines without the words that send a reader to another page, which are no article's; a line knows of the mark that
 * stood on it, or on a line of its own after it (下转) or before it (上接).
 */
export function takeJumpMarks(lines: readonly PageLine[]): { lines: PageLine[]; marks: FurnitureDraft[] } {
  const kept: PageLine[] = []
  const marks: FurnitureDraft[] = []
  let coming: string | undefined
  for (const line of lines) {
    let { text } = line
    let { comesFrom, goesTo } = { comesFrom: coming, goesTo: undefined as string | undefined }
    for (const { way, page, words, start } of jumpMarks(line.text)) {
      const exact = words.trim()
      const rest = start === 0 ? text.slice(words.length) : text.slice(0, text.lastIndexOf(words))
      // A line's own mark (#) is its block's, which has to begin right after it.
      const severed = start === 0 && line.level > 0 && rest.trim() !== ''
      if (severed || line.text.indexOf(exact) !== line.text.lastIndexOf(exact)) continue
      text = rest.trim()
      marks.push({
        line: line.number,
        ...(exact !== line.text.trim() && { exact }),
        ground: { rule: RULES[way], confidence: '高' },
      })
      if (way === 'in') comesFrom = page
      else goesTo = page
    }
    if (text === '') {
      const before = kept.at(-1)
      if (goesTo !== undefined && before !== undefined) before.goesTo = goesTo
      coming = comesFrom
      continue
    }
    coming = undefined
    kept.push({ ...line, text, ...(comesFrom && { comesFrom }), ...(goesTo && { goesTo }) })
  }
  return { lines: kept, marks }
}
