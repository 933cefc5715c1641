import type { LineFinding, LineRecogniser } from '../finding.ts'

const ALONE =
  /^[（(▲▼△■□◆]*\s*(?:(?:本报|新华社)?(?:首席|见习|实习|特约)?(?:记者|通讯员)\s*)?[\p{Script=Han}·]{1,4}(?:[\s、/／]+[\p{Script=Han}·]{1,4}){0,5}\s*(?:摄|供图|制图|摄影)[)）]?$/u
const CAPTION =
  /(?:[\s　（(](?:(?:本报|新华社)?(?:首席|见习|实习|特约)?(?:记者|通讯员)\s*)?[\p{Script=Han}·]{1,4}(?:[\s、]+[\p{Script=Han}·]{1,4}){0,3}\s*(?:摄|供图)|[（(]?(?:资料图片|新华社发|图片由.{2,20}提供|受访者供图))[)）]?$/u

/** 甲 文 乙 摄 names who wrote, too: it is a byline. */
const WRITTEN = /[\s/／]文(?:[\s/／]|$)/

/** Lines that say who took a picture: 甲 摄 alone, or at the end of a caption. */
export const photoCredits: LineRecogniser = {
  name: 'photo-credit',
  recognise: (lines) =>
    lines.flatMap(({ number, text, level }): LineFinding[] => {
      if (level > 0 || text.length > 200 || WRITTEN.test(text)) return []
      if (ALONE.test(text))
        return [{ line: number, kind: 'photo-credit', rule: '“摄”字收尾，独占一行', confidence: '高' }]
      if (CAPTION.test(text))
        return [{ line: number, kind: 'photo-credit', rule: '图片说明，以摄影者收尾', confidence: '中' }]
      return []
    }),
}
