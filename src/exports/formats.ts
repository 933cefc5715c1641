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

/** The files of the edition as a whole; those of `compiler` are the edition itself, as it was compiled. */
export const EDITION_FILES = [
  { path: 'edition.json', name: '整部数据（JSON）', compiler: true },
  { path: 'edition.schema.json', name: '数据的格式（JSON Schema）', compiler: true },
  { path: 'edition.tei.xml', name: '整部（TEI P5）', compiler: false },
  {
    path: 'events.csv',
    name: '日期（CSV）',
    hint: "在电子表格里会变成日期、数字或公式的文字，前面加了一个撇号（'），撇号不是原文。",
    compiler: false,
  },
  { path: 'feed.xml', name: '订阅（Atom）', compiler: false },
] as const

/** A file of the edition that is written from it. */
export type EditionFormat = Extract<(typeof EDITION_FILES)[number], { compiler: false }>['path']
