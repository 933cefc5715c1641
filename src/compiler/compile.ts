import type { Day } from '../edition/day.ts'
import type { Diagnostic } from '../edition/diagnostic.ts'
import { type CompiledSource, compileSource } from './compile-source.ts'
import { checkIssueDays } from './link/issue-days.ts'
import { type LinkedEdition, link } from './link/link.ts'
import type { ContentFile } from './read/content-file.ts'
import { REGISTRIES, readRegistries } from './read/registries.ts'
import { type SourceFolder, sourceFolders } from './read/source.ts'
import { reportUnread, reportUnreadFolders } from './read/unread-files.ts'
import { Report } from './report/report.ts'

export interface CompileOptions {
  /** Path of the content folder, as the files' paths begin with it. */
  content: string
  /** Version of the compiler, written into the archive. */
  compiler: string
  /** The day on which it is compiled: no issue is of a later one. Not asked where it is absent. */
  today?: Day
}

/** An edition only if nothing among the diagnostics is an error. */
export interface CompileResult {
  edition?: LinkedEdition
  diagnostics: Diagnostic[]
}

/** Compiles the content folder's files to a linked edition: pure, and every problem is a diagnostic. */
export function compile(files: readonly ContentFile[], options: CompileOptions): CompileResult {
  const plan = planOf(files, options.content)
  return linkPlan(
    plan,
    plan.folders.map((folder) => compileSource(folder, plan.read.registries)),
    options.compiler,
    options.today,
  )
}

/** What there is to compile: the sources' folders and the registries that all of them share. */
export interface Plan {
  folders: SourceFolder[]
  read: ReturnType<typeof readRegistries>
  report: Report
}

/** Reads the registries and finds the sources' folders. */
export function planOf(files: readonly ContentFile[], content: string): Plan {
  const report = new Report()
  const read = readRegistries(files, content, report)
  const folders = sourceFolders(files, content)
  if (folders.length === 0) {
    report.add(
      'missing-file',
      { file: content, place: { line: 1, column: 1 } },
      {
        reason: `${content} 里没有一个文件夹有 page.yaml`,
        expected: '每份抄本一个文件夹，里面有 page.txt 和 page.yaml',
      },
    )
  }
  const own = files.flatMap(({ path }) =>
    path.slice(content.length + 1).includes('/') ? [] : [path.slice(content.length + 1)],
  )
  reportUnread(own, REGISTRIES, content, report)
  const sources = folders.map(({ path }) => path)
  reportUnreadFolders(files, content, sources, report)
  return { folders, read, report }
}

/** Links a plan's compiled sources, all diagnostics together in order. */
export function linkPlan(
  plan: Plan,
  sources: readonly CompiledSource[],
  compiler: string,
  today?: Day,
): CompileResult {
  if (today !== undefined) checkIssueDays(sources, today, plan.report)
  const linked = link(sources, plan.read, compiler)
  const all = new Report([
    ...plan.report.sorted(),
    ...sources.flatMap((s) => s.diagnostics),
    ...linked.diagnostics,
  ])
  const sound = !all.hasErrors && linked.edition !== undefined
  return { ...(sound && { edition: linked.edition }), diagnostics: all.sorted() }
}
