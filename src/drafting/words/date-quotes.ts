import { NUMBER } from '../../compiler/read/date-numbers.ts'
import { type DateWords, readDateWords } from '../../compiler/read/date-words.ts'
import { dateAt, findStatedDate, isWeek, type StatedDate, unitOf } from '../../compiler/read/stated-date.ts'
import { tagWords } from './tagger.ts'

/** Words that date something, from `start` up to but without `end` of a text, and the date they state. */
export interface DateQuote {
  start: number
  end: number
  words: Exclude<DateWords, { shape: 'several' }>
}

const TO = '(?:至|到|—{1,2}|-|－|–|~|～)'
const SHARED = new RegExp(
  `^(?:(?:[0-9]{4}|今|去|前|明)年)?(?:(?:(?:${NUMBER})月)?(?:${NUMBER})${TO}(?:${NUMBER})[日号]|(?:${NUMBER})${TO}(?:${NUMBER})月)`,
)
const SHARED_BEFORE = new RegExp(`(?<![0-9])(?:[0-9]{4}|[0-9]{1,2})${TO}$`)
const CONNECTED = new RegExp(`^${TO}`)
const LENGTH = new RegExp(`^(?:(?:起|开始|以来)的?(?:连续)?|连续)(?:${NUMBER})天`)
const AFTER =
  /^(?:起(?![飞草点诉源因伏跑降航了争纠疑意火底步家名身床哄誓义获效])|开始(?=$|[，,。；;、：:）)”]|的)|以来|至今|以后|之后|后(?![期来续面方起])|始(?![终发得能建创设于])|为止|止|以前|之前|前(?![往后期去来不所夕身景线半段列述几两0-9一二三四五六七八九十]))/
/** 从1998年参加工作起: what the beginning was stands between the date and its 起. */
const SINCE_BEGUN = /^[\p{Script=Han}0-9“”]{2,24}?(?:起(?![来到草飞点诉源])|以来)/u
const SINCE = /^\p{Script=Han}{2,12}?以来/u
const BEFORE =
  /(?:自从|从|(?<![摘选转引录源来出寄发始亲独各])自|至到|截止到|截至|截止|直[到至])$|(?<!\p{Script=Han})[到至]$/u
/** Whatever is done 到 or 至 a date ends then, unless it moves there, is spoken of, or grows to what it was then. */
const TO_THEN = /(?<=\p{Script=Han})[到至]$/u
const NO_END =
  /(?:[买购订领借租抢拍捡拾提说谈想回得看遇收达接听来拿赶写聊讲忆查传见感受遭找做轮碰溯改定移挪升降增减变]|推迟|提前|延期|改期|调整|安排|推后|顺延|恢复|倒退|增加|增长|提高|提升|降低|减少|扩大|发展|缩短|涉及|得以|乃|甚|以|[年月日号时])[到至]$/u
/** 6月12日生产的 says which one is meant. */
const MADE_THEN =
  /^(?:生产|出厂|制造|出版|出刊|印发|印制|发布|签发|播出|刊发|刊登|上映|发行|开具|发出|购买|购入)的/u
/** 从昨日召开的发布会上获悉: what follows 从 is where something was learnt, no beginning. */
/** 直到去年6月才开工 says when it began. */
const ONLY_THEN = /^[^。；]{0,24}?(?:才(?![能干艺华])|方(?=[可得能始才])|终于|始(?=[得能]))/u
const LEARNT = /^[^，。；：,;:]{0,30}?(?:获悉|了解到|得悉|得知|看到|看出|传来|传出)/
const LENGTH_BEFORE =
  /(?:连续|近|每|为期|历时|第|共|前|后|满|这|长达|仅|不到|超过|短短|头|一连|整整|隔|未来|过去|最近|今后|[.·．/]|[0-9])$/
const LENGTH_AFTER =
  /^(?:内|游|行程?(?!动)|均|龄|之内|以内|谈|赛|元|票|常|记|报|本|军|伪|方|语|产|系|文|企|资|光|子|程|前|后|“|多|余)/
const NAME_AFTER =
  /^(?:头条|说法|重现|之星|美|快讯|同期|同比|第[0-9一二三四五六七八九十]{1,3}[期号届辑卷版周季个]|版|届|款|代)/
/** Before a quarter that is one of any, or of a name: 连续三季度, 举行一季度开工仪式. */
const NO_QUARTER = /(?:连续|每|近|各|[一二三]|举行|召开|组织)$/u
/** 今年82岁 tells an age. */
const AGE_AFTER =
  /^[，,]?(?:已经?|就)?(?:是|刚[满过]?|才|只有|仅|将满|满|年[过近逾满]|快|近|不[到满]|虚岁)?(?:[0-9]{1,3}|[一二两三四五六七八九十百零]{1,5})(?:多|余|来)?(?:周?岁|高龄|旬)/u
const CHINESE_DAY = /^(?:[一二三四五六七八九]?十|[一二三四五六七八九])日/
/** 1000年前 is how long ago something was, 2025年前 is until when. */
const LONG_AGO = 1800
const HABIT_BEFORE = /(?:每个?[年月周]的?|[一每]到|每?逢|(?:每个?|隔)(?:星期|礼拜)的?|每个)$/
const CHINESE_DATE = /[一二三四五六七八九十]月[一二三四五六七八九十]{1,3}日/
/** Relative words that the end of another word makes up: 此前夜班, 说明日期, 以上年龄. */
const SPLIT_WORD: readonly (readonly [words: RegExp, before: RegExp])[] = [
  [/^前/, /[此之以目日年月天先从]$/],
  [/^后/, /[先最之以随此然今]$/],
  [/^明/, /[文说证声光透鲜表申发开黎]$/],
  [/^[当同次]/, /[不相应充担每首再一二三四五六七八九十0-9共]$/],
  [/^[上下]/, /[以]$/],
  [/^本/, /[日基根]$/],
]
const WEEKDAY_BEFORE = /(?:周|星期)[一二三四五六日天](?:至|到|—|-)$/
const WEEKDAY_APART = /[，,](?:周|星期|礼拜)[一二三四五六日天]$/u
const WEEKDAY_RANGE = /^(?:周|星期)[一二三四五六日天](?:至|到|—|-)(?:周|星期)/

/** Whether a text writes days in Chinese numerals (十一月三日), so that 三日 may be one, too. */
export function writesChineseDates(text: string): boolean {
  return CHINESE_DATE.test(text)
}

/** Every passage of a sentence that names a date, lengths of time and names left alone; `chinese` where 三日 may be a day. */
export function findDateQuotes(sentence: string, chinese: boolean): DateQuote[] {
  const quotes: DateQuote[] = []
  for (let at = 0; at < sentence.length; ) {
    const found = findStatedDate(sentence, at)
    if (found === undefined) break
    at = found.end
    // 11月4日，星期六，: the weekday is said apart.
    const apart = WEEKDAY_APART.exec(sentence.slice(found.start, found.end))?.[0].length ?? 0
    const [start, end] = [found.start, found.end - apart]
    if (isNoDate(found.on, sentence, start, end, chinese)) {
      // 每年7月1日至9月30日: no end of what is no date is one.
      if (isHabit(sentence, start)) at = Math.max(at, widen(sentence, start, end).end)
      continue
    }
    const quote = read(sentence, widen(sentence, start, end)) ?? read(sentence, { start, end })
    // 比上周便宜, 下周首演: a week that nothing begins or ends in is said in passing.
    if (quote === undefined || (quote.words.shape === 'period' && isWeek(quote.words.on))) continue
    quotes.push(quote)
    at = Math.max(at, quote.end)
  }
  return quotes
}

function read(sentence: string, { start, end }: { start: number; end: number }): DateQuote | undefined {
  const words = readDateWords(sentence.slice(start, end))
  return words === undefined || words.shape === 'several' ? undefined : { start, end, words }
}

/** Takes in the words that make a date a span, a beginning or an end. */
function widen(sentence: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to]
  const rest = () => sentence.slice(end)
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest())?.[0].length ?? 0
    end += found
    return found > 0
  }
  end = Math.max(end, start + (SHARED.exec(sentence.slice(start, start + 40))?.[0].length ?? 0))
  start -= SHARED_BEFORE.exec(sentence.slice(Math.max(0, start - 6), start))?.[0].length ?? 0
  const connector = CONNECTED.exec(rest())?.[0].length ?? 0
  const second = connector === 0 ? undefined : dateAt(sentence, end + connector)
  end = second?.end ?? end
  const head = sentence.slice(Math.max(0, start - 6), start)
  const opening = BEFORE.exec(head)?.[0] ?? ''
  const lasts = opening === '' && TO_THEN.test(head) && !NO_END.test(head) && !MADE_THEN.test(rest())
  const point = (opening === '从' && LEARNT.test(rest())) || (/^直/.test(opening) && ONLY_THEN.test(rest()))
  const before = point ? 0 : lasts ? 1 : opening.length
  if (!take(LENGTH) && !take(AFTER)) take(before > 0 ? SINCE_BEGUN : SINCE)
  return { start: start - before, end }
}

/** What is written like a date and is none: a length of time, a name, a habit, a number. */
function isNoDate(on: StatedDate, text: string, start: number, end: number, chinese: boolean): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end)
  const words = text.slice(start, end)
  const { year, month, day, relative } = on
  if (SPLIT_WORD.some(([first, last]) => first.test(words) && last.test(before))) return true
  if (/年$/.test(words) && /^[级龄纪轮货]/.test(after)) return true
  if (relative?.unit === 'year' && AGE_AFTER.test(after)) return true
  // 本报12月2日第1版 names the day.
  const ofPage = day !== undefined && month !== undefined && /^第[0-9]{1,3}版/.test(after)
  if (relative?.from === 'week' && isPerson(text, start, end)) return true
  if (relative?.from === 'text' && isDaily(text, start)) return true
  if (/^第二天/.test(words) && !/(?:^|[。，；：,;“\s])$/u.test(before)) return true
  if (/^[这那该]年$/.test(words)) return true
  if (on.months !== undefined && year === undefined && relative === undefined && NO_QUARTER.test(before))
    return true
  if ((NAME_AFTER.test(after) && !ofPage) || WEEKDAY_RANGE.test(text.slice(start))) return true
  // 6月8、9两日 names no month.
  if (unitOf(on) === 'month' && /^[0-9]{1,2}[、，,]/.test(after)) return true
  if (/[0-9.．·/]$/.test(before) || WEEKDAY_BEFORE.test(before)) return true
  if (inTitle(text, start) || isHabit(text, start)) return true
  // 五月的风 is any May's, 5月的数据 is not.
  if (/^[一二三四五六七八九十]+月$/.test(words) && /^的/.test(after)) return true
  if (relative?.unit === 'day' && relative.from === 'writing' && inQuotation(text, start)) return true
  if (year !== undefined && unitOf(on) === 'year')
    return year < 1000 || year > 2999 || /^[多余]/.test(after) || (year < LONG_AGO && /^前/.test(after))
  if (day === undefined || month !== undefined || relative !== undefined) return false
  if (words.endsWith('号') || LENGTH_BEFORE.test(before) || LENGTH_AFTER.test(after)) return true
  return CHINESE_DAY.test(words) && !chinese
}

/** Whom a name may follow. */
const CALLED =
  /(?:学生|同学|市民|记者|通讯员|教师|老师|居民|村民|民警|辅警|医生|护士|司机|队员|队长|选手|运动员|演员|画家|作家|教授|专家|党员|职工|员工|工人|战士|青年|儿童|女孩|男孩|书记|主任|局长|校长|院长|所长|站长|厂长|经理|董事长|总裁|主席|会长|嫌疑人|被告人?|原告|失主|户主|业主|家长|读者)$/u

/** A character that tells neither when nor what somebody does, before what somebody does. */
const GIVEN_NAME =
  /^(?![将都又仍也还就均已再才起到去来可会要能在从前后上下早晚至和与及或的是有没不被把让给随各共同先便只应须住坐站跪守放躺停留等聚待])\p{Script=Han}(?:[在说的称从向对将被把和与给告、，。；：（]|$)/u

/** Whether a weekday is the beginning of a name: 学生周一凡, and not 学生周一上午. */
function isPerson(text: string, start: number, end: number): boolean {
  if (!/^周.$/u.test(text.slice(start, end)) || !CALLED.test(text.slice(0, start))) return false
  const [next] = tagWords(text.slice(end))
  return next?.end === 1 && GIVEN_NAME.test(text.slice(end))
}

/** Whether a place is in a clause that says what is done daily: 每日20时至次日7时. */
function isDaily(text: string, start: number): boolean {
  return /每[天日晚夜周年月](?:[^。，；,;]*)$/u.test(text.slice(0, start))
}

function isHabit(text: string, start: number): boolean {
  return HABIT_BEFORE.test(text.slice(Math.max(0, start - 5), start))
}

/** Whether a place lies within 《》: a title names its own date. */
function inTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
}

function inQuotation(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at)
}
