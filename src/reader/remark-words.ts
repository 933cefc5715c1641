import type { DoubtOf } from '../edition/schema.ts'
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

/** What a draft's doubts are called wherever they are named. */
export const DOUBT = '待核'

const TAKEN_FOR: Readonly<Record<DoubtOf, string>> = {
  article: '一篇的开头',
  kicker: '眉题',
  headline: '题目',
  deck: '副题',
  byline: '署名',
  heading: '小标题',
  'photo-credit': '摄影署名',
  department: '部门',
  event: '日期',
}

/** 自动认作部门。 */
export function takenFor(of: DoubtOf): string {
  return `自动认作${TAKEN_FOR[of]}。`
}

/** 待核：…… */
export function toCheck(reason: string): string {
  return `${DOUBT}：${sentence(reason)}`
}
