import { createHash } from 'node:crypto'
import type * as z from 'zod'
import { nearest } from '../report/nearest.ts'
import type { Report, Where } from '../report/report.ts'
import type { ContentFile } from './content-file.ts'
import { DepartmentsFile, EditionFile, PageFile, PublishedFile } from './editorial-schema.ts'
import { PageText } from './page-text.ts'
import { checkShape, type Shaped } from './shape.ts'
import { readText } from './text.ts'
import { readYaml } from './yaml.ts'

/** A source's folder: its editorial reading, and its text where that could be read. */
export interface SourceContent {
  id: string
  where: Where
  file: PageFile
  /** Keys under which broken entries were left out. */
  lost: ReadonlySet<string>
  page?: PageText
  bytes: number
  sha256: string
}

/** Everything that people wrote, in shape; what could not be read is absent. */
export interface Content {
  edition?: Shaped<EditionFile>
  departments?: Shaped<DepartmentsFile>
  published?: Shaped<PublishedFile>
  sources: SourceContent[]
  /** False when a source's page.yaml could not be read at all. */
  whole: boolean
}

const START = { line: 1, column: 1 }

/** Reads the content folder's files; `root` is its path as the files' paths begin. */
export function readContent(files: readonly ContentFile[], root: string, report: Report): Content {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const texts = new Map<string, string | undefined>()

  /** Reads a text once, so that its problems are reported once. */
  function textOf(path: string, askedBy: Where): string | undefined {
    if (texts.has(path)) return texts.get(path)
    const file = byPath.get(path)
    if (file === undefined) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      const siblings = [...byPath.keys()].filter(
        (p) => p.startsWith(folder) && !p.slice(folder.length).includes('/'),
      )
      const name = path.slice(folder.length)
      const meant = nearest(name, siblings.map((p) => p.slice(folder.length)).toSorted())
      report.add('missing-file', askedBy, {
        reason: `there is no file ${path}`,
        expected: `a file ${name}`,
        hint: meant === undefined ? undefined : `there is a file ${meant}; if it is meant, mend the name`,
      })
    }
    const text = file && readText(file, report)
    texts.set(path, text)
    return text
  }

  function read<T>(path: string, schema: z.ZodType<T>): Shaped<T> | undefined {
    const text = textOf(path, { file: path, place: START })
    const yaml = text === undefined ? undefined : readYaml(path, text, report)
    return yaml && checkShape(yaml, schema, report)
  }

  const edition = read(`${root}/edition.yaml`, EditionFile)
  const departments = read(`${root}/departments.yaml`, DepartmentsFile)
  const published = read(`${root}/published.yaml`, PublishedFile)
  const folders = sourceFolders(files, root)
  if (folders.length === 0) {
    report.add(
      'missing-file',
      { file: root, place: START },
      {
        reason: `${root} has no folder with a page.yaml`,
        expected: 'a folder for each source, with page.txt and page.yaml',
      },
    )
  }
  const sources = folders.flatMap((id): SourceContent[] => {
    const path = `${root}/${id}/page.yaml`
    const shaped = read(path, PageFile)
    if (shaped === undefined) {
      // The text's own problems are worth knowing even while the YAML cannot be read.
      const page = byPath.get(`${root}/${id}/page.txt`)
      if (page !== undefined) textOf(page.path, { file: page.path, place: START })
      return []
    }
    const { file, sha256 } = shaped.value.source
    const textPath = `${root}/${id}/${file}`
    const text = textOf(textPath, shaped.value.source.at.of('file'))
    const bytes = byPath.get(textPath)?.bytes ?? new Uint8Array()
    const actual = createHash('sha256').update(bytes).digest('hex')
    if (text !== undefined && actual !== sha256) {
      report.add('source-changed', shaped.value.source.at.of('sha256'), {
        reason: `the SHA-256 of ${file} is ${actual}`,
        expected: sha256,
        hint: 'bring the source back, or check the new text and put its SHA-256 here',
      })
    }
    return [
      {
        id,
        where: { file: path, place: START },
        file: shaped.value,
        lost: shaped.lost,
        bytes: bytes.length,
        sha256: actual,
        ...(text === undefined ? {} : { page: new PageText(textPath, text) }),
      },
    ]
  })
  return {
    ...(edition && { edition }),
    ...(departments && { departments }),
    ...(published && { published }),
    sources,
    whole: sources.length === folders.length,
  }
}

/** Names of the folders that hold a page's YAML or text, in order. */
function sourceFolders(files: readonly ContentFile[], root: string): string[] {
  const names = files.flatMap(({ path }) => {
    const [name, file, more] = path.startsWith(`${root}/`) ? path.slice(root.length + 1).split('/') : []
    return name !== undefined && file !== undefined && more === undefined && /\.(?:ya?ml|txt)$/.test(file)
      ? [name]
      : []
  })
  return [...new Set(names)].sort()
}
