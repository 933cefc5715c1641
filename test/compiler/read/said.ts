import type * as z from 'zod'
import { checkShape } from '../../../src/compiler/read/shape.ts'
import { readYaml } from '../../../src/compiler/read/yaml.ts'
import { Report } from '../../../src/compiler/report/report.ts'

/** What is reported, one line a report: the rule, line and column, the reason, what was expected and the hint. */
export function said(report: Report): string[] {
  return report
    .sorted()
    .map(({ ruleId, place: { line, column }, reason, expected, hint }) =>
      [`${ruleId} ${line}:${column}`, reason, expected ?? '–', hint ?? '–'].join(' | '),
    )
}

/** What a YAML file says, without its places, and what is told of it. */
export function shaped(schema: z.ZodType, text: string): { value: unknown; said: string[] } {
  const report = new Report()
  const yaml = readYaml('page.yaml', text, report)
  const file = yaml && checkShape(yaml, schema, report)
  const value: unknown =
    file && JSON.parse(JSON.stringify(file.value, (key, inside) => (key === 'at' ? undefined : inside)))
  return { value, said: said(report) }
}
