/** A point in a file: line and column counted from 1, column in UTF-16 code units. */
export interface Place {
  line: number
  column: number
}

export type Severity = 'error' | 'warning'

/** One problem found in the content, as a value: collected and reported, never thrown. */
export interface Diagnostic {
  ruleId: string
  severity: Severity
  /** Path of the file as the caller named it, with forward slashes. */
  file: string
  place: Place
  /** What is wrong, in one sentence. */
  reason: string
  /** What would have been right. */
  expected?: string | undefined
  /** How to mend it. */
  hint?: string | undefined
}

/** `file:line:column severity ruleId: reason`, then what was expected and the hint on lines of their own. */
export function formatDiagnostic(d: Diagnostic): string {
  const head = `${d.file}:${d.place.line}:${d.place.column} ${d.severity} ${d.ruleId}: ${d.reason}`
  const more = [
    d.expected === undefined ? [] : [`  应为：${d.expected}`],
    d.hint === undefined ? [] : [`  提示：${d.hint}`],
  ].flat()
  return [head, ...more].join('\n')
}
