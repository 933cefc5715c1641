import { quoted, setPunctuation } from './punctuation.ts'

const CLOSED = /[。！？…][”’」』）》〉]*$/u
const HALF_WIDTH_STOP = /(?<=[\p{Script=Han}”’）])\.$/u

/**
 * What the editor wrote as whole sentences in reading view's punctuation: closed by a full stop where it was
 * left open. Page, ledger and files all say it through here.
 */
export function sentence(words: string): string {
  const set = setPunctuation(words.trim()).replace(HALF_WIDTH_STOP, '。')
  return CLOSED.test(set) ? set : `${set}。`
}

/** 疑作“汇聚合力” */
export function meant(reading: string): string {
  return `疑作${quoted(setPunctuation(reading))}`
}

/** 疑作“汇聚合力”。 */
export function conjecture(reading: string): string {
  return `${meant(reading)}。`
}

/** What the page of an article taken back says. */
export function withdrawalWords(reason: string): string {
  return `这里原有一篇文章，已由本编撤下：${sentence(reason)}`
}

/** 所缺：长度不明。 */
export function loss(extent: string): string {
  return `所缺：${sentence(extent)}`
}
