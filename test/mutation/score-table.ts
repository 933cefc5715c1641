import * as z from 'zod/mini'

const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
})

const COLUMNS = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'] as const

/**
 * What became of the mutants, by folder and in all, of a report in the form of mutation-testing-elements. The score is
 * Stryker's: killed or never ending, of all that are valid; what no test reaches counts as alive.
 */
export function scoreTable(json: unknown): string {
  const counts = new Map<string, Map<string, number>>()
  for (const [file, { mutants }] of Object.entries(Report.parse(json).files)) {
    for (const { status } of mutants) {
      for (const row of [file.replace(/^src\//, '').replace(/\/[^/]*$/, ''), 'all']) {
        const count = counts.get(row) ?? new Map<string, number>()
        counts.set(row, count.set(status, (count.get(status) ?? 0) + 1))
      }
    }
  }
  const rows = [...counts].sort(
    ([one], [other]) => Number(one === 'all') - Number(other === 'all') || (one < other ? -1 : 1),
  )
  const lines = rows.map(([row, count]) => {
    const [killed = 0, timeout = 0, survived = 0, uncovered = 0, failed = 0] = COLUMNS.map(
      (status) => count.get(status) ?? 0,
    )
    const dead = killed + timeout
    const valid = dead + survived + uncovered
    const cells = [
      valid + failed,
      killed,
      timeout,
      survived,
      uncovered,
      failed,
      valid === 0 ? '–' : `${((dead / valid) * 100).toFixed(1)} %`,
    ]
    return `| ${[row, ...cells].join(' | ')} |`
  })
  return [
    '| folder | mutants | killed | endless | survived | unreached | failed | score |',
    `|---|${'--:|'.repeat(7)}`,
    ...lines,
  ].join('\n')
}
