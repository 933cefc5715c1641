import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatQueryString, parseQueryString } from '../../src/reader/query-string.ts'

test.each([
  ['?org=a&org=b', { org: 'a,b' }],
  ['org=a', { org: 'a' }],
  ['?paper=a&paper=b', { paper: 'a,b' }],
  ['?folded=a&folded=b', { folded: 'a,b' }],
  ['?unfolded=a&unfolded=b', { unfolded: 'a,b' }],
  ['?full=a&full=b', { full: 'a,b' }],
  ['?q=first&q=second', { q: 'first' }],
  ['?Q=first&amp;VIEW=list', { q: 'first', view: 'list' }],
  ['?org[]=a&org[]=b', { org: 'a,b' }],
  ['?camp;x=1&a[]b=2', { 'camp;x': '1', 'a[]b': '2' }],
])('%s is read as %o', (query, params) => {
  expect(parseQueryString(query)).toEqual(params)
})

test('an address names its parameters in the order of the alphabet, lists and days readable', () => {
  expect(formatQueryString({ window: '2022-11-20/2022-11-24', org: 'a,b', q: '桥 &' })).toBe(
    '?org=a,b&q=%E6%A1%A5%20%26&window=2022-11-20/2022-11-24',
  )
  expect(formatQueryString({ b: '1', c: '2', a: '3' })).toBe('?a=3&b=1&c=2')
  expect(formatQueryString({ 'a b': '1' })).toBe('?a%20b=1')
})

test('what has no words is not named', () => {
  expect(formatQueryString({})).toBe('')
  expect(formatQueryString({ q: undefined, from: 1 })).toBe('')
  expect(formatQueryString({ q: '\uD800' })).toBe('?q=%EF%BF%BD')
})

test('what is written is read as it was', () => {
  const name = fc.stringMatching(/^[a-z]+$/)
  fc.assert(
    fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' })), (params) => {
      const wellFormed = Object.fromEntries(
        Object.entries(params).map(([key, value]) => [key, value.toWellFormed()]),
      )
      expect(parseQueryString(formatQueryString(params))).toEqual(wellFormed)
    }),
  )
})
