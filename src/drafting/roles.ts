import type { Department } from '../edition/schema.ts'
import type { WordBlock } from './article-words.ts'
import type { Mention } from './find-organisations.ts'
import { type Run, sentencesOf } from './sentences.ts'
import { type Standing, standings } from './words/acting.ts'

/** A mention of an organisation, and how it stands in its sentence. */
export interface PlacedMention extends Mention {
  sentence: Run
  standing: Standing
}

/** How far into the first paragraph the organisation that acts first is what the article is about. */
const OPENING = 60
const TITLES = ['kicker', 'headline', 'deck']

/** The mentions of an article with how they stand, in its order. */
export function placedMentions(mentions: readonly Mention[]): PlacedMention[] {
  const byBlock = new Map<WordBlock, Mention[]>()
  for (const mention of mentions) {
    const list = byBlock.get(mention.block) ?? []
    list.push(mention)
    byBlock.set(mention.block, list)
  }
  return [...byBlock].flatMap(([block, list]) => inBlock(block, list))
}

function inBlock(block: WordBlock, mentions: readonly Mention[]): PlacedMention[] {
  let at = 0
  return sentencesOf(block.text).flatMap((sentence) => {
    const own: Mention[] = []
    for (let next = mentions[at]; next !== undefined && next.start < sentence.end; next = mentions[++at])
      own.push(next)
    const text = block.text.slice(sentence.start, sentence.end)
    const runs = own.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    const all = standings(text, runs)
    return own.map((mention, i) => ({ ...mention, sentence, standing: all[i] ?? 'named' }))
  })
}

/**
 * The departments that an article is about: named in its titles, or acting at its beginning; else, of those in its first
 * paragraph or named more than once, the one that acts most often. None where none acts.
 */
export function subjectsOf(placed: readonly PlacedMention[], first: WordBlock | undefined): Set<Department> {
  const titled = placed.filter(({ block }) => TITLES.includes(block.type))
  const opening = placed.filter(({ block, start }) => block === first && start < OPENING)
  const named = [titled, together(opening, 'acts'), together(opening, 'tells')].find((all) => all.length > 0)
  if (named !== undefined) return new Set(named.map(({ department }) => department))
  const times = new Map<Department, number>()
  const acted = new Map<Department, number>()
  for (const { department, standing, block } of placed) {
    times.set(department, (times.get(department) ?? 0) + (block === first ? 2 : 1))
    const acts = { acts: 1, tells: 0.5, named: 0 }[standing]
    if (acts > 0) acted.set(department, (acted.get(department) ?? 0) + acts)
  }
  const [most] = [...acted]
    .filter(([department]) => (times.get(department) ?? 0) > 1)
    .toSorted(([, a], [, b]) => b - a)
  return new Set(most === undefined ? [] : [most[0]])
}

/** The mentions in the sentence of a passage, found without going through them all. */
export function mentionsBySentence(
  placed: readonly PlacedMention[],
): (passage: { block: WordBlock; sentence: Run }) => readonly PlacedMention[] {
  const byBlock = new Map<WordBlock, Map<number, PlacedMention[]>>()
  for (const mention of placed) {
    const bySentence = byBlock.get(mention.block) ?? new Map<number, PlacedMention[]>()
    byBlock.set(mention.block, bySentence)
    bySentence.set(mention.sentence.end, [...(bySentence.get(mention.sentence.end) ?? []), mention])
  }
  return ({ block, sentence }) => byBlock.get(block)?.get(sentence.end) ?? []
}

/**
 * The departments of what happened on a day: who acts in its sentence, or who tells of it; else whom the article is
 * about.
 */
export function actorsOf(
  date: Run,
  inSentence: readonly PlacedMention[],
  subjects: ReadonlySet<Department>,
): Department[] {
  const acting = group(inSentence, date, 'acts')
  if (acting.length > 0) return acting
  const telling = group(inSentence, date, 'tells')
  return telling.length > 0 ? telling : [...subjects].slice(0, 1)
}

/** Those that stand together: the first after the day, else the last before it. */
function group(mentions: readonly PlacedMention[], date: Run, standing: Standing): Department[] {
  const all = mentions.filter((mention) => mention.standing === standing)
  const after = all.filter(({ start }) => start >= date.end)
  const kept = together(after.length > 0 ? after : all.slice(-1), standing)
  return [...new Set(kept.map(({ department }) => department))]
}

/** The first that stand in one way, up to where other words come between them: 甲、乙. */
function together(mentions: readonly PlacedMention[], standing: Standing): PlacedMention[] {
  const all = mentions.filter((mention) => mention.standing === standing)
  const end = all.findIndex((mention, i) => mention.start - (all[i - 1]?.end ?? mention.start) > 1)
  return end === -1 ? all : all.slice(0, end)
}
