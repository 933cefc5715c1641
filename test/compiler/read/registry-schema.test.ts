import { expect, test } from 'vitest'
import type * as z from 'zod'
import {
  DepartmentsFile,
  EditionFile,
  NewspapersFile,
  PublishedFile,
} from '../../../src/compiler/read/editorial-schema.ts'
import { shaped } from './said.ts'

test.each<[name: string, schema: z.ZodType, text: string, value: unknown, ...said: string[]]>([
  [
    'edition.yaml',
    EditionFile,
    'title: 题\nsubtitle: 副\ndescription: 述\nlanguage: zh\nspan: 2022\norder: oldest\nabout: [{heading: 凡例, paragraphs: [甲, 乙]}]\n',
    undefined,
    'wrong-value 5:7 | “span”写的是 2022 | 文字 | 加上半角引号："2022"',
  ],
  [
    'edition.yaml, the least',
    EditionFile,
    'title: 题\nsubtitle: 副\ndescription: 述\nlanguage: zh\n',
    { title: '题', subtitle: '副', description: '述', language: 'zh', order: 'newest', about: [] },
  ],
  [
    'edition.yaml in another order',
    EditionFile,
    'title: 题\nsubtitle: 副\ndescription: 述\nlanguage: zh\norder: up\nabout: [{head: 凡例}]\n',
    undefined,
    'wrong-value 5:8 | “order”写的是“up” | oldest（旧的在前）或 newest（新的在前） | –',
    'unknown-key 6:10 | 这里没有“head”这个键 | 其中之一：heading、paragraphs | 写成“heading”',
  ],
  [
    'newspapers.yaml',
    NewspapersFile,
    'newspapers: [{id: daily, name: 日报}, {id: x, name: " "}, {id: y}]\n',
    { newspapers: [{ id: 'daily', name: '日报' }] },
    'wrong-value 1:51 | “name”写的是“ ” | 一行文字，前后没有空格 | –',
    'missing-key 1:57 | 缺少“name” | name: 文字 | –',
  ],
  [
    'departments.yaml',
    DepartmentsFile,
    'kinds: [{id: k, name: 类}]\ndepartments:\n  - {id: water, short: 水务局, full: 市水务局, kind: k, aliases: [水务]}\n  - {id: bus, short: 公交, kind: k}\n',
    {
      kinds: [{ id: 'k', name: '类' }],
      departments: [
        { id: 'water', short: '水务局', full: '市水务局', kind: 'k', aliases: ['水务'] },
        { id: 'bus', short: '公交', kind: 'k', aliases: [] },
      ],
    },
  ],
  ['departments.yaml without entries', DepartmentsFile, 'kinds: []\n', { kinds: [], departments: [] }],
  [
    'published.yaml',
    PublishedFile,
    'articles:\n  ids: [a, b]\n  redirects: {old: a}\n  withdrawn: {c: 有误}\nevents: {ids: [a/e]}\ndepartments: {}\nissues: {ids: [daily/2022-12-01]}\n',
    {
      articles: {
        ids: ['a', 'b'],
        redirects: [{ from: 'old', to: 'a' }],
        withdrawn: [{ from: 'c', to: '有误' }],
      },
      events: { ids: ['a/e'], redirects: [] },
      departments: { ids: [], redirects: [] },
      issues: { ids: ['daily/2022-12-01'], redirects: [] },
    },
  ],
  [
    'published.yaml with keys that mean something to JavaScript',
    PublishedFile,
    'articles: {redirects: {__proto__: a, constructor: b}, withdrawn: {__proto__: 有误}}\nevents: {redirects: {__proto__: 1}}\ndepartments: {}\nissues: {}\n',
    {
      articles: {
        ids: [],
        redirects: [
          { from: '__proto__', to: 'a' },
          { from: 'constructor', to: 'b' },
        ],
        withdrawn: [{ from: '__proto__', to: '有误' }],
      },
      events: { ids: [], redirects: [] },
      departments: { ids: [], redirects: [] },
      issues: { ids: [], redirects: [] },
    },
    'wrong-value 2:33 | “__proto__”写的是 1 | 文字 | 加上半角引号："1"',
  ],
  [
    'published.yaml with a list',
    PublishedFile,
    'articles: {redirects: [old]}\nevents: {redirects: 甲}\ndepartments: {redirects: {old: 1, a: }}\nissues: {withdrawn: {}}\n',
    undefined,
    'wrong-value 1:23 | “redirects”是一个列表 | 一组键和值，如“旧 id: 新 id” | –',
    'wrong-value 2:21 | “redirects”写的是“甲” | 一组键和值，如“旧 id: 新 id” | –',
    'wrong-value 3:32 | “old”写的是 1 | 文字 | 加上半角引号："1"',
    'wrong-value 3:35 | “a”是空的 | 文字 | 写上内容，或删去这个键；以“#”开头的文字要加半角引号',
    'unknown-key 4:10 | 这里没有“withdrawn”这个键 | 其中之一：ids、redirects | 删去它',
  ],
  [
    'published.yaml with nothing',
    PublishedFile,
    'articles: {withdrawn: [c]}\nevents: {redirects: }\ndepartments: {}\nissues: {}\n',
    undefined,
    'wrong-value 1:23 | “withdrawn”是一个列表 | 一组键和值，如“旧 id: 撤下的理由” | –',
    'wrong-value 2:10 | “redirects”是空的 | 一组键和值，如“旧 id: 新 id” | 写上内容，或删去这个键',
  ],
])('of %s that is read, and the rest is told', (_, schema, text, value, ...reported) => {
  expect(shaped(schema, text)).toEqual({ value, said: reported })
})
