const NUMBER = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})'
const PLACE_AND_DAY = `[\\p{Script=Han}·]{0,10}?(?:${NUMBER}月)?(?:${NUMBER}日)?`
const AGENCY =
  '(?:新华社|新华网|中新社|中新网|人民网|央视网|央广网|光明网|中国网|国际在线|[\\p{Script=Han}]{2,8}(?:通讯社|新闻网|客户端|日报网))'
const DISPATCH = new RegExp(
  `^(?:(?<own>本报(?:记者)?讯|(?:本报|本台)消息)|(?<dateline>本报${PLACE_AND_DAY}[电讯])|` +
    `(?<agency>据?${AGENCY}(?:${PLACE_AND_DAY}(?:[电讯]|消息|报道))))` +
    `[\\s　]*(?<bracket>[（(][^（()）]{1,60}[)）])?[\\s　:：]*`,
  'u',
)

/** How an article's first paragraph says where it comes from. */
export interface Dispatch {
  /** 本报讯 names nobody; 本报北京1月2日电 a place and a day, 新华社…电 an agency. */
  kind: 'own' | 'dateline' | 'agency'
  /** The words before the bracket. */
  words: string
  /** What stands in the bracket, and where it begins in the paragraph. */
  bracket?: { words: string; start: number }
  /** Where the news itself begins. */
  end: number
}

/** The words that a paragraph opens with, where they are a newspaper's or an agency's mark. */
export function readDispatch(paragraph: string): Dispatch | undefined {
  const head = paragraph.slice(0, 120)
  const found = DISPATCH.exec(head)
  const groups = found?.groups
  if (found === null || groups === undefined) return undefined
  const kind = groups.own !== undefined ? 'own' : groups.dateline !== undefined ? 'dateline' : 'agency'
  const words = groups.own ?? groups.dateline ?? groups.agency ?? ''
  const bracket = groups.bracket
  return {
    kind,
    words,
    end: found[0].length,
    ...(bracket !== undefined && {
      bracket: { words: bracket.slice(1, -1), start: head.indexOf(bracket) + 1 },
    }),
  }
}
