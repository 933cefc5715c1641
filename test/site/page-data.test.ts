import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { deliveredFiles } from '../../src/compiler/link/delivered-files.ts'
import { builtData } from '../../src/site/page-data.ts'
import { sitePages } from '../../src/site/pages.ts'
import { writeWhole } from '../../src/write-whole.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'

/** What an article's page is made from, in an edition of so many issues. */
async function articleData(issues: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'page-data-'))
  try {
    const linked = await compileManyIssues({ issues, articles: 3, days: issues * 20, newspapers: 2 })
    for (const { file, text } of deliveredFiles(linked)) await writeWhole(path.join(folder, file), text)
    const data = await builtData(folder)
    const page = sitePages(data.archive).find(({ kind }) => kind === 'article')
    if (page === undefined) throw new Error('no page of an article')
    const { known, parts } = data.of(page)
    return {
      parts: parts.map(({ part }) => part),
      articles: known.entries.length,
      bytes: JSON.stringify(known.edition).length,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('what an article’s page is made from does not grow with the edition', async () => {
  const [few, many] = await Promise.all([articleData(3), articleData(40)])
  expect(few).toMatchObject({ parts: ['bundle'], articles: 3 })
  expect(many).toMatchObject({ parts: ['bundle'], articles: 3 })
  expect(Math.abs(many.bytes / few.bytes - 1)).toBeLessThan(0.05)
})
