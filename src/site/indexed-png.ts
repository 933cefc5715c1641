import { crc32, deflateSync } from 'node:zlib'

/** Opaque pixels, four bytes each: red, green, blue and one that is not looked at. */
export interface Picture {
  width: number
  height: number
  pixels: Uint8Array
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const INDEXED_COLOUR = 3
const MOST_COLOURS = 256

/**
 * A picture of few colours as PNG, a byte for each pixel and a list of the colours: half as large as with all its
 * colours spelled out, and sooner done. Nothing where the colours are too many.
 */
export function indexedPng({ width, height, pixels }: Picture): Uint8Array | undefined {
  const places = new Map<number, number>()
  const palette: number[] = []
  // Each row begins with its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height)
  let last = -1
  let place = 0
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 1; x <= width; x++, from += 4) {
      const red = pixels[from] ?? 0
      const green = pixels[from + 1] ?? 0
      const blue = pixels[from + 2] ?? 0
      const colour = (red << 16) | (green << 8) | blue
      if (colour !== last) {
        last = colour
        const known = places.get(colour)
        place = known ?? places.size
        if (known === undefined) {
          if (place === MOST_COLOURS) return undefined
          places.set(colour, place)
          palette.push(red, green, blue)
        }
      }
      rows[y * (width + 1) + x] = place
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  header.writeUInt8(INDEXED_COLOUR, 9)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
