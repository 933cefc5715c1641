import { expect, test } from 'vitest'
import { withoutSurvivors } from './earlier-run.ts'

test('of an earlier run what was dead is kept, with all that is told of it, and what lived is tried again', () => {
  const mutants = ['Killed', 'Survived', 'Timeout', 'NoCoverage', 'RuntimeError'].map((status, id) => ({
    id,
    status,
  }))
  const report = { schemaVersion: '1', files: { 'src/a.ts': { language: 'typescript', mutants } } }
  expect(JSON.parse(withoutSurvivors(JSON.stringify(report)))).toEqual({
    ...report,
    files: { 'src/a.ts': { language: 'typescript', mutants: [mutants[0], mutants[2]] } },
  })
})
