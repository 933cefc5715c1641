import { createHash } from 'node:crypto'
import { compileSource } from '../compiler/compile-source.ts'
import type { ContentFile } from '../compiler/read/content-file.ts'
import { readSource } from '../compiler/read/source.ts'
import { SourceText } from '../compiler/read/source-text.ts'
import { Report } from '../compiler/report/report.ts'
import { Day } from '../edition/day-schema.ts'
import type { Diagnostic } from '../edition/diagnostic.ts'
import type { Department } from '../edition/schema.ts'
import { type ContentState, type KnownSource, LAST_DRAFT } from './content-state.ts'
import { type Decoded, decode } from './decode.ts'
import { departmentsYaml } from './departments-yaml.ts'
import { freeId } from './draft-ids.ts'
import { draftIssue, type StatedIssue } from './draft-issue.ts'
import { draftPage } from './draft-page.ts'
import { mergeYaml } from './merge-yaml.ts'
import type { PageDraft } from './page-draft.ts'
import { pageLines } from './page-line.ts'
import { pageYaml } from './page-yaml.ts'
import { ProposedDepartments } from './propose-departments.ts'

/** A draft of one source, to be written; with what an editor is told of it. */
export interface SourceDraft {
  /** Path of the source's folder. */
  folder: string
  files: ContentFile[]
  draft: PageDraft
  /** Where a person's page.yaml differs from the draft; empty for a new source. */
  differences: string[]
  /** Departments that it names and the registry does not have. */
  proposed: Department[]
}

/** Drafts one text into the content: a new folder, or merged into the one that has it; or says why not. */
export function draftSource(
  input: ContentFile,
  state: ContentState,
  stated: StatedIssue,
): SourceDraft | Diagnostic[] {
  const decoded = decode(input)
  if (Array.isArray(decoded)) return decoded
  const known = knownSource(input.path, decoded, state)
  const lines = pageLines(new SourceText(input.path, decoded.text))
  const issue = draftIssue(
    input.path,
    lines,
    issueOf(stated, known),
    state.registries,
    known?.file?.issue.day,
  )
  if (Array.isArray(issue)) return issue
  const folders = new Set(state.sources.map(({ name }) => name))
  const others = state.sources.filter((source) => source !== known)
  const departments = new ProposedDepartments(state.registries)
  const draft = draftPage(decoded, {
    path: input.path,
    id: known?.file?.source.id ?? known?.name ?? freeId(`${issue.newspaper.id}-${issue.day.day}`, folders),
    issue,
    departments,
    ...(state.registries.span && { span: state.registries.span }),
    takenIds: new Set(others.flatMap(({ file }) => file?.articles.map(({ id }) => id) ?? [])),
    knownIds: new Map(known?.file?.articles.map(({ id, headline }) => [headline.line, id])),
  })
  if (Array.isArray(draft)) return draft
  const folder = known?.path ?? `${state.root}/${draft.id}`
  const fresh = pageYaml(draft)
  const theirs = textOf(known, 'page.yaml')
  const merged =
    theirs === undefined
      ? { text: fresh, differences: [] }
      : mergeYaml(textOf(known, LAST_DRAFT), theirs, fresh)
  const file = (name: string, bytes: Uint8Array) => ({ path: `${folder}/${name}`, bytes })
  const files = [
    file('page.txt', decoded.bytes),
    file('page.yaml', encode(merged.text)),
    file(LAST_DRAFT, encode(fresh)),
  ]
  const written = readSource({ path: folder, files: files.slice(0, 2) }, new Report())
  const used = new Set(written?.file.articles.flatMap((article) => article.departments.map((d) => d.id)))
  const proposed = departments.proposed.filter(({ id }) => used.has(id))
  const registries = { ...state.registries, departments: [...state.registries.departments, ...proposed] }
  const compiled = compileSource({ path: folder, files: files.slice(0, 2) }, registries)
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return errors
  return { folder, files, draft, differences: merged.differences, proposed }
}

/** The source that a text is of: the one in whose folder it lies, or that has the same text. */
function knownSource(path: string, { bytes }: Decoded, { sources }: ContentState): KnownSource | undefined {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return (
    sources.find((source) => path === `${source.path}/page.txt`) ??
    sources.find((source) => source.sha256 === sha256)
  )
}

/** The issue as the editor states it now, or stated it in the page.yaml that is there. */
function issueOf(stated: StatedIssue, known: KnownSource | undefined): StatedIssue {
  const issue = known?.file?.issue
  const day = issue && Day.safeParse(issue.day)
  return {
    ...(issue !== undefined && issue.inferred?.newspaper === undefined && { newspaper: issue.newspaper }),
    ...(day?.success && issue?.inferred?.day === undefined && { day: day.data }),
    ...stated,
  }
}

function textOf(source: KnownSource | undefined, name: string): string | undefined {
  const file = source?.files.find(({ path }) => path === `${source.path}/${name}`)
  return file && new TextDecoder().decode(file.bytes)
}

const encode = (text: string) => new TextEncoder().encode(text)

/** The content with a draft in it, for the next one. */
export function withSource(state: ContentState, { folder, files, proposed }: SourceDraft): ContentState {
  const name = folder.slice(state.root.length + 1)
  const content = readSource({ path: folder, files: files.slice(0, 2) }, new Report())
  const made: KnownSource = {
    path: folder,
    name,
    files,
    ...(content !== undefined && { file: content.file, sha256: content.sha256 }),
  }
  const { registries } = state
  return {
    ...state,
    sources: [...state.sources.filter(({ path }) => path !== folder), made],
    registries: { ...registries, departments: [...registries.departments, ...proposed] },
    departments:
      proposed.length === 0 ? state.departments : departmentsYaml(state.departments, proposed, name),
  }
}
