import type { Run } from '../sentences.ts'
import { NEVER } from './organisation-stops.ts'
import { ANY, NO_BRAND } from './specific-names.ts'

/** What is named by two or three characters, that the dictionary need not know: 站前派出所, 木黄中学. */
const SHORT =
  /(?<=^|[，。、；：？！“（(\s和与及或由在对向到从经据被将了往给])(?<name>(?![和与及或由在对向到从经据被将了往给])\p{Script=Han}{2,3})(?:派出所|公安分局|海事处|海事局|街道办事处|街道办|供电公司|供电所|司法所|财政所|税务所|卫生院|中学|小学|幼儿园|工务段|机务段)(?![生校师长])/gu
const NO_NAME =
  /[的了在是有被将让到各其该每某多几全我本这那两\p{N}一三四五六七八九]|.[当任读念上去来做办]|^(?:辖区|当地|附近|所在|属地|就近|最近|邻近|周边|中心|城关镇?|希望|实验|模拟|巡回)$|[省市县区州镇乡村所家地]$/u

/** The names of stations, schools and the like by how short they are, where a clause or its object begins with them. */
export function shortNames(sentence: string): Run[] {
  return [...sentence.matchAll(SHORT)].flatMap((match) => {
    const name = match.groups?.name ?? ''
    if ([NO_NAME, ANY, NO_BRAND, NEVER].some((no) => no.test(name))) return []
    return [{ start: match.index, end: match.index + match[0].length }]
  })
}
