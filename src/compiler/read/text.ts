import { isUtf8 } from 'node:buffer'
import type { Report } from '../report/report.ts'
import type { ContentFile } from './content-file.ts'
import { LineTable } from './line-table.ts'

const BYTE_ORDER_MARK = '\uFEFF'
/** What XML 1.0 cannot hold besides NUL and the carriage return: the edition is given out as TEI too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const REPLACEMENT = '\uFFFD'

/** Byte offset and code unit of the first byte that is not UTF-8. */
function firstInvalidByte(bytes: Uint8Array): { byte: number; unit: number } | undefined {
  if (isUtf8(bytes)) return undefined
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const encoder = new TextEncoder()
  let byte = 0
  let unit = 0
  for (const char of lenient) {
    const honest = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd
    if (char === REPLACEMENT && !honest) return { byte, unit }
    byte += encoder.encode(char).length
    unit += char.length
  }
  return undefined
}

/** The text of a file, if it is whole UTF-8 without byte-order mark, carriage return or control character, and not empty. */
export function readText(file: ContentFile, report: Report): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)
  const lines = new LineTable(text)
  const at = (offset: number) => ({ file: file.path, place: lines.placeAt(offset) })
  let good = true
  const invalid = firstInvalidByte(file.bytes)
  if (invalid !== undefined) {
    good = false
    const value = file.bytes[invalid.byte]?.toString(16).toUpperCase().padStart(2, '0')
    report.add('invalid-utf8', at(invalid.unit), {
      reason: `byte ${invalid.byte} (0x${value}) is not UTF-8`,
      expected: 'text in UTF-8',
      hint: 'save the file as UTF-8; text in GBK or GB 18030 must be converted first',
    })
  }
  if (text.startsWith(BYTE_ORDER_MARK)) {
    good = false
    report.add('byte-order-mark', at(0), {
      reason: 'the file begins with a byte-order mark',
      expected: 'UTF-8 without a byte-order mark',
      hint: 'save the file as “UTF-8”, not as “UTF-8 with BOM”',
    })
  }
  const returns = text.split('\r').length - 1
  if (returns > 0) {
    good = false
    report.add('carriage-return', at(text.indexOf('\r')), {
      reason: `${returns} carriage return${returns === 1 ? '' : 's'} (CR), the first here`,
      expected: 'lines that end in a line feed alone (LF)',
      hint: 'save the file with Unix line ends',
    })
  }
  if (text.includes('\0')) {
    good = false
    report.add('nul-character', at(text.indexOf('\0')), {
      reason: 'a NUL character stands in the text',
      expected: 'text without control characters',
      hint: 'the file may be UTF-16 or damaged; save it as UTF-8',
    })
  }
  const control = CONTROL.exec(text)
  if (control !== null) {
    good = false
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    report.add('control-character', at(control.index), {
      reason: `a control character (U+${code}) stands in the text`,
      expected: 'text without control characters',
      hint: 'find out what it stands for in the original; it can be neither printed nor given out as XML',
    })
  }
  if (good && text.trim() === '') {
    good = false
    report.add('empty-file', at(0), { reason: 'the file has no text', expected: 'at least one line of text' })
  }
  return good ? text : undefined
}
