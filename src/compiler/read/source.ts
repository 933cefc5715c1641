import { createHash } from 'node:crypto'
import type { Report, Where } from '../report/report.ts'
import { Content, startOf } from './content.ts'
import type { ContentFile } from './content-file.ts'
import { PageFile } from './editorial-schema.ts'
import { SourceText } from './source-text.ts'
import { reportUnseenCharacters } from './unseen-characters.ts'

/** The files of one source: its folder's path, and what is in it. */
export interface SourceFolder {
  path: string
  files: readonly ContentFile[]
}

/** A source as people wrote it: its editorial YAML, and its text where that could be read. */
export interface SourceContent {
  where: Where
  file: PageFile
  /** Keys under which broken entries were left out. */
  lost: ReadonlySet<string>
  sourceText?: SourceText
  bytes: number
  sha256: string
}

/** The folders that hold a source's YAML or text, in the order of their names. */
export function sourceFolders(files: readonly ContentFile[], root: string): SourceFolder[] {
  const folders = new Map<string, ContentFile[]>()
  for (const file of files) {
    const [folder, name, more] = file.path.startsWith(`${root}/`)
      ? file.path.slice(root.length + 1).split('/')
      : []
    if (folder === undefined || name === undefined || more !== undefined) continue
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return [...folders]
    .filter(([, inside]) => inside.some(({ path }) => /\.(?:ya?ml|txt)$/.test(path)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, inside]) => ({ path: `${root}/${folder}`, files: inside }))
}

/** Reads a source's page.yaml and the text it names; undefined when the YAML cannot be read. */
export function readSource({ path, files }: SourceFolder, report: Report): SourceContent | undefined {
  const content = new Content(files, report)
  const where = startOf(`${path}/page.yaml`)
  const shaped = content.yaml(where.file, PageFile)
  if (shaped === undefined) {
    // The text's own problems are worth knowing even while the YAML cannot be read.
    if (content.has(`${path}/page.txt`)) content.text(`${path}/page.txt`)
    return undefined
  }
  const { file, sha256, at } = shaped.value.source
  const textPath = `${path}/${file}`
  const text = content.text(textPath, at.of('file'))
  const bytes = content.bytes(textPath)
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (text !== undefined && actual !== sha256) {
    report.add('source-changed', at.of('sha256'), {
      reason: `${file} 的 SHA-256 是 ${actual}`,
      expected: sha256,
      hint: '文字改过：若不该改，恢复原文；若核对无误，把这里换成现在的 SHA-256',
    })
  }
  const sourceText = text === undefined ? undefined : new SourceText(textPath, text)
  if (sourceText !== undefined) reportUnseenCharacters(sourceText, remarkedWords(shaped.value), report)
  return {
    where,
    file: shaped.value,
    lost: shaped.lost,
    bytes: bytes.length,
    sha256: actual,
    ...(sourceText === undefined ? {} : { sourceText }),
  }
}

/** The words of a page that an editor says something of. */
function remarkedWords({ articles }: PageFile): string[] {
  return articles.flatMap(({ sic, notes }) => [...sic, ...notes].map(({ exact }) => exact))
}
