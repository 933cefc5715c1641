import type { Edition } from '../edition/edition.ts'
import type { ArticleId } from '../edition/ids.ts'
import type { Article } from '../edition/schema.ts'
import { articleBibtex } from './bibtex.ts'
import { articleCslJson } from './csl-json.ts'
import type { ExportedFile } from './exported-file.ts'
import { articleMarkdown } from './markdown.ts'
import { articlePlainText } from './plain-text.ts'
import { articleRis } from './ris.ts'
import { articleFilePath, type Site } from './site.ts'
import { articleTei } from './tei/tei-document.ts'

interface ArticleFormat {
  /** The format's name, as a link to the file says it. */
  name: string
  extension: string
  mediaType: string
  write: (edition: Edition, article: Article, site: Site) => string
}

const FORMATS: readonly ArticleFormat[] = [
  { name: 'Markdown', extension: 'md', mediaType: 'text/markdown', write: articleMarkdown },
  { name: '纯文本', extension: 'txt', mediaType: 'text/plain', write: articlePlainText },
  { name: 'TEI P5', extension: 'tei.xml', mediaType: 'application/tei+xml', write: articleTei },
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: articleBibtex },
  { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: articleRis },
  {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: articleCslJson,
  },
]

/** A link to a file of an article. */
export interface FileLink {
  name: string
  path: string
  mediaType: string
}

/** The files that belong to an article, without their contents. */
export function articleFileLinks(article: ArticleId): FileLink[] {
  return FORMATS.map(({ name, extension, mediaType }) => ({
    name,
    path: articleFilePath(article, extension),
    mediaType,
  }))
}

/** The files that belong to an article. */
export function articleFiles(edition: Edition, article: Article, site: Site): ExportedFile[] {
  return FORMATS.map(({ extension, mediaType, write }) => ({
    path: articleFilePath(article.id, extension),
    mediaType,
    body: write(edition, article, site),
  }))
}
