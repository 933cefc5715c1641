import type { Ground } from './finding.ts'
import { namesAgency } from './words/agencies.ts'
import { looksLikeName, namesRole, readNames } from './words/people.ts'

/** Who wrote something or where it comes from, as words that stand for nothing else say it. */
export interface Credit {
  names: string[]
  kind?: 'agency'
  ground: Ground
}

/** Words at the very end of an article that name who wrote it, or where it comes from. */
export interface Signature extends Credit {
  words: string
}

const BRACKET = /[（(]([^（()）]{1,60})[)）]$/u
const SELF =
  /^(?:本[报刊网台](?:特约)?(?:评论员|评论部|编辑部|记者|通讯员|讯|综合(?:消息|报道|整理)?)|本通|综合报道)$/u
const SENT_IN = /^[\p{Script=Han}、\s]{2,20}(?:供稿|宣传部|融媒体中心|新闻中心|新闻办公?室?|指挥部办公室)$/u
/** Roles and names after the end of a sentence, a space between or none. */
const AFTER_SENTENCE = /[。！？”…]\s*([\p{Script=Han}·/／、\s]{2,40})$/u

/** What a line, or the words of a bracket, say of who wrote an article; undefined where they say anything else. */
export function readCredit(text: string): Credit | undefined {
  const words = text.replace(/^[\s□■●◎○▲◆★△◇▶►（(]+|[\s)）]+$/gu, '')
  if (namesAgency(words)) return { names: [], kind: 'agency', ground: sure('只写通讯社或他报') }
  if (SELF.test(words)) return { names: [], ground: sure('报社自称') }
  const names = readNames(words)
  if (names !== undefined && names.length > 0) {
    if (namesRole(words)) return { names, ground: sure('写明记者、通讯员等') }
    return names.every(looksLikeName) ? { names, ground: { rule: '只有人名', confidence: '中' } } : undefined
  }
  return SENT_IN.test(words) ? { names: [], ground: { rule: '只写供稿单位', confidence: '中' } } : undefined
}

/** The signature that a last paragraph ends with, if any: （甲 乙）, or a name after the last sentence. */
export function readSignature(paragraph: string): Signature | undefined {
  const tail = paragraph.slice(-80)
  const bracket = BRACKET.exec(tail)?.[1]
  if (bracket !== undefined) {
    const credit = readCredit(bracket)
    return credit && { ...credit, words: bracket, ground: sure(`文末括号内，${credit.ground.rule}`) }
  }
  const words = AFTER_SENTENCE.exec(tail)?.[1]?.trim()
  const credit = words === undefined ? undefined : readCredit(words)
  if (words === undefined || credit === undefined || credit.names.length === 0) return undefined
  return { ...credit, words, ground: { rule: `文末句号之后，${credit.ground.rule}`, confidence: '中' } }
}

function sure(rule: string): Ground {
  return { rule, confidence: '高' }
}
