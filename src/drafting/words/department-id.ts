import { ORGANISATION_WORDS } from './english-words.ts'
import { placeWord, reading } from './id-words.ts'
import { tagWords } from './tagger.ts'

/** The levels of the state, and how ids name them where they must. */
const LEVELS: Readonly<Record<string, string>> = {
  中央: 'central',
  国家: 'national',
  全国: 'national',
  中国: 'national',
  自治区: 'regional',
  自治县: 'county',
  省: 'provincial',
  市: 'municipal',
  区: 'district',
  县: 'county',
  自治州: 'prefectural',
  旗: 'banner',
  镇: 'town',
  乡: 'township',
}
const LEVELLED =
  /^(?<place>(?![省市县区]|自治)\p{Script=Han}{2,3}?)?(?<level>自治[区县]|省|市(?!场|民)|(?<![社小园街校发新景库灾片辖])区(?!域)|县(?!域)|自治州|旗|镇|乡(?!村))(?<rest>.+)$/u
const STATE = /^(?<level>中央|国家|全国|中国)(?<rest>.+)$/u
/** What ends names and tells none from another. */
const GENERIC =
  /^(?:[本首]届|[省市县区]委|居委会|村委会|委员会|委|局|厅|办公室|办公厅|办|室|处|科|部|署|总局|中心|工作|股份|有限|责任|有限责任|有限公司|有限责任公司|公司|总公司|分行|支行|分公司|集团|控股|管理|服务|服务公司|发展|信息|机构|街道|街道办|办事处|街道办事处|组织|国家|总队|支队|大队|中队|队|分局|站|所|会|院|馆|和|与|及|财经|战略|精密|制造|高级|中级|人民|大|总|附属|事务|技术|数据)$/
/** Words that tell an office from none of the same level by themselves. */
const BARE = new Set([
  'committee',
  'government',
  'congress',
  'cppcc',
  'court',
  'procuratorate',
  'party-committee',
  'standing-committee',
])
/** Names, without their level, that have no word in the table or the dictionary. */
const OFFICES: ReadonlyMap<string, string[]> = new Map([
  ['委', ['committee']],
  ['委常委会', ['standing-committee']],
  ['委办公室', ['committee-office']],
  ['委办公厅', ['committee-office']],
  ['办公厅', ['general-office']],
])
/** Which of a row of congresses or games it is. */
const NUMBERED = /第?[一二三四五六七八九十百]{1,4}届/
const WORDS = 3
const COMPANY = /(?:银行|[分支]行|公司|集团|移动|联通|电信|石油|石化|邮政|铁塔)$/
const NEIGHBOURHOOD = /(?:街道|街道办|办事处|社区|居委会|村委会)$/

/** Short English or pinyin words for an organisation's name; the paper's own place is left out, another one named. */
export function departmentWords(name: string, ownPlaces: readonly string[]): string[] {
  const { place, level, rest } = parted(name)
  const office = OFFICES.get(rest) ?? restWords(rest.replace(NUMBERED, ''), ownPlaces)
  const words = office.slice(0, WORDS)
  if (level === undefined || NEIGHBOURHOOD.test(rest)) return words
  if (place !== undefined && !ownPlaces.includes(place)) return [reading(place), ...words]
  const bare = office.every((word) => BARE.has(word))
  const unsaid = level === '市' || (LEVELS[level] === 'national' && COMPANY.test(rest))
  return unsaid && !bare ? words : [LEVELS[level] ?? 'local', ...words]
}

function parted(name: string): { place?: string; level?: string; rest: string } {
  const groups = (LEVELLED.exec(name) ?? STATE.exec(name))?.groups
  if (groups?.rest === undefined) return { rest: name }
  const { place, level, rest } = groups
  // 朔城区南城街道办事处: what stands nearest to the ending names it.
  const inner = LEVELLED.exec(rest)?.groups
  if (inner?.place !== undefined && inner.rest !== undefined) return parted(rest)
  return { rest, ...(place !== undefined && { place }), ...(level !== undefined && { level }) }
}

/** The words of a name without its level: those of the table, between them those of the dictionary, generic ones left out. */
function restWords(rest: string, ownPlaces: readonly string[]): string[] {
  const found: string[] = []
  let pending = ''
  const flush = () => {
    found.push(...ownWords(pending, ownPlaces))
    pending = ''
  }
  for (let at = 0; at < rest.length; at++) {
    const word = longestAt(rest, at)
    if (word === undefined) pending += rest[at]
    else {
      flush()
      found.push(ORGANISATION_WORDS.get(word) ?? '')
      at += word.length - 1
    }
  }
  flush()
  const words = found.filter(
    (word, i) =>
      word !== '' && found.indexOf(word) === i && !found.some((other) => other.endsWith(`-${word}`)),
  )
  return words.length > 0 ? words : [reading(rest)].filter((word) => word !== '')
}

/** What a name holds besides known words: its own words, in pinyin; single characters belong together. */
function ownWords(text: string, ownPlaces: readonly string[]): string[] {
  const groups: { word: string; single: boolean }[] = []
  for (const { word, tag } of tagWords(text)) {
    if (GENERIC.test(word) || ownPlaces.includes(word)) continue
    const last = groups.at(-1)
    const single = word.length === 1
    if (single && last?.single && last.word.length < 3) last.word += word
    else groups.push({ word: /^ns/.test(tag) ? placeWord(word) : word, single })
  }
  return groups.map(({ word }) => (/^[A-Za-z0-9]+$/.test(word) ? word.toLowerCase() : reading(word)))
}

const LONGEST = Math.max(...[...ORGANISATION_WORDS.keys()].map(({ length }) => length))

function longestAt(text: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length)
    if (ORGANISATION_WORDS.has(word)) return word
  }
  return undefined
}
