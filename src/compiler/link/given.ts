import { ArticleId, EventKey, IssueKey } from '../../edition/ids.ts'
import { issueKey } from '../../edition/keys.ts'
import type { CompiledSource, Given } from '../compile-source.ts'
import type { PublishedFile } from '../read/editorial-schema.ts'
import { Register } from '../read/register.ts'
import { cited } from '../report/characters.ts'
import { formatWhere, type Report, type Where } from '../report/report.ts'

/** The ids of the whole edition that its sources give. */
export interface GivenIds {
  articles: Register<ArticleId>
  events: Register<EventKey>
  issues: Register<IssueKey>
}

/** Gathers what the sources give; what two of them claim is reported at the one that is not yet public. */
export function gatherIds(
  sources: readonly CompiledSource[],
  published: PublishedFile | undefined,
  report: Report,
): GivenIds {
  const ids: GivenIds = {
    articles: new Register('文章', ArticleId),
    events: new Register('日期', EventKey),
    issues: new Register('报期', IssueKey),
  }
  const whole = sources.every((source) => source.whole)
  for (const register of [ids.articles, ids.events]) register.whole = whole
  ids.issues.whole = sources.every(({ bundle }) => bundle !== undefined)
  for (const source of byAge(sources, published)) {
    const own = new Set<string>()
    for (const { name, where } of source.articles) {
      // Within its source a double id, or one of no id's form, is reported already.
      const double = own.has(name)
      const clash = double ? undefined : ids.articles.where(name)
      own.add(name)
      const id = ids.articles.read(name)
      if (double || id === undefined) ids.articles.whole = false
      if (clash !== undefined) reportClash(`文章的 id${cited(name)}`, where, clash)
      else if (id !== undefined) ids.articles.know(id, where)
    }
    for (const { name, where } of source.events) {
      const double = own.has(name)
      own.add(name)
      const key = ids.events.read(name)
      if (double || key === undefined) ids.events.whole = false
      if (key !== undefined && !ids.events.has(key)) ids.events.know(key, where)
    }
    for (const { issue } of source.bundle?.sources ?? []) ids.issues.know(issueKey(issue), source.where)
  }
  checkPlaces(byAge(sources, published))
  return ids

  function reportClash(what: string, where: Where, first: Where, hint?: string): void {
    report.add('duplicate-id', where, {
      reason: `${what}已经用在 ${formatWhere(first)}`,
      expected: '别的抄本没有用过的 id',
      hint,
    })
  }

  /** Two sources may share an issue, not a printed page of it, nor an id. */
  function checkPlaces(ordered: readonly CompiledSource[]): void {
    const pages = new Map<string, Where>()
    const sourceIds = new Map<string, Where>()
    for (const compiled of ordered) {
      const source = compiled.bundle?.sources[0]
      if (source === undefined) continue
      const first = sourceIds.get(source.id)
      if (first !== undefined)
        reportClash(`抄本的 id${cited(source.id)}`, compiled.where, first, '在 source 里另写一个 id')
      else sourceIds.set(source.id, compiled.where)
      for (const page of compiled.pages) claim(page, issueKey(source.issue))
    }

    function claim({ name, where }: Given, issue: string): void {
      const taken = pages.get(`${issue} ${name}`)
      pages.set(`${issue} ${name}`, taken ?? where)
      if (taken === undefined) return
      report.add('duplicate-page', where, {
        reason: `${issue} 的第${name}版已经写在 ${formatWhere(taken)}`,
        expected: '一期报纸的每个版只在一份抄本里',
        hint: '改版名或报期；同一天出两份报的，用 number 区分',
      })
    }
  }
}

/** Sources with many public ids before others, of these those with few new ones, so that what is new is blamed. */
function byAge(
  sources: readonly CompiledSource[],
  published: PublishedFile | undefined,
): readonly CompiledSource[] {
  const known = new Set([...(published?.articles.ids ?? []), ...(published?.events.ids ?? [])])
  const count = ({ articles, events }: CompiledSource, isPublic: boolean) =>
    [...articles, ...events].filter(({ name }) => known.has(name) === isPublic).length
  return sources.toSorted((a, b) => count(b, true) - count(a, true) || count(a, false) - count(b, false))
}
