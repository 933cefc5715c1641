import type { Run } from '../sentences.ts'
import { officesIn } from './office-names.ts'
import { AT_PLACE, ENDING, OF_PLACE, PLACE_ENDING } from './organisation-endings.ts'
import { endWithPart } from './organisation-parts.ts'
import { BRAND, NEVER, WITHIN } from './organisation-stops.ts'
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
const OWN = /^(?:ns|nr|nz|nt|nrt|nrfg|j|eng)/
const SINGLE_PLACE = /^[省市县区州旗镇乡村]$/
/** What any organisation of a kind may be called: with an ending it names none. */
const ANY =
  /^(?:上市|物业|保险|餐饮|外贸|商业|民营|国有|国营|三甲|一流|双|双一流|农村|城市|基层|社会|行业|专业|重点|公立|民办|私立|高等|职业|定点|方舱|综合|专科|连锁|电商|快递|物流|科技|建筑|投资|旅游|传媒|互联网|培训|中介|本地|外地|大型|小型|中型|地方|政府|人民|公共|数据|购物|活动|服务|信息|指挥|领导|工作|防控|疫情|管理|研究|金融|贸易|民间|志愿|社会|市场|交通|老年|青年|联系|智慧|文明|绿色|和谐|幸福|平安|无疫|完整|老旧|封控|下沉|深入|辖区|居住|美丽|未来|示范|区域|医疗|一级|二级|三级|省级|市级|县级|国家级|相关|龙头|骨干|知名|著名|优秀|创新|企业|股份|子|分|总|母|跨国|合资|独资|家政|装修|软件|游戏|医药|汽车|房地产|影视|广告|法律|会计师|律师)$/
const ALONE =
  /^(?:指挥部|领导小组|派出所|村委会|居委会|管委会|办公室|委员会|常委会|上市公司|商业银行|有限公司|股份公司|董事会|监事会|专业合作社|职业学校|职业学院|高等学校|公检法|卫生院|幼儿园|人民医院|人民法院|人民检察院|批发市场|农贸市场|技术开发区|经济技术开发区|高新区|开发区|产业园|工业园区)$/
const LONGEST = 26
/** Before where somebody lives, which is no office. */
const LIVES = /(?:家住|住在|位于|租住|地处|居住在|搬到|搬进)(?:\p{Script=Han}{2,4}[市区县])?$/u
const FUNCTION_WORD = /^[不也都还就才又再更最很已将正便却只仅均共先后曾未没各该本此原现老大小新副]$/u
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
    return first === undefined ? [] : [{ start: first, end }]
  })
  const formed = words.flatMap((word, i): Run[] => {
    if (!ENDING.test(word.word)) return []
    const next = words[i + 1]
    if (next !== undefined && ENDING.test(next.word) && !/^(?:局|厅|厂|社区|街道)$/.test(next.word)) return []
    const from = firstWord(words, i)
    const start = withStreet(sentence, words[from]?.start ?? word.start)
    if (word.word.endsWith('街道') && LIVES.test(sentence.slice(0, start))) return []
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
    const noun = NOUN.test(word.tag) || SINGLE_PLACE.test(word.word) || isOfBrand(words, i)
    const other =
      i < last - 1 && ENDING.test(word.word) && !/(?:集团|大学|学院|医院|银行|中心|开发区)$/.test(word.word)
    if ((!noun && !within) || other || NEVER.test(word.word) || /[^\p{L}\p{N}]/u.test(word.word)) break
    first = i
  }
  while (first < last && /^(?:[0-9]+$|[—-])/.test(words[first]?.word ?? '')) first++
  while (first < last && WITHIN.test(words[first]?.word ?? '')) first++
  return withFirstCharacter(words, first)
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

/** The first word of a name, or the one before it where jieba has cut the first two characters of a place: 越|华, 柳|城市. */
function withFirstCharacter(words: readonly TaggedWord[], first: number): number {
  const [word, before] = [words[first], words[first - 1]]
  const cut =
    word !== undefined &&
    before !== undefined &&
    (/^\p{Script=Han}$/u.test(word.word) || word.word === '城市') &&
    /^\p{Script=Han}$/u.test(before.word) &&
    /^n[srz]/.test(word.tag) &&
    /^[dagnz]/.test(before.tag) &&
    !SINGLE_PLACE.test(before.word) &&
    !FUNCTION_WORD.test(before.word)
  return cut ? first - 1 : first
}

/** Whether the ending of a name is cut from two words: 中学 in 市一中学生. */
function cutsWord(sentence: string, words: readonly TaggedWord[], start: number, end: number): boolean {
  if (!/(?:中学|小学|大学|学院|中心|公司)$/u.test(sentence.slice(start, end))) return false
  return words.some(
    (word) => word.start > start && word.start < end && word.end > end && word.word.length > 1,
  )
}

/** Where the name of a street begins of which jieba has cut the first of two characters: 开|福街道. */
function withStreet(sentence: string, start: number): number {
  const cut = /^\p{Script=Han}街道/u.test(sentence.slice(start, start + 3))
  return cut &&
    /^(?![省市县区镇乡村的在到于和与从由是])\p{Script=Han}/u.test(sentence.slice(start - 1)) &&
    start > 0
    ? start - 1
    : start
}

/** Whether a name of what is a place as well is only where something is. */
function isPlace(sentence: string, start: number, end: number): boolean {
  return AT_PLACE.test(sentence.slice(Math.max(0, start - 2), start)) || OF_PLACE.test(sentence.slice(end))
}

/** Whether words name one organisation and not any of a kind: a place, a person, a mark or a rank is among them. */
function isSpecific(words: readonly TaggedWord[]): boolean {
  const [ending] = words.slice(-1)
  const own = words.slice(0, -1).filter(({ word }) => !ANY.test(word))
  const text = words.map(({ word }) => word).join('')
  if (ending === undefined || text.length < 3 || ALONE.test(text)) return false
  if (/^(?:社区|街道)$/.test(ending.word) && /[路街巷道]$/.test(words.at(-2)?.word ?? '')) return false
  if (words.length === 1)
    return /^(?:n[tsz]|j)/.test(ending.tag) && text.length >= 4 && !ANY.test(text.slice(0, -2))
  const marked = own.some(
    ({ word, tag }) =>
      OWN.test(tag) || SINGLE_PLACE.test(word) || /^[省市县区][^域场民级内外直属长容]/.test(word),
  )
  const [road, street] = words.slice(-2)
  const streets = street?.word === '办事处' && road?.word === '街道' && own.length > 1
  const force = /(?:总队|支队)$/.test(ending.word) && text.length >= 7
  const company = own.length > 0 && /(?:有限公司|集团)$/.test(ending.word) && text.length >= 6
  return marked || company || streets || force
}

/** Whether a common noun right before a level names a place that the dictionary does not know: 青石 in 青石县. */
function namesPlace({ word, tag }: TaggedWord, before: TaggedWord | undefined): boolean {
  const alone = before === undefined || !/^[nj]/.test(before.tag)
  return (
    alone &&
    !/[委府会局部院厅办联]$/.test(word) &&
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
      /^\p{Script=Han}{2,3}(?=(?:市|省|县)(?:委|政府|人大|政协|\p{Script=Han}{1,8}(?:局|委|办|联|会|室|部|中心)))/u,
      '',
    )
    .replace(/(?:有限责任公司|股份有限公司|有限公司)$/, '公司')
}
