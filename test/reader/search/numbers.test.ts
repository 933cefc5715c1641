import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldNumbers, placesOf } from '../../../src/reader/search/numbers.ts'

const folded = (text: string) => foldNumbers(text).text
const holds = (text: string, word: string) => placesOf(folded(word), folded(text)).next().done !== true

test.each([
  [
    '11月13日',
    ['11', '13', '13日', '月13', '11月13日', '１１月１３日', '11月 13日'],
    ['1', '3', '1月', '1月13日', '日3'],
  ],
  ['共373人', ['373', '373人', '共'], ['3', '73', '37', '3人']],
  ['下午7:00开始', ['7:00', '7：00', '7', '00开始'], ['70', '700', '0']],
  ['占11.5%', ['11.5', '11.5%', '11．5', '11.5％'], ['11', '5', '115', '1.5', '5%']],
  ['气温-15℃', ['15', '-15', '15℃', '15°C'], ['5', '1', '5℃']],
  ['2,500余人', ['2500', '2,500', '2500余人'], ['2', '500', '25']],
  ['13、15日', ['13', '15日', '13、15日', '13-15日'], ['1315', '1315日', '3', '5日']],
  ['13—15日', ['13', '15日', '13-15日'], ['1315日']],
  ['2022.11.13', ['2022', '11', '13', '2022.11.13', '2022-11-13'], ['2022.1', '11.1', '20221113']],
  ['①②两项', ['1', '2', '①', '②两'], ['12']],
  ['第⑩条', ['10', '第10条'], ['1', '0条']],
  ['全程½', ['1/2', '½'], ['12']],
  ['H1N1', ['h1', 'n1', 'h1n1'], []],
])('of %s these are found, and those are not', (text, found, missed) => {
  expect(found.filter((word) => !holds(text, word))).toEqual([])
  expect(missed.filter((word) => holds(text, word))).toEqual([])
})

const piece = fc.oneof(
  fc.nat({ max: 99 }).map(String),
  fc.constantFrom('.', ',', ':', '、', '月', '日', ' ', '，', '１', '①', '½', '疫', '2,500', '1.5', '-', '%'),
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

test('folding is idempotent, and every folded code unit knows where it stood', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (words) => {
      const once = foldNumbers(words)
      expect(folded(once.text)).toBe(once.text)
      expect(once.at).toHaveLength(once.text.length)
      expect([...once.at]).toEqual([...once.at].sort((a, b) => a - b))
      for (const offset of once.at) expect(offset).toBeLessThan(words.length)
    }),
  )
})

test('a whole number is found exactly where it stands as a whole', () => {
  const numbers = fc.array(fc.nat({ max: 120 }), { minLength: 1, maxLength: 8 })
  const between = fc.constantFrom('月', '、', ' ', '：', '人', '-', '（')
  fc.assert(
    fc.property(numbers, between, fc.nat({ max: 120 }), (all, apart, sought) => {
      const places = [...placesOf(String(sought), folded(all.join(apart)))]
      expect(places).toHaveLength(all.filter((number) => number === sought).length)
    }),
  )
})
