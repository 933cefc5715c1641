import type { TaggedWord } from './tagger.ts'

/** A level of places, as a word. */
export const SINGLE_PLACE = /^[省市县区州旗镇乡村]$/
/** Characters that stand by themselves before a name. */
export const FUNCTION_WORD = /^[不也都还就才又再更最很已将正便却只仅均共先后曾未没各该本此原现老大小新副]$/u
/** The first word of a name, or the one before it where jieba has cut the first two characters of a place: 越|华, 柳|城市, 安|岭|县. */
export function withFirstCharacter(words: readonly TaggedWord[], first: number): number {
  const [word, before] = [words[first], words[first - 1]]
  const level = words[first + 1]?.word ?? ''
  const ofPlace =
    SINGLE_PLACE.test(level) && before !== undefined && isBare(before) && !/^[pcu]/.test(before.tag)
  const cut =
    word !== undefined &&
    before !== undefined &&
    (/^\p{Script=Han}$/u.test(word.word) || word.word === '城市') &&
    /^\p{Script=Han}$/u.test(before.word) &&
    (ofPlace || (/^n[srz]/.test(word.tag) && /^[dagnz]/.test(before.tag))) &&
    !SINGLE_PLACE.test(before.word) &&
    !FUNCTION_WORD.test(before.word)
  return cut ? first - 1 : first
}

/** Where the name of a street begins of which jieba has cut the first character, or the word before 路: 开|福街道, 纺织|路|街道. */
export function withStreet(words: readonly TaggedWord[], start: number): number {
  const at = words.findIndex((word) => word.start === start)
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (before === undefined || word === undefined) return start
  const cut = /^\p{Script=Han}街道/u.test(word.word + (next?.word ?? ''))
  if (!cut || !/\p{Script=Han}$/u.test(before.word)) return start
  if (/^[路桥门关山湖口港]/u.test(word.word) && /^\p{Script=Han}{2,3}$/u.test(before.word))
    return before.start
  return /[省市县区镇乡村的在到于和与从由是]$/u.test(before.word) ? start : start - 1
}

/** Characters that words of two unknown characters do not begin or end with, as they stand for themselves. */
const OWN_CHARACTER =
  /^[的了和与及或在从由向对把被将给为以到至于是有无经各某每这那其他她它我你您们个次名位并而但则若使让叫请去来往赴访系任驻找帮送进出过上下内外里前后问答称说见看听现省市县区州旗镇乡村路街处等之者年月日时]$/u

/** What is named by its number: 三矿, 一中. */
const OF_NUMBER = /^[矿中小建纺钢汽棉院]$/u

/** The index of the first of two single characters that end before `end` and stand by themselves: 栖|原, 链|家. */
export function unknownPair(words: readonly TaggedWord[], end: number): number | undefined {
  const [before, first, second] = [words[end - 3], words[end - 2], words[end - 1]]
  if (first === undefined || second === undefined) return undefined
  const apart = before === undefined || /[^\p{L}\p{N}]/u.test(before.word) || /^[pcu]/.test(before.tag)
  const opens = before === undefined || /^[pu]/.test(before.tag)
  const pair =
    // 物业管理的和润物业有限公司: a 和 that has nothing before it to join.
    (isBare(first) || (first.word === '和' && opens)) &&
    isBare(second) &&
    !FUNCTION_WORD.test(first.word) &&
    (!/^[pcu]/.test(first.tag) || first.word === '和') &&
    (!/^m/.test(first.tag) || OF_NUMBER.test(second.word))
  return apart && pair ? end - 2 : undefined
}

/** Whether a single character is one of two that make a brand between a place and what it deals in: 河北|中|天|建筑. */
export function isOfPair(words: readonly TaggedWord[], i: number): boolean {
  return [i, i - 1].some((first) => {
    const [place, one, two] = [words[first - 1], words[first], words[first + 1]]
    return (
      place?.tag === 'ns' &&
      one !== undefined &&
      two !== undefined &&
      isBare(one) &&
      isBare(two) &&
      !/^m/.test(one.tag)
    )
  })
}

function isBare({ word }: TaggedWord): boolean {
  return /^\p{Script=Han}$/u.test(word) && !OWN_CHARACTER.test(word)
}

/** The first word of a name with the brand before it that jieba does not know, at `first` or cut by it. */
export function withBrand(words: readonly TaggedWord[], first: number, last: number): number {
  const cut = first < last ? unknownPair(words, first + 1) : undefined
  return cut ?? unknownPair(words, first) ?? first
}

const PREPOSITION = /^(?:[经向由从对给被把将据与和及因随]|\p{Script=Han}{1,2}[向由从])$/u

/** The first word of a name without the preposition before its level: 经省教育厅, 期内向市中级人民法院. */
export function afterPreposition(words: readonly TaggedWord[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const [word, next] = [words[i], words[i + 1]]
    if (word === undefined || next === undefined) break
    const level = /^(?:[省市县区州镇乡]|国家|全国|中国)/.test(next.word) || next.tag === 'ns'
    if (level && PREPOSITION.test(word.word) && !/^n[sr]/.test(word.tag)) return i + 1
  }
  return first
}

/** Where a name begins before whose level jieba takes a 和 for the beginning of a place: 政府|和县|财政局. */
export function afterConjunction(sentence: string, start: number): number {
  const joins = /(?<![省市州区平政泰云太嘉])(?<=\p{Script=Han}{2})$/u.test(sentence.slice(0, start))
  return joins && /^[和与及][省市县区镇乡]/u.test(sentence.slice(start)) ? start + 1 : start
}
