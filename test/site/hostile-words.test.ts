import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { Edition } from '../../src/edition/edition.ts'
import { renderPage } from '../../src/prerender.tsx'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { htmlDocument } from '../../src/site/document.ts'
import { pageHead } from '../../src/site/head.ts'
import type { PageSet } from '../../src/site/page.ts'
import { pagesOf } from '../../src/site/pages.ts'
import { tenArticles } from '../ten-articles.ts'

const HOSTILE = `</title></style></script><script>alert(1)</script><img src=x onerror="alert(2)">&lt;b&gt;"'\`\${1}--><!--{{3}}`
const SITE = { url: 'https://name.example/', base: '/' }
const ASSETS = { scripts: [], style: '', styleFiles: [], lateStyleFiles: [] }
const SETS: readonly PageSet[] = (['home', 'articles', 'issues', 'about', 'lost'] as const).map((type) => ({
  type,
}))

/** The edition with the same hostile words after every text that people wrote. */
function hostile(edition: Edition): Edition {
  const text = JSON.stringify(edition, (key, value: unknown) => {
    const isWritten = typeof value === 'string' && /\p{Script=Han}/u.test(value) && key !== 'headlineWords'
    return isWritten ? value + HOSTILE : value
  })
  return Edition.parse(JSON.parse(text))
}

async function documents(edition: Edition): Promise<Map<string, Document>> {
  const known = catalogue(edition)
  const { title, description, language } = edition
  const own = { title, description, language }
  const documents = new Map<string, Document>()
  const pages = SETS.flatMap((set) => pagesOf(set, own, known))
  // Articles are all drawn alike: of them one.
  for (const page of pages.filter(({ kind, path }) => kind !== 'article' || path === '/articles/bus/')) {
    const markup = await renderPage(known, page.path)
    const html = htmlDocument(own, SITE, page, ASSETS, {
      scripts: { beforePaint: '', afterText: '' },
      markup,
      head: pageHead(own, SITE, page),
      data: [],
      complete: known.complete,
    })
    documents.set(page.path, new JSDOM(html).window.document)
  }
  return documents
}

test('words of the edition are words on every page, whatever they look like', async () => {
  const [plain, attacked] = await Promise.all([documents(tenArticles()), documents(hostile(tenArticles()))])
  expect(attacked.size).toBe(plain.size)
  expect([...attacked.keys()]).toEqual(['/', '/articles/bus/', '/issues/', '/about/', '/404/'])
  for (const [path, { scripts, documentElement }] of attacked) {
    expect(scripts, path).toHaveLength(plain.get(path)?.scripts.length ?? 0)
    expect(documentElement.querySelectorAll('img, b, [onerror]'), path).toHaveLength(0)
    for (const { type, text } of scripts) if (type === 'application/ld+json') JSON.parse(text)
  }
  expect(attacked.get('/articles/bus/')?.querySelector('h1')?.textContent).toContain('onerror="alert(2)"')
})
