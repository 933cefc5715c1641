import { expect, test } from 'vitest'
import { BitReader, BitWriter } from '../../../../src/reader/search/lists/bits.ts'

/** What is written, as zeros and ones, whole bytes. */
function written(write: (writer: BitWriter) => void): string {
  const writer = new BitWriter()
  write(writer)
  expect(writer.length).toBe(writer.bytes().length)
  return Array.from(writer.bytes(), (byte) => byte.toString(2).padStart(8, '0')).join(' ')
}

test.each([
  ['nothing', () => {}, ''],
  ['no bits', (w: BitWriter) => w.bits(7, 0), ''],
  ['three bits', (w: BitWriter) => w.bits(5, 3), '10100000'],
  ['no more bits than asked', (w: BitWriter) => w.bits(0b11101, 3), '10100000'],
  ['a byte', (w: BitWriter) => w.bits(0xa5, 8), '10100101'],
  ['bits over two bytes', (w: BitWriter) => [w.bits(1, 6), w.bits(0b1011, 4)], '00000110 11000000'],
  [
    'bits over four bytes',
    (w: BitWriter) => [w.bits(1, 1), w.bits(2 ** 30 - 2, 30)],
    '11111111 11111111 11111111 11111100',
  ],
  ['0', (w: BitWriter) => w.small(0), '10000000'],
  ['1', (w: BitWriter) => w.small(1), '01000000'],
  ['2', (w: BitWriter) => w.small(2), '01100000'],
  ['6', (w: BitWriter) => w.small(6), '00111000'],
  ['7', (w: BitWriter) => w.small(7), '00010000'],
  ['5, where about 2 is thought of', (w: BitWriter) => w.about(5, 1), '01110000'],
  ['5, where about 4 is', (w: BitWriter) => w.about(5, 2), '01001000'],
  ['5, where about 8 is', (w: BitWriter) => w.about(5, 3), '11010000'],
] as const)('%s as bits', (_name, write, bits) => {
  expect(written(write)).toBe(bits)
})

test('bits are read from where they end on, and not past the last', () => {
  const reader = new BitReader(Uint8Array.of(0b10110100, 0b11000000))
  expect([3, 6, 2].map((width) => reader.bits(width))).toEqual([0b101, 0b101001, 0b10])
  expect(reader.bits(0)).toBe(0)
  expect(reader.bits(5)).toBe(0)
  expect(() => reader.bits(1)).toThrow(new RangeError('the bits end'))
  expect(() => new BitReader(Uint8Array.of(0)).small()).toThrow(new RangeError('the bits end'))
})
