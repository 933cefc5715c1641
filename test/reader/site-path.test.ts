import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Catalogue, catalogueOfBundle } from '../../src/reader/catalogue.ts'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { decodeTolerantly, encodeFragment, sitePlace } from '../../src/reader/site-path.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers, twoNewspapersWithFormer } from '../two-newspapers.ts'

const edition = tenArticles()
const all = catalogue(edition)
const at = (address: string, base = '/') => {
  const { pathname, search, hash } = new URL(address, 'https://name.example')
  return sitePlace(all, base, { pathname, search, hash })?.href
}

describe('addresses that hosts and people make of ours lead to the same place', () => {
  test.each([
    ['/index.html', '/'],
    ['/INDEX.HTM', '/'],
    ['/?q=', '/'],
    ['/articles/bus', '/articles/bus/'],
    ['/articles/bus/index.html', '/articles/bus/'],
    ['/articles/bus/index.html?org=bus#p3', '/articles/bus/?org=bus#p3'],
    ['/Articles/Bus/', '/articles/bus/'],
    ['//articles//bus//', '/articles/bus/'],
    ['/articles/%62us/', '/articles/bus/'],
    ['/articles/bus%2F', '/articles/bus/'],
    ['/articles/bus/。', '/articles/bus/'],
    ['/articles/bus。', '/articles/bus/'],
    ['/articles/bus/)', '/articles/bus/'],
    ['/articles/bus/%EF%BC%8C', '/articles/bus/'],
    ['/articles/bus/%', '/articles/bus/'],
    ['/articles/bus))', '/articles/bus/'],
    ['/articles/%20bus%20/', '/articles/bus/'],
    ['/articles/%EF%BC%8E/bus/', '/articles/bus/'],
    ['/articles%5Cbus', '/articles/bus/'],
    ['/departments/women#P3。', '/departments/women/#P3%E3%80%82'],
    ['/articles/ｂｕｓ/', '/articles/bus/'],
    ['/about', '/about/'],
    ['/About/index.html', '/about/'],
    ['/departments/Women', '/departments/women/'],
    ['/departments/women/?org=bus', '/departments/women/'],
    ['/articles/bus/#p12:', '/articles/bus/#p12'],
    ['/articles/bus/#p12：', '/articles/bus/#p12'],
    ['/articles/bus/#p3)', '/articles/bus/#p3'],
    ['/articles/bus/#P3。', '/articles/bus/#p3'],
    ['/articles/bus/#p99:', '/articles/bus/#p99'],
    ['/articles/bus/#headline.', '/articles/bus/#headline'],
    ['/articles/bus/#ninety-drivers,', '/articles/bus/#ninety-drivers'],
    ['/articles/bus/#p3:%E5%8F', '/articles/bus/#p3'],
    ['/articles/bus/#p3%3A%E5%8F%AC', '/articles/bus/#p3:%E5%8F%AC'],
    ['/articles/bus/#。', '/articles/bus/'],
  ])('%s → %s', (address, expected) => {
    const { pathname, search, hash } = address.startsWith('//')
      ? { pathname: address, search: '', hash: '' }
      : new URL(address, 'https://name.example')
    expect(sitePlace(all, '/', { pathname, search, hash })?.href).toBe(expected)
  })

  test.each([
    ...['/nowhere/', '/articles/', '/articles/wimen/', '/articles/bus/more/', '/%u516C', '/404.html'],
    ...[
      '/nowhere/women/',
      '/departments/nobody/',
      '/articles/bus/no-index.html',
      '/articles/bus/index.htmlx',
    ],
  ])('%s is no page of ours', (address) => {
    expect(at(address)).toBeUndefined()
  })

  describe('what was public once leads to what it is now, with the whole edition and with one source of it', () => {
    const { index, bundles } = twoNewspapersWithFormer({
      articles: { crossing: 'bridge' },
      events: {
        'crossing/meeting': 'lake/visit',
        'bridge/talks': 'bridge/meeting',
        'crossing/begun': 'bridge/meeting',
        'quay/opened': 'lake/visit',
      },
      departments: { port: 'harbour' },
      issues: { 'river-daily/2024-01-01': 'river-daily/2024-01-02' },
    })
    const [daily] = bundles.filter(({ bundle }) => bundle.articles.some(({ id }) => id === 'bridge'))
    if (daily === undefined) throw new Error('no source has the bridge')
    test.each([
      ['/articles/crossing/', '/articles/bridge/'],
      ['/articles/bridge/#talks', '/articles/bridge/#meeting'],
      ['/articles/bridge/#talks。', '/articles/bridge/#meeting'],
      ['/articles/crossing/#begun', '/articles/bridge/#meeting'],
      ['/articles/crossing/#meeting', '/articles/bridge/#meeting'],
      ['/articles/bridge/#opened', '/articles/bridge/#opened'],
      ['/departments/water/', '/departments/water/'],
      ['/issues/river-daily/2023-12-31/', '/issues/river-daily/2023-12-31/'],
      ['/articles/quay/#opened', '/articles/lake/#visit'],
      ['/departments/port/', '/departments/harbour/'],
      ['/issues/river-daily/2024-01-01/', '/issues/river-daily/2024-01-02/'],
    ])('%s → %s', (address, now) => {
      const { pathname, search, hash } = new URL(address, 'https://name.example')
      const place = (known: Catalogue) => sitePlace(known, '/', { pathname, search, hash })?.href
      expect(place(catalogueOfIndex(index, [daily.bundle]))).toBe(now)
      expect(place(catalogueOfBundle(daily.bundle, { complete: false }))).toBe(now)
    })
  })

  test('below a base path', () => {
    expect(at('/project', '/project/')).toBe('/project/')
    expect(at('/project/Articles/bus', '/project/')).toBe('/project/articles/bus/')
    expect(at('/articles/bus/', '/project/')).toBeUndefined()
    expect(at('/elsewhe/articles/bus/', '/project/')).toBeUndefined()
    expect(at('/projects/about', '/project/')).toBeUndefined()
  })

  test('what was taken back has its page; what is not known yet keeps its address, if it can be one', () => {
    const { archive, bundles } = twoNewspapers()
    const [first] = bundles
    if (first === undefined) throw new Error('no bundle')
    const part = catalogueOfBundle(first.bundle, { complete: false })
    const page = (known: Catalogue, pathname: string) =>
      sitePlace(known, '/', { pathname, search: '', hash: '' })?.page
    expect(page(catalogue(archive), '/articles/ferry')).toBe('/articles/ferry/')
    for (const path of ['/articles/strange/', '/departments/strange/']) {
      expect(page(part, path)).toBe(path)
      expect(page(catalogue(archive), path)).toBeUndefined()
    }
    expect(page(part, '/articles/strange words/')).toBeUndefined()
    expect(page(part, '/departments/strange words/')).toBeUndefined()
  })
})

const part = fc.oneof(
  fc.constantFrom(
    'articles',
    'Articles',
    'bus',
    'women',
    'index.html',
    'about',
    '',
    '.',
    '%',
    '%u516C',
    '。',
    '%2F',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const address = fc.record({
  pathname: fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
  search: fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'binary' }).map((text) => `?${text}`),
  ),
  hash: fc.oneof(
    fc.constantFrom('', '#p3', '#p12:', '#hit-0-1'),
    fc.string({ unit: 'binary' }).map((text) => `#${text}`),
  ),
})

test('any address is read without error, and what it is put right to means the same and stays', () => {
  fc.assert(
    fc.property(address, (asked) => {
      const place = sitePlace(all, '/', asked)
      if (place === undefined) return
      const { pathname, search, hash } = new URL(place.href, 'https://name.example')
      expect(pathname + search + hash).toBe(place.href)
      expect(sitePlace(all, '/', { pathname, search, hash })).toEqual(place)
    }),
    { numRuns: runs(1000) },
  )
})

test('a \uFFFD in a fragment is left out, as what is malformed is', () => {
  expect(decodeTolerantly(encodeFragment('a\uFFFDb'))).toBe('ab')
})

test('what often ends a link in a text is encoded in a fragment, the colon of a link to words is not', () => {
  expect(encodeFragment("p3:a!'()*/𠮷")).toBe('p3:a%21%27%28%29%2A%2F%F0%A0%AE%B7')
})

test('a fragment survives being encoded, and nothing in it ends a link in a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (fragment) => {
      const encoded = encodeFragment(fragment)
      // U+FFFD itself is taken for what could not be decoded.
      expect(decodeTolerantly(encoded)).toBe(fragment.replaceAll('\uFFFD', ''))
      expect(encoded).toMatch(/^[!-~]*$/)
    }),
  )
})
