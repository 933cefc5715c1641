import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexedPng, type Picture } from '../../src/site/indexed-png.ts'
import { runs } from '../runs.ts'

/** The pixels of a PNG, by a reader of PNG that is not ours. */
function pixelsOf(png: Uint8Array, width: number, height: number): number[] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`
  return [...new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels]
}

const byte = fc.integer({ min: 0, max: 255 })

/** Any picture of some colours. */
const pictures: fc.Arbitrary<Picture> = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    colours: fc.array(fc.tuple(byte, byte, byte), { minLength: 1, maxLength: 256 }),
    rows: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ width, colours, rows }) => {
    const pixels = Array.from({ length: width * rows }, (_, i) => [
      ...(colours[i % colours.length] ?? []),
      255,
    ])
    return { width, height: rows, pixels: Uint8Array.from(pixels.flat()) }
  })

test('what is read of a picture is the picture, pixel for pixel', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const png = indexedPng(picture)
      expect(png && pixelsOf(png, picture.width, picture.height)).toEqual([...picture.pixels])
    }),
    { numRuns: runs(50) },
  )
})

test('256 colours are written, one more is not', () => {
  const grey = (count: number): Picture => ({
    width: count,
    height: 1,
    pixels: Uint8Array.from(
      Array.from({ length: count }, (_, i) => [i % 256, Math.floor(i / 256), 0, 255]).flat(),
    ),
  })
  expect(indexedPng(grey(256))).toBeDefined()
  expect(indexedPng(grey(257))).toBeUndefined()
})
