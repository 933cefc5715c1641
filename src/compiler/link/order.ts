import type { Bundle } from '../../edition/edition.ts'
import type { Newspaper } from '../../edition/schema.ts'

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Compares names of printed pages as a reader does: A2 before A10. */
export function comparePages(a: string, b: string): number {
  const parts = (name: string) => name.match(/\d+|\D+/g) ?? []
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]]
    const both = /^\d/.test(x) && /^\d/.test(y)
    const order = both ? Number(x) - Number(y) : byText(x, y)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** Bundles in the order of the edition: newspaper as in the registry, day, number, printed page; never the folder. */
export function inOrder(bundles: readonly Bundle[], newspapers: readonly Newspaper[]): Bundle[] {
  const rank = new Map(newspapers.map(({ id }, i) => [id, i]))
  const keyed = bundles.flatMap((bundle) => bundle.sources.map((source) => ({ bundle, source })))
  return keyed
    .toSorted(
      ({ source: a }, { source: b }) =>
        (rank.get(a.issue.newspaper) ?? 0) - (rank.get(b.issue.newspaper) ?? 0) ||
        byText(a.issue.day, b.issue.day) ||
        (a.issue.number ?? 1) - (b.issue.number ?? 1) ||
        comparePages(a.pages[0]?.name ?? '', b.pages[0]?.name ?? '') ||
        byText(a.id, b.id),
    )
    .map(({ bundle }) => bundle)
}
