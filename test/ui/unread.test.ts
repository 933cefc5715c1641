import { expect, test } from 'vitest'
import { renderPage } from '../../src/prerender.tsx'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { draftOfTwo } from '../draft-of-two.ts'

const UNREAD = '自动整理，未经校读'
const { index, archive } = draftOfTwo()

/** The element that opens with some markup, up to its end tag. */
function part(html: string, opening: string, tag: string): string {
  const start = html.indexOf(opening)
  if (start === -1) throw new Error(`no ${opening}`)
  return html.slice(start, html.indexOf(`</${tag}>`, start))
}
const entryOf = (html: string, id: string) => part(html, `<article id="a-${id}"`, 'article')

test.each([
  { from: 'the archive', known: catalogue(archive) },
  { from: 'the index alone', known: catalogueOfIndex(index, []) },
])(
  'home and a department’s list, made from $from, say of a draft’s articles alone that nobody has read them',
  async ({ known }) => {
    const home = await renderPage(known, '/')
    expect(entryOf(home, 'quay')).toContain(UNREAD)
    expect(entryOf(home, 'year-end')).not.toContain(UNREAD)
    const department = await renderPage(known, '/?org=harbour')
    expect(entryOf(department, 'quay')).toContain(UNREAD)
    expect(entryOf(department, 'year-end')).not.toContain(UNREAD)
  },
)

test('an issue’s page says it, of the issue and of each article', async () => {
  const known = catalogue(archive)
  const unread = await renderPage(known, '/issues/river-daily/2024-01-02/')
  expect(part(unread, '<h1', 'header')).toContain(UNREAD)
  expect(entryOf(unread, 'bridge')).toContain(UNREAD)
  expect(await renderPage(known, '/issues/lake-evening/2024-01-02/')).not.toContain(UNREAD)
})

test('an article says it under its headline and in the list beside it', async () => {
  const page = await renderPage(catalogue(archive), '/articles/bridge/')
  expect(part(page, 'data-not-text', 'footer')).toContain(UNREAD)
  expect(part(page, 'aria-label="文章"', 'nav')).toContain(UNREAD)
  const read = await renderPage(catalogue(archive), '/articles/lake/')
  expect(part(read, 'data-not-text', 'footer')).not.toContain(UNREAD)
})
