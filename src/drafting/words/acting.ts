import type { Run } from '../sentences.ts'
import { tagWords } from './tagger.ts'

/** How an organisation stands in its sentence: it acts, it tells what others do, or it is only named. */
export type Standing = 'acts' | 'tells' | 'named'

const CLAUSE = /[，,；;：:。！？!?“”（()）\s]/u
/** What may stand before who acts: when, and how a sentence goes on. */
const LEAD =
  /凌晨|清晨|早上|上午|中午|下午|傍晚|[昨今明][日天晨早晚夜]|晚上?|夜间|夜里|日前|近日来?|近期|近年来|连日来|目前|当前|随后|同时|此外|此前|当[日天晚]|据悉|为此|其中|另外|附近的|这[群批支名位]|而|但|并且?|也|还|由|经|[自从至截]*(?:[\d一二三四五六七八九十]+[年月日号时点分]|去年|今年|明年|本月|上月)[起前]?/gu
const TOLD = /^(?:另?据|(?:本[报台]|全媒体)?记者(?:从|\p{Script=Han}{2,4}从)?)$/u
const TELLS = /^\p{Script=Han}{0,12}?(?:显示|预计|预报|提醒|提示|介绍|表示|指出|通报|统计|透露|称|认为)/u
/** What follows an organisation that does nothing itself: the place of something, the owner, the object. */
const NO_ACTOR =
  /^(?:的|所|附近|一带|门前|门口|旁|内|里|外|大厅|辖区|境内|要(?!求)|应(?!急|对|邀)|必须|须|需要?|等地)/
const GUEST = /^[^，,；;。]{0,40}?(?:出席|参加|列席|陪同)/u
/** Guests told of after their names: 甲局局长某某，乙参加。 */
const GUESTS = /^[^。]{0,100}(?:出席|参加|列席|陪同)[^，,。]{0,6}。?$/u
const LIST = /^[、和与及]$/

/** How each organisation of a sentence stands in it; the runs are in its order. */
export function standings(sentence: string, runs: readonly Run[]): Standing[] {
  const found: Standing[] = []
  for (const [i, { start, end }] of runs.entries()) {
    const after = sentence.slice(end)
    const last = runs[i - 1]
    const listed = last !== undefined && LIST.test(sentence.slice(last.end, start))
    if (NO_ACTOR.test(after) || GUEST.test(after) || isGuest(after)) found.push('named')
    else if (listed) found.push(found[i - 1] ?? 'named')
    else found.push(standing(sentence, start, after))
  }
  // Of organisations in a list, the last may say that none acts: 甲、乙的负责人.
  for (let i = runs.length - 2; i >= 0; i--) {
    const [run, next] = [runs[i], runs[i + 1]]
    if (run === undefined || next === undefined || found[i + 1] !== 'named') continue
    if (LIST.test(sentence.slice(run.end, next.start))) found[i] = 'named'
  }
  return found
}

/** Whether nothing is said of an organisation's people but that they were there. */
function isGuest(after: string): boolean {
  const own = after.split(CLAUSE)[0] ?? ''
  return GUESTS.test(after) && !tagWords(own).some(({ word, tag }) => /^v(?!n)/.test(tag) && word.length > 1)
}

function standing(sentence: string, start: number, after: string): Standing {
  const clause = sentence.slice(0, start).split(CLAUSE).at(-1) ?? ''
  const lead = clause.replace(LEAD, '')
  if (TOLD.test(lead)) return 'tells'
  if (lead !== '') return 'named'
  return TELLS.test(after) ? 'tells' : 'acts'
}
