import type { Catalogue, OpenEntry } from '../reader/catalogue.ts'
import { issuePath } from '../reader/issue-path.ts'
import { byIssue, type IssueEntries, issueNeighbours } from '../reader/issues.ts'
import { summary } from '../reader/summary.ts'
import { issueWords } from '../reader/told-apart.ts'
import { unreadAmong } from '../reader/unread.ts'
import { ISSUES_TITLE, pageTitle } from '../ui/page-title.ts'
import type { SitePage } from './page.ts'

/** How many headlines describe an issue. */
const DESCRIBED = 5

/**
 * The page of an issue; of two that came out on one day the first also stands at the address that does not tell
 * them apart.
 */
function pagesOf(
  all: Catalogue,
  issues: readonly IssueEntries<OpenEntry>[],
  { issue, path, entries }: IssueEntries<OpenEntry>,
): SitePage[] {
  const headlines = entries.map((entry) => summary(all, entry).headline)
  const unread = unreadAmong(entries.map(({ source }) => source))
  const page: SitePage = {
    path: `/issues/${path}/`,
    file: `issues/${path}/index.html`,
    title: pageTitle(all.edition.title, issueWords(all.edition, issue)),
    description: [
      `${issueWords(all.edition, issue)}，${entries.length} 篇：`,
      `${headlines.slice(0, DESCRIBED).join('、')}${headlines.length > DESCRIBED ? '等' : ''}`,
      ...(unread === undefined ? [] : [`（${unread}）`]),
    ].join(''),
    canonical: `/issues/${path}/`,
    kind: 'issue',
    issue: { issue, path, articles: entries.map(({ article }) => article), ...issueNeighbours(all, path) },
  }
  const day = issuePath({ newspaper: issue.newspaper, day: issue.day })
  const first = issues.find((other) => other.path === day || other.path.startsWith(`${day}/`))
  return path === day || first?.path !== path ? [page] : [page, { ...page, file: `issues/${day}/index.html` }]
}

/** The calendar of all issues, and the pages of each. */
export function issuePages(all: Catalogue<OpenEntry>): SitePage[] {
  const issues = byIssue(all.entries)
  const { title } = all.edition
  const calendar: SitePage = {
    path: '/issues/',
    file: 'issues/index.html',
    title: pageTitle(title, ISSUES_TITLE),
    description: `${title}所收的 ${issues.length} 期报纸，按年月排列。`,
    canonical: '/issues/',
    kind: 'issues',
  }
  return [calendar, ...issues.flatMap((issue) => pagesOf(all, issues, issue))]
}
