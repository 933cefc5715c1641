import { expect, test } from 'vitest'
import { scoreTable } from './score-table.ts'

const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) })

test('what never ends is dead, what no test reaches is alive, and what could not be tried counts for nothing', () => {
  const table = scoreTable({
    files: {
      'src/reader/search/query.ts': mutants('Killed', 'Killed', 'Survived', 'NoCoverage'),
      'src/reader/hits.ts': mutants('Timeout', 'RuntimeError'),
      'src/reader/notes.ts': mutants('Ignored'),
    },
  })
  expect(table.split('\n').slice(2)).toEqual([
    '| reader | 2 | 0 | 1 | 0 | 0 | 1 | 100.0 % |',
    '| reader/search | 4 | 2 | 0 | 1 | 1 | 0 | 50.0 % |',
    '| all | 6 | 2 | 1 | 1 | 1 | 1 | 60.0 % |',
  ])
})

test('a report of another form is refused', () => {
  expect(() => scoreTable({ files: [] })).toThrow()
})
