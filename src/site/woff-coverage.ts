import { inflateSync } from 'node:zlib'

const DIRECTORY = 44
const ENTRY = 20

/**
 * The code points for which a WOFF 1.0 font (https://www.w3.org/TR/WOFF/) has a glyph, read from its
 * `cmap` in formats 4 and 12; a RangeError when the bytes are no such font.
 */
export function woffCoverage(font: Buffer): ReadonlySet<number> {
  if (font.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('not a WOFF 1.0 font')
  const cmap = table(font, 'cmap')
  const covered = new Set<number>()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4))
    const format = subtable.readUInt16BE(0)
    const ranges = format === 4 ? segments(subtable) : format === 12 ? groups(subtable) : []
    for (const [first, last] of ranges) for (let c = first; c <= last; c++) covered.add(c)
  }
  return covered
}

function table(font: Buffer, name: string): Buffer {
  for (let i = 0; i < font.readUInt16BE(12); i++) {
    const entry = DIRECTORY + i * ENTRY
    if (font.toString('latin1', entry, entry + 4) !== name) continue
    const offset = font.readUInt32BE(entry + 4)
    const length = font.readUInt32BE(entry + 8)
    const bytes = font.subarray(offset, offset + length)
    return length < font.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes
  }
  throw new RangeError(`the font has no ${name} table`)
}

function segments(subtable: Buffer): [number, number][] {
  const bytes = subtable.readUInt16BE(6)
  return Array.from({ length: bytes / 2 }, (_, i): [number, number] => [
    subtable.readUInt16BE(16 + bytes + i * 2),
    subtable.readUInt16BE(14 + i * 2),
  ]).filter(([first]) => first !== 0xffff)
}

function groups(subtable: Buffer): [number, number][] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, i): [number, number] => [
    subtable.readUInt32BE(16 + i * 12),
    subtable.readUInt32BE(20 + i * 12),
  ])
}
