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

test.each([
  ['2,500余', '2500余'],
  ['2,500,000', '2500000'],
  ['12,500.75元', '12500.75元'],
  ['２，５００', '2 500'],
  ['2,50', '2 50'],
  ['2,5000', '2 5000'],
  ['2,500,00', '2 500 00'],
  ['2500,000', '2500 000'],
  ['1,2500,000', '1 2500 000'],
  ['2,500.7.1', '2500 7 1'],
  ['1,2,500', '1 2 500'],
  ['1.5', '1.5'],
  ['１．５', '1.5'],
  ['1.5.2', '1 5 2'],
  ['1.5.', '1.5'],
  ['.5', '5'],
  ['1.', '1'],
  ['2022.11.13', '2022 11 13'],
  ['𝟏𝟐.𝟓', '12.5'],
  ['13、15', '13 15'],
  ['13 15', '13 15'],
  ['13月15', '13月15'],
  ['①②', '1 2'],
  ['1①', '1 1'],
  ['①1', '1 1'],
  ['⑩', '10'],
  ['½', '1 2'],
  ['1½', '1 1 2'],
  ['½2', '1 2 2'],
  ['⅟', '1'],
  ['m²2', 'm2 2'],
  ['3㎡', '3m2'],
  ['㋀1', '1月1'],
  ['1㋀', '1 1月'],
  ['核酸①', '核酸1'],
  ['', ''],
])('“%s” is searched as “%s”', (text, expected) => {
  expect(folded(text)).toBe(expected)
})

test.each([
  ['13、15', [0, 1, 3, 3, 4]],
  ['2,500', [0, 2, 3, 4]],
  ['𠮷1.5疫', [0, 0, 2, 3, 4, 5]],
  ['疫½', [0, 1, 1, 1]],
  ['①②疫', [0, 1, 1, 2]],
  ['，㎏1', [1, 1, 2]],
  ['1½', [0, 1, 1, 1, 1]],
])('in what is made of “%s” every sign knows where it stood', (text, places) => {
  expect([...foldNumbers(text).at]).toEqual(places)
})

test.each([
  ['13', '13 113 131 1.13 13.1 a13b 月13日', ['13', '13', '13']],
  ['3日', '13日 3日 1.3日 a3日1', ['3日', '3日']],
  ['日3', '日3 日31 日3.1 日3a', ['日3', '日3']],
  ['情', '疫情1情', ['情', '情']],
  ['哈哈', '哈哈哈', ['哈哈', '哈哈']],
  ['1.5', '1.5 11.5 1.55', ['1.5']],
])('%s stands in “%s” %j', (word, text, found) => {
  const places = [...placesOf(word, text)]
  expect(places.map((at) => text.slice(at, at + word.length))).toEqual(found)
  expect(new Set(places).size).toBe(places.length)
})

test('numbers are folded with the variants of the words around them', () => {
  expect(foldNumbers('國13國①國', new Map([['國', '国']])).text).toBe('国13国1国')
})
