import type { LineRecogniser } from '../finding.ts'

const NUMERALS = '一二三四五六七八九十'
const SECTION =
  '(?:要闻|综合|新闻|时政|时事|本地|国内|国际|财经|经济|社会|文化|体育|文体|副刊|民生|教育|健康|评论|理论|专题|专版|特刊|县域|乡镇|农村|三农|法治|娱乐|科技|旅游|城事|都市|视点|关注|聚焦|深度|天下|视觉|党建|生活|服务|文艺|读书|卫生|政法|产业|区域|基层|市县|公告|广告)'
const SECTIONS = `${SECTION}(?:[·/]?${SECTION}){0,2}`
/** 02 要闻, 要闻·02, 要闻 A03, 要闻 第4版: a page's number, without 版 or behind what the page is called. */
const NAMED = new RegExp(
  `^[-—=·\\s]*(?:(?<before>0[0-9]|1[0-9])[\\s:：·|｜│/—-]*${SECTIONS}|${SECTIONS}[\\s:：·|｜│/—-]*(?:(?<after>0[0-9]|[A-Z][0-9]{1,2})|(?:第\\s*)?(?<behind>[A-Z]?[0-9]{1,3})\\s*版))[-—=·\\s]*$`,
  'u',
)
const MARK = new RegExp(
  `^[-—=·\\s]*(?:(?:第\\s*)?(?<name>[A-Z]?[0-9]{1,3}|[${NUMERALS}]{1,3})\\s*版|(?<letter>[A-Z][0-9]{1,2}))(?:[\\s:：·|｜—-]+[\\p{Script=Han}·/]{1,8}|${SECTIONS})?[-—=·\\s]*$`,
  'u',
)

/** Lines that say on which printed page one is: 第2版, A03 要闻, 4版. */
export const pageMarks: LineRecogniser = {
  name: 'page-mark',
  recognise: (lines) =>
    lines.flatMap(({ number, text }) => {
      const groups = (MARK.exec(text) ?? NAMED.exec(text))?.groups
      const name = groups?.name ?? groups?.letter ?? groups?.before ?? groups?.after ?? groups?.behind
      if (name === undefined) return []
      return [{ line: number, kind: 'page-mark', page: name, rule: `“${text}”写明版次`, confidence: '高' }]
    }),
}
