import type { LineRecogniser } from '../finding.ts'
import { readDispatch } from '../words/dispatch.ts'

/** Paragraphs that open an article: 本报讯, 新华社…电, 央视网消息. */
export const leads: LineRecogniser = {
  name: 'lead',
  recognise: (lines) =>
    lines.flatMap(({ number, text, level }) => {
      const dispatch = level === 0 && text.length > 20 ? readDispatch(text) : undefined
      if (dispatch === undefined || dispatch.end >= text.length) return []
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
