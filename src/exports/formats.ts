/** The files of an article's text: the end of their names, and what a link to one says. */
export const TEXT_FORMATS = [
  { extension: 'txt', name: '纯文本' },
  { extension: 'md', name: 'Markdown' },
  { extension: 'tei.xml', name: 'TEI' },
] as const

/** The files of an article's reference, for reference managers. */
export const REFERENCE_FORMATS = [
  { extension: 'bib', name: 'BibTeX' },
  { extension: 'ris', name: 'RIS' },
  { extension: 'csl.json', name: 'CSL-JSON' },
] as const

/** A format that every article has a file in. */
export type ArticleFormat = (typeof TEXT_FORMATS | typeof REFERENCE_FORMATS)[number]['extension']

/**
 * The files of the edition as a whole, and how each is written: by the compiler as the edition itself, from the index and
 * what bundles it needs, or line by line from each source in turn.
 */
export const EDITION_FILES = [
  { path: 'edition.json', name: '整部数据（JSON）', from: 'compiler' },
  { path: 'edition.schema.json', name: '数据的格式（JSON Schema）', from: 'compiler' },
  { path: 'edition.tei.xml', name: '整部（TEI P5）', from: 'index' },
  {
    path: 'events.csv',
    name: '日期（CSV）',
    hint: "在电子表格里会变成日期、数字或公式的文字，前面加了一个撇号（'），撇号不是原文。",
    from: 'sources',
  },
  { path: 'articles.ndjson', name: '逐篇（NDJSON）', from: 'sources' },
  {
    path: 'events.ndjson',
    name: '逐个日期（NDJSON）',
    hint: '每行一个JSON，供DuckDB、OpenSearch等直接读取；没有的字段不写，文字照录，不防公式。',
    from: 'sources',
  },
  { path: 'feed.xml', name: '订阅（Atom）', from: 'index' },
] as const

/** A file of the edition that is written line by line. */
export type LinesFormat = Extract<(typeof EDITION_FILES)[number], { from: 'sources' }>['path']
