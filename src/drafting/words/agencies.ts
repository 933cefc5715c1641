/** Agencies, broadcasters and other newspapers, as Chinese newspapers name where an article comes from. */
const AGENCY =
  '(?:新华社|新华网|新华每日电讯|新华|中新社|中新网|中国新闻[社网]|人民日报|人民网|求是|央视新闻|央视网|央视|中央广播电视总台|总台|央广网|央广|光明网|中国网|国际在线|澎湃新闻|' +
  '\\p{Script=Han}{2,8}?(?:通讯社|日报|晚报|晨报|早报|时报|商报|都市报|青年报|周报|快报|导报|农民报|教育报|经济报|周刊|新闻网|电视台|广播电台|融媒体中心)|(?<=[《〈])\\p{Script=Han}{2,10}(?:报|刊|杂志|周末|文摘|画报)(?=[》〉]))' +
  '(?:社|新闻)?(?:客户端|微信公众号|微博|网站?)?'
const FROM =
  '(?:(?:以上|本[版栏组文])?(?:稿件|内容|文字|消息|报道)?(?:均|皆|都|全部)?)?(?:文?据|综合|来源|稿源|摘自|选自|摘编自|转自|转载自|原载于?|刊于)*[:：\\s]*'
const HOW =
  '(?:[\\p{Script=Han}0-9]{0,12}?(?:[电讯稿]|(?:特约)?评论员|消息|报道|专电|供稿|客户端|整理|等)|综合|相关报道|有关报道|等媒体)*'
const NAMED = `[《〈“]?${AGENCY}[》〉”]?(?:[（(]?记者[)）]?)?`
const WHOLE = new RegExp(
  `^${FROM}${NAMED}(?:[\\s、，,和/／·]+(?:据)?${NAMED})*\\s*${HOW}(?:[、，,]${NAMED}\\s*${HOW})*$`,
  'u',
)

/** A regular expression's source for the name of an agency or another newspaper. */
export const AGENCY_NAME = AGENCY

/** Whether words, all of them, name an agency or another newspaper as the origin of an article: 据新华社电. */
export function namesAgency(words: string): boolean {
  return words.length <= 60 && WHOLE.test(words.trim())
}
