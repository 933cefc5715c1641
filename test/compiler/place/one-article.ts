import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import type { ContentFile } from '../../../src/compiler/read/content-file.ts'
import { type Diagnostic, formatDiagnostic } from '../../../src/edition/diagnostic.ts'
import type { Edition } from '../../../src/edition/edition.ts'
import type { Article, Inline } from '../../../src/edition/schema.ts'
import { compileFixture } from '../fixtures.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** What a page has besides the article: keys of its YAML, articles that follow, and files that sources share. */
export interface Besides extends Record<string, unknown> {
  furniture?: object[]
  articles?: object[]
  status?: 'draft'
  shared?: Partial<typeof SHARED>
}

/** The files that sources share, where a page brings none of its own. */
const SHARED = {
  'edition.yaml': 'title: 题\nsubtitle: 副\ndescription: 说\nlanguage: zh\nspan: 2022-11-01/2022-11-30\n',
  'newspapers.yaml': 'newspapers: [{id: daily, name: 日报}]\n',
  'departments.yaml':
    'kinds: [{id: office, name: 机关}]\ndepartments: [{id: post, short: 邮局, kind: office}]\n',
  'published.yaml': 'articles: {}\nevents: {}\ndepartments: {}\nissues: {}\n',
}

interface Compiled {
  article?: Article
  edition?: Edition
  /** The content, below the folder `content`. */
  files: ContentFile[]
  /** What is reported, but for ids that are not published. */
  reports: string[]
  diagnostics: Diagnostic[]
  /** The page's YAML as it was read. */
  yaml: string
}

/** Compiles a page with an article `one` of these entries; its headline is on line 1. */
export function compileArticle(text: string, entries: object, besides: Besides = {}): Compiled {
  const last = text.split('\n').length
  const { furniture = [], articles = [], status, shared, ...rest } = besides
  const page = {
    source: {
      file: 'page.txt',
      sha256: createHash('sha256').update(text).digest('hex'),
      ...(status && { status }),
    },
    issue: { newspaper: 'daily', day: '2022-12-01' },
    pages: [{ name: 1, lines: `1-${last}` }],
    furniture: [{ lines: 'blank', reason: '空行' }, ...furniture],
    articles: [{ id: 'one', lines: `1-${last}`, headline: { line: 1 }, ...entries }, ...articles],
    ...rest,
  }
  const yaml = stringify(page, { aliasDuplicateObjects: false })
  const files: ContentFile[] = [
    ...Object.entries({ ...SHARED, ...shared }).map(([name, shared]) => ({
      path: `content/${name}`,
      bytes: encode(shared),
    })),
    { path: 'content/page/page.txt', bytes: encode(text) },
    { path: 'content/page/page.yaml', bytes: encode(yaml) },
  ]
  const { edition, diagnostics: all } = compileFixture(files)
  const diagnostics = all.filter(({ ruleId }) => ruleId !== 'unpublished-id')
  const article = edition?.articles.find(({ id }) => id === 'one')
  return {
    reports: diagnostics.map(formatDiagnostic),
    diagnostics,
    files,
    yaml,
    ...(edition && { edition }),
    ...(article && { article }),
  }
}

/** An inline tree in one line: `sic-1[…]` for an annotation, `<join-1>` for a point. */
export function sketch(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'join':
        case 'gap':
          return `<${inline.id}>`
        case 'sic':
        case 'note':
        case 'doubt':
        case 'duration':
          return `${inline.id}[${sketch(inline.children)}]`
        case 'date':
        case 'organisation':
        case 'byline':
          return `${inline.type}[${sketch(inline.children)}]`
        default:
          return inline satisfies never
      }
    })
    .join('')
}

/** The inline trees of an article’s paragraphs. */
export const paragraphs = (article: Article | undefined) =>
  article?.blocks.filter(({ type }) => type === 'paragraph').map(({ inlines }) => sketch(inlines))
