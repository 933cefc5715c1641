import type { Diagnostic } from '../edition/diagnostic.ts'
import type { Edition } from '../edition/schema.ts'
import { assembleEdition } from './assemble/edition.ts'
import { readDates } from './check/dates.ts'
import { checkReferences, enterNames } from './check/names.ts'
import { checkPublished } from './link/published.ts'
import { type Summary, summarize } from './link/summary.ts'
import { findEvidence } from './place/find-evidence.ts'
import { readSource } from './place/place-source.ts'
import { readContent } from './read/content.ts'
import type { ContentFile } from './read/content-file.ts'
import { Report } from './report/report.ts'

export interface CompileOptions {
  /** Path of the content folder, as the files' paths begin with it. */
  content: string
  /** Version of the compiler, written into the edition. */
  compiler: string
}

/** An edition only if nothing among the diagnostics is an error. */
export interface CompileResult {
  edition?: Edition
  summary?: Summary
  diagnostics: Diagnostic[]
}

/** Compiles the content folder's files to an edition: pure, and every problem is a diagnostic. */
export function compile(files: readonly ContentFile[], options: CompileOptions): CompileResult {
  const report = new Report()
  const content = readContent(files, options.content, report)
  const names = enterNames(content, report)
  checkReferences(content, names, report)
  const dates = readDates(content, report)
  const sources = content.sources.flatMap((source) =>
    source.page === undefined ? [] : [readSource(source, source.page, names, report)],
  )
  const evidence = findEvidence(sources, report)
  if (content.published !== undefined) checkPublished(content.published.value, names, report)
  if (report.hasErrors) return { diagnostics: report.sorted() }
  const edition = assembleEdition({ content, sources, dates, evidence, compiler: options.compiler })
  return { edition, summary: summarize(edition), diagnostics: report.sorted() }
}
