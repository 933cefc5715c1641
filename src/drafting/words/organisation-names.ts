import type { Run } from '../sentences.ts'
import {
  afterConjunction,
  afterPreposition,
  FUNCTION_WORD,
  isOfPair,
  SINGLE_PLACE,
  unknownPair,
  withBrand,
  withFirstCharacter,
  withStreet,
} from './name-start.ts'
import { officesIn } from './office-names.ts'
import { AT_PLACE, ENDING, GROUNDS, OF_PLACE, PLACE_ENDING, VISITED } from './organisation-endings.ts'
import { endWithPart } from './organisation-parts.ts'
import { BRAND, NEVER, WITHIN } from './organisation-stops.ts'
import { shortNames } from './short-names.ts'
import { ANY, COMPASS, isSpecific, WISH } from './specific-names.ts'
import type { TaggedWord } from './tagger.ts'
import { isTraded, wordsOfNames } from './words-of-names.ts'

const NOUN = /^(?:n|j|b|m$|eng|vn|an|s$|a$|x$)/
const LONGEST = 26
/** Before where somebody lives, which is no office. */
const LIVES = /(?:家住|住在|位于|租住|地处|居住在|搬到|搬进)(?:\p{Script=Han}{2,4}[市区县])?$/u
/** Banks by their short names, where jieba takes them for a word. */
const BANK = /^(?:农行|工行|建行|交行|招行)$/u
/** What the name of a branch begins with. */
const MOTHER =
  /(?:(?:国家|南方)电网|民革|共青团|中共|民盟|民建|民进|农工党|致公党|国网|中国(?:移动|联通|电信|石油|石化|人保|人寿|平安|邮政|铁塔|广电)|团)$/u

/** 盒马（上海）科技有限公司: a bracket within a name, of a place or 集团. */
const BRACKET =
  /[（(](?:\p{Script=Han}{2,4})[)）](?=\p{Script=Han}{0,12}(?:公司|集团|研究院|事务所|基金会|银行))/gu

/** The names of organisations in a sentence, with the brackets that stand within them. */
export function findOrganisationNames(sentence: string): Run[] {
  const brackets = [...sentence.matchAll(BRACKET)]
  if (brackets.length === 0) return namesIn(sentence)
  const cuts = brackets.map(({ index, 0: words }) => ({ start: index, length: words.length }))
  const spanned = namesIn(sentence.replace(BRACKET, '')).map(({ start, end }) => {
    const place = (at: number, after: boolean) =>
      cuts.reduce((sum, cut) => ((after ? cut.start < sum : cut.start <= sum) ? sum + cut.length : sum), at)
    return { start: place(start, false), end: place(end, true) }
  })
  return longest([...namesIn(sentence), ...spanned])
}

/** What the state calls its offices, and nouns up to an ending. */
function namesIn(sentence: string): Run[] {
  const words = wordsOfNames(sentence)
  const offices = officesIn(sentence).flatMap(({ start, end, levelled }): Run[] => {
    if (levelled && cutsWord(sentence, words, start, end)) return []
    if (!levelled) return [{ start, end }]
    if (PLACE_ENDING.test(sentence.slice(start, end)) && OF_PLACE.test(sentence.slice(end))) return []
    const first = placeBefore(words, start)
    return first === undefined ? [] : [{ start: afterConjunction(sentence, first), end }]
  })
  const formed = words.flatMap((word, i): Run[] => {
    if (BANK.test(word.word)) return /卡$/u.test(words[i + 1]?.word ?? '') ? [] : [word]
    if (!ENDING.test(word.word) || isTraded(sentence, word, words[i - 1])) return []
    const next = words[i + 1]
    if (next !== undefined && ENDING.test(next.word) && !/^(?:局|厅|厂|社区|街道)$/.test(next.word)) return []
    const from = firstWord(words, i)
    const start = afterConjunction(sentence, withStreet(words, words[from]?.start ?? word.start))
    if (word.word.endsWith('街道') && LIVES.test(sentence.slice(0, start))) return []
    if (GROUNDS.test(word.word) && VISITED.test(sentence.slice(0, start))) return []
    if (/^村党支部书记/.test(sentence.slice(start))) return []
    if (PLACE_ENDING.test(word.word) && isPlace(sentence, start, word.end)) return []
    return isSpecific(words.slice(from, i + 1)) ? [{ start, end: word.end }] : []
  })
  const all = [...offices, ...formed, ...shortNames(sentence)].map((run) => withBranch(sentence, words, run))
  return longest(joined(sentence, all))
}

/** Of runs that overlap the longest, in the order of the sentence. */
function longest(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => other.start < run.end && run.start < other.end)) kept.push(run)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** A name with the part of it that is named after it, and what it is a branch of. */
function withBranch(sentence: string, words: readonly TaggedWord[], { start, end }: Run): Run {
  const mother = MOTHER.exec(sentence.slice(Math.max(0, start - 8), start))
  return { start: start - (mother?.[0].length ?? 0), end: endWithPart(sentence, words, { start, end }) }
}

/** Names of which one is a branch of the one right before it are one: 国家税务总局河滨市税务局. */
function joined(sentence: string, runs: readonly Run[]): Run[] {
  const mothers = runs.filter(({ start, end }) => /(?:总局|银行|集团)$/.test(sentence.slice(start, end)))
  return runs.flatMap((run) => {
    const mother = mothers.find(({ end }) => end === run.start)
    return mother === undefined ? [run] : [run, { start: mother.start, end: run.end }]
  })
}

/** The index of the first word of a name that ends with the word at `last`. */
function firstWord(words: readonly TaggedWord[], last: number): number {
  let first = last
  for (let i = last - 1; i >= 0; i--) {
    const [word, end] = [words[i], words[last]]
    if (word === undefined || end === undefined || end.end - word.start > LONGEST) break
    const within = WITHIN.test(word.word)
    const noun =
      NOUN.test(word.tag) ||
      COMPASS.test(word.word) ||
      WISH.test(word.word) ||
      SINGLE_PLACE.test(word.word) ||
      isOfBrand(words, i) ||
      isOfPair(words, i)
    const other =
      i < last - 1 && ENDING.test(word.word) && !/(?:集团|大学|学院|医院|银行|中心|开发区)$/.test(word.word)
    if (
      (!noun && !within) ||
      other ||
      isCounted(words, i) ||
      joinsLevel(words, i) ||
      NEVER.test(word.word) ||
      /[^\p{L}\p{N}]/u.test(word.word)
    )
      break
    first = i
  }
  while (first < last && /^(?:[0-9]+$|[—-])/.test(words[first]?.word ?? '')) first++
  while (first < last && WITHIN.test(words[first]?.word ?? '')) first++
  while (first < last && COUNTS.test(words[first]?.word ?? '')) first++
  first = afterPreposition(words, first, last)
  const brand = words[first - 1]
  if (brand !== undefined && isBrandOfVerb(words, first - 1, words[last])) first--
  return withBrand(words, withFirstCharacter(words, first), last)
}

/** Whether a verb before what a company deals in is its brand, as nothing is there to do it: 走进|飞腾|体育用品|有限公司. */
function isBrandOfVerb(words: readonly TaggedWord[], at: number, ending: TaggedWord | undefined): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  // What begins with its place has its name already: 购买|河滨|食品|有限公司.
  if (next?.tag === 'ns') return false
  if (word === undefined || !/^v/.test(word.tag) || !/^\p{Script=Han}{2}$/u.test(word.word)) return false
  if (!/有限公司$/u.test(ending?.word ?? '') || NEVER.test(word.word) || WITHIN.test(word.word)) return false
  return before === undefined || NEVER.test(before.word) || /^[，。、；：“（]$/u.test(before.word)
}

/** How many or how often: 十几趟. */
const COUNTS = /^(?:[一二两三四五六七八九十百几]+|[0-9]+)(?:多|余)?[趟次个家位名所项批]$/u

/** Whether a government stands before what jieba takes for a county: 镇政府|和县|水利局. */
function joinsLevel(words: readonly TaggedWord[], i: number): boolean {
  return /政府$/.test(words[i]?.word ?? '') && /^[和与及][省市县区镇乡]/.test(words[i + 1]?.word ?? '')
}

/** Whether a word counts what follows: 三|大 公司. */
function isCounted(words: readonly TaggedWord[], i: number): boolean {
  return /^(?:大|家|个|所)$/.test(words[i]?.word ?? '') && /^m/.test(words[i - 1]?.tag ?? '')
}

/** Whether a single character of any kind is of the brand that the noun before it begins: 达 in 鑫达汽车修理厂. */
function isOfBrand(words: readonly TaggedWord[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  return (
    before !== undefined &&
    word !== undefined &&
    after !== undefined &&
    BRAND.test(word.word) &&
    /^n/.test(before.tag) &&
    /^(?:n|vn|v$|b)/.test(after.tag)
  )
}

/** Whether the ending of a name is cut from two words: 中学 in 市一中学生. */
function cutsWord(sentence: string, words: readonly TaggedWord[], start: number, end: number): boolean {
  if (!/(?:中学|小学|大学|学院|中心|公司)$/u.test(sentence.slice(start, end))) return false
  // 中学教师 is two words for all that.
  const rest = /学$/u.test(sentence.slice(start, end)) ? 1 : LONGEST
  return words.some(
    (word) => word.start > start && word.start < end && word.end > end && word.end - end <= rest,
  )
}

/** Whether a name of what is a place as well is only where something is. */
function isPlace(sentence: string, start: number, end: number): boolean {
  return AT_PLACE.test(sentence.slice(Math.max(0, start - 2), start)) || OF_PLACE.test(sentence.slice(end))
}

/** Whether a common noun right before a level names a place that the dictionary does not know: 青石 in 青石县. */
function namesPlace({ word, tag }: TaggedWord, before: TaggedWord | undefined): boolean {
  const alone = before === undefined || !/^[nj]/.test(before.tag)
  return (
    alone &&
    !/[委府会局部院厅办联向从由]$/.test(word) &&
    /^[nxz]/.test(tag) &&
    /^\p{Script=Han}{2,3}$/u.test(word) &&
    !NEVER.test(word) &&
    !ANY.test(word)
  )
}

/**
 * Where the name of an office begins whose level stands at a place: with the places before it, as 河滨市 before
 * 南岗区政府. Undefined where no word begins there, as in 城市.
 */
function placeBefore(words: readonly TaggedWord[], at: number): number | undefined {
  let i = words.findIndex(({ start, end }) => start <= at && at < end)
  const word = words[i]
  if (word === undefined) return undefined
  if (word.start < at && word.tag === 'nt') return word.start
  if (word.start < at) {
    // 南岗区 and 镇党委 may be one word.
    if (word.end !== at + 1) return undefined
    const [before] = words.slice(Math.max(0, i - 1), i)
    // 澜州市 may be 澜 and 州市.
    const cut = word.tag === 'n' && before?.word.length === 1 && /^(?:ns|n|a|ng|d)$/.test(before.tag)
    if (cut && !FUNCTION_WORD.test(before.word)) return before.start
    if (!/^n[srz]/.test(word.tag)) return undefined
  }
  let start = word.start
  const pair = start === at ? unknownPair(words, i) : undefined
  if (pair !== undefined) return words[pair]?.start
  for (i--; i >= 0; i--) {
    const before = words[i]
    if (before === undefined) break
    const place = before.tag === 'ns' || (before.tag === 'nr' && before.word.length > 1)
    const level = SINGLE_PLACE.test(before.word) && words[i - 1]?.tag === 'ns'
    if (NEVER.test(before.word)) break
    if (!place && !level && !(start === at && namesPlace(before, words[i - 1]))) break
    start = before.start
  }
  const first = words.findIndex((each) => each.start === start)
  return first === -1 ? start : (words[withFirstCharacter(words, first)]?.start ?? start)
}
