import { type Catalogue, isOpen } from '../reader/catalogue.ts'
import { type IssuePath, issuePath } from '../reader/issue-path.ts'
import { byIssue, issueAt, issueNeighbours } from '../reader/issues.ts'
import { summary } from '../reader/summary.ts'
import { issueWords } from '../reader/told-apart.ts'
import { unreadAmong } from '../reader/unread-among.ts'
import { ISSUES_TITLE, pageTitle } from '../ui/page-title.ts'
import type { SitePage } from './page.ts'

/** How many headlines describe an issue. */
const DESCRIBED = 5

/** The page of an issue, from a catalogue that has its texts, at its own address and at another where that leads to it. */
export function issuePages(known: Catalogue, path: IssuePath, alsoAt?: IssuePath): SitePage[] {
  const found = issueAt(known, path)
  const entries = found?.entries.filter(isOpen) ?? []
  const [first] = entries
  if (found === undefined || first === undefined) throw new RangeError(`no articles of the issue ${path}`)
  const { edition } = known
  const words = issueWords(edition, found.issue)
  const headlines = entries.map((entry) => summary(known, entry).headline)
  const unread = unreadAmong(entries.map(({ source }) => source))
  const page: SitePage = {
    path: `/issues/${path}/`,
    file: `issues/${path}/index.html`,
    title: pageTitle(edition.title, words),
    description: [
      `${words}，${entries.length} 篇：`,
      `${headlines.slice(0, DESCRIBED).join('、')}${headlines.length > DESCRIBED ? '等' : ''}`,
      ...(unread === undefined ? [] : [`（${unread}）`]),
    ].join(''),
    canonical: `/issues/${path}/`,
    kind: 'issue',
    issue: {
      issue: found.issue,
      path,
      articles: entries.map(({ article }) => article),
      contents: first.contents,
      ...issueNeighbours(known, path),
    },
  }
  return alsoAt === undefined ? [page] : [page, { ...page, file: `issues/${alsoAt}/index.html` }]
}

/** The calendar of all issues. */
export function calendarPage({ edition: { title }, entries }: Catalogue): SitePage {
  return {
    path: '/issues/',
    file: 'issues/index.html',
    title: pageTitle(title, ISSUES_TITLE),
    description: `${title}所收的 ${byIssue(entries).length} 期报纸，按年月排列。`,
    canonical: '/issues/',
    kind: 'issues',
  }
}

/**
 * The address without a number that leads to the first of several issues of one day, for each such issue; not one
 * that was another issue's.
 */
export function undividedDays(
  paths: readonly IssuePath[],
  former: readonly IssuePath[],
): ReadonlyMap<IssuePath, IssuePath> {
  const all = new Set([...paths, ...former])
  const found = new Map<IssuePath, IssuePath>()
  for (const path of paths) {
    const [newspaper, day] = path.split('/')
    const undivided = `${newspaper}/${day}`
    if (all.has(undivided)) continue
    all.add(undivided)
    found.set(path, undivided)
  }
  return found
}

/** The paths of issues that have articles, each once, in the order of a listing. */
export function issuePaths({ entries }: Pick<Catalogue, 'entries'>): IssuePath[] {
  return [...new Set(entries.map(({ source }) => issuePath(source.issue)))]
}
