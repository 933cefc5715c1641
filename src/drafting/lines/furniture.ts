import type { LineRecogniser } from '../finding.ts'

const DAY =
  '[0-9〇零一二三四五六七八九]{4}\\s*年\\s*[0-9一二三四五六七八九十]{1,3}\\s*月\\s*[0-9一二三四五六七八九十]{1,3}\\s*日'
const RULES: readonly (readonly [pattern: RegExp, rule: string])[] = [
  [
    new RegExp(
      `^(?:[\\p{Script=Han}]{2,8}(?:报|晚报|时报|周刊)\\s+)?${DAY}(?:\\s*[（(]?(?:星期|周)[一二三四五六日天][)）]?)?(?:\\s.*)?$`,
      'u',
    ),
    '报头：报名与日期',
  ],
  [
    /^(?:本版|本期|今日)?(?:责任编辑|责编|编辑|美编|版式|版面设计|校对|组版|值班主任|值班编委|主编|审读)[\s:：/／]*[\p{Script=Han}\s、，,:：/／·]{1,60}$/u,
    '编校署名',
  ],
  [
    /^(?:国内统一(?:连续出版物号|刊号)|邮发代号|总第?\s*[0-9]+\s*期|第\s*[0-9]+\s*期|今日[0-9]+版|ISSN|CN\s?[0-9]{2}-)/u,
    '报头：刊号与期号',
  ],
  [/^(?:[-—=_*·•.\s]{3,}|[-—\s]*[0-9]{1,3}[-—\s]*)$/u, '线条或页码'],
  [/^(?:扫一?扫?(?:描)?|扫码|扫描二维码).{0,20}$/u, '二维码说明'],
  [/^(?:新闻热线|热线电话|投稿邮箱|电子邮箱|E-?mail|广告热线|发行热线)/iu, '热线与信箱'],
]

/** Lines that belong to the page and to no article: mastheads, page numbers, who edited the page. */
export const furniture: LineRecogniser = {
  name: 'furniture',
  recognise: (lines) =>
    lines.flatMap(({ number, text }) => {
      if (text.length > 90) return []
      const found = RULES.find(([pattern]) => pattern.test(text))
      return found === undefined
        ? []
        : [{ line: number, kind: 'furniture', rule: found[1], confidence: '高' }]
    }),
}
