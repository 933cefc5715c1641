import { rmSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { writeManyIssues } from '../../many-issues.ts'

/** The site of an edition of many issues, built by build-site.ts as a project page. */
export const MANY_SITE = '.build/sites/many-issues'
export const MANY_URL = 'https://name.example/project/'
export const MANY_BASE = new URL(MANY_URL).pathname

/** What it is built from. */
export const MANY_CONTENT = '.build/sites/many-issues-content'

export const SIZE = { issues: 8, articles: 4, days: 1461, newspapers: 2 }
export const ARTICLES = SIZE.issues * SIZE.articles

/** Writes the edition's content; one article has been taken back, others had other ids. */
export function writeManyContent(): void {
  rmSync(MANY_CONTENT, { recursive: true, force: true })
  writeManyIssues(MANY_CONTENT, SIZE)
  const published = {
    articles: { ids: ['gone'], withdrawn: { gone: '与事实不符' }, redirects: { former: 'a3-1' } },
    events: { redirects: { 'former/talks': 'a3-1/held' } },
    departments: {},
    issues: { redirects: { 'paper-0/2018-12-31': 'paper-0/2019-01-01' } },
  }
  writeFileSync(`${MANY_CONTENT}/published.yaml`, JSON.stringify(published))
}

/** Notes what data a page asks for, by name without hash. */
export function dataAskedBy(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, name] =
      /(?:assets\/)?((?:bundle|index|edition|current|search-aids)[\w.-]*)\.json/.exec(request.url()) ?? []
    if (name !== undefined) asked.push(name.replace(/-[0-9a-f]{10}$/, ''))
  })
  return asked
}
