import { BitReader, BitWriter } from './bits.ts'

/**
 * Where a string of units stands: its places where they are few, in full; of a string that is everywhere the
 * articles alone. Both ascend.
 */
export interface List {
  kind: 'places' | 'articles'
  numbers: readonly number[]
}

/** How large the numbers of lists can be: below `places` and below `articles`. */
export interface Sizes {
  places: number
  articles: number
}

/** About how far apart so many numbers are. */
function parameter(size: number, count: number): number {
  return Math.max(0, 31 - Math.clz32(Math.floor(size / count)) - 1)
}

/** Packs strings and their lists, in the order of the strings, into the bytes of shards of about some length. */
export function packShards(
  lists: Iterable<readonly [string, List]>,
  sizes: Sizes,
  length: number,
): { first: string; bytes: Uint8Array }[] {
  const shards: { first: string; bytes: Uint8Array }[] = []
  let open: { first: string; writer: BitWriter; before: string } | undefined
  const close = () => {
    if (open === undefined) return
    open.writer.bits(0, 1)
    shards.push({ first: open.first, bytes: open.writer.bytes() })
    open = undefined
  }
  for (const [key, list] of lists) {
    if (open !== undefined && open.writer.length >= length) close()
    open ??= { first: key, writer: new BitWriter(), before: '' }
    open.writer.bits(1, 1)
    writeKey(open.writer, open.before, key)
    writeList(open.writer, list, sizes)
    open.before = key
  }
  close()
  return shards
}

/** Reads the lists of a shard; throws a RangeError where its bytes are not one. */
export function readShard(bytes: Uint8Array, sizes: Sizes): Map<string, List> {
  const reader = new BitReader(bytes)
  const lists = new Map<string, List>()
  for (let before = ''; reader.bits(1) === 1; ) {
    before = readKey(reader, before)
    lists.set(before, readList(reader, sizes))
  }
  return lists
}

/** A key by what it shares with the one before it; most differ by their last character, and not by much. */
function writeKey(writer: BitWriter, before: string, key: string): void {
  let shared = 0
  while (shared < key.length && key.charCodeAt(shared) === before.charCodeAt(shared)) shared++
  writer.small(shared)
  writer.small(key.length - shared - 1)
  const after = before.charCodeAt(shared)
  writer.about(key.charCodeAt(shared) - (Number.isNaN(after) ? 0 : after), Number.isNaN(after) ? 13 : 6)
  for (let i = shared + 1; i < key.length; i++) writer.bits(key.charCodeAt(i), 16)
}

function readKey(reader: BitReader, before: string): string {
  const shared = reader.small()
  const rest = reader.small()
  const after = before.charCodeAt(shared)
  let key = before.slice(0, shared)
  key += String.fromCharCode(reader.about(Number.isNaN(after) ? 13 : 6) + (Number.isNaN(after) ? 0 : after))
  for (let i = 0; i < rest; i++) key += String.fromCharCode(reader.bits(16))
  return key
}

function writeList(writer: BitWriter, { kind, numbers }: List, sizes: Sizes): void {
  writer.bits(kind === 'places' ? 0 : 1, 1)
  writer.small(numbers.length - 1)
  const k = parameter(sizes[kind], numbers.length)
  let before = -1
  for (const number of numbers) {
    writer.about(number - before - 1, k)
    before = number
  }
}

function readList(reader: BitReader, sizes: Sizes): List {
  const kind = reader.bits(1) === 0 ? 'places' : 'articles'
  const count = reader.small() + 1
  if (count > sizes[kind]) throw new RangeError('more numbers than there are')
  const k = parameter(sizes[kind], count)
  const numbers: number[] = []
  let before = -1
  for (let i = 0; i < count; i++) {
    before += reader.about(k) + 1
    numbers.push(before)
  }
  return { kind, numbers }
}
