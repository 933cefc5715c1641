import type { Edition } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { articleBibtex } from './bibtex.ts'
import { articleCslJson } from './csl-json.ts'
import type { ExportedFile } from './exported-file.ts'
import { type ArticleFormat, REFERENCE_FORMATS, TEXT_FORMATS } from './formats.ts'
import { articleMarkdown } from './markdown.ts'
import { articlePlainText } from './plain-text.ts'
import { articleRis } from './ris.ts'
import { articleFilePath, type Site } from './site.ts'
import { articleTei } from './tei/tei-document.ts'

const WRITERS: Readonly<Record<ArticleFormat, (edition: Edition, article: Article, site: Site) => string>> = {
  txt: articlePlainText,
  md: articleMarkdown,
  'tei.xml': articleTei,
  bib: articleBibtex,
  ris: articleRis,
  'csl.json': articleCslJson,
}

/** The files that belong to an article. */
export function articleFiles(edition: Edition, article: Article, site: Site): ExportedFile[] {
  return [...TEXT_FORMATS, ...REFERENCE_FORMATS].map(({ extension }) => ({
    path: articleFilePath(article.id, extension),
    body: WRITERS[extension](edition, article, site),
  }))
}
