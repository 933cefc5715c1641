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

const PATH = `${CONTENT}/daily-new/page.yaml`
const DOUBTS: readonly (readonly [entry: string, doubt: string])[] = [
  ['  - id: bridge\n    lines:\n      - 1-3\n      - 9-11\n', '    doubt: 字数多于小标题\n'],
  ['        exact: 水务局\n', '        doubt: 按名称的结尾认出\n'],
  ['        label: 召开会议\n', '        doubt: 句中取不出说法\n'],
  ['        reason: 下转第4版\n', '        doubt: 相隔两行\n'],
  ['    lines: 5-7\n    headline:\n      line: 5\n', '      doubt: 独立的短行\n'],
  ['  - lines: blank\n    reason: 空行\n', '    doubt: 看不出属于哪一篇\n'],
]

/**
 * The edition of two newspapers, its source daily-new (articles bridge and quay) a draft that nobody has read, with a
 * doubt about an article, a headline, a department, an event, a join and what is left out.
 */
export function draftOfTwo(): LinkedEdition {
  const draft = edited(twoNewspapersContent(), PATH, 'source:\n', 'source:\n  status: draft\n')
  const files = DOUBTS.reduce((all, [entry, doubt]) => edited(all, PATH, entry, entry + doubt), draft)
  const { edition, diagnostics } = compile(files, { content: CONTENT, compiler: 'test' })
  if (edition === undefined || diagnostics.some(({ ruleId }) => ruleId !== 'unpublished-id'))
    throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  return edition
}
