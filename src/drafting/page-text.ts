import type { ContentFile } from '../compiler/read/content-file.ts'
import { SourceText } from '../compiler/read/source-text.ts'
import type { Diagnostic } from '../edition/diagnostic.ts'
import { type Decoded, decode } from './decode.ts'
import { type PageLine, pageLines } from './page-line.ts'

/** The text of a page, decoded, with its lines. */
export interface PageText extends Decoded {
  /** The lines that have words, in order. */
  lines: readonly PageLine[]
  /** How many lines there are, blank ones too. */
  lineCount: number
}

/** Reads a page's text; what is no text is refused with its place. */
export function readPageText(input: ContentFile): PageText | Diagnostic[] {
  const decoded = decode(input)
  if (Array.isArray(decoded)) return decoded
  const source = new SourceText(input.path, decoded.text)
  return { ...decoded, lines: pageLines(source), lineCount: source.lines.count }
}
