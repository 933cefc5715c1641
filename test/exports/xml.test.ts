import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printXml, xml } from '../../src/exports/xml.ts'
import { unwritable } from '../../src/reader/escape-markup.ts'
import { runs } from '../runs.ts'
import { hostileText } from './any-edition.ts'
import { parseXml } from './parse-xml.ts'

const text = fc.oneof(hostileText, fc.string(), fc.constant('a\r\nb\tc'))

test('content and attributes come back from a parser as they were', () => {
  fc.assert(
    fc.property(text, text, (content, attribute) => {
      fc.pre(unwritable(content + attribute) === undefined)
      const root = parseXml(printXml(xml('a', { b: attribute }, content))).documentElement
      expect(root.textContent).toBe(content)
      expect(root.getAttribute('b')).toBe(attribute)
    }),
    { numRuns: runs(300) },
  )
})

test('what XML cannot hold is named, and becomes U+FFFD', () => {
  expect(unwritable('a\u0001')).toBe('U+0001')
  expect(unwritable('\uD800x')).toBe('U+D800')
  expect(unwritable('\uFFFE')).toBe('U+FFFE')
  expect(unwritable('𠮷\t\n')).toBeUndefined()
  expect(parseXml(printXml(xml('a', {}, 'x\u0001\uD800y'))).documentElement.textContent).toBe(
    'x\uFFFD\uFFFDy',
  )
})

test('elements of elements are indented, text and preserved space are not touched', () => {
  const printed = printXml(
    xml(
      'a',
      {},
      xml('b', {}, xml('c')),
      xml('d', {}, ' x ', xml('c')),
      xml('e', { 'xml:space': 'preserve' }, xml('c', {}, xml('c'))),
    ),
  )
  expect(printed.split('\n').slice(1)).toEqual([
    '<a>',
    '  <b>',
    '    <c/>',
    '  </b>',
    '  <d> x <c/></d>',
    '  <e xml:space="preserve"><c><c/></c></e>',
    '</a>',
    '',
  ])
})
