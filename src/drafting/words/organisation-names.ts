import type { Run } from '../sentences.ts'
import {
  afterConjunction,
  afterPreposition,
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
import { ANY, COMPASS, isSpecific, WISH } from './specific-names.ts'
import { type TaggedWord, tagWords } from './tagger.ts'

/** Names whose own 和 joins nothing, and their short forms: what a government calls its offices. */
const SHORT_FORMS: readonly (readonly [full: string, short: string])[] = [
  ['卫生健康委员会', '卫健委'],
  ['发展和改革委员会', '发改委'],
  ['发展改革委', '发改委'],
  ['国有资产监督管理委员会', '国资委'],
  ['纪律检查委员会', '纪委'],
  ['住房和城乡建设局', '住建局'],
  ['住房城乡建设局', '住建局'],
  ['人力资源和社会保障局', '人社局'],
  ['文化和旅游局', '文旅局'],
  ['工业和信息化局', '工信局'],
  ['规划和自然资源局', '规自局'],
  ['市场监督管理局', '市场监管局'],
  ['应急管理局', '应急局'],
  ['交通运输局', '交通局'],
  ['农业农村局', '农业局'],
  ['退役军人事务局', '退役军人局'],
  ['城市管理局', '城管局'],
  ['医疗保障局', '医保局'],
  ['疾病预防控制中心', '疾控中心'],
  ['妇女联合会', '妇联'],
  ['残疾人联合会', '残联'],
  ['工商业联合会', '工商联'],
  ['文学艺术界联合会', '文联'],
  ['科学技术协会', '科协'],
  ['政策研究室', '政研室'],
  ['人民政府', '政府'],
  ['人民法院', '法院'],
  ['人民检察院', '检察院'],
  ['街道办事处', '街道办'],
  ['新型冠状病毒肺炎疫情防控', '疫情防控'],
]

const NOUN = /^(?:n|j|b|m$|eng|vn|an|s$|a$|x$)/
const LONGEST = 26
/** Before where somebody lives, which is no office. */
const LIVES = /(?:家住|住在|位于|租住|地处|居住在|搬到|搬进)(?:\p{Script=Han}{2,4}[市区县])?$/u
/** Banks by their short names, where jieba takes them for a word. */
const BANK = /^(?:农行|工行|建行|交行|招行)$/u
/** What the name of a branch begins with. */
const MOTHER =
  /(?:(?:国家|南方)电网|民革|共青团|中共|民盟|民建|民进|农工党|致公党|国网|中国(?:移动|联通|电信|石油|石化|人保|人寿|平安|邮政|铁塔|广电)|团)$/u

/** The names of organisations in a sentence: what the state calls its offices, and nouns up to an ending. */
export function findOrganisationNames(sentence: string): Run[] {
  const words = tagWords(sentence)
  const offices = officesIn(sentence).flatMap(({ start, end, levelled }): Run[] => {
    if (levelled && cutsWord(sentence, words, start, end)) return []
    if (!levelled) return [{ start, end }]
    const first = placeBefore(words, start)
    return first === undefined ? [] : [{ start: afterConjunction(sentence, first), end }]
  })
  const formed = words.flatMap((word, i): Run[] => {
    if (BANK.test(word.word)) return [word]
    if (!ENDING.test(word.word)) return []
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
  const all = [...offices, ...formed].map((run) => withBranch(sentence, words, run))
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
      isOfBrand(words, i)
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
  first = afterPreposition(words, first, last)
  return withBrand(words, withFirstCharacter(words, first), last)
}

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
  return words.some(
    (word) => word.start > start && word.start < end && word.end > end && word.word.length > 1,
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
    const cut = word.tag === 'n' && before?.tag === 'ns' && before.word.length === 1
    if (cut) return before.start
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

/** One form for all the ways in which a text names an organisation: 河滨市卫生健康委员会 is 市卫健委. */
export function canonicalName(name: string): string {
  const short = SHORT_FORMS.reduce((text, [full, form]) => text.replace(full, form), name)
  return short
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(/第?[一二三四五六七八九十]{1,3}届(?=人大|政协|委)/, '')
    .replace(
      /^(?![省市县区])\p{Script=Han}{2,3}(?=(?:市|省|县)(?:委|政府|人大|政协|\p{Script=Han}{1,14}(?:局|委|办|联|会|室|部|中心)))/u,
      '',
    )
    .replace(/(?:有限责任公司|股份有限公司|有限公司)$/, '公司')
}
