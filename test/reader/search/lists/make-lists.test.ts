import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksum } from '../../../../src/reader/search/lists/checksum.ts'
import { makeLists } from '../../../../src/reader/search/lists/make-lists.ts'
import { articlesAt, roomsFor } from '../../../../src/reader/search/lists/places.ts'
import { unitsOf } from '../../../../src/reader/search/lists/units.ts'

/** Lists in short: `甲` of articles, `甲乙` at places. */
const short = (articles: readonly (readonly string[])[], most: number) =>
  Array.from(makeLists(articles, most).lists, ([name, { kind, numbers }]) => [name, kind, numbers])

describe('lists', () => {
  test('are of every unit its articles, of every pair its places, in the order of the strings', () => {
    expect(short([['甲乙13丙'], ['13丙', '甲']], 10)).toEqual([
      ['13', 'articles', [0, 1]],
      ['13丙', 'places', [3, 257]],
      ['丙', 'articles', [0, 1]],
      ['乙', 'articles', [0]],
      ['乙13', 'places', [2]],
      ['甲', 'articles', [0, 1]],
      ['甲乙', 'places', [1]],
    ])
  })

  test('have of a pair that stands in too many places its articles, and what is longer by a unit', () => {
    expect(short([['子甲乙丑'], ['甲乙丑'], ['寅甲乙']], 2)).toEqual([
      ['丑', 'articles', [0, 1]],
      ['乙', 'articles', [0, 1, 2]],
      ['乙丑', 'places', [3, 258]],
      ['子', 'articles', [0]],
      ['子甲', 'places', [1]],
      ['子甲乙', 'places', [1]],
      ['寅', 'articles', [2]],
      ['寅甲', 'places', [513]],
      ['寅甲乙', 'places', [513]],
      ['甲', 'articles', [0, 1, 2]],
      ['甲乙', 'articles', [0, 1, 2]],
      ['甲乙丑', 'places', [2, 257]],
    ])
  })

  test('name every string once, none of more than sixteen units, and none has more places than may be', () => {
    const same = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未'
    const lists = short(
      Array.from({ length: 4 }, () => [same]),
      3,
    )
    const names = lists.map(([name]) => String(name))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
    expect(Math.max(...names.map((name) => name.length))).toBe(16)
    expect(lists.filter(([, kind]) => kind === 'places').map(([name]) => String(name).length)).toEqual([
      16, 16, 16,
    ])
    expect(lists.find(([name]) => name === same.slice(0, 16))).toEqual([
      same.slice(0, 16),
      'places',
      [1, 257, 513, 769],
    ])
  })

  test('hold as many numbers as there are, far beyond the room that they begin with', () => {
    const long = Array.from({ length: 180 }, (_, i) => [`${i}甲乙丙`.repeat(130)])
    const { lists } = makeLists(long)
    const numbers = new Map(Array.from(lists, ([name, list]) => [name, list.numbers]))
    expect(numbers.get('179甲')).toHaveLength(130)
    expect(numbers.get('丙179')).toHaveLength(129)
    expect(numbers.get('179甲')?.[0]).toBe(179 * 3 * 256 + 1)
    expect(numbers.get('甲乙')).toEqual(Array.from({ length: 180 }, (_, i) => i))
  })
})

test('a word has whole numbers and single characters as its units', () => {
  expect(unitsOf('自11月1.5度𠮷')).toEqual(['自', '11', '月', '1.5', '度', '𠮷'])
  expect(unitsOf('')).toEqual([])
})

test('a place is of the article in whose room it stands', () => {
  const rooms = roomsFor([1, 2, 0, 1])
  expect(rooms).toEqual({ articles: 4, of: [0, 1, 1, 3] })
  expect(articlesAt([0, 255, 256, 600, 767, 768, 1023], rooms)).toEqual([0, 1, 3])
  expect(articlesAt([1024], rooms)).toEqual([])
})

test('a sum is of 32 bits, the same from build to build, and another when a byte is', () => {
  expect(checksum(new TextEncoder().encode('assets/bundle.json'))).toBe(743_636_049)
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, change) => {
        const sum = checksum(bytes)
        expect(Number.isInteger(sum) && sum >= 0 && sum < 2 ** 32).toBe(true)
        const other = bytes.map((byte, i) => (i === at % bytes.length ? byte ^ change : byte))
        expect(checksum(other)).not.toBe(sum)
      },
    ),
  )
})
