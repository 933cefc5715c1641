import { describe, expect, test } from 'vitest'
import {
  directoryFile,
  directoryOf,
  lookup,
  ShardBroken,
  segmentOfDirectory,
  shardFile,
} from '../../../../src/reader/search/lists/directory.ts'
import { makeLists } from '../../../../src/reader/search/lists/make-lists.ts'
import { type List, packShards, readShard } from '../../../../src/reader/search/lists/shard.ts'

/** So many texts, each of words of its own: more lists than one shard holds. */
const texts = Array.from({ length: 36 }, (_, i) => [
  Array.from({ length: 40 }, (_, j) => String.fromCharCode(0x4e00 + i * 40 + j)).join(''),
])
const { rooms, lists } = makeLists(texts)
const all = [...lists]
const made = directoryOf(all, rooms, (parts) => `key-${parts.length}`)

const isSame = (one: List | undefined, other: List) =>
  one?.kind === other.kind && one.numbers.join() === other.numbers.join()

describe('a directory', () => {
  test('names each shard by its first string, and every list is in the shard of its string', () => {
    const { directory, shards } = made
    const firsts = directory.firsts.split('\n')
    expect(shards.length).toBeGreaterThan(2)
    expect(firsts).toHaveLength(shards.length)
    const found = lookup(directory)
    const read = shards.map((shard, number) => found.read(number, shard))
    const numbers = all.map(([name]) => found.shardOf(name) ?? -1)
    expect(numbers).toEqual(all.map(([name]) => firsts.findLastIndex((first) => first <= name)))
    expect(all.filter(([name, list], i) => isSame(read[numbers[i] ?? -1]?.get(name), list))).toHaveLength(
      all.length,
    )
    expect(found.shardOf(firsts[0]?.slice(0, -1) ?? '')).toBeUndefined()
    expect(found.shardOf(firsts[1] ?? '')).toBe(1)
  })

  test('says how many rooms each article takes', () => {
    expect(made.directory.rooms).toEqual(texts.map(() => 1))
    expect(lookup(made.directory).rooms).toEqual(rooms)
    const long = makeLists([['甲'.repeat(256)], ['乙'.repeat(255)], []])
    expect(directoryOf(long.lists, long.rooms, () => '').directory.rooms).toEqual([2, 1, 0])
  })

  test('has shards of few bytes a list, since it says how large a place may be', () => {
    const bytes = made.shards.reduce((sum, shard) => sum + shard.length, 0)
    // A place below 9,217 has 14 bits; string and all take no more than as many again.
    expect(bytes / all.length).toBeLessThan((2 * 14) / 8)
  })

  test('is named by all that is in it and its shards', () => {
    const parts: (readonly Uint8Array[])[] = []
    const { directory, shards } = directoryOf(all, rooms, (each) => {
      parts.push(each)
      return 'name'
    })
    const [[first, ...others] = []] = parts
    expect(JSON.parse(new TextDecoder().decode(first))).toEqual({
      firsts: directory.firsts,
      rooms: directory.rooms,
    })
    expect(others.map(String)).toEqual(shards.map((shard) => String(shard.slice(4))))
  })

  test('stands in a file that its segment, and shards that it is told by', () => {
    const directory = { name: '1abc-0f9e', firsts: '', rooms: [] }
    expect(directoryFile(directory)).toBe('assets/search-1abc-0f9e.json')
    expect(shardFile(directory, 3)).toBe('assets/search-1abc-0f9e-3.bin')
    expect(segmentOfDirectory(directoryFile(directory))).toBe('1abc')
    for (const file of [
      'assets/index-0f9e.json',
      'assets/search-1abc-0f9e-3.bin',
      'x/assets/search-1a-0.json',
      'assets/search-1a-0.json.br',
      '',
    ])
      expect(segmentOfDirectory(file)).toBe('')
  })

  test('says of a shard that is not whole which it is', () => {
    const broken = new ShardBroken('shard 1 of key-x is not whole')
    expect(broken.name).toBe('ShardBroken')
    const { read } = lookup({ ...made.directory, name: 'key-x' })
    expect(() => read(1, made.shards[1] ?? new Uint8Array())).toThrow(broken)
    for (const length of [0, 3, 4]) expect(() => read(1, new Uint8Array(length))).toThrow(broken)
  })
})

const SIZES = { places: 100_000, articles: 100 }
const places = (...numbers: number[]): List => ({ kind: 'places', numbers })

describe('a shard', () => {
  test('ends with the list by which it has the length asked for', () => {
    const some = Array.from(
      { length: 50 },
      (_, i) => [`甲${String.fromCharCode(0x4e00 + i)}`, places(i)] as const,
    )
    const shards = packShards(some, SIZES, 20)
    expect(shards.length).toBeGreaterThan(3)
    for (const { bytes } of shards.slice(0, -1)) {
      expect(bytes.length).toBeGreaterThanOrEqual(20)
      expect(bytes.length).toBeLessThan(30)
    }
    expect(packShards(some, SIZES, 1)).toHaveLength(50)
    expect(packShards([], SIZES, 20)).toEqual([])
  })

  test('takes few bits for what is like the string before, and for numbers as far apart as they may be thought to be', () => {
    const evenly = places(...Array.from({ length: 1000 }, (_, i) => i * 100))
    const one = packShards([['疫情防控工作领导', evenly]], SIZES, 1e6)[0]?.bytes.length ?? 0
    // A distance of 100 has 7 bits; what says how many they are, three.
    expect(one).toBeLessThan((1000 * 10) / 8 + 30)
    const both = [
      ['疫情防控工作领导', evenly],
      ['疫情防控工作领袖', places(7)],
    ] as const
    const two = packShards(both, SIZES, 1e6)[0]?.bytes.length ?? 0
    expect(two - one).toBeLessThanOrEqual(8)
  })

  test('cannot have more numbers in a list than there are', () => {
    const bytes =
      packShards([['甲', { kind: 'articles', numbers: [0, 1, 2] }]], SIZES, 1)[0]?.bytes ?? new Uint8Array()
    expect(readShard(bytes, { ...SIZES, articles: 3 }).get('甲')?.numbers).toBeDefined()
    expect(() => readShard(bytes, { ...SIZES, articles: 2 })).toThrow(
      new RangeError('more numbers than there are'),
    )
    expect(() => readShard(bytes.slice(0, 2), SIZES)).toThrow(RangeError)
  })
})
