import type { NewspaperId } from '../edition/ids.ts'
import type { Newspaper } from '../edition/schema.ts'

/** A number in a circle, up to 20: ①. */
export function circled(number: number): string {
  return number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`
}

/**
 * A sign for each newspaper where there is no room for its name: the first character in which the names differ
 * (日 and 晚 for 山河日报 and 山河晚报), or where that does not tell them apart its place in the registry (①). None
 * where there is only one.
 */
export function newspaperSigns(newspapers: readonly Newspaper[]): ReadonlyMap<NewspaperId, string> {
  if (newspapers.length < 2) return new Map()
  const names = newspapers.map(({ name }) => [...name])
  const [first = []] = names
  const same = first.findIndex((character, i) => names.some((name) => name[i] !== character))
  const characters = names.map((name) => name[same] ?? '')
  const apart = new Set(characters).size === names.length && !characters.includes('')
  return new Map(newspapers.map(({ id }, i) => [id, apart ? (characters[i] ?? '') : circled(i + 1)]))
}
