import { compile } from '../src/compiler/compile.ts'
import { readContentFolder } from '../src/compiler/content-folder.ts'
import { formatDiagnostic } from '../src/edition/diagnostic.ts'
import type { Edition } from '../src/edition/edition.ts'

const CONTENT = 'src/content'
const { edition, diagnostics } = compile(await readContentFolder(CONTENT), {
  content: CONTENT,
  compiler: 'test',
})

const errors = diagnostics.filter((d) => d.severity === 'error')

/** The edition of the real content, compiled afresh for the tests. */
export function realEdition(): Edition {
  if (edition === undefined)
    throw new Error(`the content does not compile:\n${errors.map(formatDiagnostic).join('\n')}`)
  return edition.archive
}
