import type { ContentFile } from '../compiler/read/content-file.ts'
import type { PageFile } from '../compiler/read/editorial-schema.ts'
import { type ReadRegistries, readRegistries } from '../compiler/read/registries.ts'
import { readSource, type SourceFolder, sourceFolders } from '../compiler/read/source.ts'
import { Report } from '../compiler/report/report.ts'
import type { Diagnostic } from '../edition/diagnostic.ts'

/** A source that the content has already. */
export interface KnownSource {
  /** The folder's path and name. */
  path: string
  name: string
  files: readonly ContentFile[]
  /** Its page.yaml, where it can be read. */
  file?: PageFile
  sha256?: string
}

/** What a draft must know of the content it goes into. */
export interface ContentState {
  root: string
  registries: ReadRegistries['registries']
  problems: Diagnostic[]
  sources: KnownSource[]
  /** The text of departments.yaml. */
  departments: string
}

/** Reads the registries and the sources that are there; what is wrong with the registries is told. */
export function readContentState(files: readonly ContentFile[], root: string): ContentState {
  const report = new Report()
  const { registries } = readRegistries(files, root, report)
  const sources = sourceFolders(files, root).map((folder) => readKnownSource(folder, root))
  const departments = files.find(({ path }) => path === `${root}/departments.yaml`)
  return {
    root,
    registries,
    problems: report.sorted(),
    sources,
    departments: new TextDecoder().decode(departments?.bytes),
  }
}

/** What the drafts after it must know of a source, as far as it can be read. */
export function readKnownSource({ path, files }: SourceFolder, root: string): KnownSource {
  const content = readSource({ path, files }, new Report())
  const known = { path, name: path.slice(root.length + 1), files }
  return content === undefined ? known : { ...known, file: content.file, sha256: content.sha256 }
}
