import type { Ground } from './finding.ts'
import { looksLikeName, namesRole, readNames } from './words/people.ts'

/** Words at the very end of an article that name who wrote it, or where it comes from. */
export interface Signature {
  words: string
  names: string[]
  kind?: 'agency'
  ground: Ground
}

const BRACKET = /[（(]([^（()）]{1,40})[)）]$/u
const AGENCY =
  /^(?:据|综合)?(?:新华社|人民日报|央视新闻|中新社|中新网|[\p{Script=Han}]{2,6}(?:日报|晚报))[\p{Script=Han}、]{0,16}(?:报道|消息|电)?$/u
const AFTER_SENTENCE =
  /[。！？”…]\s*((?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[\s、]+\p{Script=Han}{2,4}){0,3})$/u

/** The signature that a last paragraph ends with, if any: （甲 乙）, or a name after the last sentence. */
export function readSignature(paragraph: string): Signature | undefined {
  const tail = paragraph.slice(-60)
  const bracket = BRACKET.exec(tail)?.[1]
  if (bracket !== undefined) return inBracket(bracket)
  const words = AFTER_SENTENCE.exec(tail)?.[1]
  const names = words === undefined ? undefined : readNames(words)
  if (words === undefined || names === undefined || names.length === 0 || !names.every(looksLikeName))
    return undefined
  return { words, names, ground: { rule: '文末句号之后是人名', confidence: '中' } }
}

function inBracket(words: string): Signature | undefined {
  const ground = (rule: string): Ground => ({ rule, confidence: '高' })
  if (AGENCY.test(words))
    return { words, names: [], kind: 'agency', ground: ground('文末括号内是通讯社或他报') }
  if (words === '本通' || words === '本报综合')
    return { words, names: [], ground: ground('文末括号内是报社自称') }
  const names = readNames(words)
  if (names === undefined || names.length === 0) return undefined
  const sure = namesRole(words) || names.every(looksLikeName)
  return sure ? { words, names, ground: ground('文末括号内是人名') } : undefined
}
