import { expect, test } from 'vitest'
import { checkNotReserved, Register } from '../../../src/compiler/read/register.ts'
import { readRegistries } from '../../../src/compiler/read/registries.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { ArticleId, KindId } from '../../../src/edition/ids.ts'
import { said } from './said.ts'

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
const at = (line: number, column = 1) => ({ file: 'a.yaml', place: { line, column } })

test('an id is entered once, and must have an id’s form', () => {
  const report = new Report()
  const kinds = new Register('种类', KindId)
  kinds.enter('city', at(1), report)
  expect([kinds.whole, kinds.has('city'), kinds.has('town')]).toEqual([true, true, false])
  kinds.enter('市', at(2), report)
  expect(kinds.whole).toBe(false)
  kinds.enter('city', at(3), report)
  expect(said(report)).toEqual([
    'invalid-id 2:1 | “市”不能作种类的 id | 小写英文字母开头，只用小写字母、数字和连字符，如 health-commission | –',
    'duplicate-id 3:1 | 种类的 id“city”已经用在 a.yaml:1:1 | 别的种类没有用过的 id | –',
  ])
  expect(kinds.ids).toEqual(['city', '市'])
  expect(kinds.where('city')).toEqual(at(1))
  expect([kinds.read('city'), kinds.read('市')]).toEqual(['city', undefined])
  expect([kinds.take('city', (id) => `${id}!`), kinds.take('市', () => 1)]).toEqual(['city!', []])
})

test('an id given twice leaves open which of the two is meant', () => {
  const report = new Report()
  const articles = new Register('文章', ArticleId)
  articles.enter('one', at(1), report)
  articles.enter('one', at(2), report)
  articles.refer('two', 'unknown-article', at(3), report)
  expect([articles.whole, said(report).length]).toEqual([false, 1])
})

test.each([
  [undefined, 'one', '', []],
  [undefined, 'oen', '', ['unknown-article 9:2 | 没有 id 为“oen”的文章 | 文章的 id | 最接近的是“one”']],
  [undefined, 'far-away', '', ['unknown-article 9:2 | 没有 id 为“far-away”的文章 | 文章的 id | –']],
  [
    '写下来',
    'far-away',
    '',
    ['unknown-article 9:2 | 没有 id 为“far-away”的文章 | 文章的 id | 新的文章先写下来'],
  ],
  [
    '写下来',
    'oen',
    '这里',
    ['unknown-article 9:2 | 这里没有 id 为“oen”的文章 | 这里文章的 id | 最接近的是“one”；新的文章先写下来'],
  ],
])('with the way %j a reference to %s among “%s” is told: %j', (home, id, among, expected) => {
  const report = new Report()
  const articles = new Register('文章', ArticleId, home)
  articles.know(ArticleId.parse('one'))
  articles.refer(id, 'unknown-article', at(9, 2), report, ...(among === '' ? [] : [among]))
  expect(said(report)).toEqual(expected)
})

test('an event takes no name that a page uses itself', () => {
  const report = new Report()
  for (const id of ['p3', 'main', 'opened', 'p3x']) checkNotReserved(id, at(4), report)
  expect(said(report).map((line) => line.slice(0, line.indexOf(' | ')))).toEqual([
    'reserved-id 4:1',
    'reserved-id 4:1',
  ])
  expect(said(report)[1]).toBe(
    'reserved-id 4:1 | “p3”是每个文章页自己要用的名字 | 不像 p3、s1、gap-1、join-1、sic-1、note-1、duration-1、main、timeline 的 id | –',
  )
})

const FILES = {
  'edition.yaml':
    'title: 题\nsubtitle: 副\ndescription: 说\nlanguage: zh\nspan: 2022-11-13/2022-11-30\nabout: [{heading: 关于, paragraphs: [一, 二]}]\n',
  'newspapers.yaml': 'newspapers: [{id: daily, name: 日报}, {id: 晚报, name: 晚报}]\n',
  'departments.yaml':
    'kinds: [{id: office, name: 机关}]\ndepartments:\n  - {id: post, short: 邮局, full: 邮政局, kind: office, aliases: [邮政]}\n  - {id: bank, short: 银行, kind: office}\n',
  'published.yaml': 'articles: {}\nevents: {}\ndepartments: {}\nissues: {}\n',
}

function registriesOf(changed: Partial<Record<keyof typeof FILES, string>>) {
  const report = new Report()
  const files = Object.entries({ ...FILES, ...changed }).map(([name, text]) => file(`content/${name}`, text))
  // Neither a source's files nor another folder's are the registries'.
  const others = [file('content/a/edition.yaml', '['), file('other/newspapers.yaml', '[')]
  const read = readRegistries([...others, ...files], 'content', report)
  return { ...read, said: said(report).map((line) => line.split(' | ').slice(0, 2).join(' | ')) }
}

test('registries are plain data, without what has no id', () => {
  const { registries, departments, published, said: told } = registriesOf({})
  expect(told).toEqual(['invalid-id 1:42 | “晚报”不能作报纸的 id'])
  expect(registries).toEqual({
    own: {
      title: '题',
      subtitle: '副',
      description: '说',
      language: 'zh',
      order: 'newest',
      about: [{ heading: '关于', paragraphs: ['一', '二'] }],
    },
    span: { from: '2022-11-13', to: '2022-11-30' },
    newspapers: [{ id: 'daily', name: '日报' }],
    kinds: [{ id: 'office', name: '机关' }],
    departments: [
      { id: 'post', short: '邮局', full: '邮政局', kind: 'office', aliases: ['邮政'] },
      { id: 'bank', short: '银行', kind: 'office', aliases: [] },
    ],
    lost: [],
  })
  expect(departments.where('bank')?.place).toEqual({ line: 4, column: 10 })
  expect(published?.value.articles.ids).toEqual([])
})

test.each([
  [
    { 'newspapers.yaml': 'newspapers: [{id: daily, name: 日报}, {id: late}]\n' },
    ['newspapers'],
    ['missing-key 1:37 | 缺少“name”'],
  ],
  [
    { 'departments.yaml': 'kinds: [{id: office}]\ndepartments: [{id: post, short: 邮局, kind: home}]\n' },
    ['kinds', 'departments'],
    ['missing-key 1:9 | 缺少“name”'],
  ],
  [
    { 'departments.yaml': 'kinds: [{id: office, name: 机关}]\ndepartments: [{id: post, kind: office}]\n' },
    ['departments'],
    ['missing-key 2:15 | 缺少“short”'],
  ],
  [
    {
      'departments.yaml':
        'kinds: [{id: office, name: 机关}]\ndepartments: [{id: post, short: 邮局, kind: ofice}, {id: bank, short: 银行, kind: office}]\n',
    },
    ['departments'],
    ['unknown-kind 2:43 | 没有 id 为“ofice”的种类'],
  ],
  [{ 'departments.yaml': '[' }, ['kinds', 'departments'], ['yaml-syntax']],
  [
    { 'newspapers.yaml': '[', 'edition.yaml': '[', 'published.yaml': '[' },
    ['newspapers'],
    Array(3).fill('yaml-syntax'),
  ],
])('of what cannot be read in %j it is known that %j may hold more', (changed, lost, told) => {
  const read = registriesOf({ 'newspapers.yaml': 'newspapers: [{id: daily, name: 日报}]\n', ...changed })
  expect(read.registries.lost).toEqual(lost)
  expect(read.said.map((line) => line.replace(/^yaml-syntax.*/, 'yaml-syntax'))).toEqual(told)
  if ('edition.yaml' in changed) {
    expect(read.registries).not.toHaveProperty('own')
    expect(read.registries).not.toHaveProperty('span')
    expect(read).not.toHaveProperty('published')
  }
})

test('what is said of an unknown kind has the nearest and where new ones go', () => {
  const report = new Report()
  const text = 'kinds: [{id: office, name: 机关}]\ndepartments: [{id: post, short: 邮局, kind: ofice}]\n'
  const files = Object.entries({ ...FILES, 'departments.yaml': text }).map(([name, t]) =>
    file(`content/${name}`, t),
  )
  readRegistries(files, 'content', report)
  expect(said(report)[0]).toBe(
    'unknown-kind 2:43 | 没有 id 为“ofice”的种类 | 种类的 id | 最接近的是“office”；新的种类先加进 departments.yaml 的 kinds',
  )
})
