const NUMBER =
  '(?:[0-9]{1,4}|[一二两三四五六七八九十百半几数多][一二两三四五六七八九十百零几数多]{0,3})(?:多|余|来)?'
const LENGTH = `(?:连续(?:\\p{Script=Han}{2})?|一连|最?近|长达|历时|为期|短短)?${NUMBER}(?:天|个[多半]?(?:月|小时|星期)|小时|周(?!年)|年|昼夜|日)(?:多|余)?(?:以来|来|之久|的时间)?`
const COUNTED = new RegExp(
  `(?<![0-9.第每零〇○一二三四五六七八九十百]|[上下](?=半年))(?:${LENGTH})(?![多余]?[级代度初底末前后岁均制]|[计规]划|期(?!间))`,
  'gu',
)
const VAGUE =
  /(?:近日来?|(?<![生节假作0-9])日前|连日来|近年来|近期|近来|多日来|长期以来|这段时间以来|一连几[日天]|入[春夏秋冬伏汛]以来)/gu
const CLOCK =
  /(?:凌晨|清晨|早[晨上]|上午|[中正]午|下午|傍晚|晚[上间]|深夜|夜[里间])(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:点|时)(?:半|[0-9]{1,2}分?)?(?:左右|许)?|(?<![0-9])[0-9]{1,2}点(?:(?:半|整|[0-9]{1,2}分)(?:左右|许)?|左右|许)/gu

/** Words for a length of time, or a time, that the text ties to no day. */
export interface DurationQuote {
  start: number
  end: number
  reason: string
  /** Whether it is a time of some day. */
  clock: boolean
}

const KINDS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [VAGUE, '没有写是哪一天，也没有写从哪一天算起'],
  [CLOCK, '只有钟点，没有写是哪一天'],
  [COUNTED, '只说时间长短，没有写从哪一天算起'],
]

/** Every length of time in a sentence, earlier kinds before later ones where they overlap. */
export function findDurationQuotes(sentence: string): DurationQuote[] {
  const found: DurationQuote[] = []
  for (const [pattern, reason] of KINDS) {
    for (const match of sentence.matchAll(pattern)) {
      const quote = {
        start: match.index,
        end: match.index + match[0].length,
        reason,
        clock: pattern === CLOCK,
      }
      if (isLength(match[0]) && !found.some((f) => f.start < quote.end && quote.start < f.end))
        found.push(quote)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 1949年, 二零二二年 and 26日 are dates; 三日 and 连续26日 are not. */
function isLength(words: string): boolean {
  return !/^(?:[0-9]{4}年|[一二三四五六七八九][一二三四五六七八九零]{3}年|[0-9]{1,2}日)/.test(words)
}
