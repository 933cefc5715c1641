import { ENDING } from './organisation-endings.ts'
import { type TaggedWord, tagWords } from './tagger.ts'

/** An office and whoever works there, which the dictionary has as one word. */
const WITH_PERSON = /^.*事务所(?=(?:律师|会计师)$)/u
/** 会同 and a level, which the dictionary takes for the county of that name. */
const WITH_LEVEL = /^会同(?=[省市县区镇乡]$)/u

/** The words of a sentence, those parted that hold the end or the beginning of an organisation's name. */
export function wordsOfNames(sentence: string): TaggedWord[] {
  return tagWords(sentence).flatMap((word, i, words) => {
    const before = words[i - 1]?.word ?? ''
    const office = ENDING.test(before) || before.endsWith('政府')
    const [head] = WITH_PERSON.exec(word.word) ?? (office ? WITH_LEVEL.exec(word.word) : null) ?? []
    if (head === undefined) return [word]
    const cut = word.start + head.length
    return [
      { ...word, word: head, end: cut },
      { ...word, word: word.word.slice(head.length), start: cut },
    ]
  })
}

const COMMODITY =
  /^(?:棉花|大豆|豆粕|豆油|棕榈油|菜籽油|玉米|白糖|沪?铜|沪?铝|锌|铅|镍|原油|燃油|黄金|白银|螺纹钢|钢材|铁矿石|焦炭|焦煤|橡胶|天胶|小麦|稻谷|股指|国债|动力煤|甲醇|苹果|生猪|鸡蛋|农产品|金属|商品)$/u
const OF_FUTURES = /^(?:主力|合约|价格|市场|交易|品种|行情|盘面|收盘|开盘|大涨|大跌|上涨|下跌|涨|跌)/u

/** Whether 期货 or 证券 is what is traded and no company: 棉花期货, 期货价格. */
export function isTraded(
  sentence: string,
  { word, end }: TaggedWord,
  before: TaggedWord | undefined,
): boolean {
  if (!/^(?:期货|证券)$/u.test(word)) return false
  return COMMODITY.test(before?.word ?? '') || OF_FUTURES.test(sentence.slice(end))
}
