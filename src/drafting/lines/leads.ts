import type { LineRecogniser } from '../finding.ts'
import { type Dispatch, readDispatch } from '../words/dispatch.ts'
import { readNames } from '../words/people.ts'

/** Shorter lines may be a credit (央视网消息 王梅) or a column's name (影讯 本周), so that the paper has to name itself. */
const SHORT = 20
const ITSELF = /^本[报刊台网]/u

/** Paragraphs that open an article: 本报讯, 新华社…电, 央视网消息. */
export const leads: LineRecogniser = {
  name: 'lead',
  recognise: (lines) =>
    lines.flatMap(({ number, text, level }) => {
      const dispatch = level === 0 ? readDispatch(text) : undefined
      if (dispatch === undefined || !hasNews(text, dispatch)) return []
      return [
        {
          line: number,
          kind: 'lead',
          rule: dispatch.words === '' ? '以括号里的作者开头' : `以“${dispatch.words}”开头`,
          confidence: '高',
        },
      ]
    }),
}

/** Whether the news follows on the line, and no names alone. */
function hasNews(text: string, { words, end }: Dispatch): boolean {
  if (end >= text.length) return false
  return text.length > SHORT || (ITSELF.test(words) && readNames(text.slice(end)) === undefined)
}
