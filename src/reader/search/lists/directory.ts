import { checksum } from './checksum.ts'
import { ROOM, type Rooms, roomsFor } from './places.ts'
import { type List, packShards, readShard, type Sizes } from './shard.ts'

/** What a segment's lists are, and in which shard each is. */
export interface Directory {
  /** Names its own file and those of the shards: the segment's key, and the hash of all of them. */
  name: string
  /** The first string of each shard, a line each, in the order of the strings. */
  firsts: string
  /** How many rooms each article takes. */
  rooms: readonly number[]
}

/** A shard is not what the directory says: cut short, damaged or of another build. */
export class ShardBroken extends Error {
  override name = 'ShardBroken'
}

const SHARD_BYTES = 4000
const SUM_BYTES = 4

/** What the file of a directory is called; its segment's key stands in it. */
export const DIRECTORY = /^assets\/search-([0-9a-z]+)-[0-9a-f]+\.json$/

/** The file of a directory, below the base. */
export function directoryFile({ name }: Directory): string {
  return `assets/search-${name}.json`
}

/** The key of the segment of which a file is the directory. */
export function segmentOfDirectory(file: string): string {
  return DIRECTORY.exec(file)?.[1] ?? ''
}

/** The file of a shard, below the base. */
export function shardFile({ name }: Directory, number: number): string {
  return `assets/search-${name}-${number}.bin`
}

/** The directory and the shards of some lists; `nameOf` names them by what they hold. */
export function directoryOf(
  lists: Iterable<readonly [string, List]>,
  rooms: Rooms,
  nameOf: (parts: readonly Uint8Array[]) => string,
): { directory: Directory; shards: readonly Uint8Array[] } {
  const packed = packShards(lists, sizesOf(rooms), SHARD_BYTES)
  const bare = { firsts: packed.map(({ first }) => first).join('\n'), rooms: countsOf(rooms) }
  const name = nameOf([new TextEncoder().encode(JSON.stringify(bare)), ...packed.map(({ bytes }) => bytes)])
  const shards = packed.map(({ bytes }, number) => sealed(bytes, seal(name, number)))
  return { directory: { name, ...bare }, shards }
}

/** Finds a segment's lists in its shards. */
export interface Lookup {
  rooms: Rooms
  /** The number of the shard that has a string's list, if any has. */
  shardOf: (string: string) => number | undefined
  /** The lists of a shard; throws ShardBroken where the bytes are not that shard's. */
  read: (number: number, bytes: Uint8Array) => ReadonlyMap<string, List>
}

/** Opens a directory. */
export function lookup({ name, firsts, rooms: counts }: Directory): Lookup {
  const keys = firsts === '' ? [] : firsts.split('\n')
  const rooms = roomsFor(counts)
  const sizes = sizesOf(rooms)
  return {
    rooms,
    shardOf(string) {
      let [low, high] = [0, keys.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((keys[middle] ?? '') <= string) low = middle + 1
        else high = middle
      }
      return low === 0 ? undefined : low - 1
    },
    read(number, bytes) {
      const payload = bytes.subarray(SUM_BYTES)
      if (!sameBytes(bytes, sealed(payload, seal(name, number))))
        throw new ShardBroken(`shard ${number} of ${name} is not whole`)
      return readShard(payload, sizes)
    },
  }
}

function sizesOf(rooms: Rooms): Sizes {
  return { places: rooms.of.length * ROOM + 1, articles: Math.max(1, rooms.articles) }
}

function countsOf({ articles, of }: Rooms): number[] {
  const counts = Array<number>(articles).fill(0)
  for (const article of of) counts[article] = (counts[article] ?? 0) + 1
  return counts
}

/** A shard with the sum before it that tells whether it is this shard of this build, and whole. */
function sealed(payload: Uint8Array, seal: Uint8Array): Uint8Array {
  const sum = checksum(Uint8Array.from([...seal, ...payload]))
  return Uint8Array.from([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255, ...payload])
}

function seal(name: string, number: number): Uint8Array {
  return new TextEncoder().encode(`${name} ${number} `)
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
