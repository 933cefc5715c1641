import type { Redirects } from '../edition/edition.ts'
import type { Department } from '../edition/schema.ts'
import { type Catalogue, isOpen } from '../reader/catalogue.ts'
import { firstLines } from '../reader/first-lines.ts'
import { withdrawalWords } from '../reader/remark-words.ts'
import { summary } from '../reader/summary.ts'
import { WITHDRAWN } from '../reader/withdrawn.ts'
import { OFFLINE_PAGE } from '../ui/offline/offline-page.ts'
import { departmentTitle, pageTitle } from '../ui/page-title.ts'
import { calendarPage, issuePages } from './issue-pages.ts'
import type { OwnWords, PageSet, SitePage } from './page.ts'

/** The pages of a set, from the catalogue of the data that they are made from, each also at the addresses it had. */
export function pagesOf(set: PageSet, own: OwnWords, known: Catalogue): SitePage[] {
  const pages = pagesNow(set, own, known)
  return [...pages, ...formerly(pages, known.edition.redirects)]
}

function formerly(pages: readonly SitePage[], { articles, departments, issues = [] }: Redirects): SitePage[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  return Object.entries({ articles, departments, issues }).flatMap(([kind, redirects]) =>
    redirects.flatMap(({ from, to }): SitePage[] => {
      const page = byPath.get(`/${kind}/${to}/`)
      return page === undefined ? [] : [{ ...page, file: `${kind}/${from}/index.html` }]
    }),
  )
}

function pagesNow(set: PageSet, own: OwnWords, known: Catalogue): SitePage[] {
  switch (set.type) {
    case 'home':
      return [
        {
          path: '/',
          file: 'index.html',
          title: pageTitle(own.title),
          description: own.description,
          canonical: '/',
          kind: 'home',
        },
      ]
    case 'articles':
      return articlePages(own, known)
    case 'issue':
      return issuePages(known, set.path, set.alsoAt)
    case 'issues':
      return [calendarPage(known)]
    case 'department':
      return [departmentPage(own, known, set.department)]
    case 'about':
      return [
        {
          path: '/about/',
          file: 'about/index.html',
          title: pageTitle(own.title, '关于本编'),
          description: '本编的来历、编例、推定、统计，以及缺漏、存疑、接排的清单。',
          canonical: '/about/',
          kind: 'about',
        },
      ]
    case 'withdrawn':
      return withdrawnPages(own, known)
    case 'lost':
      return [
        {
          path: '/404/',
          file: '404.html',
          title: pageTitle(own.title, '没有这一页'),
          description: '这个地址在本编里找不到。',
          kind: 'lost',
        },
      ]
    case 'offline':
      return [
        {
          path: '/offline/',
          file: OFFLINE_PAGE,
          title: pageTitle(own.title, '现在没有网络'),
          description: '没有网络时代替没有保存的页。',
          kind: 'offline',
        },
      ]
    default:
      return set satisfies never
  }
}

function articlePages(own: OwnWords, known: Catalogue): SitePage[] {
  return known.entries.filter(isOpen).map((entry) => {
    const { headline, byline, dates } = summary(known, entry)
    const path = `/articles/${entry.article.id}/`
    return {
      path,
      file: `articles/${entry.article.id}/index.html`,
      title: pageTitle(own.title, headline),
      description: [byline, dates, firstLines(entry)].filter((part) => part !== undefined).join('　'),
      canonical: path,
      kind: 'article',
      entry,
    }
  })
}

function departmentPage(own: OwnWords, { entries }: Catalogue, department: Department): SitePage {
  const { id, short, full } = department
  const subject = entries.filter((entry) => entry.subjects.has(id)).length
  const mentioned = entries.filter((entry) => entry.mentioned.has(id)).length
  const path = `/departments/${id}/`
  return {
    path,
    file: `departments/${id}/index.html`,
    title: pageTitle(own.title, departmentTitle(department)),
    description: `${own.title}：以${full ?? short}为主体的报道 ${subject} 篇，提及的 ${mentioned} 篇。`,
    canonical: path,
    kind: 'department',
  }
}

function withdrawnPages(own: OwnWords, { edition }: Catalogue): SitePage[] {
  return edition.withdrawn.map((withdrawal) => {
    const path = `/articles/${withdrawal.article}/`
    return {
      path,
      file: `${path.slice(1)}index.html`,
      title: pageTitle(own.title, WITHDRAWN),
      description: withdrawalWords(withdrawal.reason),
      kind: 'withdrawn',
    }
  })
}
