import type { Run } from '../sentences.ts'
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

const OFFICES = [
  ...SHORT_FORMS.flat().filter((name) => !/办|疫情/.test(name)),
  ...[
    '纪委监委',
    '监委',
    '委组织部',
    '委宣传部',
    '委统战部',
    '委政法委',
    '委办公室',
    '委办公厅',
    '委党校',
    '委常委会',
  ],
  ...[
    '委政研室',
    '政府办公室',
    '政府办公厅',
    '文明办',
    '人大常委会',
    '人大',
    '政协',
    '总工会',
    '直工委',
    '团委',
    '委',
  ],
].sort((a, b) => b.length - a.length)
const OFFICE = new RegExp(
  `(?:市|省|县|区|州|旗)(?:${OFFICES.join('|')})(?![员会派托任屈])|党中央|国务院`,
  'gu',
)
/** Words that end the name of an organisation. */
const ENDING =
  /(?:办事处|委员会|管委会|居委会|村委会|常委会|小组|指挥部|办公室|联合会|总工会|基金会|研究院|研究所|派出所|幼儿园|合作社|博物馆|图书馆|文化馆|美术馆|科技馆|体育馆|电视台|公司|集团|银行|医院|大学|学院|中学|小学|学校|协会|学会|商会|法院|检察院|支队|大队|中队|[^结格全大布当政开残战僵出终]局|[^客餐大展舞正]厅|中心|社区|街道|监委|纪委|气象台|总局|(?:旅游|教育|公安|财政|运输|商务|国防|外交|卫生|农村|建设|资源|环境|保障|水利|科技|民政|司法)部|事务所|出版社|报社)$|^(?:局|厅|社区|街道|党校|队)$/u
const NOUN = /^(?:n|j|b|m$|eng|vn|an|s$|a$|x$)/
const OWN = /^(?:ns|nr|nz|nt|nrt|nrfg|j|eng)/
const SINGLE_PLACE = /^[省市县区州旗镇乡村]$/
/** Verbs and joining words that names hold. */
const WITHIN =
  /^(?:发展|管理|监督|服务|指挥|执法|建设|保障|供电|供水|供热|研究|检验|检测|控制|预防|交易|投资|经营|救援|防控|控股|改革|领导|调度|和|与)$/
/** Nouns before a name that are none of it. */
const NEVER =
  /^(?:记者|负责人|主任|局长|书记|院长|校长|经理|董事长|工作人员|企业|单位|市民|群众|居民|员工|干部|党员|党组织|全国|全省|全市|全县|全区|我市|我省|我县|本报|本市|本省|当地|疫情|各级|各地|各部门|有关|相关|多家|多个|部分|所有|所在|附近|周边|基层|一线|同志|先生|女士|老师|医生|学生|代表|成员|副|原|该|某|本|各|一家|两家|三家|多)$/
const LONGEST = 26

/** The names of organisations in a sentence: what governments call their offices, and nouns up to an ending. */
export function findOrganisationNames(sentence: string): Run[] {
  const words = tagWords(sentence)
  const formed = words.flatMap((word, i): Run[] => {
    if (!ENDING.test(word.word)) return []
    const next = words[i + 1]
    if (next !== undefined && ENDING.test(next.word)) return []
    const from = firstWord(words, i)
    const start = words[from]?.start ?? word.start
    return isSpecific(words.slice(from, i + 1)) ? [{ start, end: word.end }] : []
  })
  const offices = [...sentence.matchAll(OFFICE)].map((match) => ({
    start: match.index - placeBefore(words, match.index),
    end: match.index + match[0].length,
  }))
  return [...formed, ...offices.filter((o) => !formed.some((f) => f.start < o.end && o.start < f.end))].sort(
    (a, b) => a.start - b.start,
  )
}

/** The index of the first word of a name that ends with the word at `last`. */
function firstWord(words: readonly TaggedWord[], last: number): number {
  let first = last
  for (let i = last - 1; i >= 0; i--) {
    const [word, end] = [words[i], words[last]]
    if (word === undefined || end === undefined || end.end - word.start > LONGEST) break
    const within = WITHIN.test(word.word)
    const noun = NOUN.test(word.tag) || SINGLE_PLACE.test(word.word)
    if ((!noun && !within) || NEVER.test(word.word) || /[^\p{L}\p{N}]/u.test(word.word)) break
    if (!within || i < last) first = i
  }
  while (first < last && WITHIN.test(words[first]?.word ?? '') && /^[cv]/.test(words[first]?.tag ?? ''))
    first++
  return first
}

/** Whether words name one organisation and not any of a kind: a place, a person, a mark or a rank is among them. */
function isSpecific(words: readonly TaggedWord[]): boolean {
  const length = words.reduce((sum, { word }) => sum + word.length, 0)
  if (length < 3) return false
  const [ending] = words.slice(-1)
  const own = words.some(({ word, tag }) => OWN.test(tag) && word !== ending?.word)
  const placed = words.some(
    ({ word }) => SINGLE_PLACE.test(word) || /^[省市县区]..|(?:总局|气象台|部)$/.test(word),
  )
  const company = words.length > 1 && /(?:有限公司|集团|大学)$/.test(ending?.word ?? '') && length >= 4
  return own || placed || company || (words.length === 1 && /^n[tsz]/.test(ending?.tag ?? '') && length >= 4)
}

/** How long the name of the place is that stands before an office: 河滨 before 市卫健委. */
function placeBefore(words: readonly TaggedWord[], at: number): number {
  const before = words.find(({ end }) => end === at)
  return before !== undefined && before.tag === 'ns' ? before.word.length : 0
}

/** One form for all the ways in which a text names an organisation: 河滨市卫生健康委员会 is 市卫健委. */
export function canonicalName(name: string): string {
  const short = SHORT_FORMS.reduce((text, [full, form]) => text.replace(full, form), name)
  return short
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(
      /^\p{Script=Han}{2,3}(?=(?:市|省|县)(?:委|政府|人大|政协|\p{Script=Han}{1,8}(?:局|委|办|联|会|室|部|中心)))/u,
      '',
    )
    .replace(/(?:有限责任公司|股份有限公司|有限公司)$/, '公司')
}
