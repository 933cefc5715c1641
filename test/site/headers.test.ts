import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  headerRules,
  headersFor,
  IMMUTABLE,
  printHeaders,
  REVALIDATED,
  readHeaders,
} from '../../src/site/headers.ts'

const PAGES = [
  { scripts: ['a()'], styles: ['p{}'] },
  { scripts: ['a()'], styles: ['q{}'] },
]
const RULES = headerRules('/', ['articles/', 'assets/', 'edition.json', 'index.html'], PAGES)

test('the file says what the rules say', () => {
  expect(readHeaders(printHeaders(RULES))).toEqual(RULES)
})

test('hashed files are kept for ever, all else is asked for again', () => {
  expect(headersFor(RULES, '/assets/entry-12345678.js')['Cache-Control']).toBe(IMMUTABLE)
  for (const path of ['/', '/index.html', '/articles/women/', '/edition.json'])
    expect(headersFor(RULES, path)['Cache-Control']).toBe(REVALIDATED)
})

test('no address gets a header twice, as hosts would join the two', () => {
  const segment = fc.constantFrom('articles', 'assets', 'edition.json', 'women', 'index.html', '')
  const given = new Set(RULES.flatMap((rule) => Object.values(rule.headers)))
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      for (const value of Object.values(headersFor(RULES, `/${segments.join('/')}`)))
        expect(given).toContain(value)
    }),
  )
})

test('rules stand below the base path', () => {
  const rules = headerRules('/project/', ['assets/'], PAGES)
  expect(rules.map((rule) => rule.path)).toEqual(['/project/*', '/project/', '/project/assets/*'])
  expect(headersFor(rules, '/elsewhere/')).toEqual({})
})

test('a line longer than hosts take is refused', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ scripts: ['a()'], styles: [`p{order:${i}}`] }))
  expect(() => printHeaders(headerRules('/', [], many))).toThrow(/2000/)
})

test('a line of the rules that is no header is refused, with its text in the error', () => {
  expect(() => readHeaders('/*\nX-Nothing')).toThrow('not a line of _headers: X-Nothing')
  expect(() => readHeaders('  X-Early: 1')).toThrow(SyntaxError)
})
