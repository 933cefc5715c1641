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
import type { TeiContents } from './tei/tei-header.ts'

const WRITERS: Readonly<
  Record<ArticleFormat, (edition: TeiContents, article: Article, site: Site) => string>
> = {
  txt: articlePlainText,
  md: articleMarkdown,
  'tei.xml': articleTei,
  bib: articleBibtex,
  ris: articleRis,
  'csl.json': articleCslJson,
}

/** The files that belong to an article, from contents that hold its source. */
export function articleFiles(edition: TeiContents, article: Article, site: Site): ExportedFile[] {
  return [...TEXT_FORMATS, ...REFERENCE_FORMATS].map(({ extension }) => ({
    path: articleFilePath(article.id, extension),
    body: WRITERS[extension](edition, article, site),
  }))
}
