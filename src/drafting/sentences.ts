import type { Run } from '../compiler/read/line-table.ts'

export type { Run }

/** Longer stretches without a stop are cut, so that the work on one stays bounded. */
const LONGEST = 1000
const SENTENCE = new RegExp(
  `[^。！？!?；;\\n]{1,${LONGEST}}(?:[。！？!?；;\\n]+[”’』」）)]*)?|[。！？!?；;\\n]+`,
  'gu',
)

/** The sentences of a text, from `from` on, as runs. */
export function sentencesOf(text: string, from = 0): Run[] {
  return [...text.slice(from).matchAll(SENTENCE)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
}
