import { expect, test } from 'vitest'
import { readSource, sourceFolders } from '../../../src/compiler/read/source.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { said } from './said.ts'

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

test('a folder with a text or YAML just in it is a source', () => {
  const paths = [
    ...[
      'content/edition.yaml',
      'content/b/page.txt',
      'content/b/photo.jpg',
      'content/a/page.yml',
      'other/a/page.txt',
    ],
    ...[
      'content/c/more/page.txt',
      'content/d/photo.jpg',
      'contents/e/page.txt',
      'content/f/txt',
      'content/g/a.txt.zip',
    ],
  ]
  const folders = sourceFolders(
    paths.map((path) => file(path, '')),
    'content',
  )
  expect(folders.map(({ path, files }) => [path, files.map((inside) => inside.path)])).toEqual([
    ['content/a', ['content/a/page.yml']],
    ['content/b', ['content/b/page.txt', 'content/b/photo.jpg']],
  ])
})

const SHA = '6e3a4b4f5b5e0b3ad9f2bf4a9a0d2f37d4a3a7b2a0a1a2a3a4a5a6a7a8a9aaab'
const page = (more = '') =>
  `source: {file: page.txt, sha256: ${SHA}}\nissue: {newspaper: daily, day: 2022-12-01}\n${more}`

function sourceOf(files: Record<string, string>) {
  const report = new Report()
  const inside = Object.entries(files).map(([name, text]) => file(`content/a/${name}`, text))
  const read = readSource({ path: 'content/a', files: inside }, report)
  return { read, said: said(report) }
}

test('a text that is not the one its page was made for is told, with its hash', () => {
  const { read, said: told } = sourceOf({ 'page.yaml': page(), 'page.txt': '市委\n' })
  expect(read).toMatchObject({
    bytes: 7,
    where: { file: 'content/a/page.yaml', place: { line: 1, column: 1 } },
  })
  expect(read?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(read?.sourceText?.path).toBe('content/a/page.txt')
  expect(told).toEqual([
    `source-changed 1:34 | page.txt 的 SHA-256 是 ${read?.sha256} | ${SHA} | 文字改过：若不该改，恢复原文；若核对无误，把这里换成现在的 SHA-256`,
  ])
  const good = sourceOf({ 'page.yaml': page().replace(SHA, read?.sha256 ?? ''), 'page.txt': '市委\n' })
  expect(good.said).toEqual([])
})

test('a text that is missing or cannot be read is told where it is named, and once', () => {
  const missing = sourceOf({ 'page.yaml': page() })
  expect(missing.said).toEqual(['missing-file 1:16 | 没有文件 content/a/page.txt | 文件 page.txt | –'])
  expect(missing.read).not.toHaveProperty('sourceText')
  expect(sourceOf({ 'page.yaml': page(), 'page.txt': '' }).said.map((line) => line.slice(0, 14))).toEqual([
    'empty-file 1:1',
  ])
})

test('what is wrong with the text is told while the YAML cannot be read', () => {
  const rules = (files: Record<string, string>) => sourceOf(files).said.map((line) => line.split(' ')[0])
  expect(rules({ 'page.yaml': '[', 'page.txt': '' }).toSorted()).toEqual(['empty-file', 'yaml-syntax'])
  expect(rules({ 'page.yaml': '[' })).toEqual(['yaml-syntax'])
  expect(sourceOf({ 'page.yaml': '[' }).read).toBeUndefined()
})

test('an unseen character is told, unless a sic or a note quotes it', () => {
  const article = (entry: string) =>
    page(
      `articles: [{id: one, lines: 1, headline: {line: 1}, ${entry}: [{exact: "市\ue000", reason: 因}]}]\n`,
    )
  const unseen = (entry: string) =>
    sourceOf({ 'page.yaml': article(entry), 'page.txt': '市\ue000委\n' }).said.filter((line) =>
      line.startsWith('unseen'),
    )
  expect(unseen('sic')).toEqual([])
  expect(unseen('notes')).toEqual([])
  expect(unseen('durations')).toHaveLength(1)
})

test('what of a source could not be read is known', () => {
  const { read } = sourceOf({ 'page.yaml': page('articles: [{id: one}]\n'), 'page.txt': '市' })
  expect(read?.lost).toEqual(new Set(['articles']))
  expect(read?.file.articles).toEqual([])
})
