import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeManyIssues } from '../../many-issues.ts'
import { writtenIn } from '../../site/built-folder.ts'
import { SIZE as FEW, MANY_URL } from '../many-issues/many-site.ts'

/** The site of 300 articles, from a hundred of which on search has lists, built by build-site.ts. */
export const LARGE_SITE = '.build/sites/large'
const CONTENT = '.build/sites/large-content'
/** The files that a second build of it wrote after one page had changed. */
const REWRITTEN = '.build/sites/large-rewritten.json'

/** Its first source is, byte for byte, that of the edition of many issues. */
export const LARGE = { ...FEW, issues: 300 / FEW.articles, days: 3653 }
export const LARGE_ARTICLES = LARGE.issues * LARGE.articles

/** The page of which an event's label changes between the two builds: the issue, and its folder. */
export const CHANGED_ISSUE = 40
const CHANGED_PAGE = `${CONTENT}/issue-${String(CHANGED_ISSUE).padStart(5, '0')}/page.yaml`

/** Builds the edition, and once more after one page has changed; keeps what the second build wrote. */
export function buildLarge(build: (content: string, out: string, url?: string) => void): void {
  rmSync(CONTENT, { recursive: true, force: true })
  writeManyIssues(CONTENT, LARGE)
  const yaml = readFileSync(CHANGED_PAGE, 'utf8')
  writeFileSync(CHANGED_PAGE, yaml.replace(/label: .*/, 'label: 别的说法'))
  build(CONTENT, LARGE_SITE, MANY_URL)
  const before = writtenIn(LARGE_SITE)
  writeFileSync(CHANGED_PAGE, yaml)
  build(CONTENT, LARGE_SITE, MANY_URL)
  const rewritten = [...writtenIn(LARGE_SITE)].flatMap(([name, when]) =>
    before.get(name) === when ? [] : [name],
  )
  writeFileSync(REWRITTEN, JSON.stringify(rewritten))
}

/** The files that the second build wrote. */
export function rewritten(): string[] {
  return JSON.parse(readFileSync(REWRITTEN, 'utf8'))
}
