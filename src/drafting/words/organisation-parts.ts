import type { Run } from '../sentences.ts'
import { NO_PART, PART_ENDING } from './organisation-endings.ts'
import { NEVER, WITHIN } from './organisation-stops.ts'
import type { TaggedWord } from './tagger.ts'

/** A part of the organisation whose name stands before it, whose words jieba may cut anywhere. */
const PART =
  /^(?:集团(?:股份)?(?:有限(?:责任)?公司|公司)|(?:\p{Script=Han}{2,4}|[一二三四五六七八九十])?(?:分局|分行|支行|分公司|支公司|分院|分校|直属库)|(?:交警|交通警察|特警|刑侦|刑警|治安|巡特警|网安|经侦|禁毒|消防救援|森林)?(?:总队|支队|大队|中队)(?:[一二三四五六七八九十]{1,2}(?:大队|中队))?|执行局|反诈中心|第[一二三四五六七八九十]{1,2}检察部|联合社|(?![和与及或等到在])\p{Script=Han}{2,4}派出所|巡回法庭|(?![和与及或等到在])\p{Script=Han}{2,4}(?:煤矿|发电厂|选煤厂|电厂|工务段|机务段|电务段|车务段|供电段|客运段)|(?:110|119|120|12315|12345)(?:指挥|急救|举报|热线|服务|投诉)?中心|(?:第[一二三四五六七八九十]{1,3}|(?:第[一二三四五六七八九十])?附属(?:第?[一二三四五六七八九十])?(?:\p{Script=Han}{2})?)(?:医院|中学|小学))/u
const MINISTRY = /(?:(?<!委宣传|委组织|委统战)部|总局|总署|国家\p{Script=Han}{2,12}(?:委|局)|委员会)$/u
const BUREAU =
  /^(?:(?:(?!和|与|等|有|的|在|已|将)\p{Script=Han}){2,8}?(?:管理局|管理司|司|考试中心)|(?:办公厅|考试中心|新闻司))(?![长机法令仪])/u
const LEARNED = /(?:科学院|大学|社科院|农科院|学院|党校)$/u
/** 市住建局供热办: no word, and no verb where what follows is what such an office does. */
const OFFICE =
  /^\p{Script=Han}{1,3}[^举承主协创兴开督联交经申包查侦合欢筹催补自代\P{Script=Han}]办(?=$|[，,。、；：“”（()）]|负责人|主任|副主任|工作人员|有关|相关|要求|提醒|表示|介绍|发布|获悉|通知|印发|统计|数据|牵头|组织|会同|联合|和|与|对|将|已|于|从|\d)/u
/** Of these only large parts are organisations of their own: a hospital's wards are none. */
const UNDIVIDED = /(?:医院|卫生院|保健院|学校|[大中小]学|学院|幼儿园|中心|公司|集团|厂|馆|社|台)$/u
const SMALL =
  /(?:科|(?<!营业|办事|经营)处|室|系|庭|站|(?<!营业|研究)所|库|车间|党委|党支部|党总支|工会|团委|宣传部|组织部|委员会|幼儿园|厂)$/u
/** 中铁大桥局四公司. */
const NUMBERED = /^第?[一二三四五六七八九十]{1,2}(?:分|工程)?公司/u
const LONGEST_PART = 16
const MOST_WORDS = 7

/** Where the part of an organisation ends that is named right after the organisation itself; its own end if none is. */
export function endWithPart(sentence: string, words: readonly TaggedWord[], { start, end }: Run): number {
  const name = sentence.slice(start, end)
  const after = sentence.slice(end, end + 24)
  const numbered = /(?:局|集团)$/u.test(name) ? NUMBERED.exec(after) : null
  const part =
    PART.exec(after) ?? numbered ?? (MINISTRY.test(name) ? BUREAU.exec(after) : null) ?? OFFICE.exec(after)
  return end + Math.max(part?.[0].length ?? 0, wordsOfPart(words, end, name))
}

/** How many characters after `from` are nouns up to one that parts of organisations end with. */
function wordsOfPart(words: readonly TaggedWord[], from: number, name: string): number {
  const first = words.findIndex(({ start }) => start === from)
  if (first === -1) return 0
  const [learned, undivided] = [LEARNED.test(name), UNDIVIDED.test(name)]
  let length = 0
  for (const [i, { word, tag, end }] of words.slice(first, first + MOST_WORDS).entries()) {
    if (end - from > LONGEST_PART || /[^\p{L}\p{N}]/u.test(word) || NEVER.test(word) || NO_PART.test(word))
      break
    const ends = PART_ENDING.test(word) && (i > 0 || word.length > 1) && !(undivided && SMALL.test(word))
    const place = /^[省市县区州]$/.test(word)
    const joins = learned && i > 0 && /^[与和及]$/.test(word)
    const station = i === 0 && word === '驻'
    const noun =
      /^(?:n|j|b|l|s$|vn|an|eng)/.test(tag) ||
      WITHIN.test(word) ||
      /^第?[一二三四五六七八九十]{1,3}$/.test(word)
    if (ends) length = end - from
    else if (place || (!noun && !joins && !station)) break
  }
  return length
}
