import * as z from 'zod/mini'

const Report = z.looseObject({
  files: z.record(z.string(), z.looseObject({ mutants: z.array(z.looseObject({ status: z.string() })) })),
})

/**
 * What is known from an earlier run, without the mutants that lived: they are tried again, as Stryker does not see that
 * a new test might reach what is reached while modules load. @see https://github.com/stryker-mutator/stryker-js/issues/6119
 */
export function withoutSurvivors(earlier: string): string {
  const report = Report.parse(JSON.parse(earlier))
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  }
  return JSON.stringify(report)
}
