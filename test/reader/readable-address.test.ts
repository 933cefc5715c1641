import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readableAddress } from '../../src/reader/readable-address.ts'
import { runs } from '../runs.ts'

test('words are readable, what is malformed or unseen stays as it is', () => {
  expect(readableAddress('https://a.org/?q=%E7%A4%BE%E5%8C%BA&to=1')).toBe('https://a.org/?q=社区&to=1')
  expect(readableAddress('https://a.org/?q=100%')).toBe('https://a.org/?q=100%')
  expect(readableAddress('https://a.org/?q=100%25')).toBe('https://a.org/?q=100%25')
  expect(readableAddress('https://a.org/?q=%u516C%E7%A4')).toBe('https://a.org/?q=%u516C%E7%A4')
  expect(readableAddress('https://a.org/?q=%E3%80%80%E2%80%AE')).toBe('https://a.org/?q=%E3%80%80%E2%80%AE')
})

test('of any text, the readable address leads to the same place', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom('%', 'E7', '%A4', '社', '100', '&', '#', '%25')).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (words) => {
      for (const query of [words, encodeURIComponent(words.toWellFormed())]) {
        const { href } = new URL(`https://a.org/?q=${query}`)
        expect(new URL(readableAddress(href)).href).toBe(href)
      }
    }),
    { numRuns: runs(500) },
  )
})
