import fc from 'fast-check'

/** The same cases every time, so that what has passed passes again; `SEED=random` tries others, `SEED=7` those of a report. */
const SEED = process.env.SEED ?? '20221113'

/** How often a property is tried: `RUNS` times as often as is enough for every day. */
export function runs(everyDay: number): number {
  return Math.max(1, Math.round(everyDay * Number(process.env.RUNS ?? 1)))
}

fc.configureGlobal({ numRuns: runs(100), ...(SEED === 'random' ? {} : { seed: Number(SEED) }) })
