/** How much of a paragraph is its beginning, in characters. */
const BEGINNING = 110
/** Shorter titles share words with their text by chance. */
const SHORTEST = 8

/** Whether a paragraph begins by saying so much of its title again: news does, the text below a section heading hardly. */
export function restates(title: string, paragraph: string, share: number): boolean {
  if (title.length < SHORTEST || /^\**[“"].*[”"]\**$/u.test(title)) return false
  return shareSaidAgain(title, paragraph) > share
}

/** How much of a title a paragraph's beginning says again, from 0 to 1. */
export function shareSaidAgain(title: string, paragraph: string): number {
  const said = pairsOf(paragraph.slice(0, BEGINNING))
  const pairs = [...pairsOf(title)]
  return pairs.length === 0 ? 0 : pairs.filter((pair) => said.has(pair)).length / pairs.length
}

/** Every two characters of a text that stand together. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = text.replace(/[^\p{Script=Han}0-9A-Za-z]/gu, '')
  return new Set(
    Array.from({ length: Math.max(0, characters.length - 1) }, (_, i) => characters.slice(i, i + 2)),
  )
}
