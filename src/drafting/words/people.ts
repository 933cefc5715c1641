import { isColumn } from './column-names.ts'
import { isPlaceWord, isWord, tagWords } from './tagger.ts'

/** What a newspaper calls who wrote, took or made something; before it may stand whose: 河滨晚报全媒体记者. */
const ROLE =
  '(?:[\\p{Script=Han}]{0,14}?(?:记者|通讯员|评论员|特派员|观察员|撰稿人?|实习生|主笔|指导[老教]师|报道组|通讯组)|作者|译者|撰文|采写|执笔|编辑|整理|策划|统筹|编译|图片|文字|摄影|口述|制图|绘图|供图)'
/** What was made, beside a name: 文/图, 摄影报道. */
const WORK = '(?:文|图|摄|文图|图文|文摄|摄影|摄影报道|报道|综合报道|整理|供稿|采写)'
const ROLE_ALONE = new RegExp(`^(?:${ROLE}|${WORK})$`, 'u')
const AFTER_ROLE = new RegExp(`^${ROLE}(?<name>\\p{Script=Han}{2,4})$`, 'u')
const BEFORE_WORK = /^(?<name>\p{Script=Han}{2,4}?)(?:文图|图文|摄影报道|报道|摄影|整理|摄)$/u
/** Roles that only a person's name follows: 通讯员 铁流. */
const OF_PERSON = /(?:通讯员|实习生|见习记者)$/u
const SENT = /来[稿信电函]|投稿|之[家友窗]/u
const HAS_ROLE =
  /记者|通讯员|评论员|特派员|观察员|撰稿|实习生|主笔|指导[老教]师|报道组|通讯组|作者|译者|撰文|采写|执笔|摄影|(?:^|[\s/／])(?:文|图)(?:[\s/／:：]|$)/u
/** One name as printed: two to four characters, or a transcribed one with points between its parts. */
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,6})+)$/u
const SINGLE = /^\p{Script=Han}$/u
const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|长孙|令狐|慕容|宇文|司徒|端木|东方|南宫|西门|夏侯|公孙|轩辕|呼延|澹台|独孤|申屠|太史|闻人|公冶|淳于|单于|钟离|万俟|赫连)/u
/** What stands after 记者, or in brackets at an article's end, and begins like a name. */
const NO_NAME =
  /^(?:万[元吨人件户辆套个]|左[图一二三四五起侧]|方[法式面]|全文完|未完|待续|连线|时评|来信|应约|时讯|都说|当天|和平|向导|幸福|方便|高温|高校|高新|高铁|温馨)/u
const SURNAMES = new Set([
  ...'傅萧阎丘昌訾逄尧伏漆宓芈王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由',
])

/** Whether words can be a person's name by themselves. */
export function looksLikeName(text: string): boolean {
  if (!NAME.test(text) || NO_NAME.test(text)) return false
  if (/[·•]/.test(text)) {
    const parts = text.split(/[·•]/)
    return parts.some((part) => !isWord(part)) && parts.every((part) => isWord(part) || isTranscribed(part))
  }
  if (COMPOUND.test(text)) return text.length > 2
  if (!SURNAMES.has(text.charAt(0))) return false
  // 高质量 and 常委会 begin like names; of two characters, words are names as well: 高峰, 黎明.
  if (text.length === 3) return !isWord(text)
  return text.length === 2 || (SURNAMES.has(text.charAt(1)) && !isOfTwoWords(text))
}

/** Whether the dictionary has a person for a place: 马建国. */
function isNamedPlace(text: string): boolean {
  const surname = text.length === 3 && SURNAMES.has(text.charAt(0))
  return (
    surname &&
    !/[省市县区州山江河湖岛湾港城镇乡村路角]$/u.test(text) &&
    isWord(text.slice(1)) &&
    isPlaceWord(text)
  )
}

/** 楚江好人, 安全时讯: a column's name begins with a word, two surnames make none; 邓平主任 ends with one, his post. */
function isOfTwoWords(text: string): boolean {
  const [first] = tagWords(text)
  return first?.end === 2 || isWord(text.slice(2))
}

/** Whether one part of a transcribed name is not mostly words with a meaning of their own: 健康·生活 and 奋斗百年路·初心 name a section. */
function isTranscribed(part: string): boolean {
  const meant = tagWords(part).filter(({ word, tag }) => word.length > 1 && !/^(?:n[rsz]|x)/.test(tag))
  return !/的/.test(part) && 2 * meant.reduce((sum, { word }) => sum + word.length, 0) <= part.length
}

/**
 * The persons that a byline names, in its order; undefined where it holds anything but names and roles. A name of
 * two characters printed apart (李 明) is one.
 */
export function readNames(byline: string): string[] | undefined {
  const tokens = byline.split(/[\s、，,;；:：/／&（()）□■●◎○▲◆★△◇▶►◤◢]+/u).filter((token) => token !== '')
  const names: string[] = []
  let words = 0
  if (isColumn(byline)) return undefined
  for (let i = 0; i < tokens.length; i++) {
    const [token = '', next = ''] = [tokens[i], tokens[i + 1]]
    const pair = SINGLE.test(token) && SINGLE.test(next) && SURNAMES.has(token)
    if (pair && !isColumn(`${token}${next}`) && !(ROLE_ALONE.test(token) && ROLE_ALONE.test(next))) {
      names.push(`${token}${next}`)
      i++
      continue
    }
    if (ROLE_ALONE.test(token)) continue
    const name = attached(token) ?? (mayBeName(token) ? token : undefined)
    if (name === undefined) {
      const role = tokens[i - 1] ?? ''
      if (!/^\p{Script=Han}{2}$/u.test(token) || !ROLE_ALONE.test(role)) return undefined
      if (!OF_PERSON.test(role) || SENT.test(token)) words++
    }
    names.push(name ?? token)
  }
  // 记者 水灵 通讯员 尤佳: a word is a name beside one that is nothing else; 记者 手记 is none.
  return words === 0 || words < names.length ? names : undefined
}

/** What stands in brackets after a last sentence and names nobody. */
const NO_PEN_NAME = /^(?:下同|上同|同上|掌声|资料|综合|转载|摘编|编译|原创|.*[完续图表略版页])$/u

/** The pen names that words in brackets are, at most three: 小雯, 邮 宣, whose characters may be apart. */
export function readPenNames(words: string): string[] | undefined {
  const apart = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,2}$/u.test(words.trim())
  const names = apart ? [words.replace(/\s+/gu, '')] : words.trim().split(/[\s、　]+/u)
  const pen = (name: string) =>
    /^\p{Script=Han}{2,3}$/u.test(name) &&
    !NO_PEN_NAME.test(name) &&
    (/^[小阿晓]/.test(name) || !isWord(name))
  return names.length <= 3 && names.every(pen) ? names : undefined
}

/** The name in words that hold a role as well: 记者李明, 李明摄, 通讯员仁轩. */
function attached(token: string): string | undefined {
  const after = AFTER_ROLE.exec(token)?.groups?.name
  if (after !== undefined && mayBeName(after)) return after
  const before = BEFORE_WORK.exec(token)?.groups?.name
  // Beside 摄 whatever stands is who took it: 水灵摄.
  const took = /[^拍]摄$/u.test(token)
  return before !== undefined && (took || looksLikeName(before)) ? before : undefined
}

/** Whether a word beside a role can be a name, though its surname be a rare one. */
function mayBeName(text: string): boolean {
  if (looksLikeName(text)) return true
  return /^\p{Script=Han}{2,3}$/u.test(text) && (!isWord(text) || isNamedPlace(text))
}

/** Whether words say in which role someone is named. */
export function namesRole(text: string): boolean {
  return HAS_ROLE.test(text)
}
