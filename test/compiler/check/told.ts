import { type Besides, compileArticle } from '../place/one-article.ts'

/**
 * What is reported of a page with an article of these entries, one line a report: the rule, the YAML that stands where it
 * points, the reason, what was expected and the hint.
 */
export function told(text: string, entries: object, besides: Besides = {}): string[] {
  const { diagnostics, yaml } = compileArticle(text, entries, besides)
  const lines = yaml.split('\n')
  return diagnostics.map(({ ruleId, place, reason, expected, hint }) => {
    const at = lines[place.line - 1]?.slice(place.column - 1)
    return [`${ruleId} at ${at}`, reason, expected ?? '–', hint ?? '–'].join(' | ')
  })
}

/** The rules of what is reported, and where. */
export function toldWhere(text: string, entries: object, besides: Besides = {}): string[] {
  return told(text, entries, besides).map((line) => line.slice(0, line.indexOf(' | ')))
}
