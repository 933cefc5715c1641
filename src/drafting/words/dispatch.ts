import { AGENCY_NAME } from './agencies.ts'

const NUMBER = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})'
const PLACE_AND_DAY = `[\\p{Script=Han}·“”0-9A-Za-z]{0,14}?(?:${NUMBER}月)?(?:${NUMBER}日)?`
const PAPER = '\\p{Script=Han}{0,6}?(?:日报|晚报|晨报|早报|时报|商报|都市报|青年报)'
const NAME = '\\p{Script=Han}[\\p{Script=Han}·]{1,7}?'
const ROLE = '\\p{Script=Han}{0,8}?(?:记者|通讯员|实习生)'
/** 记者甲、通讯员乙报道：, where no bracket holds the names. */
const OPEN_NAMES = `${ROLE}[\\s/／]?${NAME}(?:[、，\\s]+(?:${ROLE}[\\s/／]?)?(?!(?:摄影)?报道)${NAME})*`
const OPEN = `(?<open>${OPEN_NAMES})(?=\\s*(?:摄影)?报道|[:：\\s])(?:\\s*(?:摄影)?报道)?`
/** 记者甲10月19日从…获悉, 记者甲从…获悉, where the news itself goes on at once. */
const DATED = `(?<dated>${ROLE}[\\s/／]?(?![昨今近前当日连月])${NAME})(?=(?:[0-9]{1,2}月)?[0-9]{1,2}日|[昨今近前][日天]|[日目]前|从|获悉|了解到)`
/** 记者甲报道：, without 本报讯. */
const ONLY_REPORTED = `(?=${OPEN_NAMES}\\s*报道[:：\\s])`
/** Names in a bracket with which a paragraph opens, without 本报讯. */
const ONLY_NAMES =
  '(?=[（(](?:本[报刊台]|特约|见习)?(?:首席)?(?:记者|通讯员|实习生)[\\s/／]?[\\p{Script=Han}·、，\\s]{2,40}[)）])'
/** 综合外电报道, 据外媒报道: from several, none of them named. */
const SEVERAL =
  '(?:据?综合(?:外电|外媒|媒体|各地|各方|新华社|中新社|本报)[\\p{Script=Han}、]{0,6}?(?:报道|消息)|综合(?:新华社|中新社)[\\p{Script=Han}、]{0,6}?电(?=[\\s（(:：，])|据(?:外电|外媒)(?:[昨今近]日)?(?:报道|消息))'
const WORDS =
  `(?<own>${ONLY_NAMES}|本[报刊网台社站](?:综合|记者|热线[0-9]{0,9})?(?:讯|消息)|${ONLY_REPORTED}|${PAPER}讯|(?!本[报刊网台社站])\\p{Script=Han}{2,4}讯(?=[\\s（(]))|` +
  `(?<dateline>本报${PLACE_AND_DAY}[电讯])|` +
  `(?<agency>${SEVERAL}|据?[《“]?${AGENCY_NAME}[》”]?(?:${PLACE_AND_DAY}(?:专?电|讯|消息|报道)))`
const DISPATCH = new RegExp(
  `^(?:${WORDS})[\\s　]*(?:(?<bracket>[（(][^（()）]{1,60}[)）])|${OPEN}|${DATED})?[\\s　:：]*`,
  'u',
)

/** How an article's first paragraph says where it comes from. */
export interface Dispatch {
  /** 本报讯 names nobody; 本报北京1月2日电 a place and a day, 新华社…电 an agency. */
  kind: 'own' | 'dateline' | 'agency'
  /** The words before the names; none where a bracket with names opens the paragraph. */
  words: string
  /** What stands where the names stand, in a bracket or without, and where it begins in the paragraph. */
  names?: { words: string; start: number }
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
  const names = groups.bracket?.slice(1, -1) ?? groups.open ?? groups.dated
  return {
    kind,
    words,
    end: found[0].length,
    ...(names !== undefined && { names: { words: names, start: head.indexOf(names, words.length) } }),
  }
}
