import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compileFolder } from '../src/compiler/compile-folder.ts'
import type { LinkedEdition } from '../src/compiler/link/link.ts'
import { formatDiagnostic } from '../src/edition/diagnostic.ts'
import { type EditionSize, writeManyIssues } from './many-issues.ts'

/** An edition of many issues, compiled and linked. */
export async function compileManyIssues(size: EditionSize): Promise<LinkedEdition> {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-issues-'))
  try {
    writeManyIssues(folder, size)
    const { edition, diagnostics } = await compileFolder(folder, 'content')
    if (edition === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
    return edition
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
