import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { workshopOf } from '../../src/site/output/swap.ts'
import { type EditionSize, writeManyIssues } from '../many-issues.ts'
import { type BuildFolder, buildFolder, filesIn, writtenIn } from './built-folder.ts'

let at: BuildFolder
beforeEach(() => {
  at = buildFolder()
})
afterEach(() => at.remove())

const SIZE: EditionSize = { issues: 2, articles: 1, days: 40, newspapers: 2, departments: 2 }
const site = (name = 'site') => path.join(at.folder, name)

function edit(file: string, change: (text: string) => string): void {
  const place = path.join(at.content, file)
  writeFileSync(place, change(readFileSync(place, 'utf8')))
}

/** The files that a build wrote anew. */
async function writtenBy(build: () => Promise<unknown>): Promise<string[]> {
  const before = writtenIn(site())
  await build()
  return [...writtenIn(site())].flatMap(([name, when]) => (before.get(name) === when ? [] : [name]))
}

/** What depends on all of the site, and is written each time. */
const AT_LAST = ['.nojekyll', '_headers', 'service-worker.js']

/** What people change, several things at a time, as each is built twice. */
const CHANGES: readonly [what: string, change: () => void][] = [
  [
    'an event’s label',
    () => edit('issue-00001/page.yaml', (yaml) => yaml.replace(/label: .*/, 'label: 别的说法')),
  ],
  [
    'an issue more, and a department’s name',
    () => {
      writeManyIssues(at.content, { ...SIZE, issues: 3, days: 400 })
      edit('departments.yaml', (yaml) => yaml.replace('kind: bureaus', 'full: 第零局全名\n    kind: bureaus'))
    },
  ],
  [
    'an issue less, and the edition’s words',
    () => {
      rmSync(path.join(at.content, 'issue-00000'), { recursive: true })
      edit('edition.yaml', (yaml) => yaml.replace('多期试编', '另一试编'))
    },
  ],
]

test('whatever changed, what is built over an older site is, byte for byte, what is built anew', async () => {
  writeManyIssues(at.content, SIZE)
  await at.build()
  for (const [what, change] of CHANGES) {
    const before = filesIn(site())
    change()
    await at.build()
    const name = `anew-${what}`
    const { report } = await at.build({ name })
    const files = filesIn(site())
    expect(report?.kept, what).toBe(0)
    expect(files, what).toEqual(filesIn(site(name)))
    expect(files, what).not.toEqual(before)
  }
})

test('a department that no article names has its page, in an edition of one source, too', async () => {
  writeManyIssues(at.content, { ...SIZE, issues: 1 })
  await at.build()
  const pages = [0, 1].map((i) => readFileSync(at.at(`departments/bureau-${i}/index.html`), 'utf8'))
  expect(pages.map((page) => /以第(.)局为主体的报道 (.) 篇/.exec(page)?.slice(1))).toEqual([
    ['0', expect.stringMatching(/[01]/)],
    ['1', expect.stringMatching(/[01]/)],
  ])
})

test('what is built again without a change is not written again', async () => {
  writeManyIssues(at.content, SIZE)
  await at.build()
  expect(await writtenBy(() => at.build())).toEqual(AT_LAST)
})

test('after a change of one page its own files, its issue and what lists all are written, and no more', async () => {
  writeManyIssues(at.content, SIZE)
  await at.build()
  CHANGES[0]?.[1]()
  const written = await writtenBy(() => at.build())
  const own = /^articles\/a1-0\/|^issues\/paper-1\/|^assets\/bundle-paper-1-/
  const lists =
    /^(?:index|404|offline|about\/index|issues\/index|departments\/bureau-\d\/index)\.html|^assets\/(?:index|edition)-|^(?:edition|articles|events|feed|sitemap|robots|current|search-aids)\./
  const rest = written.map((name) => name.replace(/\.(?:br|gz)$/, '')).filter((name) => !lists.test(name))
  expect(rest.filter((name) => !own.test(name) && !AT_LAST.includes(name))).toEqual([])
  expect(rest).toContain('articles/a1-0/index.html')
})

test('other code makes all anew', async () => {
  writeManyIssues(at.content, SIZE)
  await at.build()
  expect((await at.build({ code: 'other' })).report?.kept).toBe(0)
})

test.each([
  ['changed in the site itself', (kept: string) => appendFileSync(kept, ' ')],
  ['cut short', (kept: string) => writeFileSync(kept, '')],
  ['gone', (kept: string) => rmSync(kept)],
])('what was kept and is %s is made again', async (_, damage) => {
  writeManyIssues(at.content, SIZE)
  await at.build()
  const files = filesIn(site())
  damage(at.at('articles/a0-0/index.html'))
  const { kept } = workshopOf(site())
  for (const key of readdirSync(kept)) damage(path.join(kept, key, '0'))
  await at.build()
  expect(filesIn(site())).toEqual(files)
})

test('on several threads the site is the same', async () => {
  writeManyIssues(at.content, { ...SIZE, issues: 4 })
  await at.build()
  await at.build({ name: 'threaded', threads: 2, threadsFrom: 0 })
  expect(filesIn(site('threaded'))).toEqual(filesIn(site()))
})

test('content with errors leaves the site as it is', async () => {
  writeManyIssues(at.content, SIZE)
  await at.build()
  edit('issue-00001/page.yaml', (yaml) => yaml.replace(/exact: .*/, 'exact: 不在文中'))
  const written = await writtenBy(async () => {
    const { diagnostics, report } = await at.build()
    expect(report).toBeUndefined()
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('quote-not-found')
  })
  expect(written).toEqual([])
})

test('a build that fails on its way leaves the site as it is, and the next one goes on', async () => {
  writeManyIssues(at.content, SIZE)
  await at.build()
  const files = filesIn(site())
  CHANGES[0]?.[1]()
  const manifest = path.join(at.folder, 'app/manifest.json')
  renameSync(manifest, `${manifest}-gone`)
  expect(await writtenBy(() => expect(at.build()).rejects.toThrow(/manifest\.json/))).toEqual([])
  expect(filesIn(site())).toEqual(files)
  expect(readdirSync(workshopOf(site()).folder).sort()).toEqual(['kept', 'nginx.conf'])
  renameSync(`${manifest}-gone`, manifest)
  expect((await at.build()).report?.kept).toBeGreaterThan(0)
})

test('what a build that was killed left behind is cleared away, and the site that made way put back', async () => {
  writeManyIssues(at.content, SIZE)
  await at.build()
  const files = filesIn(site())
  const { next, before, lock } = workshopOf(site())
  renameSync(site(), before)
  writeFileSync(next, 'half of a site')
  writeFileSync(lock, '999999999')
  edit('issue-00001/page.yaml', (yaml) => yaml.replace(/exact: .*/, 'exact: 不在文中'))
  await at.build()
  expect(filesIn(site())).toEqual(files)
})

test('of two builds of a site at once the second is refused and says why', async () => {
  writeManyIssues(at.content, SIZE)
  const first = at.build()
  await expect(at.build()).rejects.toThrow(`另一次构建（进程 ${process.pid}）`)
  expect((await first).report?.files).toBeGreaterThan(0)
  expect((await at.build()).report?.made).toBe(0)
})

test('two sites built of the same content at once are each whole', async () => {
  writeManyIssues(at.content, SIZE)
  await Promise.all([at.build({ name: 'one' }), at.build({ name: 'other' })])
  await at.build()
  expect(filesIn(site('one'))).toEqual(filesIn(site()))
  expect(filesIn(site('other'))).toEqual(filesIn(site()))
})

test('a folder that holds this project is not replaced', async () => {
  await expect(at.build({ name: path.relative(at.folder, '.') })).rejects.toThrow('那里面有本项目')
})
