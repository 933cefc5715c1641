import { expect, test } from 'vitest'
import { deliveredFiles } from '../../src/compiler/link/delivered-files.ts'
import { aboutEdition } from '../../src/edition/about-edition.ts'
import { plan } from '../../src/site/jobs/plan.ts'
import { knownFrom } from '../../src/site/page-data.ts'
import { pagesOf } from '../../src/site/pages.ts'
import { twoNewspapersWithFormer } from '../two-newspapers.ts'

test('every address that was public once answers with the page to which it leads now', () => {
  const linked = twoNewspapersWithFormer({
    articles: { crossing: 'bridge' },
    events: {},
    departments: { port: 'harbour' },
    issues: { 'river-daily/2024-01-01': 'river-daily/2024-01-02' },
  })
  const { index, archive, bundles } = linked
  const jobs = plan({
    index,
    bundles: bundles.map(({ bundle }) => bundle),
    files: deliveredFiles(linked),
    digest: archive.digest,
  }).pages
  const read = {
    index: () => index,
    about: () => aboutEdition(archive),
    bundle: (wanted: string) => {
      const found = bundles.find(({ file }) => file === wanted)
      if (found === undefined) throw new Error(`no bundle ${wanted}`)
      return found.bundle
    },
  }
  const pages = jobs.flatMap(({ job }) =>
    job.type === 'pages' ? pagesOf(job.pages, archive, knownFrom(job.parts, read)) : [],
  )
  expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length)
  const led = (file: string) => pages.find((page) => page.file === `${file}/index.html`)?.canonical
  expect(led('articles/crossing')).toBe('/articles/bridge/')
  expect(led('departments/port')).toBe('/departments/harbour/')
  expect(led('issues/river-daily/2024-01-01')).toBe('/issues/river-daily/2024-01-02/')
})
