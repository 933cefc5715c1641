import { expect, test } from 'vitest'
import { compileArticle, paragraphs } from './one-article.ts'

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

test('all kinds of annotation on the same words nest in one order, whatever order they are written in', () => {
  const exact = '11月3日'
  const { article } = compileArticle(
    '# 题\n11月3日。',
    {
      sic: [{ exact, reason }],
      notes: [{ exact, reason }],
      durations: [{ exact, reason }],
      events: [{ id: 'open', exact, date: '2022-11-03', inferred: { year: 'year' }, label: '开' }],
      departments: [{ id: 'post', role: 'subject', exact, doubt: '疑' }],
      bylines: [{ exact }],
    },
    { status: 'draft', inferences: [{ id: 'year', what: '年份', value: '2022', reason }] },
  )
  expect(paragraphs(article)).toEqual([
    'doubt-1[byline[organisation[date[duration-1[note-1[sic-1[11月3日]]]]]]]。',
  ])
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
  const { article, reports } = compileArticle(text, { joins: [{ lines: '2-4', reason }] }, { furniture })
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

test('where a paragraph breaks off, what is missing there comes before the break', () => {
  const { article } = compileArticle('# 题\n甲乙\n丙丁。', {
    joins: [{ lines: '2-3', reason }],
    gaps: [{ between: ['乙', '丙'], extent: '一字', reason }],
  })
  expect(paragraphs(article)).toEqual(['甲乙<gap-1><join-1>丙丁。'])
})

test('annotations that cross are reported, however many lie around or between them', () => {
  const notes = (...words: string[]) => ({ notes: words.map((exact) => ({ exact, reason })) })
  const crossing = (...words: string[]) =>
    compileArticle('# 题\n甲乙丙丁戊己。', notes(...words)).reports.flatMap(
      (report) => /overlapping-annotations: “(.+?)”（说明）和“(.+?)”/.exec(report)?.slice(1) ?? [],
    )
  expect(crossing('甲乙', '乙丙')).toEqual(['乙丙', '甲乙'])
  expect(crossing('甲乙丙丁', '乙', '丁戊')).toEqual(['丁戊', '甲乙丙丁'])
  expect(crossing('甲乙丙丁戊', '乙丙', '丙丁')).toEqual(['丙丁', '乙丙'])
  expect(crossing('甲乙', '丙丁', '乙丙丁')).toEqual(['乙丙丁', '甲乙'])
  expect(crossing('甲乙', '丙丁', '甲乙丙丁', '丁', '戊')).toEqual([])
})
