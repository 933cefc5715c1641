import { compile } from '../src/compiler/compile.ts'
import { readContentFolder } from '../src/compiler/content-folder.ts'
import { formatDiagnostic } from '../src/edition/diagnostic.ts'
import type { Edition } from '../src/edition/edition.ts'

const CONTENT = 'test/editions/ten-articles'
const { edition, diagnostics } = compile(await readContentFolder(CONTENT), {
  content: CONTENT,
  compiler: 'test',
})

const errors = diagnostics.filter((d) => d.severity === 'error')

/** Ten articles of one printed page, as they stood when the tests were written: whatever becomes of the edition, no test breaks. */
export function tenArticles(): Edition {
  if (edition === undefined)
    throw new Error(`the content does not compile:\n${errors.map(formatDiagnostic).join('\n')}`)
  return edition.archive
}
