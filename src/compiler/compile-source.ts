import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Bundle } from '../edition/edition.ts'
import { assembleBundle } from './assemble/bundle.ts'
import { checkBylineNames } from './check/byline-names.ts'
import { readDates } from './check/dates.ts'
import { checkDepartmentWords } from './check/department-words.ts'
import { checkDoubts } from './check/doubts.ts'
import { checkReferences, enterNames } from './check/names.ts'
import { findEvidence } from './place/find-evidence.ts'
import { placeSource } from './place/place-source.ts'
import type { Registries } from './read/registries.ts'
import { readSource, type SourceContent, type SourceFolder } from './read/source.ts'
import { reportUnread } from './read/unread-files.ts'
import type { YamlPlace } from './read/yaml-place.ts'
import { Report } from './report/report.ts'

const Where = z.strictObject({
  file: z.string(),
  place: z.strictObject({ line: z.int(), column: z.int() }),
})

/** An id or name that a source gives, and where: what linking needs to tell two sources apart. */
const Given = z.strictObject({ name: z.string(), where: Where })
export type Given = z.infer<typeof Given>

/** One source compiled: plain data, to be kept and read again. */
export const CompiledSource = z.strictObject({
  /** Only if none of the diagnostics is an error. */
  bundle: z.optional(Bundle),
  /** Where page.yaml names the issue, or the source's own id if it has one. */
  where: Where,
  articles: z.array(Given),
  /** The day of the issue, as it is given. */
  issued: z.optional(Given),
  /** Events as `article/event`. */
  events: z.array(Given),
  pages: z.array(Given),
  /** False when entries were unreadable, so that an id not found here may yet exist. */
  whole: z.boolean(),
  diagnostics: z.array(
    z.strictObject({
      ruleId: z.string(),
      severity: z.enum(['error', 'warning']),
      ...Where.shape,
      reason: z.string(),
      expected: z.optional(z.string()),
      hint: z.optional(z.string()),
    }),
  ),
})
export type CompiledSource = z.infer<typeof CompiledSource>

/** Compiles one source, from its folder and the registries alone; pure, and every problem is a diagnostic. */
export function compileSource(folder: SourceFolder, registries: Registries): CompiledSource {
  const report = new Report()
  const content = readSource(folder, report)
  if (content === undefined) {
    const where = { file: `${folder.path}/page.yaml`, place: { line: 1, column: 1 } }
    const nothing = { where, articles: [], events: [], pages: [], whole: false }
    return { ...nothing, diagnostics: report.sorted() }
  }
  const inFolder = folder.files.map(({ path }) => path.slice(folder.path.length + 1))
  reportUnread(inFolder, ['page.yaml', content.file.source.file], folder.path, report)
  const names = enterNames(content, registries, report)
  checkReferences(content, names, report)
  checkDoubts(content.file, report)
  const dates = readDates(content.file, registries.span, report)
  const source = content.sourceText && placeSource(content, content.sourceText, report)
  for (const { entry, annotated } of source?.articles ?? []) {
    checkBylineNames(entry, annotated.bylines, report)
    const isFound = (at: YamlPlace) => annotated.blockOf.has(at)
    checkDepartmentWords(entry, isFound, registries.departments, report)
  }
  const evidence = source && findEvidence(content.file, source.articles, report)
  const sound = !report.hasErrors && registries.own !== undefined
  const bundle =
    sound && source !== undefined && evidence !== undefined
      ? assembleBundle({ registries, source, dates, evidence })
      : undefined
  return { ...(bundle && { bundle }), ...givenBy(content), diagnostics: report.sorted() }
}

function givenBy({ file, lost }: SourceContent): Omit<CompiledSource, 'bundle' | 'diagnostics'> {
  const { source, issue, articles, pages } = file
  return {
    issued: { name: issue.day, where: issue.at.of('day') },
    where: source.id === undefined ? issue.at.of() : source.at.of('id'),
    articles: articles.map(({ id, at }) => ({ name: id, where: at.of('id') })),
    events: articles.flatMap(({ id: article, events }) =>
      events.map(({ id, at }) => ({ name: `${article}/${id}`, where: at.of('id') })),
    ),
    pages: pages.map(({ name, at }) => ({ name, where: at.of('name') })),
    whole: !lost.has('articles') && !lost.has('events'),
  }
}

/** What a compiled source depends on, as a hash: the same hash, the same result. */
export function sourceHash({ path, files }: SourceFolder, registries: Registries, compiler: string): string {
  const hash = createHash('sha256').update(JSON.stringify([compiler, path, registries]))
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(JSON.stringify([file.path, file.bytes.length])).update(file.bytes)
  }
  return hash.digest('hex')
}
