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
      reason: `第${invalid.byte + 1}个字节（0x${value}）不是 UTF-8`,
      expected: 'UTF-8 编码的文字',
      hint: '在编辑器里另存为 UTF-8；原来是 GBK 或 GB 18030 的，先转换编码',
    })
  }
  if (text.startsWith(BYTE_ORDER_MARK)) {
    good = false
    report.add('byte-order-mark', at(0), {
      reason: '文件开头有看不见的字节顺序标记（BOM，U+FEFF）',
      expected: '不带 BOM 的 UTF-8',
      hint: '另存为“UTF-8”，不要选“UTF-8 with BOM”',
    })
  }
  const returns = text.split('\r').length - 1
  if (returns > 0) {
    good = false
    report.add('carriage-return', at(text.indexOf('\r')), {
      reason: `有${returns}个回车符（CR），第一个在这里`,
      expected: '每行只以换行符（LF）结尾',
      hint: '在编辑器里把行尾改成 LF，再保存',
    })
  }
  if (text.includes('\0')) {
    good = false
    report.add('nul-character', at(text.indexOf('\0')), {
      reason: '文字里有空字符（NUL）',
      expected: '没有控制字符的文字',
      hint: '文件可能是 UTF-16，或已损坏；另存为 UTF-8',
    })
  }
  const control = CONTROL.exec(text)
  if (control !== null) {
    good = false
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    report.add('control-character', at(control.index), {
      reason: `文字里有控制字符 U+${code}`,
      expected: '没有控制字符的文字',
      hint: '查明原件这里是什么字；控制字符印不出来，也不能写进 XML',
    })
  }
  if (good && text.trim() === '') {
    good = false
    report.add('empty-file', at(0), { reason: '文件是空的', expected: '至少一行文字' })
  }
  return good ? text : undefined
}
