import type { Report } from '../../../src/compiler/report/report.ts'

/** What is reported, one line a report: the rule, line and column, the reason, what was expected and the hint. */
export function said(report: Report): string[] {
  return report
    .sorted()
    .map(({ ruleId, place: { line, column }, reason, expected, hint }) =>
      [`${ruleId} ${line}:${column}`, reason, expected ?? '–', hint ?? '–'].join(' | '),
    )
}
