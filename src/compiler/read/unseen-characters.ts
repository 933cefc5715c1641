import { nameOf, straysIn } from '../report/characters.ts'
import type { Report } from '../report/report.ts'
import type { SourceText } from './source-text.ts'

/** Shown by each font as it likes, or not at all: private use, and what Unicode has not assigned. */
const SHAPELESS = /[\p{Co}\p{Cn}]/gu

/**
 * Reports, once each, the characters of a text that readers would not see as they are: some turn round the order of
 * the words after them (Trojan Source, CVE-2021-42574), some part words that look whole. They stay, as nothing is
 * lost; one that an editor quotes in a sic or a note is known.
 */
export function reportUnseenCharacters(text: SourceText, known: readonly string[], report: Report): void {
  const found = new Map<string, number[]>()
  // What Unicode keeps for unseen characters to come is both.
  const offsets = new Set([
    ...straysIn(text.text),
    ...[...text.text.matchAll(SHAPELESS)].map(({ index }) => index),
  ])
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const character = String.fromCodePoint(text.text.codePointAt(offset) ?? 0)
    found.set(character, [...(found.get(character) ?? []), offset])
  }
  for (const [character, places] of found) {
    const [first] = places
    if (first === undefined || known.some((words) => words.includes(character))) continue
    report.add('unseen-character', text.at(first), {
      reason: `文字里有${places.length}个 ${nameOf(character)}，第一个在这里：读者看不见它，或各处显示不一`,
      expected: '看得见的字',
      hint: '原件如此，就在 sic 或 notes 里引它并写明理由；是转换时混进来的，从文字里去掉',
    })
  }
}
