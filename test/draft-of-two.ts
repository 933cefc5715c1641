import { compile } from '../src/compiler/compile.ts'
import type { LinkedEdition } from '../src/compiler/link/link.ts'
import type { ContentFile } from '../src/compiler/read/content-file.ts'
import { formatDiagnostic } from '../src/edition/diagnostic.ts'
import { twoNewspapersContent } from './two-newspapers.ts'

const CONTENT = 'content'

/** A file of some content with words in it replaced; they must be there. */
function edited(files: readonly ContentFile[], path: string, old: string, words: string): ContentFile[] {
  return files.map((file) => {
    if (file.path !== path) return file
    const text = new TextDecoder().decode(file.bytes)
    if (!text.includes(old)) throw new Error(`${path} has no ${old}`)
    return { path, bytes: new TextEncoder().encode(text.replace(old, words)) }
  })
}

/** The edition of two newspapers, its source daily-new (articles bridge and quay) a draft that nobody has read. */
export function draftOfTwo(): LinkedEdition {
  const path = `${CONTENT}/daily-new/page.yaml`
  const files = edited(twoNewspapersContent(), path, 'source:\n', 'source:\n  status: draft\n')
  const { edition, diagnostics } = compile(files, { content: CONTENT, compiler: 'test' })
  if (edition === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  return edition
}
