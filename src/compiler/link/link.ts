import { createHash } from 'node:crypto'
import type { Diagnostic } from '../../edition/diagnostic.ts'
import type { Bundle, DaySpan, Edition, Redirects, Withdrawal } from '../../edition/edition.ts'
import { ArticleId, DepartmentId, EventKey, IssueKey } from '../../edition/ids.ts'
import type { Index } from '../../edition/index-schema.ts'
import { issueKey } from '../../edition/keys.ts'
import { serializeBundle } from '../../edition/serialize.ts'
import type { CompiledSource } from '../compile-source.ts'
import type { PublishedFile } from '../read/editorial-schema.ts'
import type { ReadRegistries } from '../read/registries.ts'
import { Report } from '../report/report.ts'
import { assembleArchive } from './archive.ts'
import { gatherIds } from './given.ts'
import { buildIndex, type DeliveredBundle } from './index.ts'
import { inOrder } from './order.ts'
import { checkPublished } from './published.ts'

/** The edition linked: its index and bundles to deliver, and the archive. */
export interface LinkedEdition {
  index: Index
  /** In the order of the edition. */
  bundles: DeliveredBundle[]
  archive: Edition
}

/** Links compiled sources, by what they give and never by their texts; the edition only if nothing is an error. */
export function link(
  sources: readonly CompiledSource[],
  { registries, departments, published }: ReadRegistries,
  compiler: string,
): { edition?: LinkedEdition; diagnostics: Diagnostic[] } {
  const report = new Report()
  const ids = gatherIds(sources, published?.value, report)
  if (published !== undefined) checkPublished(published.value, { ...ids, departments }, report)
  const diagnostics = report.sorted()
  const { own } = registries
  const compiled = sources.flatMap(({ bundle }) => bundle ?? [])
  if (report.hasErrors || own === undefined || published === undefined || compiled.length < sources.length)
    return { diagnostics }
  const bundles = inOrder(compiled, registries.newspapers)
  const span = registries.span ?? spanOfAll(bundles)
  const lasting = lastingAddresses(published.value)
  const among = tellApart(bundles, span)
  const delivered = bundles.map((bundle) =>
    deliver({
      ...bundle,
      ...(bundles.length === 1 ? { ...lasting, span } : { ...leadingInto(bundle, lasting), among }),
    }),
  )
  const all = { ...registries, own }
  return {
    edition: {
      index: buildIndex(delivered, all, span, lasting),
      bundles: delivered,
      archive: assembleArchive(bundles, all, span, lasting, compiler),
    },
    diagnostics,
  }
}

/** What a source's own pages would not know: that there are other issues, and other years. */
function tellApart(bundles: readonly Bundle[], { from, to }: DaySpan): Bundle['among'] {
  const issues = new Set(bundles.flatMap(({ sources }) => sources.map(({ issue }) => issueKey(issue))))
  return {
    ...(issues.size > 1 ? { issues: true } : {}),
    ...(from.slice(0, 4) === to.slice(0, 4) ? {} : { years: true }),
  }
}

function deliver(bundle: Bundle): DeliveredBundle {
  const text = serializeBundle(bundle)
  const digest = createHash('sha256').update(text).digest()
  const name = bundle.sources[0]?.id ?? 'source'
  return {
    bundle,
    file: `assets/bundle-${name}-${digest.toString('hex').slice(0, 10)}.json`,
    text,
    bytes: Buffer.byteLength(text),
    integrity: `sha256-${digest.toString('base64')}`,
  }
}

/** The redirects that lead into a bundle, and those of events that stood in what are its articles now. */
function leadingInto(bundle: Bundle, { redirects }: { redirects: Redirects }): Pick<Bundle, 'redirects'> {
  const articles = new Set<string>(bundle.articles.map(({ id }) => id))
  const departments = new Set<string>(bundle.departments.map(({ id }) => id))
  const issues = new Set<string>(bundle.sources.map(({ issue }) => issueKey(issue)))
  const former = redirects.articles.filter(({ to }) => articles.has(to))
  const own = new Set<string>([...articles, ...former.map(({ from }) => from)])
  return {
    redirects: {
      articles: former,
      events: redirects.events.filter(({ from, to }) => own.has(articleOf(from)) || own.has(articleOf(to))),
      departments: redirects.departments.filter(({ to }) => departments.has(to)),
      ...someIssues((redirects.issues ?? []).filter(({ to }) => issues.has(to))),
    },
  }
}

function articleOf(event: string): string {
  return event.split('/')[0] ?? ''
}

function someIssues(issues: NonNullable<Redirects['issues']>): Pick<Redirects, 'issues'> {
  return issues.length > 0 ? { issues } : {}
}

function spanOfAll(bundles: readonly Bundle[]): DaySpan {
  const [first, ...others] = bundles.map(({ span }) => span)
  if (first === undefined) throw new RangeError('an edition without a source has no span')
  return others.reduce(
    (all, { from, to }) => ({ from: from < all.from ? from : all.from, to: to > all.to ? to : all.to }),
    first,
  )
}

function lastingAddresses({ articles, events, departments, issues }: PublishedFile): {
  redirects: Redirects
  withdrawn: Withdrawal[]
} {
  return {
    redirects: {
      articles: articles.redirects.map(({ from, to }) => ({ from, to: ArticleId.parse(to) })),
      events: events.redirects.map(({ from, to }) => ({ from, to: EventKey.parse(to) })),
      departments: departments.redirects.map(({ from, to }) => ({ from, to: DepartmentId.parse(to) })),
      ...someIssues(issues.redirects.map(({ from, to }) => ({ from, to: IssueKey.parse(to) }))),
    },
    withdrawn: articles.withdrawn.map(({ from, to }) => ({ article: from, reason: to })),
  }
}
