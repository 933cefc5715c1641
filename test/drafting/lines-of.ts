import { classify } from '../../src/drafting/classify.ts'
import { readPageText } from '../../src/drafting/page-text.ts'
import { recogniseArticles } from '../../src/drafting/recognise-articles.ts'
import { takeJumpMarks } from '../../src/drafting/take-jump-marks.ts'
import { encode } from './draft-content.ts'

/** What each line of a text is, in order; the page's own lines left out. */
export function linesOf(text: string): string[] {
  const page = readPageText({ path: 'in.txt', bytes: encode(text) })
  if (Array.isArray(page)) throw new Error('the text cannot be read')
  const { lines } = takeJumpMarks(page.lines)
  return recogniseArticles(lines, classify(lines))
    .articles.flatMap(({ parts }) => parts.map(({ type, line }) => [line.number, type] as const))
    .sort(([a], [b]) => a - b)
    .map(([, type]) => type)
}

/** Lines of a text, each apart from the next. */
export const lines = (...all: string[]) => all.join('\n\n')

/** A signed feature: headline, byline and the first paragraphs. */
export const FEATURE = [
  '# 摆渡人老李',
  '本报记者 王芳',
  '老李在渡口撑了四十年船，没有误过一个赶集的人。',
  '他记得每一个乘船的孩子。',
]

/** A paragraph that goes on with the feature. */
export const BODY = '他把船靠在岸边，等最后一个人上来，才慢慢收起跳板。'
