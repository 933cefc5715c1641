import { expect, test } from 'vitest'
import { renderPage } from '../../src/prerender.tsx'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { smallEdition, withSources } from '../small-edition.ts'

const stated = smallEdition()
const inferred = withSources(stated, (source) => ({
  ...source,
  pages: source.pages.map((page) => ({ ...page, inferred: stated.inferences[0]?.id })),
}))

test('an article calls its page inferred where the source says so, and only there', async () => {
  const [says, concludes] = [
    await renderPage(catalogue(stated), '/articles/thanks/'),
    await renderPage(catalogue(inferred), '/articles/thanks/'),
  ]
  expect(says).toContain('本文资料')
  expect(says).not.toContain('版次推定')
  expect(concludes).toContain('版次推定')
})

test('the legend speaks of inferred years where there are any', async () => {
  const years = { ...stated, events: stated.events.map((event) => ({ ...event, inferred: [] })) }
  expect(await renderPage(catalogue(stated), '/')).toContain('年份都是推定')
  expect(await renderPage(catalogue(years), '/')).not.toContain('年份')
})
