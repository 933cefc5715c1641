import type { LineFinding, LineRecogniser } from '../finding.ts'
import { readMasthead } from '../words/masthead.ts'

const EDITED =
  '(?:本版|本期|今日)?(?:值班|执行)?(?:责任编辑|责编|编辑|美术编辑|美编|版式|版面设计|校对|检校|组版|照排|值班主任|值班总编|值班编委|主编|审读)'
const RULES: readonly (readonly [pattern: RegExp, rule: string])[] = [
  [
    new RegExp(
      `^${EDITED}[\\s:：/／]+\\p{Script=Han}[\\p{Script=Han}\\s、，,:：/／·|｜]{1,60}(?:(?:电话|热线|邮箱|信箱|E-?mail|QQ|微信)[\\s:：]*[0-9A-Za-z@._—–-]{3,40}\\s*)*$`,
      'u',
    ),
    '编校署名',
  ],
  [
    /^(?:国内统一(?:连续出版物号|刊号)|邮发代号|总第?\s*[0-9]+\s*期|第\s*[0-9]+\s*期|今日[0-9]+版|ISSN|CN\s?[0-9]{2}-)/u,
    '报头：刊号与期号',
  ],
  [/^(?:[-—=_*·•.\s]{3,}|[-—\s]*[0-9]{1,3}[-—\s]*)$/u, '线条或页码'],
  [/^(?:扫一?扫?(?:描)?|扫码|扫描二维码).{0,20}$/u, '二维码说明'],
  [
    /^(?:(?:本报|本版|读者)?(?:新闻热线|热线电话|投稿邮箱|投稿信箱|电子邮箱|电子信箱|E-?mail|广告热线|发行热线|订报热线)|(?:本报|报社|编辑部|\p{Script=Han}{2,10}社\s+)?(?:社址|地址|通[讯信]地址)[\s:：].*(?:邮编|邮政编码|电话)|(?:零售|定价|每份)[\s:：]*[0-9.]+元|广告(?:经营)?许可证|\p{Script=Han}{2,8}(?:报社?|社)[\p{Script=Han}\s]{0,8}(?:电话|热线|邮箱|信箱)[:：\s]+[0-9A-Za-z@._—–-]+$)/iu,
    '热线与信箱',
  ],
]
const LONGEST = 90
/** 编辑同志： opens a letter. */
const GREETING = /(?:同志|[你您]好|先生|女士)[们]?[:：，,!！]?$/u

/** Lines that belong to the page and to no article: mastheads, page numbers, who edited the page. */
export const furniture: LineRecogniser = {
  name: 'furniture',
  recognise: (lines) =>
    lines.flatMap(({ number, text }): LineFinding[] => {
      const at = { line: number, kind: 'furniture', confidence: '高' } as const
      const masthead = readMasthead(text)
      if (masthead?.sure) {
        const { page } = masthead
        return [{ ...at, rule: '报头：报名、日期、版次等', ...(page !== undefined && { page }) }]
      }
      if (text.length > LONGEST || GREETING.test(text)) return []
      const rule = RULES.find(([pattern]) => pattern.test(text))
      return rule === undefined ? [] : [{ ...at, rule: rule[1] }]
    }),
}
