import type { Bundle } from '../edition/edition.ts'

/** The bundles of one issue as one; each holds of the registries only what it names. */
export function joinBundles(first: Bundle, others: readonly Bundle[]): Bundle {
  return others.reduce(join, first)
}

function join(a: Bundle, b: Bundle): Bundle {
  return {
    ...a,
    span: {
      from: a.span.from < b.span.from ? a.span.from : b.span.from,
      to: a.span.to > b.span.to ? a.span.to : b.span.to,
    },
    newspapers: each(a.newspapers, b.newspapers),
    kinds: each(a.kinds, b.kinds),
    departments: each(a.departments, b.departments),
    sources: [...a.sources, ...b.sources],
    inferences: [...a.inferences, ...b.inferences],
    articles: [...a.articles, ...b.articles],
    events: [...a.events, ...b.events],
    phases: [...a.phases, ...b.phases],
    redirects: {
      articles: [...a.redirects.articles, ...b.redirects.articles],
      events: [...a.redirects.events, ...b.redirects.events],
      departments: [...a.redirects.departments, ...b.redirects.departments],
      issues: [...(a.redirects.issues ?? []), ...(b.redirects.issues ?? [])],
    },
  }
}

function each<Item extends { id: string }>(a: readonly Item[], b: readonly Item[]): Item[] {
  return [...a, ...b.filter(({ id }) => !a.some((known) => known.id === id))]
}
