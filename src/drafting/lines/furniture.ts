import type { LineFinding, LineRecogniser } from '../finding.ts'
import type { PageLine } from '../page-line.ts'
import { readMasthead } from '../words/masthead.ts'

const EDITED =
  '(?:本版|本期|今日|[一二三四五六七八九十]版|版面|视觉|图文|见习|实习|助理)?(?:值班|执行|轮值)?(?:责任编辑|责编|视觉|编辑|美术编辑|美编|版式|版面设计|校对|检校|组版|照排|值班主任|值班总编|值班编委|主编|审读)'
/** Whose telephone or address a line gives where it is the paper's and no notice's. */
const OWN =
  '(?:\\p{Script=Han}{0,6}(?:[报刊]社?|杂志社)|本社|本版|新闻|读者|报料|爆料|投稿|来稿|征稿|广告部?|订[阅报]|发行|零售|官方|总编室|编辑部|采编|值班|24小时|财经|民生|社会|体育|文体|健康|教育|技术|职工维权|维权)'
const CONTACT =
  '(?:服务|咨询|新闻|报料|爆料)?(?:热线|电话|传真|邮箱|信箱|电子[邮信]箱|E-?mail|网址|微信号?|QQ群?)'
const RULES: readonly (readonly [pattern: RegExp, rule: string])[] = [
  [
    new RegExp(
      `^${EDITED}[\\s:：/／]+\\p{Script=Han}[\\p{Script=Han}\\s、，,:：/／·|｜]{1,60}(?:(?:电话|热线|邮箱|信箱|E-?mail|QQ|微信)[\\s:：]*[0-9A-Za-z@._—–-]{3,40}\\s*)*$`,
      'u',
    ),
    '编校署名',
  ],
  [
    new RegExp(`^(?:${OWN}${CONTACT}[\\s:：]*[0-9A-Za-z@._/:()（）—–-]{3,40}[\\s|｜/／，,；;]*)+$`, 'iu'),
    '热线与信箱',
  ],
  [
    /^(?:(?:官方|新浪|腾讯)?(?:微信|微博)(?:公众号|订阅号|号)?[\s:：@]+\S{2,20}|(?:印刷|承印|印务)(?:单位|者)?[\s:：]\S{4,20}|本报(?:常年)?法律顾问[\s:：].{2,30}|(?:零售价?|定价|全年定价|每份|每期)[\s:：]*[0-9.]+\s*元|今[日天](?:天气)?[\s:：][^。！？]{0,30}-?[0-9]{1,2}℃[^。！？]{0,20}|[▶►]?\s*(?:更多|详细|完整)(?:内容|新闻|报道|资讯|精彩).{0,6}(?:见|关注|扫码|登录|下载).{2,24})$/u,
    '印刷、定价、天气之类',
  ],
  [
    /^(?:国内统一(?:连续出版物号|刊号)|邮发代号|(?:总|总?第)\s*[0-9]+\s*期(?!\p{Script=Han})|今日[0-9]+版|ISSN|CN\s?[0-9]{2}-)/u,
    '报头：刊号与期号',
  ],
  [/^(?:[-—=_*·•.\s]{3,}|[-—\s]*[0-9]{1,3}[-—\s]*)$/u, '线条或页码'],
  // 扫黑除恶, 扫码乘车今起上线 are titles.
  [
    /^(?:扫一扫|扫[^。！？]{0,8}二维码|扫码(?=$|[\s，看观读听阅加进入关下查订了浏参]|获取)).{0,20}$/u,
    '二维码说明',
  ],
  [/^(?:(?:零售|定价|每份)[\s:：]*[0-9.]+元|广告(?:经营)?许可证)/u, '印刷、定价、天气之类'],
  [
    /^(?:(?:本报|本版|读者)?(?:新闻热线|读者热线|报料热线|爆料热线|本报热线|服务热线|热线电话|投稿邮箱|投稿信箱|电子邮箱|电子信箱|E-?mail|广告热线|发行热线|订报热线)(?=[\s:：0-9（(]|$)|(?:本报|报社)(?:地址|社址)[\s:：]|(?:本报|报社|编辑部|\p{Script=Han}{2,8}(?:[报刊]社?|杂志社)\s*)?(?:社址|地址|通[讯信]地址)[\s:：].*(?:邮编|邮政编码|电话)|\p{Script=Han}{2,8}(?:[报刊]社?|杂志社)[\p{Script=Han}\s]{0,8}(?:电话|热线|邮箱|信箱)[:：\s]+[0-9A-Za-z@._—–-]+$)/iu,
    '热线与信箱',
  ],
]
const LONGEST = 90
/** 编辑同志： opens a letter. */
const GREETING = /(?:同志|[你您]好|先生|女士)[们]?[:：，,!！]?$/u

/** The page on which something stands, as contents name it: A06, 第2版, （详见3版）. */
const ELSEWHERE =
  '[（(]?(?:详见|见|刊|在)?\\s*(?:第\\s*)?(?:[A-Z][0-9]{1,2}版?|[0-9]{1,2}\\s*版|第[一二三四五六七八九十]{1,3}版)[)）]?'
const CONTENTS = '(?:今日|本期|本报|内页|要闻|头版|新闻|精彩)?(?:导读|导览|要目|看点)'
/** What contents are called: 今日导读, 【本期要目】. */
const CONTENTS_NAME = new RegExp(
  `^[【［[■◆●▶]?\\s*(?:${CONTENTS}|今日提要|内容提要|要闻提示)\\s*[】］\\]]?[:：]?$`,
  'u',
)
/** Contents on one line, and two items and more without a name. */
const CONTENTS_LINE = new RegExp(
  `^[【［[■◆●▶]?\\s*${CONTENTS}\\s*(?:[】］\\]]|[:：\\s|｜]).*${ELSEWHERE}|^[【［[■◆●▶]?\\s*(?:今日|本期)(?:导读|导览|要目)\\s*(?:[】］\\]]|[:：]).*[^。！？】］\\]:：]$|^(?:[^。！？；A-Z]{4,30}?[\\s/／·…—]*${ELSEWHERE}[\\s|｜;；、■◆●]*){2,}$`,
  'u',
)
/** An item of contents on a line of its own, below what they are called. */
const CONTENTS_ITEM = new RegExp(
  `^(?:[■◆●▶·▲]?\\s*[^。！？；]{4,30}?[\\s/／·…—]*${ELSEWHERE}|${ELSEWHERE}[\\s:：|｜/／·]+[^。！？；]{4,30})$`,
  'u',
)

/** The lines of a page's contents: 今日导读：…A06, or what they are called with the items below it. */
function contents(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    if (line.text.length <= LONGEST && CONTENTS_LINE.test(line.text)) found.add(line.number)
    if (!found.has(line.number) && !CONTENTS_NAME.test(line.text)) continue
    let end = i + 1
    while (CONTENTS_ITEM.test(lines[end]?.text ?? '')) end++
    if (end > i + 1) for (const { number } of lines.slice(i, end)) found.add(number)
    i = end - 1
  }
  return found
}

/** Lines that belong to the page and to no article: mastheads, contents, page numbers, who edited the page. */
export const furniture: LineRecogniser = {
  name: 'furniture',
  recognise: (lines) => {
    const inside = contents(lines)
    return lines.flatMap(({ number, text }): LineFinding[] => {
      const at = { line: number, kind: 'furniture', confidence: '高' } as const
      const masthead = readMasthead(text)
      if (masthead?.sure) {
        const { page } = masthead
        return [{ ...at, rule: '报头：报名、日期、版次等', ...(page !== undefined && { page }) }]
      }
      if (inside.has(number)) return [{ ...at, rule: '导读：别的版上有什么' }]
      if (text.length > LONGEST || GREETING.test(text)) return []
      // □责编 肖华 □校对 方方: a box before each.
      const bare = text.replace(/[□■◇◆]\s*/gu, ' ').trim()
      const rule = RULES.find(([pattern]) => pattern.test(bare))
      return rule === undefined ? [] : [{ ...at, rule: rule[1] }]
    })
  },
}
