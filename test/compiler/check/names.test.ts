import { expect, test } from 'vitest'
import type { Besides } from '../place/one-article.ts'
import { told, toldWhere } from './told.ts'

const TEXT = '# 题\n邮局11月3日开门。'
const post = { id: 'post', role: 'subject', exact: '邮局' }
const opened = { id: 'opened', exact: '11月3日', date: '2022-11-03', inferred: { year: 'y' }, label: '开门' }
const year = { id: 'y', what: '年份', value: '2022', reason: '因' }
const day = '2022-12-01'

test('ids that a page gives and takes are found', () => {
  const besides = {
    issue: { newspaper: 'daily', day, number: 1, inferred: { newspaper: 'y', day: 'y', number: 'y' } },
    pages: [{ name: 1, lines: '1-2', inferred: 'y' }],
    inferences: [{ ...year, evidence: [{ article: 'one', exact: '邮局' }] }],
    phases: [
      {
        id: 'open',
        name: '开',
        date: '2022-11-03',
        inferred: 'y',
        evidence: [{ article: 'one', exact: '门' }],
      },
    ],
  }
  expect(
    told(TEXT, { departments: [post], events: [{ ...opened, departments: ['post'] }] }, besides),
  ).toEqual([])
})

test.each<[what: string, besides: Besides, expected: string]>([
  [
    'a newspaper',
    { issue: { newspaper: 'dayli', day } },
    'unknown-newspaper at dayli | 没有 id 为“dayli”的报纸 | 报纸的 id | 最接近的是“daily”；新的报纸先加进 newspapers.yaml',
  ],
  ...['newspaper', 'day', 'number'].map((part): [string, Besides, string] => [
    `the inference of the issue’s ${part}`,
    {
      issue: { newspaper: 'daily', day, inferred: { [part]: 'z' } },
      inferences: [{ ...year, id: 'what-year' }],
    },
    'unknown-inference at z | 没有 id 为“z”的推定 | 推定的 id | 新的推定先写进本文件的 inferences',
  ]),
  [
    'the inference of a printed page',
    { pages: [{ name: 1, lines: '1-2', inferred: 'pgae' }], inferences: [{ ...year, id: 'page' }] },
    'unknown-inference at pgae | 没有 id 为“pgae”的推定 | 推定的 id | 最接近的是“page”；新的推定先写进本文件的 inferences',
  ],
  [
    'the inference of a phase',
    { phases: [{ id: 'open', name: '开', date: '2022-11-03', inferred: 'nobody' }] },
    'unknown-inference at nobody | 没有 id 为“nobody”的推定 | 推定的 id | 新的推定先写进本文件的 inferences',
  ],
  [
    'the article of an inference’s evidence',
    { inferences: [{ ...year, evidence: [{ article: 'own', exact: '邮局' }] }] },
    'unknown-article at own | 这份抄本里没有 id 为“own”的文章 | 这份抄本里文章的 id | 最接近的是“one”',
  ],
  [
    'the article of a phase’s evidence',
    {
      inferences: [year],
      phases: [
        {
          id: 'open',
          name: '开',
          date: '2022-11-03',
          inferred: 'y',
          evidence: [{ article: 'elsewhere', exact: '门' }],
        },
      ],
    },
    'unknown-article at elsewhere | 这份抄本里没有 id 为“elsewhere”的文章 | 这份抄本里文章的 id | –',
  ],
])(
  '%s that is nowhere is told with what comes nearest and how a new one is entered',
  (_what, besides, expected) => {
    expect(told(TEXT, {}, besides)).toEqual([expected])
  },
)

test.each<[what: string, entries: object, besides: Besides, expected: string]>([
  [
    'a source',
    {},
    { source: { id: 'P1', file: 'page.txt', sha256: '0' } },
    'invalid-id at P1 | “P1”不能作抄本的 id',
  ],
  ['an article', { id: '1st' }, {}, 'invalid-id at 1st | “1st”不能作文章的 id'],
  ['an event', { events: [{ ...opened, id: '开门' }] }, {}, 'invalid-id at 开门 | “开门”不能作日期的 id'],
  ['an inference', {}, { inferences: [year, { ...year, id: 'Y' }] }, 'invalid-id at Y | “Y”不能作推定的 id'],
  [
    'a phase',
    {},
    { phases: [{ id: 'o k', name: '开', date: '2022-11-03', inferred: 'y' }] },
    'invalid-id at o k | “o k”不能作阶段的 id',
  ],
  [
    'an event, a name of the page’s own',
    { events: [{ ...opened, id: 'p3' }] },
    {},
    'reserved-id at p3 | “p3”是每个文章页自己要用的名字',
  ],
])('an id that cannot be one of %s is told where it is given', (_what, entries, besides, expected) => {
  const lines = told(TEXT, entries, { inferences: [year], ...besides })
  expect(
    lines
      .filter((line) => !line.startsWith('source-changed'))
      .map((line) => line.split(' | ').slice(0, 2).join(' | ')),
  ).toEqual([expected])
})

test('a phase’s id is its own once, an event’s once an article', () => {
  const phase = { id: 'open', name: '开', date: '2022-11-03', inferred: 'y' }
  const two = { id: 'two', lines: '3-4', headline: { line: 3 }, events: [opened] }
  const page = { inferences: [year], articles: [two] }
  expect(told(`${TEXT}\n${TEXT}`, { lines: '1-2', events: [opened] }, page)).toEqual([])
  expect(toldWhere(TEXT, {}, { inferences: [year], phases: [phase, phase] })).toEqual([
    'duplicate-id at open',
  ])
})

test.each<[what: string, besides: Besides]>([
  [
    'newspapers.yaml',
    { issue: { newspaper: 'weekly', day }, shared: { 'newspapers.yaml': 'newspapers: [{id: weekly}]' } },
  ],
  ['departments.yaml', { shared: { 'departments.yaml': 'kinds: []\ndepartments: [{id: post}]' } }],
  ['the inferences', { inferences: [year, { id: 'z' }], pages: [{ name: 1, lines: '1-2', inferred: 'z' }] }],
  [
    'the articles',
    { articles: [{ id: 'two' }], inferences: [{ ...year, evidence: [{ article: 'two', exact: '甲' }] }] },
  ],
])('what may stand in an entry of %s that cannot be read is not missed', (_what, besides) => {
  const rules = toldWhere(TEXT, { departments: [post] }, besides).map((line) => line.split(' ')[0])
  expect(new Set(rules)).toEqual(new Set(['missing-key']))
})

test.each<[what: string, departments: object[], event: string[], expected: string[]]>([
  [
    'of the article, twice',
    [post, { ...post, role: 'mentioned' }],
    [],
    [
      'duplicate-id at post | 这篇文章已经写了“post”，在 content/page/page.yaml:19:13 | 一篇文章里每个部门只写一次 | –',
    ],
  ],
  [
    'of an event, twice',
    [post],
    ['post', 'post'],
    ['duplicate-id at post | 这个日期已经写了“post” | 每个部门只写一次 | –'],
  ],
  [
    'of an event and not of the article',
    [],
    ['post'],
    [
      'event-department-not-in-article at post | 这篇文章的 departments 里没有“post” | 文章写了的部门 | 先写进这篇文章的 departments，并引出写到它的字',
    ],
  ],
  [
    'of an event and not among the article’s two',
    [
      { ...post, id: 'bank' },
      { ...post, id: 'school' },
    ],
    ['post'],
    [
      'event-department-not-in-article at post | 这篇文章的 departments 里没有“post” | 其中之一：bank、school | 先写进这篇文章的 departments，并引出写到它的字',
    ],
  ],
  [
    'of an event, that no registry has',
    [post],
    ['posts'],
    [
      'unknown-department at posts | 没有 id 为“posts”的部门 | 部门的 id | 最接近的是“post”；新的部门先加进 departments.yaml 的 departments',
    ],
  ],
  ['of an event, where one of the article’s cannot be read', [{ id: 'post' }], ['post'], []],
])('a department %s', (_what, departments, event, expected) => {
  const registry = ['post', 'bank', 'school'].map((id) => `{id: ${id}, short: 邮局, kind: office}`).join()
  const lines = told(
    TEXT,
    { departments, events: [{ ...opened, departments: event }] },
    {
      inferences: [year],
      shared: { 'departments.yaml': `kinds: [{id: office, name: 机关}]\ndepartments: [${registry}]` },
    },
  )
  expect(lines.filter((line) => !/^(?:missing-key|overlapping-annotations) /.test(line))).toEqual(expected)
})

test('each part of an event’s date names its inference', () => {
  const event = { ...opened, exact: '3日', inferred: { year: 'yera', month: 'mnoth' } }
  const inferences = ['year', 'month'].map((id) => ({ ...year, id }))
  expect(told(TEXT, { events: [event] }, { inferences })).toEqual([
    'unknown-inference at yera | 没有 id 为“yera”的推定 | 推定的 id | 最接近的是“year”；新的推定先写进本文件的 inferences',
    'unknown-inference at mnoth | 没有 id 为“mnoth”的推定 | 推定的 id | 最接近的是“month”；新的推定先写进本文件的 inferences',
  ])
})
