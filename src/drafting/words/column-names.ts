/** A column's label above a headline: 【微帮忙】. */
export const LABEL = /^(?:【.{1,14}】|［.{1,14}］|〔.{1,14}〕|\[.{1,14}\])$/u
/** Columns that are set without a mark, each item an article: 图片新闻, 启事. */
const COLUMN =
  /^(?:图片\s*(?:新闻|报道|故事|快讯)|摄影报道|[图影]说.{0,4}|简讯|短讯|快讯|简明新闻|新闻简报|一句话新闻|要闻速览|新闻速递|更正|讣告|[^，。：]{0,14}(?:启\s*事|公\s*告|通\s*告|声\s*明)|读者来信|来信照登|[商车药影楼赛书会时文学球棋艺农科]讯|商情|花絮|时评|文摘|(?:[一本]周|今日|国内|国际|本地)?要闻|\p{Script=Han}{0,6}(?:简讯|短讯|快讯|短波|速递|播报|集锦|动态)|速[览读递报]|快[览讯]|要[览目]|\p{Script=Han}{2,4}速览|(?:乡镇|县域|基层|各地|各县|乡村|社区|街道|部门|机关|企业|校园|行业|文教|科技|体育|财经|市场|警务|法治|工作|动态|三农|农村|村镇)快报)$/u
/** What a small notice is called that is an article by itself wherever it stands: 寻人, 停电预告, 天气预报, 招聘. */
const NOTICE = new RegExp(
  `^(?:${[
    '寻[人物亲车狗犬猫]|寻找.{2,12}|(?:失物|拾物)?招领|认领.{0,6}|(?:(?:诚|急|高薪)?招|高薪诚|诚|急)聘.{0,4}|招[租工生]|征[婚稿租].{0,4}|求[购租]|[出转]租|转让',
    '遗失|挂失|小启|告示|喜报|捷报|出售|求职|(?:致|敬告)(?:广大)?(?:读者|用户|市民|乘客|订户)|更正|讣告|致歉|鸣谢|(?:遗失|注销|更名|迁址|搬迁|清算|郑重|严正)声明|编后.{0,2}',
    '(?:今[日明天晚晨]?|明[日天]|昨[日天]|本周|一周|周末|本市|我[市县省]|未来三天|节日|高考|中考|春运|\\p{Script=Han}{2,3})?(?:天气|气象|空气质量)(?:预报|播报|快报|趋势|提示|服务|信息|指数|状况)?',
    '(?:今[日天晚明]?|明[日天晚]?|近期|计划|部分|局部)?(?:区域|路段|地区|片区)?(?:停|限|断)[水电气暖](?:预告|通知|通告|公告|信息|提示|预报|安排)?',
    '\\p{Script=Han}{0,6}预告|影讯|电视节目.{0,4}|节目[单表]',
    '.{0,8}(?:开奖|中奖|摇奖)(?:公告|号码|信息|结果|播报)?|(?:体育|福利)彩票.{0,6}',
    '(?:今日|昨日|本周|每日|一周)(?:菜价|粮价|肉价|油价|金价|物价)',
    '(?:今日|昨日|本周|每日|一周|本地)?(?:菜价|粮价|肉价|油价|金价|物价|粮油|蔬菜|农产品|副食品|股市|汇市|外汇|期货|市场)(?:价格|批发)?(?:行情|播报|牌价|信息|快报|速报|一览|监测)',
    '(?:今日|明日|本周)?(?:尾号)?限行(?:提示|尾号|信息|通告)?|(?:爱心|光荣|红黑?|黑|善行义举|黑名单|好人)榜|曝光台',
    '[^，。：]{0,14}(?:启\\s*事|公\\s*告|通\\s*告|公\\s*示|声\\s*明|简\\s*章)',
  ].join('|')})$`,
  'u',
)

/** Whether words are the name of a column whose items are an article, its characters apart or not: 简 讯. */
export function isColumn(text: string): boolean {
  return COLUMN.test(together(text))
}

/** Whether words are what a small notice is called, their characters apart or not: 通 告. */
export function isNotice(text: string): boolean {
  return NOTICE.test(together(text))
}

/** Words without the blanks between single characters, by which titles are spread. */
function together(text: string): string {
  return /^\p{Script=Han}(?:[\s　]+\p{Script=Han}){1,5}$/u.test(text) ? text.replace(/[\s　]+/gu, '') : text
}
