/** How often a property is tried: `RUNS` times as often as is enough for every day. */
export function runs(everyDay: number): number {
  return Math.max(1, Math.round(everyDay * Number(process.env.RUNS ?? 1)))
}
