import type { Edition } from '../edition/edition.ts'
import type { Department } from '../edition/schema.ts'
import { type Catalogue, catalogue } from '../reader/catalogue.ts'
import { firstLines } from '../reader/first-lines.ts'
import { withdrawalWords } from '../reader/remark-words.ts'
import { summary } from '../reader/summary.ts'
import { WITHDRAWN } from '../reader/withdrawn.ts'
import { OFFLINE_PAGE } from '../ui/offline/offline-page.ts'
import { departmentTitle, pageTitle } from '../ui/page-title.ts'
import { issuePages } from './issue-pages.ts'
import type { SitePage } from './page.ts'

function departmentDescription({ edition, entries }: Catalogue, { id, short, full }: Department): string {
  const subject = entries.filter((entry) => entry.subjects.has(id)).length
  const mentioned = entries.filter((entry) => entry.mentioned.has(id)).length
  return `${edition.title}：以${full ?? short}为主体的报道 ${subject} 篇，提及的 ${mentioned} 篇。`
}

/**
 * Every page that is written: home, articles and those taken back, issues and their calendar, departments, about,
 * and those for lost addresses and without network.
 */
export function sitePages(edition: Edition): SitePage[] {
  const all = catalogue(edition)
  const home: SitePage = {
    path: '/',
    file: 'index.html',
    title: pageTitle(edition.title),
    description: edition.description,
    canonical: '/',
    kind: 'home',
  }
  const articles = all.entries.map((entry): SitePage => {
    const { headline, byline, dates } = summary(all, entry)
    const path = `/articles/${entry.article.id}/`
    return {
      path,
      file: `articles/${entry.article.id}/index.html`,
      title: pageTitle(edition.title, headline),
      description: [byline, dates, firstLines(entry)].filter((part) => part !== undefined).join('　'),
      canonical: path,
      kind: 'article',
      entry,
    }
  })
  const departments = edition.departments.map((department): SitePage => {
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
  const about: SitePage = {
    path: '/about/',
    file: 'about/index.html',
    title: pageTitle(edition.title, '关于本编'),
    description: '本编的来历、编例、推定、统计，以及缺漏、存疑、接排的清单。',
    canonical: '/about/',
    kind: 'about',
  }
  const lost: SitePage = {
    path: '/404/',
    file: '404.html',
    title: pageTitle(edition.title, '没有这一页'),
    description: '这个地址在本编里找不到。',
    kind: 'lost',
  }
  const offline: SitePage = {
    path: '/offline/',
    file: OFFLINE_PAGE,
    title: pageTitle(edition.title, '现在没有网络'),
    description: '没有网络时代替没有保存的页。',
    kind: 'offline',
  }
  const withdrawn = edition.withdrawn.map((withdrawal): SitePage => {
    const path = `/articles/${withdrawal.article}/`
    return {
      path,
      file: `${path.slice(1)}index.html`,
      title: pageTitle(edition.title, WITHDRAWN),
      description: withdrawalWords(withdrawal.reason),
      kind: 'withdrawn',
    }
  })
  return [home, ...articles, ...issuePages(all), ...departments, about, ...withdrawn, lost, offline]
}
