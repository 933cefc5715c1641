import type { DaySpan } from '../../edition/edition.ts'
import { cited } from '../report/characters.ts'
import type { Report } from '../report/report.ts'
import type { EditionFile } from './editorial-schema.ts'
import { readEdtf } from './edtf.ts'

/** The edition's span, where edition.yaml gives one. */
export function readSpan({ span, at }: EditionFile, report: Report): DaySpan | undefined {
  if (span === undefined) return undefined
  const date = readEdtf(span, at.of('span'), report)
  if (date === undefined) return undefined
  if (date.shape === 'span' && date.qualifier === undefined) return { from: date.from, to: date.to }
  report.add('unsupported-edtf', at.of('span'), {
    reason: `${cited(span)}不是一段日子`,
    expected: '第一天和最后一天，如 2022-11-13/2022-11-30',
  })
  return undefined
}
