import type { LineFinding, LineRecogniser } from '../finding.ts'

const ALONE =
  /^[（(▲▼△■□◆]*\s*(?:\p{Script=Han}{0,10}?(?:记者|通讯员|摄影师|摄影家)\s*)?[\p{Script=Han}·]{1,4}(?:[\s、/／]+[\p{Script=Han}·]{1,4}){0,5}\s*(?:摄|供图|制图|摄影)[)）]?$/u
const CAPTION =
  /(?:[\s　（(](?:(?:本报|新华社)?(?:首席|见习|实习|特约)?(?:记者|通讯员)\s*)?[\p{Script=Han}·]{1,4}(?:[\s、]+[\p{Script=Han}·]{1,4}){0,3}\s*(?:摄|供图)|(?:资料图片|新华社发|图片由.{2,20}提供|受访者供图))[)）]?$/u

/** 图由甲公司提供, 供图/甲, 图片来源：乙: who gave a picture, on a line that says nothing else. */
const GIVEN =
  /^[（(▲▼△■□◆]*\s*(?:(?:本[版文组]|以上|文[中内]|题|配|压题|均)?(?:图片?|照片|插图|题图|图表|视频截图|资料图片?)(?:均|皆|都)?(?:由|系|为|是|来自|来源于?|取自|据|[:：\s/／])+[^。！？；，]{2,30}?(?:提供|供图|拍摄|摄|绘|制作|发|资料(?:图片?)?|截图)?|(?:供图|图源|制图|绘图|摄影|资料图片?)[:：\s/／]+[^。！？；，]{2,24}|(?:资料|网络|视频|监控|受访者供|效果|示意)(?:图片?|截图)|[^。！？；，\s]{2,14}供图)\s*[)）]?$/u
/** 图为市民在植树 tells what is seen. */
const SEEN = /^[（(▲▼△■□◆]*\s*图为(?!.{0,16}(?:摄|供图|提供|拍摄)[)）]?$)/u

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
      if (GIVEN.test(text) && !SEEN.test(text))
        return [{ line: number, kind: 'photo-credit', rule: '写明图片由谁提供，独占一行', confidence: '高' }]
      if (CAPTION.test(text))
        return [{ line: number, kind: 'photo-credit', rule: '图片说明，以摄影者收尾', confidence: '中' }]
      return []
    }),
}
