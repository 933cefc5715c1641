import type { LineRecogniser } from '../finding.ts'

const NUMERALS = '一二三四五六七八九十'
const MARK = new RegExp(
  `^[-—=·\\s]*(?:第\\s*(?<nth>[0-9]{1,3}|[A-Z][0-9]{1,2}|[${NUMERALS}]{1,3})\\s*版|(?<name>[A-Z]?[0-9]{1,3})\\s*版|(?<letter>[A-Z][0-9]{1,2}))(?:[\\s:：·|—-]+[\\p{Script=Han}·/]{1,8})?[-—=·\\s]*$`,
  'u',
)

/** Lines that say on which printed page one is: 第2版, A03 要闻, 4版. */
export const pageMarks: LineRecogniser = {
  name: 'page-mark',
  recognise: (lines) =>
    lines.flatMap(({ number, text }) => {
      const groups = MARK.exec(text)?.groups
      const name = groups?.nth ?? groups?.name ?? groups?.letter
      if (name === undefined) return []
      return [{ line: number, kind: 'page-mark', page: name, rule: `“${text}”写明版次`, confidence: '高' }]
    }),
}
