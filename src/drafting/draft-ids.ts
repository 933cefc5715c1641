import { RESERVED_FRAGMENT } from '../edition/fragments.ts'
import { ID_PATTERN } from '../edition/id-pattern.ts'
import { departmentWords } from './words/department-id.ts'
import { type IdWord, idWords } from './words/id-words.ts'

const LONGEST = 28
const ARTICLE_WORDS = 3
const EVENT_WORDS = 2
/** How much the second and the third word must tell. */
const NEEDED = [0, 1, 2.4]

/** An id for an article: its headline's most telling words, after the department that the headline names. */
export function articleId(headline: string, department: string | undefined, taken: Set<string>): string {
  const words = idWords(headline)
  const all = department === undefined ? words : [{ word: department, weight: 9 }, ...words]
  return freeId(telling(all, ARTICLE_WORDS, 'article'), taken)
}

/** An id for an event: its label's most telling words. */
export function eventId(label: string, taken: Set<string>): string {
  const id = telling(idWords(label), EVENT_WORDS, 'event')
  return freeId(RESERVED_FRAGMENT.test(id) ? `event-${id}` : id, taken)
}

/** An id for a department: what it is for, or its own name; its level is named where another has that id. */
export function departmentId(name: string, ownPlaces: readonly string[], taken: Set<string>): string {
  return freeId(joined(departmentWords(name, ownPlaces), 'department'), taken)
}

/** The words that tell most, in the order of the text, as many whole ones as there is room for. */
function telling(words: readonly IdWord[], most: number, otherwise: string): string {
  const kept: IdWord[] = []
  for (const word of words.toSorted((a, b) => b.weight - a.weight)) {
    const others = kept.map((k) => k.word)
    if (others.some((other) => other === word.word || other.split('-').includes(word.word))) continue
    if (word.weight < (NEEDED[kept.length] ?? 0)) break
    if (kept.length < most && [...others, word.word].join('-').length <= LONGEST) kept.push(word)
  }
  return joined(
    words.filter((word) => kept.includes(word)).map(({ word }) => word),
    otherwise,
  )
}

/** Words as an id; `otherwise` where they make none, and before a digit. */
function joined(words: readonly string[], otherwise: string): string {
  const whole = words.filter((_, i) => words.slice(0, i + 1).join('-').length <= LONGEST || i === 0)
  const id = whole.join('-').slice(0, LONGEST)
  return [id, `${otherwise}-${id}`].find((candidate) => ID_PATTERN.test(candidate)) ?? otherwise
}

/** An id made of words that nothing has yet; it is taken from then on. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  taken.add(id)
  return id
}
