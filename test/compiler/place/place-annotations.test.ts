import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { ContentFile } from '../../../src/compiler/read/content-file.ts'
import { formatDiagnostic } from '../../../src/edition/diagnostic.ts'
import type { Article, Inline } from '../../../src/edition/schema.ts'
import { compileFixture } from '../fixtures.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** Compiles a page of one article with these entries; its headline is on line 1. */
function compileArticle(
  text: string,
  entries: object,
  furniture: object[] = [],
): { article?: Article; reports: string[] } {
  const last = text.split('\n').length
  const page = {
    source: { file: 'page.txt', sha256: createHash('sha256').update(text).digest('hex') },
    issue: { newspaper: 'daily', day: '2022-12-01' },
    pages: [{ name: 1, lines: `1-${last}` }],
    furniture: [{ lines: 'blank', reason: '空行' }, ...furniture],
    articles: [{ id: 'one', lines: `1-${last}`, headline: { line: 1 }, ...entries }],
  }
  const files: ContentFile[] = [
    {
      path: 'content/edition.yaml',
      bytes: encode('title: 题\nsubtitle: 副\ndescription: 说\nlanguage: zh\nspan: 2022-11-01/2022-11-30\n'),
    },
    {
      path: 'content/newspapers.yaml',
      bytes: encode('newspapers: [{id: daily, name: 日报}]\n'),
    },
    { path: 'content/departments.yaml', bytes: encode('kinds: []\n') },
    {
      path: 'content/published.yaml',
      bytes: encode(
        'articles: {ids: [one]}\nevents: {}\ndepartments: {}\nissues: {ids: [daily/2022-12-01]}\n',
      ),
    },
    { path: 'content/page/page.txt', bytes: encode(text) },
    { path: 'content/page/page.yaml', bytes: encode(stringify(page)) },
  ]
  const { edition, diagnostics } = compileFixture(files)
  const [article] = edition?.articles ?? []
  return { reports: diagnostics.map(formatDiagnostic), ...(article && { article }) }
}

/** An inline tree in one line: `sic-1[…]` for an annotation, `<join-1>` for a point. */
function sketch(inlines: readonly Inline[]): string {
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

const paragraphs = (article: Article | undefined) =>
  article?.blocks.filter(({ type }) => type === 'paragraph').map(({ inlines }) => sketch(inlines))
const reason = '因'

test('annotations on the same words nest in a fixed order, and are numbered from the outside in', () => {
  const { article } = compileArticle('# 题\n甲乙丙丁戊。', {
    sic: [
      { exact: '丙', reason },
      { exact: '乙丙丁', reason },
    ],
    notes: [{ exact: '乙丙丁', reason }],
    durations: [{ exact: '乙丙丁', reason }],
  })
  expect(paragraphs(article)).toEqual(['甲duration-1[note-1[sic-1[乙sic-2[丙]丁]]]戊。'])
})

test('annotations side by side stay apart', () => {
  const { article } = compileArticle('# 题\n甲乙丙丁。', {
    sic: [
      { exact: '丙', reason },
      { exact: '乙', reason },
    ],
  })
  expect(paragraphs(article)).toEqual(['甲sic-1[乙]sic-2[丙]丁。'])
})

test('a join lies inside an annotation only when the annotation has words on both sides of it', () => {
  const text = '# 题\n甲乙\n\n## 丙丁\n戊己。'
  const joins = [
    { lines: '2-4', reason },
    { lines: '4-5', reason },
  ]
  const across = compileArticle(text, { joins, notes: [{ exact: '乙丙', reason }] }).article
  expect(paragraphs(across)).toEqual(['甲note-1[乙<join-1>丙]丁<join-2>戊己。'])
  const beside = compileArticle(text, { joins, notes: [{ exact: '丙丁', reason }] }).article
  expect(paragraphs(beside)).toEqual(['甲乙<join-1>note-1[丙丁]<join-2>戊己。'])
  const [, block] = beside?.blocks ?? []
  expect(block?.inlines.flatMap((inline) => (inline.type === 'join' ? [inline.source] : []))).toEqual([
    '\n\n## ',
    '\n',
  ])
})

test('a page’s number within a broken paragraph goes with the join, elsewhere it is furniture', () => {
  const text = '# 题\n甲乙\n第二版\n丙丁。\n第三版\n戊。'
  const furniture = [3, 5].map((lines) => ({ lines, reason: '版次' }))
  const { article, reports } = compileArticle(text, { joins: [{ lines: '2-4', reason }] }, furniture)
  expect(reports).toEqual([])
  expect(paragraphs(article)).toEqual(['甲乙<join-1>丙丁。', '戊。'])
  expect(article?.blocks[1]?.inlines[1]).toMatchObject({ type: 'join', source: '\n第二版\n' })
})

test.each([
  ['nothing', { notes: [{ exact: '乙丙', reason }] }],
  ['a line feed', { notes: [{ exact: '乙\n丙', reason }] }],
  ['a line feed at its end', { notes: [{ exact: '乙\n', reason }] }],
  ['a line feed at its beginning', { notes: [{ exact: '\n丙', reason }] }],
  ['a line feed and a loss', { gaps: [{ between: ['乙\n', '丙'], extent: '一字', reason }] }],
])('a quote does not run from one block into the next, with %s between them', (_what, entries) => {
  const { reports } = compileArticle('# 题\n甲乙\n丙丁。', entries)
  expect(reports.join()).toContain('quote-not-found')
})

test('gaps stand before the words that remain, after them or between them', () => {
  const { article } = compileArticle('# 题\n甲乙丙。\n丁戊', {
    gaps: [
      { after: '戊', extent: '不明', reason },
      { between: ['甲', '乙'], extent: '一字', reason },
      { before: '甲', extent: '不明', reason },
    ],
    notes: [
      { exact: '甲', reason },
      { exact: '戊', reason },
    ],
  })
  expect(paragraphs(article)).toEqual(['<gap-1>note-1[甲]<gap-2>乙丙。', '丁note-2[戊]<gap-3>'])
  const gaps = article?.blocks.flatMap(({ inlines }) => inlines.filter(({ type }) => type === 'gap'))
  expect(gaps?.map((gap) => gap.type === 'gap' && gap.position)).toEqual(['before', 'within', 'after'])
})

test('a byline is at the start, on its line or at the very end', () => {
  const { article } = compileArticle('# 题\n本报讯(记者 甲)乙丙。\n记者 丁\n戊己。 (庚)', {
    bylines: [{ exact: '记者 甲', names: ['甲'] }, { line: 3 }, { exact: '庚' }],
  })
  expect(article?.bylines).toEqual([
    { text: '记者 甲', names: ['甲'], position: 'start' },
    { text: '记者 丁', names: [], position: 'line' },
    { text: '庚', names: [], position: 'end' },
  ])
  expect(paragraphs(article)).toEqual(['本报讯(byline[记者 甲])乙丙。', '戊己。 (byline[庚])'])
})

test('a headline broken over two lines is one block, its parts joined', () => {
  const { article } = compileArticle('# 市公交公司投身\n## 疫情防控\n甲乙。', {
    joins: [{ lines: '1-2', reason }],
  })
  expect(article?.headline).toBe('市公交公司投身疫情防控')
  expect(article?.blocks.map(({ type, mark }) => [type, mark])).toEqual([
    ['headline', '# '],
    ['paragraph', undefined],
  ])
})

test('one line may hold several blocks, the spaces between them furniture', () => {
  const { article, reports } = compileArticle('##  甲乙 丙丁　戊\n己。', {
    kicker: { line: 1, exact: '甲乙' },
    headline: { line: 1, exact: '丙丁' },
    decks: [{ line: 1, exact: '戊' }],
  })
  expect(reports).toEqual([])
  expect(article).toMatchObject({ kicker: '甲乙', headline: '丙丁', decks: ['戊'] })
  expect(article?.blocks.map(({ mark }) => mark)).toEqual(['##  ', undefined, undefined, undefined])
})
