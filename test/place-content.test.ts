import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { placeContent, placeHere } from '../src/place-content.ts'
import { workshopOf } from '../src/site/output/swap.ts'
import { writeManyIssues } from './many-issues.ts'

const work = mkdtempSync(path.join(tmpdir(), 'place-content-'))
afterAll(() => rmSync(work, { recursive: true }))
const content = path.join(work, 'content')
writeManyIssues(content, { issues: 60, articles: 1, days: 800 })

/** A task whose workshop is its own. */
const task = (name: string) => ({
  content,
  cache: path.join(work, `${name}-cache`),
  workshop: workshopOf(path.join(work, name)),
})

function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      return [path.relative(folder, file), readFileSync(file, 'utf8')]
    }),
  )
}

test('a large edition is placed on a thread as it is without one', async () => {
  const [apart, here] = [task('apart'), task('here')]
  const [one, other] = [await placeContent(apart), await placeHere(here)]
  expect(one.placed?.edition.jobs).toEqual(other.placed?.edition.jobs)
  expect(one.placed?.edition.jobs.pages.length).toBeGreaterThan(60)
  expect(one.placed?.own).toEqual(other.placed?.own)
  expect(filesIn(apart.workshop.next)).toEqual(filesIn(here.workshop.next))
})

test('what is wrong with the content is told from a thread, too, with its place', async () => {
  const page = path.join(content, 'issue-00007/page.yaml')
  const before = readFileSync(page, 'utf8')
  const broken = before.replace('role: subject', 'role: nobody')
  writeFileSync(page, broken)
  // The sources that are right are in the cache of the one before.
  const { cache } = task('here')
  const { placed, diagnostics } = await placeContent({ ...task('broken'), cache })
  expect(placed).toBeUndefined()
  expect(diagnostics).toEqual((await placeHere({ ...task('broken-here'), cache })).diagnostics)
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
})

test('a folder that is not there is refused as it is without a thread', async () => {
  const gone = { ...task('gone'), content: path.join(work, 'nothing') }
  const words = await placeHere(gone).catch(String)
  expect(await placeContent(gone).catch(String)).toEqual(words)
})
