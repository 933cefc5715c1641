import { expect, test } from 'vitest'
import { deliveredFiles } from '../../src/compiler/link/delivered-files.ts'
import { plan } from '../../src/site/jobs/plan.ts'
import { knownFrom } from '../../src/site/page-data.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'

/** What an article's page is made from, in an edition of so many issues. */
async function articleData(issues: number) {
  const linked = await compileManyIssues({ issues, articles: 3, days: issues * 20, newspapers: 2 })
  const { index, archive } = linked
  const bundles = new Map(linked.bundles.map(({ file, bundle }) => [file, bundle]))
  const jobs = plan({ index, archive, bundles: [...bundles.values()], files: deliveredFiles(linked) }).pages
  const parts = jobs.flatMap(({ job }) =>
    job.type === 'pages' && job.pages.type === 'articles' ? [job.parts] : [],
  )[0]
  if (parts === undefined) throw new Error('no page of an article')
  const known = knownFrom(parts, {
    index: () => index,
    archive: () => archive,
    bundle: (file) => {
      const bundle = bundles.get(file)
      if (bundle === undefined) throw new Error(`no bundle ${file}`)
      return bundle
    },
  })
  return {
    parts: parts.map(({ part }) => part),
    articles: known.entries.length,
    bytes: JSON.stringify(known.edition).length,
  }
}

test('what an article’s page is made from does not grow with the edition', async () => {
  const [few, many] = await Promise.all([articleData(3), articleData(40)])
  expect(few).toMatchObject({ parts: ['bundle'], articles: 3 })
  expect(many).toMatchObject({ parts: ['bundle'], articles: 3 })
  expect(Math.abs(many.bytes / few.bytes - 1)).toBeLessThan(0.05)
})
