import { articlesAt, ROOM, type Rooms, roomsFor } from './places.ts'
import type { List } from './shard.ts'
import { unitsOf } from './units.ts'

/** Strings that stand in more places than this have their articles alone, and what is longer by one unit is listed too. */
export const MOST_PLACES = 2048
/** What is longer is not listed, however often it stands there. */
const LONGEST = 16

/** Lists of a part of the edition: for each string of units where it stands. */
export interface MadeLists {
  rooms: Rooms
  lists: readonly (readonly [string, List])[]
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
  const lists: (readonly [string, List])[] = []
  for (const [key, places] of grouped(text, 0, units.keys()))
    lists.push([names[key] ?? '', { kind: 'articles', numbers: articlesAt(places, rooms) }])

  const seen = new Set<string>()
  let strings = pairs(text)
  for (let length = 2; strings.length > 0; length++) {
    const longer: { name: string; places: readonly number[] }[] = []
    for (const { name, places } of strings) {
      if (seen.has(name)) continue
      seen.add(name)
      if (places.length <= most || length === LONGEST) {
        lists.push([name, { kind: 'places', numbers: places }])
        continue
      }
      lists.push([name, { kind: 'articles', numbers: articlesAt(places, rooms) }])
      for (const [unit, own] of grouped(text, length, places))
        longer.push({ name: name + names[unit], places: own })
      for (const [unit, own] of grouped(text, -1, places))
        longer.push({ name: names[unit] + name, places: own.map((place) => place - 1) })
    }
    strings = longer
  }
  return { rooms, lists: lists.sort(([a], [b]) => (a < b ? -1 : 1)) }
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
function pairs(text: Text): { name: string; places: readonly number[] }[] {
  return Array.from(grouped(text, 0, text.units.keys())).flatMap(([first, places]) =>
    Array.from(grouped(text, 1, places), ([second, own]) => ({
      name: `${text.names[first]}${text.names[second]}`,
      places: own,
    })),
  )
}
