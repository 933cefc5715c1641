import { createHash } from 'node:crypto'
import { compileSource } from '../compiler/compile-source.ts'
import type { ContentFile } from '../compiler/read/content-file.ts'
import type { Registries } from '../compiler/read/registries.ts'
import { readSource } from '../compiler/read/source.ts'
import { Report } from '../compiler/report/report.ts'
import { Day } from '../edition/day-schema.ts'
import type { Diagnostic } from '../edition/diagnostic.ts'
import type { Department } from '../edition/schema.ts'
import { type ContentState, type KnownSource, readKnownSource } from './content-state.ts'
import { departmentsYaml } from './departments-yaml.ts'
import { freeId } from './draft-ids.ts'
import { draftIssue, type StatedIssue } from './draft-issue.ts'
import { draftPage } from './draft-page.ts'
import { draftedBefore, LAST_DRAFT, LAST_TEXT } from './last-draft.ts'
import { mergeYaml } from './merge-yaml.ts'
import type { PageDraft } from './page-draft.ts'
import { readPageText } from './page-text.ts'
import { pageYaml } from './page-yaml.ts'
import { ProposedDepartments, unreadDepartments } from './propose-departments.ts'

/** A draft of one source, to be written; with what an editor is told of it. */
export interface SourceDraft {
  /** Path of the source's folder. */
  folder: string
  files: ContentFile[]
  draft: PageDraft
  /** Where a person's page.yaml differs from the draft, and how much of it stays besides; none in a new source. */
  differences: string[]
  kept: number
  /** What is wrong with the merged page.yaml, where a person's part of it no longer fits the text. */
  problems: Diagnostic[]
  /** Departments that it names and the registry does not have. */
  proposed: Department[]
}

/** Drafts one text into the content: a new folder, or merged into the one that has it; or says why not. */
export function draftSource(
  input: ContentFile,
  state: ContentState,
  stated: StatedIssue,
): SourceDraft | Diagnostic[] {
  const text = readPageText(input)
  if (Array.isArray(text)) return text
  const sha256 = createHash('sha256').update(text.bytes).digest('hex')
  const known = knownSource(input.path, sha256, state)
  const before = known && draftedBefore(known, text.text, sha256)
  if (known !== undefined && before !== undefined && known.file === undefined)
    return problemsOf(known.path, known.files, state.registries)
  const day = known?.file?.issue.day
  const issue = draftIssue(input.path, text.lines, issueOf(stated, known), state.registries, day)
  if (Array.isArray(issue)) return issue
  const folders = new Set(state.sources.map(({ name }) => name))
  const others = state.sources.filter((source) => source !== known)
  const departments = new ProposedDepartments(
    state.registries,
    unreadDepartments(others.flatMap(({ file }) => file ?? [])),
  )
  const draft = draftPage(text, {
    path: input.path,
    id: known?.file?.source.id ?? known?.name ?? freeId(`${issue.newspaper.id}-${issue.day.day}`, folders),
    sha256,
    issue,
    departments,
    ...(state.registries.span && { span: state.registries.span }),
    takenIds: new Set(others.flatMap(({ file }) => file?.articles.map(({ id }) => id) ?? [])),
    knownIds: before?.ids ?? new Map(),
  })
  if (Array.isArray(draft)) return draft
  const folder = known?.path ?? `${state.root}/${draft.id}`
  const fresh = pageYaml(draft, `${folder}/page.yaml`)
  const merged =
    before === undefined
      ? { text: fresh, differences: [], kept: 0 }
      : mergeYaml(before.base, before.theirs, fresh)
  const file = (name: string, bytes: Uint8Array) => ({ path: `${folder}/${name}`, bytes })
  const files = [
    file('page.txt', text.bytes),
    file('page.yaml', encode(merged.text)),
    file(LAST_DRAFT, encode(fresh)),
    file(LAST_TEXT, text.bytes),
  ]
  const written = readSource({ path: folder, files }, new Report())
  const used = new Set(written?.file.articles.flatMap((article) => article.departments.map((d) => d.id)))
  const proposed = departments.proposed.filter(({ id }) => used.has(id))
  const registries = { ...state.registries, departments: [...state.registries.departments, ...proposed] }
  const problems = problemsOf(folder, files, registries)
  // A new draft that does not compile is no draft; in a merged one the fault is a person's to mend, where it stands.
  if (before === undefined && problems.length > 0) return problems
  return { folder, files, draft, differences: merged.differences, kept: merged.kept, problems, proposed }
}

function problemsOf(path: string, files: readonly ContentFile[], registries: Registries): Diagnostic[] {
  const { diagnostics } = compileSource({ path, files }, registries)
  return diagnostics.filter(({ severity }) => severity === 'error')
}

/** The source that a text is of: the one in whose folder it lies, or that has the same text. */
function knownSource(path: string, sha256: string, { sources }: ContentState): KnownSource | undefined {
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

const encode = (text: string) => new TextEncoder().encode(text)

/** The content with a draft in it, for the next one. */
export function withSource(state: ContentState, { folder, files, proposed }: SourceDraft): ContentState {
  const made = readKnownSource({ path: folder, files }, state.root)
  const { registries } = state
  return {
    ...state,
    sources: [...state.sources.filter(({ path }) => path !== folder), made],
    registries: { ...registries, departments: [...registries.departments, ...proposed] },
    departments:
      proposed.length === 0 ? state.departments : departmentsYaml(state.departments, proposed, made.name),
  }
}
