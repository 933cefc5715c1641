// Longer than most: the words and the steps by which a clause is shortened are judged together.
import { cutsWord } from './cut-word.ts'
import { type TaggedWord, tagWords } from './tagger.ts'

const SHORTEST = 4
/** Characters that are verbs by themselves; others that the dictionary takes for verbs are parts of names. */
const SHORT_VERB =
  /^(?:有|是|到|获|建|开|送|帮|设|增|达|办|赴|用|种|修|买|卖|拿|夺|捐|派|发|过|做|讲|学|看|走|进|来|去)$/
/** What the dictionary takes for other than a verb. */
const ALSO_VERB =
  /^(?:新建|新增|迎来|上线|下线|通车|开工|竣工|落幕|闭幕|开幕|启动|就绪|发布|开放|开业|结束|毕业|完工|投产|开学|开馆|经历|揭牌|挂牌|举办|反映|走进|投入使用|投用|回家|到场|归来|增设|派出|参与|迎来|出动|督导|督导检查|检查|调研|视察|慰问|走访|考察|座谈|参观|巡查|督查|湿滑|偏少|偏多|偏高|偏低)$/
/** The tag of what the dictionary takes for a verb and is none. */
const PART = 'part'
const NOUN = /^(?:n|j|l|i|s|t|q|vn|eng)/
/** What a clause may begin with and does without. */
const LEADING =
  /^(?:已经|已|累计(?=\p{Script=Han}{0,2}已)|迅速|主动|逐渐|逐步|还|又|也|便|就|正在|并且|并|仍|则|均|都|而|但|随后|目前|日前|近日|同时|此外|其中|其余将?|该\p{Script=Han}{0,2}?(?:局|院|委(?:员?会)?|中心|公司|基地|馆|校|所|站|社区|集团|厅|县|市|区|镇|村)|的|今冬明春|(?:自|从|截至|到|至)?(?:去年|今年|明年|本月|上月|(?:\d{4}年度?)?(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?)(?:底|初|中旬|上旬|下旬)?(?:前(?![一二三四五六七八九十\d])|起|以来|内)?)/u
const HERE = /^(?:我市|本市|全市|我省|全省|我县|全县|全区|我区|我国|全国|市里)(?!人大|政协)/u
const POST =
  /^(?:党委|党组|常务)?(?:副?(?:书记|主任|局长|院长|校长|市长|县长|区长|部长|厅长|主席|经理|总经理|董事长|会长|队长|所长|站长)|常委|负责人|工作人员)(?:、(?:副?(?:书记|市长|县长|主席|主任)))*/u
/** Words of manner that say nothing of what happened. */
const MANNER =
  /^(?:已|已经|积极|主动|迅速|全面|正式|顺利|成功|隆重|认真|切实|坚决|全力|广泛|深入|公开|共同|依法|逐渐|逐步|分别|先后|最终|累计|目前|正在|再次|进一步)$/
/** The end of a clause that names what an inspection or a meeting was of, no more. */
const OF_WHAT = /^(?:情况|工作|活动|疫情|防控|生产|建设|运行|落实|进展|安全生产|安全|防汛|备汛|复工复产)$/
const HELD = /^(?:召开|举行|举办|开幕|落幕|闭幕)$/
const GATHERING = /(?:会|会议|仪式|赛|展|节)$/

/** A clause in few enough characters. */
export interface ShortClause {
  text: string
  /** Whether only words of manner and such were left out. */
  plain: boolean
}

/** A clause in at most so many characters, by leaving out whole words; undefined where it would say nothing any more. */
export function shortened(
  clause: string,
  own: readonly string[],
  names: readonly string[],
  longest: number,
): ShortClause | undefined {
  const bare = withoutLead(clause, own)
  const words = tagClause(bare, [...own, ...names])
  for (const [plain, candidate] of candidates(words, longest)) {
    const kept = trimmed(candidate)
    const text = joined(kept).trim()
    const length = [...text].length
    if (length >= SHORTEST && length <= longest && saysSomething(kept) && isBalanced(text))
      return { text, plain }
  }
  return undefined
}

/** A clause without its department's name and what leads to it. */
function withoutLead(clause: string, own: readonly string[]): string {
  let text = clause
  for (let before = ''; before !== text; ) {
    before = text
    text = without(LEADING, text)
    const name = own.find((n) => text.startsWith(n) && text.length - n.length >= SHORTEST)
    if (name !== undefined && !/^(?:的|、|和|与|第|长)/.test(text.slice(name.length)))
      text = text.slice(name.length).replace(POST, '')
    text = without(HERE, text)
  }
  return text
}

/** A text without its beginning, where that is no part of a word and enough is left: 就业 and 自来水 stay whole. */
function without(beginning: RegExp, text: string): string {
  const lead = beginning.exec(text)?.[0] ?? ''
  const rest = text.slice(lead.length)
  const splits = cutsWord(lead, rest) && !/^[还也又都][有是]/.test(text)
  return [...rest.trim()].length >= SHORTEST && !splits ? rest.trim() : text
}

/** The words of a clause; each of the names is one. */
function tagClause(clause: string, names: readonly string[]): TaggedWord[] {
  const runs: TaggedWord[] = []
  for (let at = 0; at < clause.length; at++) {
    const name = names.find((n) => n !== '' && clause.startsWith(n, at))
    if (name === undefined) continue
    runs.push({ word: name, tag: 'nt', start: at, end: at + name.length })
    at += name.length - 1
  }
  const words = tagWords(clause).filter(
    (word) => !runs.some((run) => run.start < word.end && word.start < run.end),
  )
  const all = [...words, ...runs].sort((a, b) => a.start - b.start)
  return all.map((word, i) => (isVerb(word, all[i + 1]) ? { ...word, tag: 'v' } : notVerb(word)))
}

function isVerb({ word, tag }: TaggedWord, next: TaggedWord | undefined): boolean {
  if (ALSO_VERB.test(word)) return true
  if (/^v/.test(tag) && /^[起到出上下回过入成]$/.test(next?.word ?? '')) return true
  if (/^[了过着]$/.test(next?.word ?? '') && /^[nv]/.test(tag)) return true
  return /^v(?!n)/.test(tag) && (word.length > 1 || SHORT_VERB.test(word))
}

function notVerb(word: TaggedWord): TaggedWord {
  return /^v(?!n)/.test(word.tag) ? { ...word, tag: PART } : word
}

/** Ever shorter forms of a clause, what says least left out first; whether they say all that it says. */
function* candidates(
  words: readonly TaggedWord[],
  longest: number,
): Generator<[plain: boolean, TaggedWord[]]> {
  yield [true, [...words]]
  if (HELD.test(words.at(-1)?.word ?? '') && GATHERING.test(words.at(-2)?.word ?? ''))
    yield [true, words.slice(0, -1)]
  const plain = withoutManner(words)
  const topic = withoutTopic(plain)
  yield [true, plain]
  yield [true, topic]
  const forms = [plain, topic, withoutPlace(plain), withoutPlace(topic)]
  for (const form of forms.slice(2)) yield [false, form]
  for (const form of forms) {
    yield [false, withoutAttribute(form)]
    yield [false, withoutPlace(withoutAttribute(form))]
  }
  for (const form of [plain, forms[2] ?? [], withoutAttribute(forms[2] ?? [])]) {
    const gathers = GATHERING.test(form.at(-1)?.word ?? '')
    if (gathers) yield [false, actOnTail(form, longest)]
    yield [false, firstAct(form, longest)]
    yield [false, actOnTail(form, longest)]
    const act = withoutSubject(form)
    yield [false, act]
    yield [false, firstAct(act, longest)]
    yield [false, actOnTail(act, longest)]
  }
  if (GATHERING.test(words.at(-1)?.word ?? '')) yield [false, tail(words, longest)]
  else if (HELD.test(words.at(-1)?.word ?? '')) yield [false, tail(words.slice(0, -1), longest)]
}

function joined(words: readonly TaggedWord[]): string {
  return words.map(({ word }) => word).join('')
}

function trimmed(words: readonly TaggedWord[]): TaggedWord[] {
  const from = words.findIndex(({ word }) => !/^[、，,的\s]$/.test(word))
  const to = words.findLastIndex(({ word }) => !/^[、，,的\s]$/.test(word))
  return from === -1 ? [] : words.slice(from, to + 1)
}

/** Without words of manner and 了一场, 一次. */
function withoutManner(words: readonly TaggedWord[]): TaggedWord[] {
  return words.filter(({ word }, i) => {
    const before = words[i - 1]
    const act = before?.tag === 'v' || before?.word === '了'
    const one = /^一[场次项起个]$/.test(word)
    const past = word === '了' && i > 0 && i < words.length - 1
    // 深入社区 says where.
    const manner = MANNER.test(word) && (word !== '深入' || words[i + 1]?.tag === 'v')
    return !(manner || (one && act) || past)
  })
}

/** Without what an inspection was of at the end: 疫情防控情况 after its object. */
function withoutTopic(words: readonly TaggedWord[]): TaggedWord[] {
  if (!/^(?:情况|工作|活动)$/.test(words.at(-1)?.word ?? '')) return [...words]
  const end = words.findLastIndex(({ word }) => !OF_WHAT.test(word))
  const last = words[end]
  return last !== undefined && NOUN.test(last.tag) ? words.slice(0, end + 1) : [...words]
}

/** Without where or for whom: 在某地 before the verb. */
function withoutPlace(words: readonly TaggedWord[]): TaggedWord[] {
  const from = words.findIndex(
    ({ word }, i) => i < words.length - 2 && /^(?:在|到|赴|于|就|对|为|向|从|与|联合|会同|深入)$/.test(word),
  )
  const to = words.findIndex(({ tag }, i) => from !== -1 && i > from + 1 && tag === 'v')
  const owns = words.slice(from, to).some(({ word }) => word === '的')
  return to === -1 || owns ? [...words] : [...words.slice(0, from), ...words.slice(to)]
}

/** Without what stands before 的: of the object where an act is done to it, else of who acts. */
function withoutAttribute(words: readonly TaggedWord[]): TaggedWord[] {
  const of = words.findLastIndex(({ word }) => word === '的')
  if (of === -1 || of > words.length - 2) return [...words]
  const rest = words.slice(of + 1)
  const verb = words.findIndex(({ tag }, i) => i < of && tag === 'v')
  const acts = rest.some(({ tag }) => tag === 'v')
  const measured = /^[mq]/.test(words[verb + 1]?.tag ?? '')
  if (verb !== -1 && (measured || !acts)) return [...words.slice(0, verb + 1), ...rest]
  return rest
}

/** The first of several acts: up to a later verb, ending with what it is done to. */
function firstAct(words: readonly TaggedWord[], longest: number): TaggedWord[] {
  const verbs = words.flatMap(({ tag }, i) => (tag === 'v' ? [i] : []))
  for (const verb of verbs.slice(1).reverse()) {
    const part = words.slice(0, verb)
    const last = part.at(-1)
    const compound = /^(?:v?n|[jbq])/.test(part.at(-2)?.tag ?? '')
    const whole = last !== undefined && NOUN.test(last.tag) && (last.word.length > 1 || compound)
    if (whole && [...joined(part)].length <= longest) return part
  }
  return []
}

/** The verb and the end of its long object, whose head stands last: 召开 … 动员会. */
function actOnTail(words: readonly TaggedWord[], longest: number): TaggedWord[] {
  const verb = words.findIndex(({ tag }) => tag === 'v')
  const last = words.at(-1)
  if (verb === -1 || last === undefined || !NOUN.test(last.tag)) return []
  const object = words.slice(verb + 1)
  if (object.some(({ tag }) => tag === 'v') && !GATHERING.test(last.word)) return []
  const head = words.slice(0, verb + 1)
  const rest = tail(object, longest - [...joined(head)].length)
  return rest.length === 0 ? [] : [...head, ...rest]
}

/** What a sentence says of its subject, where that is long. */
function withoutSubject(words: readonly TaggedWord[]): TaggedWord[] {
  const verb = words.findIndex(({ tag }) => tag === 'v')
  return verb <= 0 ? [] : words.slice(verb)
}

/** The last whole words of a phrase that there is room for; quotations stay whole. */
function tail(words: readonly TaggedWord[], room: number): TaggedWord[] {
  for (let i = 0; i < words.length - 1; i++) {
    const rest = words.slice(i)
    const text = joined(rest)
    const first = rest[0]
    if (first === undefined || first.word === '暨' || [...text].length > room || !isBalanced(text)) continue
    if (/^(?:n|j|a|b|s|l|i|t|m|vn)/.test(first.tag) || /^[“《]/.test(text)) return rest
  }
  return []
}

/** Whether no quotation mark or bracket of a text lacks its other half. */
export function isBalanced(text: string): boolean {
  return ['“”', '（）', '《》', '()', '‘’'].every((pair) => {
    const [open, close] = [...pair].map((mark) => text.split(mark).length)
    return open === close
  })
}

/** Whether words are a statement: a verb is among them, or a number of something; no word of grammar ends them. */
function saysSomething(words: readonly TaggedWord[]): boolean {
  const last = words.at(-1)
  if (
    last === undefined ||
    last.tag === PART ||
    /^(?:p|c|u[^l]|d|r)/.test(last.tag) ||
    /[0-9.]$/.test(last.word)
  )
    return false
  if (/^m/.test(last.tag) && !/[\p{Script=Han}%％]$/u.test(last.word)) return false
  const counted = words.length > 2 && (/\d/.test(joined(words)) ? /^[qm]/ : /^m/).test(last.tag)
  return (
    counted ||
    words.some(({ tag }) => tag === 'v') ||
    last.tag === 'vn' ||
    /(?:会|会议|仪式|赛|案|战)$/.test(last.word)
  )
}
