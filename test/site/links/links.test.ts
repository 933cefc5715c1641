import { expect, test } from 'vitest'
import { brokenLinks, missingOf } from '../../../src/site/links/broken-links.ts'
import { type BuiltSite, builtPage } from '../../../src/site/links/built-site.ts'
import {
  formatPublished,
  lostLinks,
  parsePublished,
  publicAddresses,
} from '../../../src/site/links/published-links.ts'
import { tenArticles } from '../../ten-articles.ts'

const edition = tenArticles()

function site(pages: Readonly<Record<string, string>>, files: readonly string[] = []): BuiltSite {
  const built = Object.entries(pages).map(([page, html]) => [page, builtPage(html)] as const)
  return { pages: new Map(built), files: new Set(files) }
}

test('ids and addresses are read as the page escapes them', () => {
  const { ids, links } = builtPage('<p id="a&amp;b"><a href="/?q=&#x27;&amp;r">1</a><img src="i.png"></p>')
  expect([...ids]).toEqual(['a&b'])
  expect(links).toEqual(["/?q='&r", 'i.png'])
})

test('a link that leads nowhere is told with its page, and what of it is missing', () => {
  const home =
    '<a href="/sub/a/">1</a><a href="/sub/a/?q=1#p1">2</a><a href="/sub/a/#p9">3</a><a href="/sub/b/">4</a>'
  const article =
    '<p id="p1"></p><a href="#p1">1</a><a href="../">2</a><a href="a.txt">3</a><a href="b.txt">4</a><a href="https://else.example/x">5</a>'
  const built = site({ '/': home, '/a/': article }, ['/a/a.txt'])
  expect(brokenLinks(built, '/sub/')).toEqual([
    { page: '/', link: '/sub/a/#p9', missing: 'fragment' },
    { page: '/', link: '/sub/b/', missing: 'page' },
    { page: '/a/', link: 'b.txt', missing: 'page' },
  ])
})

test('addresses in Chinese are answered percent-encoded and as they are', () => {
  const built = site({ '/a/': '<p id="段"></p>' })
  expect(missingOf(built, '/a/#段')).toBeUndefined()
  expect(missingOf(built, `/a/#${encodeURIComponent('段')}`)).toBeUndefined()
})

const bus =
  '<h1 id="headline"></h1><p id="p1"></p><i id="sic-1"></i><b id="mark-x.y"></b><u id="driver-on-call"></u>'

test('what people may keep is published: pages, places with a name, files, words; not what is counted anew', () => {
  const addresses = publicAddresses(
    site({ '/articles/bus/': bus, '/404.html': '' }, [
      '/articles/bus/bus.ris',
      '/assets/a-1.js',
      '/current.json',
    ]),
    { ...edition, articles: edition.articles.filter(({ id }) => id === 'bus') },
  )
  expect(addresses.filter((address) => !address.includes(':'))).toEqual([
    '/articles/bus/',
    '/articles/bus/#driver-on-call',
    '/articles/bus/#headline',
    '/articles/bus/#p1',
    '/articles/bus/bus.ris',
  ])
  expect(addresses.filter((address) => address.includes('/#p3:'))).toHaveLength(1)
})

test('a published address is lost with its page, its place or its words; a paragraph leads to the nearest', () => {
  const lost = (address: string) => lostLinks([address], site({ '/articles/bus/': bus }), edition)[0]?.missing
  expect(lost('/articles/bus/')).toBeUndefined()
  expect(lost('/articles/gone/')).toBe('page')
  expect(lost('/articles/bus/#p1')).toBeUndefined()
  expect(lost('/articles/bus/#p2')).toBeUndefined()
  expect(lost('/articles/bus/#s1')).toBe('fragment')
  expect(lost('/articles/bus/#ninety-drivers')).toBe('fragment')
  expect(lost('/articles/gone/#p1')).toBe('page')
  expect(lost('/articles/bus/#p3:3点半左右田,平安送回酒店')).toBeUndefined()
  expect(lost('/articles/bus/#p3:3点半左右甲,平安送回酒店')).toBeUndefined()
  expect(lost('/articles/bus/#p3:从来没有写过的一句话')).toBe('passage')
})

test('what moved by a redirect, or was withdrawn with its article, is answered', () => {
  const gone = edition.articles.find(({ id }) => id === 'women')
  if (gone === undefined) throw new Error('expected women')
  const now = {
    ...edition,
    articles: edition.articles.filter((article) => article !== gone),
    withdrawn: [{ article: gone.id, reason: 'x' }],
    redirects: { ...edition.redirects, articles: [{ from: gone.id, to: gone.id }] },
  }
  const built = site({ '/articles/women/': '' })
  expect(lostLinks(['/articles/women/#p1', '/articles/women/#p1:什么也没有了'], built, now)).toEqual([])
})

test('a list only grows, and is read as it was written', () => {
  const before = '# for people\n/a/\n'
  const after = formatPublished(before, ['/b/', '/b/#p1:甲,乙'])
  expect(after.startsWith(before)).toBe(true)
  expect(parsePublished(after)).toEqual(['/a/', '/b/', '/b/#p1:甲,乙'])
})
