// Over 250 lines: one way of writing small sources serves all that linking them says.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { ContentFile } from '../../../src/compiler/read/content-file.ts'
import { formatDiagnostic } from '../../../src/edition/diagnostic.ts'
import { Bundle } from '../../../src/edition/edition.ts'
import { Index } from '../../../src/edition/index-schema.ts'
import { readingText } from '../../../src/edition/inline-text.ts'
import { rebuildSource } from '../../../src/edition/rebuild-source.ts'
import { printEdition, serializeEdition } from '../../../src/edition/serialize.ts'
import { compileFixture, fixtureContent } from '../fixtures.ts'

const encode = (text: string) => new TextEncoder().encode(text)

interface SourcePlan {
  folder: string
  newspaper: string
  day: string
  number?: number
  page?: string
  articles: string[]
}

/** A source of short articles, each a headline and a dated paragraph. */
function sourceFiles({ folder, newspaper, day, number, page, articles }: SourcePlan): ContentFile[] {
  const lines = articles.flatMap((id) => [`# 题${id}`, '', `12月1日，${id}。`, ''])
  const text = lines.slice(0, -1).join('\n')
  const last = lines.length - 1
  const yaml = {
    source: { file: 'page.txt', sha256: createHash('sha256').update(text).digest('hex') },
    issue: { newspaper, day, ...(number === undefined ? {} : { number }) },
    pages: page === undefined ? [] : [{ name: page, lines: `1-${last}` }],
    furniture: [{ lines: 'blank', reason: '空行' }],
    inferences: [{ id: 'year', what: '年份', value: '2022', reason: '见报头' }],
    articles: articles.map((id, i) => ({
      id,
      lines: `${i * 4 + 1}-${i * 4 + 3}`,
      headline: { line: i * 4 + 1 },
      events: [{ id: 'day', exact: '12月1日', date: '2022-12-01', inferred: { year: 'year' }, label: id }],
    })),
  }
  return [
    { path: `content/${folder}/page.txt`, bytes: encode(text) },
    { path: `content/${folder}/page.yaml`, bytes: encode(stringify(yaml)) },
  ]
}

function edition(
  plans: readonly SourcePlan[],
  published = 'articles: {}\nevents: {}\ndepartments: {}\nissues: {}\n',
) {
  return compileFixture([...frame(published), ...plans.flatMap(sourceFiles)])
}

/** The files of an edition besides its sources. */
function frame(published: string): ContentFile[] {
  const own = 'title: 题\nsubtitle: 副\ndescription: 说\nlanguage: zh\n'
  return [
    { path: 'content/edition.yaml', bytes: encode(own) },
    {
      path: 'content/newspapers.yaml',
      bytes: encode('newspapers: [{id: evening, name: 晚报}, {id: daily, name: 日报}]\n'),
    },
    { path: 'content/departments.yaml', bytes: encode('kinds: []\ndepartments: []\n') },
    { path: 'content/published.yaml', bytes: encode(published) },
  ]
}

const PLANS: SourcePlan[] = [
  { folder: 'z', newspaper: 'evening', day: '2022-12-02', page: '1', articles: ['evening-two'] },
  { folder: 'a', newspaper: 'daily', day: '2022-12-02', number: 2, page: '1', articles: ['second'] },
  { folder: 'b', newspaper: 'daily', day: '2022-12-02', page: 'A10', articles: ['a-ten'] },
  { folder: 'c', newspaper: 'daily', day: '2022-12-02', page: 'A2', articles: ['a-two', 'a-two-below'] },
  { folder: 'd', newspaper: 'daily', day: '2022-12-01', articles: ['broadcast'] },
]
const ORDER = ['evening-two', 'broadcast', 'a-two', 'a-two-below', 'a-ten', 'second']

test('articles come by newspaper, day, number, printed page and place, whatever the folders are called', () => {
  const linked = edition(PLANS).linked
  expect(linked?.index.articles.id).toEqual(ORDER)
  const renamed = PLANS.map((plan, i) => ({ ...plan, folder: `folder-${PLANS.length - i}` }))
  const again = edition(renamed).linked
  expect(again?.bundles.map(({ text }) => text)).toEqual(linked?.bundles.map(({ text }) => text))
  expect(again?.archive).toEqual(linked?.archive)
})

test('events and inferences of the same id in two sources are two', () => {
  const { linked, diagnostics } = edition(PLANS)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(linked?.index.events.id).toEqual(ORDER.map(() => 'day'))
  expect(linked?.archive.inferences.map(({ source }) => source)).toEqual(
    linked?.archive.sources.map(({ id }) => id),
  )
})

test('index and bundles hold to their schemas, and together say what the archive says', () => {
  const { linked } = edition(PLANS)
  expect(() => Index.parse(JSON.parse(JSON.stringify(linked?.index)))).not.toThrow()
  const bundles = linked?.bundles.map(({ text }) => Bundle.parse(JSON.parse(text))) ?? []
  expect(bundles.flatMap(({ articles }) => articles)).toEqual(linked?.archive.articles)
  expect(bundles.flatMap(({ events }) => events)).toEqual(linked?.archive.events)
  expect(linked?.index.words?.headline).toEqual(linked?.archive.articles.map(({ headline }) => headline))
  expect(linked?.archive.span).toEqual({ from: '2022-12-01', to: '2022-12-01' })
})

test('the archive is in the order of its schema as it is, and holds to it', () => {
  const archive = edition(PLANS).linked?.archive
  if (archive === undefined) throw new Error('no edition')
  expect(printEdition(archive)).toBe(serializeEdition(archive))
})

test('many new ids of one sort are one warning', () => {
  const many = Array.from({ length: 40 }, (_, i) => `article-${i}`)
  const { diagnostics } = edition([{ folder: 'a', newspaper: 'daily', day: '2022-12-01', articles: many }])
  const warnings = diagnostics.filter(({ ruleId }) => ruleId === 'unpublished-id')
  expect(warnings.map(({ reason }) => reason)).toEqual([
    'articles 下还没有列出：article-0、article-1、article-2、article-3、article-4 等40个',
    'events 下还没有列出：article-0/day、article-1/day、article-2/day、article-3/day、article-4/day 等40个',
    'issues 下还没有列出：daily/2022-12-01',
  ])
})

const published = (...keys: string[]) =>
  ['articles', 'events', 'departments', 'issues']
    .map((key) => keys.find((given) => given.startsWith(`${key}:`)) ?? `${key}: {}`)
    .join('\n')
const errors = (diagnostics: ReturnType<typeof edition>['diagnostics']) =>
  diagnostics.filter(({ severity }) => severity === 'error')

test('of one issue the source that names no printed pages comes first', () => {
  const plan = { newspaper: 'daily', day: '2022-12-01' }
  const plans = [
    { ...plan, folder: 'a', page: '1', articles: ['printed'] },
    { ...plan, folder: 'b', articles: ['spoken'] },
  ]
  for (const order of [plans, plans.toReversed()])
    expect(edition(order).linked?.index.articles.id).toEqual(['spoken', 'printed'])
})

test('while a source cannot be read nothing is said to be gone, as it may be there', () => {
  const broken = (files: readonly ContentFile[]) =>
    files.map((file) =>
      file.path.endsWith('/a/page.yaml') ? { ...file, bytes: encode('articles: [') } : file,
    )
  const { diagnostics } = compileFixture(
    broken([
      ...frame(published('articles: {ids: [gone]}', 'issues: {ids: [daily/2022-11-01]}')),
      ...PLANS.flatMap(sourceFiles),
    ]),
  )
  expect(errors(diagnostics).map(({ ruleId }) => ruleId)).toEqual(['yaml-syntax'])
})

test('just five new ids are all named', () => {
  const five = Array.from({ length: 5 }, (_, i) => `article-${i}`)
  const { diagnostics } = edition([{ folder: 'a', newspaper: 'daily', day: '2022-12-01', articles: five }])
  expect(diagnostics.find(({ reason }) => reason.startsWith('articles'))?.reason).toBe(
    'articles 下还没有列出：article-0、article-1、article-2、article-3、article-4',
  )
})

test('the older of two sources keeps an article, however many the newer one brings', () => {
  const { diagnostics } = edition(
    [
      { folder: 'a-new', newspaper: 'daily', day: '2022-12-01', articles: ['y', 'x', 'z'] },
      { folder: 'old', newspaper: 'daily', day: '2022-12-02', articles: ['x'] },
    ],
    published('articles: {ids: [x]}'),
  )
  expect(errors(diagnostics).map(({ ruleId, file }) => `${ruleId} ${file}`)).toEqual([
    'duplicate-id content/a-new/page.yaml',
  ])
})

test('two sources of one issue that name no printed pages have one id, and are told to state another', () => {
  const source = (folder: string) => ({ folder, newspaper: 'daily', day: '2022-12-01', articles: [folder] })
  const { diagnostics } = edition([source('one'), source('two')])
  expect(errors(diagnostics).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
    expect.stringMatching(/^duplicate-id: 抄本的 id“daily-2022-12-01”已经用在 content\/one\/page\.yaml/),
  ])
  expect(errors(diagnostics)[0]?.hint).toBe('在 source 里另写一个 id')
})

test('two sources of one issue tell nothing apart', () => {
  const { linked } = edition(PLANS.filter(({ folder }) => folder === 'b' || folder === 'c'))
  expect(linked?.bundles.map(({ bundle }) => bundle.among)).toEqual([{}, {}])
})

test('what was published and is gone is not said to be what was published, too', () => {
  const hint = (ids: string) =>
    errors(edition(PLANS, published(`articles: {ids: [${ids}]}`)).diagnostics).map((error) => error.hint)
  expect(hint('broadcasts')).toEqual([expect.stringContaining('{broadcasts: broadcast}')])
  expect(hint('broadcast, broadcasts')).toEqual([expect.stringContaining('{broadcasts: 本编里的 id}')])
})

test('a redirect to nothing is told by what it leads to: a date, an issue', () => {
  const reasons = (key: string) =>
    errors(edition(PLANS, published(key)).diagnostics).map(({ reason }) => reason)
  expect(reasons('events: {redirects: {a/old: broadcast/none}}')).toEqual([expect.stringContaining('日期')])
  expect(reasons('issues: {redirects: {daily/2022-11-01: daily/2022-11-02}}')).toEqual([
    expect.stringContaining('报期'),
  ])
})

test('an issue of tomorrow may be printed today, one of the day after may not', () => {
  const rules = (day: string) =>
    edition([{ folder: 'a', newspaper: 'daily', day, articles: ['a'] }])
      .diagnostics.map(({ ruleId }) => ruleId)
      .filter((rule) => rule !== 'unpublished-id')
  expect(rules('2023-01-02')).toEqual([])
  expect(rules('2023-01-03')).toEqual(['issue-in-future'])
})

test('of two sources with the same article the one that is not yet public is blamed', () => {
  const { diagnostics } = compileFixture(fixtureContent('duplicate-id-across-sources'))
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([
    expect.stringMatching(
      /^content\/a-new\/page\.yaml:\d+:\d+ error duplicate-id: .* content\/xinmin\/page\.yaml/,
    ),
  ])
})

test('a withdrawn article keeps its address and its reason', () => {
  const published =
    'articles: {ids: [gone], withdrawn: {gone: 与另一篇重复}}\nevents: {ids: [gone/day]}\ndepartments: {}\nissues: {}\n'
  const { linked, diagnostics } = edition(PLANS, published)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(linked?.index.withdrawn).toEqual([{ article: 'gone', reason: '与另一篇重复' }])
})

test('a paragraph goes on in another place, past another article, and the source comes back whole', () => {
  const text = [
    '# 甲',
    '',
    '甲文上半',
    '（下转第二处）',
    '',
    '# 乙',
    '',
    '乙文。',
    '',
    '（上接）下半。',
  ].join('\n')
  const yaml = {
    source: { file: 'page.txt', sha256: createHash('sha256').update(text).digest('hex') },
    issue: { newspaper: 'daily', day: '2022-12-01' },
    pages: [
      { name: 1, lines: '1-8' },
      { name: 'A10', lines: '9-10' },
    ],
    furniture: [
      { lines: 'blank', reason: '空行' },
      { lines: 4, reason: '转版' },
      { lines: 10, exact: '（上接）', reason: '接版' },
    ],
    articles: [
      {
        id: 'first',
        lines: ['1-4', 10],
        headline: { line: 1 },
        joins: [{ lines: '3-10', reason: '转到另一版' }],
        notes: [{ exact: '上半下半', reason: '接起来读' }],
      },
      { id: 'second', lines: '6-8', headline: { line: 6 } },
    ],
  }
  const files = fixtureContent('valid').filter(
    ({ path }) => !path.includes('xinmin/') && !path.includes('published'),
  )
  const { edition: archive, diagnostics } = compileFixture([
    ...files.map((file) =>
      file.path.endsWith('newspapers.yaml')
        ? { ...file, bytes: encode('newspapers: [{id: daily, name: 日报}]\n') }
        : file,
    ),
    {
      path: 'content/published.yaml',
      bytes: encode('articles: {}\nevents: {}\ndepartments: {}\nissues: {}\n'),
    },
    { path: 'content/one/page.txt', bytes: encode(text) },
    { path: 'content/one/page.yaml', bytes: encode(stringify(yaml)) },
  ])
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([])
  const [source] = archive?.sources ?? []
  expect(archive && source && rebuildSource(archive, source.id)).toBe(text)
  const [article] = archive?.articles ?? []
  expect(article?.pages).toEqual(['1', 'A10'])
  expect(article?.blocks.map(({ inlines }) => readingText(inlines))).toEqual(['甲', '甲文上半下半。'])
})
