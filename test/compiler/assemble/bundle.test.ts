// Over 250 lines: one small source, with what it dates and infers, serves all that a bundle says of it.
import { expect, test } from 'vitest'
import { planOf } from '../../../src/compiler/compile.ts'
import { compileSource } from '../../../src/compiler/compile-source.ts'
import type { ContentFile } from '../../../src/compiler/read/content-file.ts'
import type { Bundle } from '../../../src/edition/edition.ts'
import { type Besides, compileArticle } from '../place/one-article.ts'

const TEXT = '# 题\n邮局11月3日开门，11月20日关门。\n30日起营业。'
const LAST = '2022-11-30'
const inferences = [
  { id: 'y', what: '年份', value: '2022', reason: '因' },
  {
    id: 'm',
    what: '月份',
    value: '11',
    reason: '由',
    evidence: [{ article: 'one', exact: '20日', prefix: '11月' }],
  },
]
const opened = { id: 'opened', exact: '11月3日', date: '2022-11-03', inferred: { year: 'y' }, label: '开门' }
const closed = { id: 'closed', exact: '11月20日', date: '2022-11-20', inferred: { year: 'y' }, label: '关门' }
const open = {
  id: 'open',
  exact: '30日起',
  date: `${LAST}/..`,
  inferred: { month: 'm', year: 'y' },
  label: '营业',
}
const OPEN_ENDED = { 'edition.yaml': 'title: 题\nsubtitle: 副\ndescription: 说\nlanguage: zh\n' }

/** What the page is compiled to, before it is linked. */
function bundleOf(files: readonly ContentFile[]): Bundle | undefined {
  const { folders, read } = planOf(files, 'content')
  return folders.map((folder) => compileSource(folder, read.registries).bundle)[0]
}

test('an inference says what it concludes, from which words of which article', () => {
  const { edition } = compileArticle(TEXT, {}, { inferences })
  expect(edition?.inferences).toEqual([
    { id: 'y', source: 'daily-2022-12-01-1', what: '年份', value: '2022', reason: '因', evidence: [] },
    {
      ...{ id: 'm', source: 'daily-2022-12-01-1', what: '月份', value: '11', reason: '由' },
      evidence: [
        {
          article: 'one',
          quote: { exact: '20日', prefix: '11月' },
          anchor: { block: 1, fragment: 'p1' },
        },
      ],
    },
  ])
})

test('a phase has its name, its days and the words of whichever article names it', () => {
  const two = { id: 'two', lines: '4-5', headline: { line: 4 } }
  const { edition } = compileArticle(
    `${TEXT}\n# 别\n休业。`,
    { lines: '1-3' },
    {
      inferences,
      articles: [two],
      phases: [
        {
          ...{ id: 'rest', name: '休业', date: '2022-11-05/2022-11-06', inferred: 'y' },
          evidence: [
            { article: 'two', exact: '休业' },
            { article: 'one', exact: '题' },
          ],
        },
      ],
    },
  )
  expect(edition?.phases).toEqual([
    {
      ...{ id: 'rest', source: 'daily-2022-12-01-1', name: '休业', inferred: 'y' },
      date: { shape: 'span', edtf: '2022-11-05/2022-11-06', from: '2022-11-05', to: '2022-11-06' },
      evidence: [
        { article: 'two', quote: { exact: '休业' }, anchor: { block: 1, fragment: 'p1' } },
        { article: 'one', quote: { exact: '题' }, anchor: { block: 0, fragment: 'main' } },
      ],
    },
  ])
})

test.each([
  [open, closed, opened],
  [open, opened, closed],
  [opened, open, closed],
  [closed, open, opened],
])('events come in the order of their words, from block to block, however they are given', (...events) => {
  const { edition } = compileArticle(
    TEXT,
    { events, departments: [{ id: 'post', role: 'subject', exact: '邮局' }] },
    { inferences },
  )
  expect(edition?.events.map(({ id, anchor }) => [id, anchor])).toEqual([
    ['opened', { block: 1, fragment: 'opened' }],
    ['closed', { block: 1, fragment: 'closed' }],
    ['open', { block: 2, fragment: 'open' }],
  ])
})

test('of an event whose words say the whole date nothing is inferred', () => {
  const { edition } = compileArticle('# 题\n2022年11月开门。', {
    events: [{ ...opened, exact: '2022年11月', date: '2022-11', inferred: undefined }],
  })
  expect(edition?.events.map(({ inferred }) => inferred)).toEqual([[]])
})

test('an event has what the YAML says of it, its inferences from the year to the day', () => {
  const relative = { id: 'rest', exact: '今日', date: LAST, inferred: { day: 'm' }, label: '歇业' }
  const { edition } = compileArticle(
    `${TEXT}今日歇业。`,
    {
      events: [{ ...open, departments: ['post'] }, relative],
      departments: [{ id: 'post', role: 'subject', exact: '邮局' }],
    },
    { inferences },
  )
  expect(edition?.events).toEqual([
    {
      ...{ id: 'open', article: 'one', label: '营业', departments: ['post'], quote: { exact: '30日起' } },
      anchor: { block: 2, fragment: 'open' },
      date: { shape: 'beginning', edtf: `${LAST}/..`, from: LAST },
      inferred: [
        { part: 'year', by: 'y' },
        { part: 'month', by: 'm' },
      ],
    },
    {
      ...{ id: 'rest', article: 'one', label: '歇业', departments: [], quote: { exact: '今日' } },
      anchor: { block: 2, fragment: 'rest' },
      date: { shape: 'day', edtf: LAST, day: LAST },
      inferred: [{ part: 'day', by: 'm' }],
    },
  ])
})

test.each<[what: string, besides: Besides, id: string]>([
  ['its issue and first printed page', {}, 'daily-2022-12-01-1'],
  [
    'the issue’s number, too, where it has one',
    { issue: { newspaper: 'daily', day: '2022-12-01', number: 2 } },
    'daily-2022-12-01-2-1',
  ],
  ['its issue alone, where nothing was printed on pages', { pages: [] }, 'daily-2022-12-01'],
  ['a page’s name in small letters', { pages: [{ name: 'A10', lines: '1-3' }] }, 'daily-2022-12-01-a10'],
  [
    'a page’s name without its other signs',
    { pages: [{ name: 'A 版.3', lines: '1-3' }] },
    'daily-2022-12-01-a-3',
  ],
  ['no page’s name that an id cannot hold', { pages: [{ name: '头版', lines: '1-3' }] }, 'daily-2022-12-01'],
  ['what of it an id can hold', { pages: [{ name: '特1-', lines: '1-3' }] }, 'daily-2022-12-01-1'],
  [
    'the first of its pages',
    {
      pages: [
        { name: 7, lines: '1-3' },
        { name: 8, lines: '4' },
      ],
      articles: [{ id: 'two', lines: 4, headline: { line: 4 } }],
    },
    'daily-2022-12-01-7',
  ],
])('a source is called by %s', (_what, besides, id) => {
  const isTwo = 'articles' in besides
  const { edition, reports } = compileArticle(isTwo ? `${TEXT}\n# 别` : TEXT, { lines: '1-3' }, besides)
  expect(reports).toEqual([])
  expect(edition?.sources[0]?.id).toBe(id)
  expect(edition?.articles[0]?.source).toBe(id)
  expect(edition?.sources[0]?.file).toBe(`${id}/page.txt`)
})

test('a source says what it is: its file, its issue, its pages, what of them is inferred, and what belongs to no article', () => {
  const { edition } = compileArticle(
    `第一版\n${TEXT}`,
    { lines: '2-4', headline: { line: 2 } },
    {
      issue: { newspaper: 'daily', day: '2022-12-01', number: 3, inferred: { number: 'm', newspaper: 'y' } },
      pages: [{ name: 'A1', lines: '1-4', inferred: 'y' }],
      furniture: [{ lines: 1, reason: '版次', doubt: '不肯定' }],
      status: 'draft',
      inferences,
    },
  )
  expect(edition?.sources).toStrictEqual([
    {
      ...{ id: 'daily-2022-12-01-3-a1', file: 'daily-2022-12-01-3-a1/page.txt', status: 'draft' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      ...{ bytes: 77, characters: 35, lines: 4 },
      issue: { newspaper: 'daily', day: '2022-12-01', number: 3 },
      inferred: { newspaper: 'y', number: 'm' },
      pages: [{ name: 'A1', firstLine: 1, lastLine: 4, inferred: 'y' }],
      furnitureRules: ['空行', '版次'],
      furniture: [
        { start: 0, text: '第一版', rule: 1 },
        { start: 3, text: '\n', rule: 0 },
        { start: 7, text: '\n', rule: 0 },
        { start: 27, text: '\n', rule: 0 },
      ],
      doubts: [{ rule: 1, reason: '不肯定' }],
    },
  ])
})

test('what a source does not have it does not say', () => {
  const { edition } = compileArticle('# 题\n甲。', {})
  expect(edition?.sources[0]).toStrictEqual({
    ...{ id: 'daily-2022-12-01-1', file: 'daily-2022-12-01-1/page.txt' },
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    ...{ bytes: 12, characters: 6, lines: 2 },
    issue: { newspaper: 'daily', day: '2022-12-01' },
    inferred: {},
    pages: [{ name: '1', firstLine: 1, lastLine: 2 }],
    furnitureRules: ['空行'],
    furniture: [{ start: 3, text: '\n', rule: 0 }],
  })
})

test.each<[what: string, text: string, events: object[], shared: object, span: object]>([
  ['that the edition sets', TEXT, [opened], {}, { from: '2022-11-01', to: LAST }],
  [
    'from the first day that is named to the last, wherever the text names them',
    '# 题\n11月20日关门，30日起营业，11月3日开门。',
    [open, opened, closed],
    OPEN_ENDED,
    { from: '2022-11-03', to: LAST },
  ],
  [
    'from the first of a month to its last, where no day is named',
    '# 题\n11月20日的报：11月开门。',
    [{ ...opened, exact: '11月', suffix: '开', date: '2022-11' }],
    OPEN_ENDED,
    { from: '2022-11-01', to: LAST },
  ],
  ['of the issue, where nothing is dated', TEXT, [], OPEN_ENDED, { from: '2022-12-01', to: '2022-12-01' }],
])('the timeline has the days %s', (_what, text, events, shared, span) => {
  const { edition, files } = compileArticle(text, { events }, { inferences, shared })
  expect([edition?.span, bundleOf(files)?.span]).toEqual([span, span])
})

test('a bundle has the edition’s words, and of the registries what its articles name, in their order', () => {
  const entries = ['post', 'bank', 'school'].map((id) => `{id: ${id}, short: 邮局, kind: of-${id}}`)
  const kinds = ['school', 'bank', 'post'].map((id) => `{id: of-${id}, name: ${id}}`)
  const { files } = compileArticle(
    TEXT,
    {
      departments: [
        { id: 'school', role: 'subject', exact: '邮局' },
        { id: 'post', role: 'mentioned', exact: '题', reason: '因' },
      ],
    },
    {
      shared: {
        'newspapers.yaml': 'newspapers: [{id: weekly, name: 周报}, {id: daily, name: 日报}]',
        'departments.yaml': `kinds: [${kinds}]\ndepartments: [${entries}]`,
      },
    },
  )
  const bundle = bundleOf(files)
  expect([bundle?.title, bundle?.subtitle, bundle?.language]).toEqual(['题', '副', 'zh'])
  expect(bundle?.newspapers).toEqual([{ id: 'daily', name: '日报' }])
  expect(bundle?.kinds.map(({ id }) => id)).toEqual(['of-school', 'of-post'])
  expect(bundle?.departments.map(({ id }) => id)).toEqual(['post', 'school'])
})
