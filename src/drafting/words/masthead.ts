const DIGITS = '0-9０-９〇○零一二三四五六七八九'
const DAY = `[${DIGITS}]{4}\\s*年\\s*[${DIGITS}十]{1,3}\\s*月\\s*[${DIGITS}十]{1,3}\\s*日|(?:19|20)[0-9]{2}(?<sep>[.\\-/．])[0-9]{1,2}\\k<sep>[0-9]{1,2}`
const EDITORS =
  '(?:本版|本期|今日)?(?:执行|值班|责任)?(?:责任编辑|责编|编辑|美术编辑|美编|版式|版面设计|校对|组版|检校|照排|制图|值班主任|值班总编|值班编委|值班编辑|编委|主编|审读)'

/** What a masthead is put together of; `title` is any other short word, a section of the paper or the weather. */
const PIECES = [
  ['day', DAY],
  ['weekday', '[（(]?(?:(?:星期|周)[一二三四五六日天]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?)[)）]?'],
  ['lunar', '[（(]?(?:农历|夏历)\\p{Script=Han}{2,14}[)）]?'],
  [
    'number',
    '[（(]?(?:(?:国内统一(?:连续出版物号|刊号)|邮发代号|ISSN|CN\\s?[0-9]{2}-)[\\s:：]*[0-9A-Z/／—-]*|总?第?\\s*[0-9]+\\s*[期号]|今日[0-9]+版)[)）]?',
  ],
  [
    'weather',
    '(?:-?[0-9]{1,2}℃?[—~～/至到-]+)?-?[0-9]{1,2}℃|\\p{Script=Han}{0,4}风[0-9一二三四五六到至—-]{1,5}级',
  ],
  [
    'page',
    '第\\s*(?:[A-Z]?[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*版|[A-Z]?[0-9]{1,3}\\s*版|[A-Z]-?[0-9]{1,2}(?![0-9])',
  ],
  ['bare-page', '0?[0-9]{1,2}(?![0-9℃]|小时|[—–~～-][0-9])'],
  [
    'editors',
    `${EDITORS}[\\s:：/／]+\\p{Script=Han}(?:\\p{Script=Han}{1,3}|\\s\\p{Script=Han})(?:[、，,]\\s*\\p{Script=Han}{2,4})*`,
  ],
  [
    'contact',
    '(?:(?!\\p{Script=Han}{0,6}(?:编|校|版式))\\p{Script=Han}{0,6}?)?(?:热线|电话|邮箱|信箱|电子[邮信]箱|E-?mail|微信号?|QQ群?|网址|传真|邮编)[\\s:：]*(?:[(（][0-9]{3,4}[)）][\\s—–-]?)?[0-9A-Za-z@._/:—–-]{3,40}',
  ],
  ['price', '(?:零售价?|定价|每份|每期|售价|全年定价)[\\s:：]*(?:人民币)?[0-9]+(?:\\.[0-9]+)?\\s*元'],
  ['publisher', '\\p{Script=Han}{4,24}(?:主管主办|主办|主管|承办|出版|机关报)'],
  ['paper', '[《]?\\p{Script=Han}{1,8}(?:报|周刊|特刊|专刊)[》]?(?![\\p{Script=Han}])'],
  [
    'named',
    '\\p{Script=Han}{2,6}[:：/／]\\s*\\p{Script=Han}(?:\\p{Script=Han}{1,2}|\\s\\p{Script=Han})(?:[、，,]\\s*\\p{Script=Han}{2,3})*(?!\\p{Script=Han})',
  ],
  ['title', '[“《]?[\\p{Script=Han}0-9·・℃~～/-]{1,12}[”》]?(?![\\p{L}\\p{N}])'],
] as const
type Piece = (typeof PIECES)[number][0]

const READERS = PIECES.map(([piece, source]) => [piece, new RegExp(source, 'yu')] as const)
const BETWEEN = /[\s　|｜/／·•,，、:：□■◆●○—–-]*/y
const LONGEST = 120
const MOST_TITLES = 3
/** Pieces of a line that says who made the page, and no more. */
const CREDITS: readonly Piece[] = ['editors', 'named', 'contact']

/** What a line says that is put together of nothing but a masthead's pieces. */
export interface Masthead {
  /** Whether something other than a day and its weekday shows that it is a page's and no article's. */
  sure: boolean
  day: boolean
  /** The printed page, named as it is printed. */
  page?: string
}

/** Reads a line as the head of a page: paper, day, section, page, editors, telephone; undefined where it holds other words. */
export function readMasthead(line: string): Masthead | undefined {
  if (line.length > LONGEST) return undefined
  const found: Piece[] = []
  let name: string | undefined
  for (let at = skip(line, 0); at < line.length; at = skip(line, at)) {
    const piece = pieceAt(line, at)
    if (piece === undefined) return undefined
    found.push(piece.kind)
    if (piece.kind === 'page' || piece.kind === 'bare-page') name = pageName(piece.words)
    at += piece.words.length
  }
  const has = (kind: Piece) => found.includes(kind)
  const titles = found.filter((kind) => kind === 'title').length
  const day = has('day')
  const page = has('page') || (has('bare-page') && /^[0-9A-Z]|[0-9]$/u.test(line.trim()))
  const paged = page && (has('paper') || has('editors') || has('contact'))
  const credited = has('editors') && found.every((kind) => CREDITS.includes(kind))
  if (titles > MOST_TITLES || (!day && !paged && !credited)) return undefined
  if (day && titles > 0 && found.every((kind) => kind === 'day' || kind === 'title')) return undefined
  const sure = found.some((kind) => !['day', 'weekday', 'title'].includes(kind))
  return { sure, day, ...(name !== undefined && { page: name }) }
}

function skip(line: string, at: number): number {
  BETWEEN.lastIndex = at
  return at + (BETWEEN.exec(line)?.[0].length ?? 0)
}

function pieceAt(line: string, at: number): { kind: Piece; words: string } | undefined {
  for (const [kind, pattern] of READERS) {
    pattern.lastIndex = at
    const words = pattern.exec(line)?.[0]
    if (words !== undefined && words !== '') return { kind, words }
  }
  return undefined
}

/** The name of a page as it is printed, without 第 and 版. */
function pageName(words: string): string {
  return words.replace(/[第版\s]/gu, '')
}
