import { expect, test } from 'vitest'
import { type Diagnostic, formatDiagnostic } from '../../src/edition/diagnostic.ts'

const found: Diagnostic = {
  ruleId: 'missing-key',
  severity: 'error',
  file: 'content/page.yaml',
  place: { line: 3, column: 7 },
  reason: '缺了 headline',
}

test('a problem is told in one line that begins with its place', () => {
  expect(formatDiagnostic(found)).toBe('content/page.yaml:3:7 error missing-key: 缺了 headline')
})

test('what was expected and how to mend it stand below, each where it is known', () => {
  const head = formatDiagnostic(found)
  expect(formatDiagnostic({ ...found, expected: '标题' })).toBe(`${head}\n  应为：标题`)
  expect(formatDiagnostic({ ...found, hint: '补上' })).toBe(`${head}\n  提示：补上`)
  expect(formatDiagnostic({ ...found, expected: '标题', hint: '补上' })).toBe(
    `${head}\n  应为：标题\n  提示：补上`,
  )
})
