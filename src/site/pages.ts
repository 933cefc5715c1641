import type { Edition } from '../edition/edition.ts'
import type { Article, Department, Issue } from '../edition/schema.ts'
import { type Catalogue, catalogue, type IssueThere, type OpenEntry } from '../reader/catalogue.ts'
import { issuePath } from '../reader/issue-path.ts'
import { byIssue, type IssueEntries, issueNeighbours } from '../reader/issues.ts'
import { summary } from '../reader/summary.ts'
import { issueWords } from '../reader/told-apart.ts'
import { WITHDRAWN, withdrawalWords } from '../reader/withdrawn.ts'
import { OFFLINE_PAGE } from '../ui/offline/offline-page.ts'
import { departmentTitle, ISSUES_TITLE, pageTitle } from '../ui/page-title.ts'

/** An issue as its page has it: its articles in the order of the print, and the issues of its newspaper beside it. */
export interface PageIssue extends IssueThere {
  issue: Issue
  articles: readonly Article[]
}

/** A page of the site: where it is written, what stands in its head. Paths are below the base, `/` first. */
export interface Page {
  path: string
  file: string
  title: string
  description: string
  /** The address that counts, when another page or view shows the same; absent where nothing is to be found. */
  canonical?: string
  kind: 'home' | 'article' | 'issues' | 'issue' | 'department' | 'about' | 'withdrawn' | 'lost' | 'offline'
  entry?: OpenEntry
  issue?: PageIssue
}

/** How many headlines describe an issue. */
const DESCRIBED = 5

function departmentDescription({ edition, entries }: Catalogue, { id, short, full }: Department): string {
  const subject = entries.filter((entry) => entry.subjects.has(id)).length
  const mentioned = entries.filter((entry) => entry.mentioned.has(id)).length
  return `${edition.title}：以${full ?? short}为主体的报道 ${subject} 篇，提及的 ${mentioned} 篇。`
}

/**
 * The page of an issue; of two that came out on one day the first also stands at the address that does not tell
 * them apart.
 */
function issuePages(
  all: Catalogue,
  issues: readonly IssueEntries<OpenEntry>[],
  { issue, path, entries }: IssueEntries<OpenEntry>,
): Page[] {
  const headlines = entries.map((entry) => summary(all, entry).headline)
  const page: Page = {
    path: `/issues/${path}/`,
    file: `issues/${path}/index.html`,
    title: pageTitle(all.edition.title, issueWords(all.edition, issue)),
    description: `${issueWords(all.edition, issue)}，${entries.length} 篇：${headlines.slice(0, DESCRIBED).join('、')}${headlines.length > DESCRIBED ? '等' : ''}`,
    canonical: `/issues/${path}/`,
    kind: 'issue',
    issue: { issue, path, articles: entries.map(({ article }) => article), ...issueNeighbours(all, path) },
  }
  const day = issuePath({ newspaper: issue.newspaper, day: issue.day })
  const first = issues.find((other) => other.path === day || other.path.startsWith(`${day}/`))
  return path === day || first?.path !== path ? [page] : [page, { ...page, file: `issues/${day}/index.html` }]
}

/**
 * Every page that is written: home, articles and those taken back, issues and their calendar, departments, about,
 * and those for lost addresses and without network.
 */
export function sitePages(edition: Edition): Page[] {
  const all = catalogue(edition)
  const home: Page = {
    path: '/',
    file: 'index.html',
    title: pageTitle(edition.title),
    description: edition.description,
    canonical: '/',
    kind: 'home',
  }
  const articles = all.entries.map((entry): Page => {
    const { headline, byline, dates, lead } = summary(all, entry)
    const path = `/articles/${entry.article.id}/`
    return {
      path,
      file: `articles/${entry.article.id}/index.html`,
      title: pageTitle(edition.title, headline),
      description: [byline, dates, lead].filter((part) => part !== undefined).join('　'),
      canonical: path,
      kind: 'article',
      entry,
    }
  })
  const byDay = byIssue(all.entries)
  const issues: Page = {
    path: '/issues/',
    file: 'issues/index.html',
    title: pageTitle(edition.title, ISSUES_TITLE),
    description: `${edition.title}所收的 ${byDay.length} 期报纸，按年月排列。`,
    canonical: '/issues/',
    kind: 'issues',
  }
  const departments = edition.departments.map((department): Page => {
    const path = `/departments/${department.id}/`
    return {
      path,
      file: `departments/${department.id}/index.html`,
      title: pageTitle(edition.title, departmentTitle(department)),
      description: departmentDescription(all, department),
      canonical: path,
      kind: 'department',
    }
  })
  const about: Page = {
    path: '/about/',
    file: 'about/index.html',
    title: pageTitle(edition.title, '关于本编'),
    description: '本编的来历、编例、推定、统计，以及缺漏、存疑、接排的清单。',
    canonical: '/about/',
    kind: 'about',
  }
  const lost: Page = {
    path: '/404/',
    file: '404.html',
    title: pageTitle(edition.title, '没有这一页'),
    description: '这个地址在本编里找不到。',
    kind: 'lost',
  }
  const offline: Page = {
    path: '/offline/',
    file: OFFLINE_PAGE,
    title: pageTitle(edition.title, '现在没有网络'),
    description: '没有网络时代替没有保存的页。',
    kind: 'offline',
  }
  const withdrawn = edition.withdrawn.map((withdrawal): Page => {
    const path = `/articles/${withdrawal.article}/`
    return {
      path,
      file: `${path.slice(1)}index.html`,
      title: pageTitle(edition.title, WITHDRAWN),
      description: withdrawalWords(withdrawal),
      kind: 'withdrawn',
    }
  })
  return [
    home,
    ...articles,
    issues,
    ...byDay.flatMap((issue) => issuePages(all, byDay, issue)),
    ...departments,
    about,
    ...withdrawn,
    lost,
    offline,
  ]
}
