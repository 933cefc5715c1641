import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader, BitWriter } from '../../../../src/reader/search/lists/bits.ts'
import { directoryOf, lookup, ShardBroken } from '../../../../src/reader/search/lists/directory.ts'
import { makeLists } from '../../../../src/reader/search/lists/make-lists.ts'
import { packShards, readShard } from '../../../../src/reader/search/lists/shard.ts'

const SIZES = { places: 100_000, articles: 5000 }
const numbers = (size: number) => fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 40 })
const list = fc.oneof(
  numbers(SIZES.places).map((all) => ({ kind: 'places' as const, numbers: all.sort((a, b) => a - b) })),
  numbers(SIZES.articles).map((all) => ({ kind: 'articles' as const, numbers: all.sort((a, b) => a - b) })),
)
const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
const lists = fc
  .dictionary(key, list, { maxKeys: 30, noNullPrototype: true })
  .map((all) => Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))

test('numbers are read as they were written, in any mixture', () => {
  const number = fc.oneof(
    fc.record({ how: fc.constant('bits' as const), value: fc.nat(2 ** 16 - 1), k: fc.constant(16) }),
    fc.record({ how: fc.constant('small' as const), value: fc.nat(2 ** 24), k: fc.constant(0) }),
    fc.record({ how: fc.constant('about' as const), value: fc.nat(2 ** 24), k: fc.nat(20) }),
  )
  fc.assert(
    fc.property(fc.array(number), (all) => {
      const writer = new BitWriter()
      for (const { how, value, k } of all)
        if (how === 'small') writer.small(value)
        else writer[how](value, k)
      const reader = new BitReader(writer.bytes())
      for (const { how, value, k } of all)
        expect(how === 'small' ? reader.small() : reader[how](k)).toBe(value)
    }),
  )
})

test('lists are read as they were packed, whatever their strings and however long the shards', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 400 }), (all, length) => {
      const shards = packShards(all, SIZES, length)
      expect(shards.flatMap(({ bytes }) => [...readShard(bytes, SIZES)])).toEqual(all)
    }),
  )
})

test('a shard that is cut short, damaged in any byte, another one or of another build is told from a whole one', () => {
  const { rooms, lists: made } = makeLists([['疫情防控工作'], ['防控工作会议']])
  const { directory, shards } = directoryOf(made, rooms, () => 'one')
  const other = directoryOf(made, rooms, () => 'two')
  const { read } = lookup(directory)
  const whole = shards[0] ?? new Uint8Array()
  expect(read(0, whole).get('防控')).toEqual({ kind: 'places', numbers: [3, 257] })
  const broken = (bytes: Uint8Array, number = 0) => expect(() => read(number, bytes)).toThrow(ShardBroken)
  for (let i = 0; i < whole.length; i++) {
    broken(whole.slice(0, i))
    broken(whole.map((byte, at) => (at === i ? byte ^ 16 : byte)))
  }
  broken(whole, 1)
  broken(other.shards[0] ?? new Uint8Array())
})

test('an edition of nothing but gaps has no lists, and nothing is in them', () => {
  const { rooms, lists: made } = makeLists([[], ['']])
  const { directory, shards } = directoryOf(made, rooms, () => 'none')
  expect(shards).toEqual([])
  expect(lookup(directory).shardOf('疫')).toBeUndefined()
})
