import { isUtf8 } from 'node:buffer'
import type { ContentFile } from '../compiler/read/content-file.ts'
import { readText } from '../compiler/read/text.ts'
import { Report } from '../compiler/report/report.ts'
import type { Diagnostic } from '../edition/diagnostic.ts'
import { refusal } from './refusal.ts'

/** A text as the compiler reads it, and what was done to the bytes to make it so. */
export interface Decoded {
  text: string
  bytes: Uint8Array
  /** Empty where the bytes are as they came. */
  conversions: string[]
}

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

const MARKS: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
/** Characters that any Chinese newspaper is full of: they tell a right decoding from a wrong one. */
const FREQUENT = /[的一是在不了有和人这中大为上个国市会要年月日，。、]/g
const CHINESE = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2027\n\r\t -~]/g
const FEW = 20
/** How much of the beginning decides on the encoding. */
const SAMPLE = 65_536

/** Reads bytes in UTF-8, GB 18030 or UTF-16, with any line ends; what is no text is refused with its place. */
export function decode({ path, bytes }: ContentFile): Decoded | Diagnostic[] {
  const mark = MARKS.find(([prefix]) => prefix.every((byte, i) => bytes[i] === byte))
  const encoding = mark?.[1] ?? guessEncoding(bytes)
  const raw = encoding && decodeAs(encoding, bytes.subarray(mark?.[0].length ?? 0))
  if (encoding === undefined || raw === undefined) {
    return [
      refusal('not-text', path, 1, {
        reason: '认不出编码：既不是 UTF-8、GB 18030，也不是 UTF-16',
        hint: '检查文件是否损坏，或用编辑器另存为 UTF-8',
      }),
    ]
  }
  const text = raw.replace(/\r\n?|\f/g, '\n')
  const conversions = [
    ...(encoding === 'utf-8' ? [] : [`编码由 ${encoding.toUpperCase()} 转为 UTF-8`]),
    ...(mark === undefined ? [] : ['去掉了文件开头的字节顺序标记']),
    ...(raw.includes('\r') ? ['回车换行改为换行'] : []),
    ...(raw.includes('\f') ? ['换页符改为换行'] : []),
  ]
  const converted = conversions.length === 0 ? bytes : new TextEncoder().encode(text)
  const report = new Report()
  readText({ path, bytes: converted }, report)
  return report.hasErrors ? report.sorted() : { text, bytes: converted, conversions }
}

function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  // UTF-16 is full of zeros; a few of them in UTF-8 are control characters, which are told with their place.
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  if (isUtf8(bytes) && zeros * FEW <= bytes.length) return 'utf-8'
  const sample = bytes.subarray(0, SAMPLE)
  const scored = (['gb18030', 'utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, score: likeness(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  return best !== undefined && best.score >= 0.9 ? best.encoding : undefined
}

/** How much of a text is Chinese, from 0; above 1 for the words that Chinese is full of. */
function likeness(text: string): number {
  const count = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length)
  return count(CHINESE) + count(FREQUENT)
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
