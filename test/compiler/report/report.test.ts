import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatWhere, Report } from '../../../src/compiler/report/report.ts'
import { RULES, type RuleId } from '../../../src/compiler/report/rules.ts'

const at = (file: string, line: number, column: number) => ({ file, place: { line, column } })

test('what is reported has its rule’s severity, and only the words that are given', () => {
  const report = new Report()
  expect(report.hasErrors).toBe(false)
  report.add('unread-file', at('b', 1, 2), { reason: '因', expected: undefined, hint: undefined })
  expect(report.hasErrors).toBe(false)
  report.add('yaml-syntax', at('a', 3, 4), { reason: '因', expected: '应', hint: '法' })
  expect(report.hasErrors).toBe(true)
  expect(report.sorted()).toStrictEqual([
    { ruleId: 'yaml-syntax', severity: 'error', ...at('a', 3, 4), reason: '因', expected: '应', hint: '法' },
    { ruleId: 'unread-file', severity: 'warning', ...at('b', 1, 2), reason: '因' },
  ])
  expect(formatWhere(at('a/b.yaml', 3, 4))).toBe('a/b.yaml:3:4')
})

test('a report goes on from what was found before, which it leaves alone', () => {
  const report = new Report()
  report.add('unread-file', at('a', 1, 1), { reason: '因' })
  const found = report.sorted()
  const further = new Report(found)
  further.add('unread-file', at('b', 1, 1), { reason: '因' })
  expect(further.sorted().map(({ file }) => file)).toEqual(['a', 'b'])
  expect(found).toHaveLength(1)
})

test('reports come by file, line, column, rule and reason, in whatever order they are made', () => {
  const some = fc.record({
    ruleId: fc.constantFrom<RuleId>('yaml-syntax', 'unread-file', 'missing-key'),
    file: fc.constantFrom('a', 'b', 'a/b'),
    line: fc.constantFrom(1, 2, 10),
    column: fc.constantFrom(1, 2, 10),
    reason: fc.constantFrom('甲', '乙', '丙'),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (entries) => {
      const report = new Report()
      for (const { ruleId, file, line, column, reason } of entries)
        report.add(ruleId, at(file, line, column), { reason })
      const keys = report
        .sorted()
        .map(({ ruleId, file, place, reason }) =>
          [file, `${place.line}`.padStart(2), `${place.column}`.padStart(2), ruleId, reason].join('\0'),
        )
      expect(keys).toEqual(keys.toSorted())
      expect(keys).toHaveLength(entries.length)
    }),
  )
})

test('nothing that a reader would miss is a mere warning', () => {
  const warnings = Object.entries(RULES).filter(([, severity]) => severity === 'warning')
  expect(warnings.map(([rule]) => rule)).toEqual([
    ...['unseen-character', 'unread-file', 'comment-cuts-text', 'unpublished-id', 'name-not-in-byline'],
    ...['department-words-unlike', 'doubt-without-draft', 'issue-before-events', 'issue-in-future'],
  ])
})
