import { resolve } from 'node:path'
import type { ErrorPayload } from 'vite'
import { type Diagnostic, formatDiagnostic } from '../edition/diagnostic.ts'
import type { ContentFile } from './read/content-file.ts'

/** What Vite's overlay shows for some diagnostics: all of them in words, and the first error's own line. */
export function overlayError(
  diagnostics: readonly Diagnostic[],
  files: readonly ContentFile[],
  root: string,
  plugin: string,
): ErrorPayload['err'] {
  const message = diagnostics.map(formatDiagnostic).join('\n')
  const first = diagnostics.find((d) => d.severity === 'error')
  if (first === undefined) return { message, stack: '', plugin }
  const { line, column } = first.place
  const file = resolve(root, first.file)
  const bytes = files.find(({ path }) => path === first.file)?.bytes
  const source = new TextDecoder().decode(bytes).split('\n')[line - 1] ?? ''
  return {
    message,
    stack: '',
    plugin,
    id: file,
    loc: { file, line, column },
    frame: `${line} | ${source}\n${' '.repeat(String(line).length)} | ${' '.repeat(column - 1)}^`,
  }
}
