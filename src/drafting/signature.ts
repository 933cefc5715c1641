import type { Ground } from './finding.ts'
import { namesAgency } from './words/agencies.ts'
import { isColumn, isNotice } from './words/column-names.ts'
import { ENDING } from './words/organisation-endings.ts'
import { looksLikeName, namesRole, readNames, readPenNames } from './words/people.ts'
import { isWord } from './words/tagger.ts'

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
  /^(?:本[报刊网台](?:特约)?(?:评论员|评论部|编辑部|记者|通讯员|讯|综合(?:消息|报道|整理)?)|本通|据?综合(?:外电|外媒|媒体|各地|各方)?(?:媒体)?(?:报道|消息))$/u
const SENT_IN = /^[\p{Script=Han}、\s]{2,20}(?:供稿|宣传部|融媒体中心|新闻中心|新闻办公?室?|指挥部办公室)$/u
/** Who writes to a paper: 读者 李明, 一名老党员, 市民老周. */
const LETTER =
  /^(?:[\p{Script=Han}]{0,10}?(?:读者|市民|网友|居民|村民|家长|业主|乘客|患者|股民|考生|听众|观众|用户|学生|老人|党员|职工|教师|司机)|(?:\p{Script=Han}{2,12}[\s　]+)?一(?:名|位|个|群)\p{Script=Han}{0,8}(?:读者|市民|网友|居民|村民|家长|业主|乘客|患者|用户|学生|老人|党员|职工|教师|司机|战士|农民|青年|母亲|父亲))(?<gap>[\s:：“]*)(?<name>(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[、\s]\p{Script=Han}{2,4})*)?[”]?$/u
const NO_OWN_NAME =
  /^(?:老|小|阿)\p{Script=Han}$|^\p{Script=Han}(?:某某?|先生|女士|大爷|大妈|阿姨|师傅)$|^(?:等|代表)$/u
/** Where a reporter wrote from, after the name: 发自广州, 北京报道. */
const WRITTEN_FROM =
  /[\s　](?:[0-9]{1,2}月[0-9]{1,2}日\s*)?(?:(?:发自|摄于|写于|采写于)\s*\p{Script=Han}{2,10}(?:报道|电)?|(?!摄影|综合|图文|采访|联合|现场|整理)\p{Script=Han}{2,6}(?:报道|专电|电))$/u
const PLACE_OR_POST =
  /^[\p{Script=Han}0-9（）()“”·]+(?:[省市县区州旗镇乡村社校班部站矿队连营团厂科段]|车间|工区|班组|支部|\p{Script=Han}[一二三四五六七八九十]{1,2}[中小](?:[初高][一二三]\p{Script=Han}{0,2})?|书记|主任|局长|校长|院长|教授|研究员|会长|主席|董事长|总经理|医师|律师|委员|代表|[河林路湖街楼村镇乡县区市所站队馆]长|教师|班主任|工程师|技术员|民警|法官|检察官|职工|工人)$/u
/** 邓平主任: a post behind a name. */
const POST_AFTER = /(?:副?主任|副?教授|医[师生]|研究员|[院校所]长|律师|老师|博士)+$/u
/** Where it was sent from, before the names: 本报白银讯 记者 甲. */
const DISPATCHED = /^本[报刊台网][\p{Script=Han}0-9]{0,12}[讯电][\s　]+/u
/** Roles and names after the end of a sentence, a space between or none. */
const AFTER_SENTENCE = /[。！？”…]\s*([\p{Script=Han}·/／、\s]{2,40})$/u

/** What a line, or the words of a bracket, say of who wrote an article; undefined where they say anything else. */
export function readCredit(text: string): Credit | undefined {
  const bare = text.replace(/^[\s□■●◎○▲◆★△◇▶►☐❏▣（(]+|[\s)）]+$/gu, '')
  const words = namesRole(bare) ? withoutPlace(bare.replace(DISPATCHED, '')) : bare
  if (namesAgency(words) && !isColumn(words))
    return { names: [], kind: 'agency', ground: sure('只写通讯社或他报') }
  if (SELF.test(words)) return { names: [], ground: sure('报社自称') }
  const bracketed = /^[（(][^（()）]*[)）]$/u.test(text.trim())
  const letter = readLetterSignature(words)
  if (letter !== undefined)
    return bracketed ? { ...letter, ground: sure(`独占一行的括号内，${letter.ground.rule}`) } : letter
  const member = readMember(words)
  if (member !== undefined) return bracketed ? { ...member, ground: sure(member.ground.rule) } : member
  const names = readNames(words) ?? (namesRole(words) ? readNames(withoutOffices(words)) : undefined)
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
    const ends = /[。！？…][”’]?\s*[（(][^（()）]+[)）]$/u.test(tail)
    const credit = readCredit(bracket) ?? (ends ? byPenName(bracket) : undefined)
    return credit && { ...credit, words: bracket, ground: sure(`文末括号内，${credit.ground.rule}`) }
  }
  const words = AFTER_SENTENCE.exec(tail)?.[1]?.trim()
  const credit = words === undefined ? undefined : readCredit(words)
  if (words === undefined || credit === undefined || credit.names.length === 0) return undefined
  return { ...credit, words, ground: { rule: `文末句号之后，${credit.ground.rule}`, confidence: '中' } }
}

/** Who wrote, and of which office, school or place: 县供电公司 张三, 太康县 李四. */
function readMember(words: string): Credit | undefined {
  // （河滨中学）李明 comes here without its first bracket.
  const [unit = '', ...rest] = words.trim().split(/[\s　)）]+/u)
  const member = unit.length >= 3 && (ENDING.test(unit) || PLACE_OR_POST.test(unit))
  const names = member ? readNames(rest.join(' ').replace(POST_AFTER, '')) : undefined
  const named = names !== undefined && names.length > 0 && names.every(looksLikeName)
  if (!named) return undefined
  const rule = '单位、地名或职务之后的人名'
  return { names, ground: namesRole(words) ? sure(rule) : likely(rule) }
}

/** Words without the offices that names in roles belong to: 市检察院 乔木 口述 本报记者 江帆 整理. */
function withoutOffices(words: string): string {
  return words
    .split(/[\s　]+/u)
    .filter((word) => word.length < 4 || !ENDING.test(word))
    .join(' ')
}

/** Pen names at the end of an item, which are no surname and name: 小雯, 邮 宣. */
function byPenName(words: string): Credit | undefined {
  const names = readPenNames(words)
  return names && { names, ground: { rule: '像是笔名', confidence: '中' } }
}

/** Pen names in brackets on a line of their own: （晓 岚）. */
export function readPenSignature(line: string): Credit | undefined {
  const words = /^[（(]([^（()）]{2,14})[)）]$/u.exec(line)?.[1]
  return words === undefined ? undefined : byPenName(words)
}

/** Words that stand behind a sign or a role and are no pen name: ■ 链接, 记者 手记. */
const NO_AUTHOR =
  /^(?:链接|背景|声音|观点|人物|名片|新闻|资料|数据|点评|短评|评论|编者按?|编后|记者|手记|观察|札记|日记|现场|聚焦|关注|调查|提示|提醒|延伸|相关.*|.*(?:故事|新闻|链接|名片|手记|观点|声音))$/u
/** □ 老锚, 文/秋水, 老锚/文: a pen name with a sign or a role beside it. */
const PEN_BYLINE =
  /^(?:[□■●◎○◆▲★▶►◇☐❏▣]\s*|(?:作者|撰文|文|图文?|文[/／、]?图|图[/／、]?文|通讯员|实习生)[\s:：/／]+)(?<after>\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})$|^(?<before>\p{Script=Han}{2,4})[\s/／]+(?:文|图文|文[/／、]?图)$/u

/** Who signs with a pen name below a title; the words may mean something else elsewhere. */
export function readPenByline(line: string): Credit | undefined {
  const groups = PEN_BYLINE.exec(line.trim())?.groups
  const name = (groups?.after ?? groups?.before)?.replace(/\s/gu, '')
  if (name === undefined || NO_AUTHOR.test(name) || isColumn(name) || isNotice(name)) return undefined
  return { names: [name], ground: likely('方块号或“文”字旁的笔名') }
}

/** The words of a credit without where it was written; 记者 李明 报道 and 记者 贺州报道 keep theirs, which may be a name. */
function withoutPlace(words: string): string {
  const place = WRITTEN_FROM.exec(words)?.[0]
  if (place === undefined) return words
  const named = looksLikeName(place.trim().replace(/(?:报道|专电|电)$/u, ''))
  return named ? words : words.slice(0, -place.length)
}

/** What the end of a letter says of who wrote it; a reader who is named by half is not a name. */
export function readLetterSignature(words: string): Credit | undefined {
  const letter = LETTER.exec(words)
  if (letter === null) return undefined
  const { gap, name } = letter.groups ?? {}
  if (name === undefined)
    return /(?:^|[\s　])一/u.test(words) ? { names: [], ground: likely('读者自称') } : undefined
  if (NO_OWN_NAME.test(name)) return { names: [], ground: likely('读者自称') }
  // 读者来电 and 市民关注 are columns.
  if (gap === '' && isWord(name)) return undefined
  const names = readNames(name)
  return names?.every(looksLikeName) ? { names, ground: likely('写明读者、市民等') } : undefined
}

function likely(rule: string): Ground {
  return { rule, confidence: '中' }
}

function sure(rule: string): Ground {
  return { rule, confidence: '高' }
}
