import { articlesAt, ROOM, type Rooms, roomsFor } from './places.ts'
import type { List } from './shard.ts'
import { unitsOf } from './units.ts'

/** Strings that stand in more places than this have their articles alone, and what is longer by one unit is listed too. */
export const MOST_PLACES = 2048
/** What is longer is not listed, however often it stands there. */
const LONGEST = 16

/** Lists of a part of the edition: for each string of units where it stands, in the order of the strings. */
export interface MadeLists {
  rooms: Rooms
  lists: Iterable<readonly [string, List]>
}

/** Stands between two fields, where no word goes on. */
const NOTHING = 0

/**
 * Lists where the words of some articles stand, each given by its folded fields: every unit with its articles, every
 * pair of units with its places; and of what stands in too many places its articles, and the places
 * of all that is longer than it by a unit on either side, and so on. So no list is long, and every word is
 * covered by some of them.
 */
export function makeLists(articles: Iterable<readonly string[]>, most = MOST_PLACES): MadeLists {
  const text = textOf(articles)
  const { rooms, units, names } = text
  const kept = new KeptLists()
  for (const [key, places] of grouped(text, 0, units.keys()))
    kept.add(names[key] ?? '', 'articles', articlesAt(places, rooms))

  const seen = new Set<string>()
  let strings: Iterable<PlacedString> = pairs(text)
  for (let length = 2, some = true; some; length++) {
    const longer: PlacedString[] = []
    for (const { name, places } of strings) {
      if (length > 2) {
        if (seen.has(name)) continue
        seen.add(name)
      }
      if (places.length <= most || length === LONGEST) {
        kept.add(name, 'places', places)
        continue
      }
      kept.add(name, 'articles', articlesAt(places, rooms))
      for (const [unit, own] of grouped(text, length, places))
        longer.push({ name: name + names[unit], places: own })
      for (const [unit, own] of grouped(text, -1, places))
        longer.push({ name: names[unit] + name, places: own.map((place) => place - 1) })
    }
    strings = longer
    some = longer.length > 0
  }
  return { rooms, lists: kept }
}

/** A string, and all places where it stands. */
interface PlacedString {
  name: string
  places: readonly number[]
}

/** Lists as they are found, close together: of 5,000 articles there are 700,000, most of them of a few numbers. */
class KeptLists {
  private readonly names: string[] = []
  private readonly kinds: List['kind'][] = []
  /** Where the numbers of each begin; those of the next begin where they end. */
  private readonly starts: number[] = [0]
  private numbers = new Int32Array(1 << 16)

  add(name: string, kind: List['kind'], numbers: readonly number[]): void {
    const start = this.starts.at(-1) ?? 0
    const end = start + numbers.length
    if (end > this.numbers.length) {
      const larger = new Int32Array(Math.max(end, this.numbers.length * 2))
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers.set(numbers, start)
    this.names.push(name)
    this.kinds.push(kind)
    this.starts.push(end)
  }

  /** All of them in the order of their names. */
  *[Symbol.iterator](): Generator<readonly [string, List], void> {
    const { names, kinds, starts, numbers } = this
    const name = (i: number) => names[i] ?? ''
    for (const i of Uint32Array.from(names.keys()).sort((a, b) => (name(a) < name(b) ? -1 : 1))) {
      const own = numbers.subarray(starts[i], starts[i + 1])
      yield [name(i), { kind: kinds[i] ?? 'articles', numbers: Array.from(own) }]
    }
  }
}

interface Text {
  rooms: Rooms
  /** The unit at each place, by its number; NOTHING where there is none. */
  units: Int32Array
  names: readonly string[]
}

function textOf(articles: Iterable<readonly string[]>): Text {
  const numbers = new Map<string, number>()
  const names = ['']
  const number = (unit: string) => {
    const known = numbers.get(unit)
    if (known !== undefined) return known
    numbers.set(unit, names.length)
    names.push(unit)
    return names.length - 1
  }
  // Nothing goes between two fields, and before the first.
  const all = Array.from(articles, (fields) =>
    Int32Array.from(fields.flatMap((field) => [NOTHING, ...unitsOf(field).map(number)])),
  )
  const rooms = roomsFor(all.map((units) => Math.ceil(units.length / ROOM)))
  const units = new Int32Array(rooms.of.length * ROOM + 1)
  let at = 0
  for (const own of all) {
    units.set(own, at)
    at += Math.ceil(own.length / ROOM) * ROOM
  }
  return { rooms, units, names }
}

/** Places by the unit that stands at some distance from each; where nothing stands they are left out. */
function grouped({ units }: Text, distance: number, places: Iterable<number>): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const place of places) {
    const unit = units[place + distance] ?? NOTHING
    if (unit === NOTHING) continue
    const group = groups.get(unit)
    if (group === undefined) groups.set(unit, [place])
    else group.push(place)
  }
  return groups
}

/** All pairs of units, and their places. */
function* pairs(text: Text): Generator<PlacedString, void> {
  for (const [first, places] of grouped(text, 0, text.units.keys()))
    for (const [second, own] of grouped(text, 1, places))
      yield { name: `${text.names[first]}${text.names[second]}`, places: own }
}
