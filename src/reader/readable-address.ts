const UNSEEN = /[\p{C}\p{Z}\uFFFD]/u

/**
 * An address for people to read: percent-encoded characters beyond ASCII decoded, everything else as it is, so
 * that the words lead to the same place. What is malformed, or would not show, stays encoded.
 */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+/gi, (run) => {
    const bytes = Array.from(run.matchAll(/%(..)/g), ([, byte = '']) => Number.parseInt(byte, 16))
    const words = new TextDecoder().decode(Uint8Array.from(bytes))
    return UNSEEN.test(words) ? run : words
  })
}
