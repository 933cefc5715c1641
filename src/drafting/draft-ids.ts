import { pinyin } from 'pinyin-pro'
import { ID_PATTERN } from '../edition/id-pattern.ts'
import { words } from '../edition/words.ts'

const LONGEST = 24
const WORDS = 3

/** Words as short ASCII words joined by hyphens: the pinyin of their first few. */
export function asciiWords(text: string): string {
  const runs = text.slice(0, 40).match(/\p{Script=Han}+|[A-Za-z0-9]+/gu) ?? []
  const parts = runs.flatMap((run) => (/^[A-Za-z0-9]/.test(run) ? [run.toLowerCase()] : syllables(run)))
  let id = ''
  for (const part of parts.slice(0, WORDS)) {
    const longer = id === '' ? part : `${id}-${part}`
    if (longer.length > LONGEST && id !== '') break
    id = longer.slice(0, LONGEST)
  }
  return ID_PATTERN.test(id) ? id : `a-${id}`.replace(/-+$/, '').replace(/^a$/, 'article')
}

/** The words of a run of Chinese, each in pinyin. */
function syllables(run: string): string[] {
  return words(run)
    .map((word) =>
      pinyin(word, { toneType: 'none', type: 'array', v: true })
        .join('')
        .replace(/[^a-z]/g, ''),
    )
    .filter((word) => word !== '')
}

/** An id made of words that nothing has yet; it is taken from then on. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  taken.add(id)
  return id
}
