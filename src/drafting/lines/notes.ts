import type { LineRecogniser } from '../finding.ts'
import { readCredit } from '../signature.ts'

const LONGEST = 160
const BRACKETED = /^[（(［[].*[)）］\]]。?$/u
/** What such notes speak of: who the author is, where the text was printed first, what was left out. */
const SUBJECT =
  /作者|执笔|课题组|笔者|本文|文章|译者|编者(?!按)|原题|标题为|题目为|摘编|略有|整理|供稿|本期(?:专家|嘉宾|主讲|主持)|(?:受访|指导|答疑|坐诊|主讲)(?:专家|嘉宾|医生)|图文无关/u
/** What is a note however short: （有删节）, （文中均系化名）. */
const BRIEF = /有(?:所)?(?:删[节改]|改动)|化名|摘自|节选自|译自|原载/u
/** 作者单位：甲大学, without brackets. */
const OPEN =
  /^(?:[*※▲■●◆]\s*)?(?:本文|文章|原文)?(?:第[一二]|通讯)?(?:作者|执笔人?|课题组(?:成员|组长)?|编者)(?:系|为|是|单位|简介|注|现?任)[:：]?\s*\S{3,}|^(?:[*※]\s*)?本文(?:系|为(?!大家|[您你]|读者|我们)|由|原载|摘自|选自|刊于).{4,}/u

/** Lines that say something of the article above: who its author is (作者系…教授), where it comes from, what is left out. */
export const notes: LineRecogniser = {
  name: 'note',
  recognise: (lines) =>
    lines.flatMap(({ number, text, level }, i) => {
      if (level > 0 || text.length > LONGEST || i === 0) return []
      const bracketed = BRACKETED.test(text) && (BRIEF.test(text) || (text.length > 8 && SUBJECT.test(text)))
      if ((!bracketed && !OPEN.test(text)) || readCredit(text) !== undefined) return []
      return [{ line: number, kind: 'note', rule: '文末的说明：作者、来源或删节', confidence: '高' }]
    }),
}
