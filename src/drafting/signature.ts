import { looksLikeName, namesRole, readNames } from './words/people.ts'

/** Words at the very end of an article that name who wrote it. */
export interface Signature {
  words: string
  names: string[]
  rule: string
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
  if (bracket !== undefined) {
    if (AGENCY.test(bracket)) return { words: bracket, names: [], rule: '文末括号内是通讯社' }
    if (bracket === '本通' || bracket === '本报综合')
      return { words: bracket, names: [], rule: '文末括号内是报社自称' }
    const names = readNames(bracket)
    if (names === undefined || names.length === 0) return undefined
    const sure = namesRole(bracket) || names.every(looksLikeName)
    return sure ? { words: bracket, names, rule: '文末括号内是人名' } : undefined
  }
  const after = AFTER_SENTENCE.exec(tail)?.[1]
  const names = after === undefined ? undefined : readNames(after)
  if (after === undefined || names === undefined || names.length === 0 || !names.every(looksLikeName))
    return undefined
  return { words: after, names, rule: '文末句号之后是人名' }
}
