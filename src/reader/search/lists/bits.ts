/** Writes numbers bit by bit. */
export class BitWriter {
  #bytes: number[] = []
  #free = 0

  /** A number in as many bits as said, at most 30. */
  bits(value: number, width: number): void {
    for (let left = width; left > 0; ) {
      if (this.#free === 0) {
        this.#bytes.push(0)
        this.#free = 8
      }
      const taken = Math.min(left, this.#free)
      const part = (value >>> (left - taken)) & ((1 << taken) - 1)
      this.#free -= taken
      this.#bytes[this.#bytes.length - 1] = (this.#bytes.at(-1) ?? 0) | (part << this.#free)
      left -= taken
    }
  }

  /** A number from 0 on, small ones in few bits (Elias gamma). */
  small(value: number): void {
    const width = 31 - Math.clz32(value + 1)
    this.bits(0, width)
    this.bits(value + 1, width + 1)
  }

  /** A number from 0 on that is about 2 to the `k`th (Golomb-Rice). */
  about(value: number, k: number): void {
    this.small(value >>> k)
    this.bits(value & ((1 << k) - 1), k)
  }

  get length(): number {
    return this.#bytes.length
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

/** Reads what a BitWriter wrote; throws a RangeError where that ends. */
export class BitReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  bits(width: number): number {
    let value = 0
    for (let left = width; left > 0; ) {
      const byte = this.#bytes[this.#at >>> 3]
      if (byte === undefined) throw new RangeError('the bits end')
      const free = 8 - (this.#at & 7)
      const taken = Math.min(left, free)
      value = (value << taken) | ((byte >>> (free - taken)) & ((1 << taken) - 1))
      this.#at += taken
      left -= taken
    }
    return value
  }

  small(): number {
    let width = 0
    while (this.bits(1) === 0) width++
    return ((1 << width) | this.bits(width)) - 1
  }

  about(k: number): number {
    const high = this.small()
    return (high << k) | this.bits(k)
  }
}
