import type { PageLine } from './page-line.ts'
import { shareSaidAgain } from './restates.ts'
import { ENDING } from './words/organisation-endings.ts'

/** Words that the name of a column ends with, up to eight characters of it: 民生观察, 弄堂闲话, 平凡人生. */
const COLUMN_END =
  /^(?=.{2,8}$)(?!.*的).*(?:故事|人物|人生|一线|前线|基层|服务台|论坛|茶座|[时评快]评|评点|评论|杂谈|漫谈|夜话|闲话|闲谈|恳谈|[今论随微会]谈|观察|观潮|聚焦|关注|追踪|视点|视窗|视线|视角|视野|传真|之窗|档案|在线|连线|直通车?|热线|来电|来信|来函|往来|信箱|[问解]答|问吧|你说我说|坐诊|门诊|医院|面对面|帮办|帮忙|榜样?|典型|先锋|标兵|风采|风景线|记忆|往事|岁月|扫描|速递|快递|速览|播报|新传|样本|案例|现场|纪事|手记|札记|随笔|专栏|专题|报道|讲堂|课堂|学堂|总理|家谈|内外|路上|歌|好人|大家|提示|园地|天地|空间|时空|纵横|点击|透视|解读|解析|访谈|对话|专访|说法|调查|回音|回声|心声|之声|讲述|影像|图说|镜头|行动|巡礼|走笔|工匠|班组|手册|顾问|指南|指导|[驿小]站|服务[站厅点]|加油站|小屋|沙龙|客厅|书房|读书|史话|掌故|钩沉|百态|万象|博览|撷英|采风|万花筒|显微镜|放大镜|曝光台|红黑榜|大观|精粹|集萃|之家|之友|之星|进行时|正当时)$/u
/** What names of columns and campaigns begin with: 聚焦义务教育均衡发展, 新春走基层, or end with at any length. */
const CAMPAIGN =
  /^(?:聚焦|关注|走进|走近|学习贯彻|学习宣传|直击|喜迎|庆祝|纪念|新春|两会|决战|决胜|打赢|践行|弘扬|奋进|奋斗|创先争优|乡村振兴|高质量发展|我们的|身边的|难忘|追寻|今日|本期|本周|特别|热点|新闻|民生|百姓|读编)|(?:系列|特别|连续|跟踪|深度)(?:报道|评论)(?:之[一二三四五六七八九十]+)?$/u
const PUNCTUATED = /[，：！？“”,?!:]/u
/** 邮箱：abc@example.cn, 热线 8222110: no words of a title. */
const FIELD = /[0-9A-Za-z@._—–-]{5,}$|^\p{Script=Han}{2,6}[:：].{1,8}$/u
/** What an office's name stands above: 关于做好防汛工作的紧急通知. */
const FORMAL = /^关于|(?:通知|公告|通告|公示|决定|意见|通报)$/u
/** Less of a title said again below it is chance. */
const SAID = 0.15
const SHORT = 4
const MIDDLE = 6
const LONG = 9

/**
 * Whether a title above another is the name of a column or of a campaign, and no headline with its deck. Length, words
 * and what the text says again tell it; marks, which lie, tell little. The weights are those of a logistic regression on
 * the pairs of titles in the labelled texts, their marks varied, rounded to halves: fitted on one half of the texts it was right
 * for 95 in 100 pairs of the other. Telephones and offices, and a line without a mark above a marked one, which no labelled
 * text has for a headline, are weighed by hand.
 */
export function isColumnAbove(
  title: PageLine,
  below: PageLine,
  around: { body: string; signed: boolean },
): boolean {
  const { level } = title
  // Dumps set titles in **, too.
  const text = title.text.replaceAll('**', '')
  const other = below.text.replaceAll('**', '')
  const { length } = text
  const said = shareSaidAgain(text, around.body)
  const weights = [
    length <= SHORT ? 2.5 : 0,
    length > SHORT && length <= MIDDLE ? 0.5 : 0,
    length >= LONG ? -1 : 0,
    other.length >= length + 2 ? 1 : 0,
    other.length >= length + 5 ? 0.5 : 0,
    COLUMN_END.test(text) ? 2.5 : 0,
    CAMPAIGN.test(text) ? 3 : 0,
    COLUMN_END.test(other) || CAMPAIGN.test(other) ? -2.5 : 0,
    level === 0 && below.level > 0 ? 1.5 : 0,
    level === 0 && below.level > 0 && said < SAID ? 1.5 : 0,
    FIELD.test(text) ? 3 : 0,
    ENDING.test(text) && FORMAL.test(other) ? 3 : 0,
    level > 0 && below.level === 0 ? -1 : 0,
    /[\s　]/u.test(text) ? -0.5 : 0,
    PUNCTUATED.test(text) ? -0.5 : 0,
    around.signed ? 0.5 : 0,
    -2 * said,
  ]
  return weights.reduce((sum, weight) => sum + weight, 0) > 1.5
}
