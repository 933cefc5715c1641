import { expect, test } from 'vitest'
import { planOf } from '../../src/compiler/compile.ts'
import { CompiledSource, compileSource, sourceHash } from '../../src/compiler/compile-source.ts'
import { fixtureContent } from './fixtures.ts'

const { folders, read } = planOf(fixtureContent('valid'), 'content')
const { registries } = read
const [folder = { path: '', files: [] }] = folders
const hash = sourceHash(folder, registries, '1.0.0')

test('the same content in another order has the same hash', () => {
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(sourceHash({ ...folder, files: folder.files.toReversed() }, registries, '1.0.0')).toBe(hash)
})

test('whatever a compiled source depends on changes its hash', () => {
  const changed = folder.files.map(({ path, bytes }) => ({ path, bytes: new Uint8Array([...bytes, 10]) }))
  // One file’s end moved to the next file’s beginning.
  const [first, second] = folder.files
  const moved = [
    { path: first?.path ?? '', bytes: first?.bytes.slice(0, -1) ?? new Uint8Array() },
    {
      path: second?.path ?? '',
      bytes: new Uint8Array([...(first?.bytes.slice(-1) ?? []), ...(second?.bytes ?? [])]),
    },
  ]
  const hashes = [
    hash,
    sourceHash(folder, registries, '1.0.1'),
    sourceHash(folder, { ...registries, departments: [] }, '1.0.0'),
    sourceHash({ ...folder, path: 'content/other' }, registries, '1.0.0'),
    sourceHash({ ...folder, files: changed }, registries, '1.0.0'),
    sourceHash({ ...folder, files: folder.files.slice(1) }, registries, '1.0.0'),
    sourceHash({ ...folder, files: moved }, registries, '1.0.0'),
    sourceHash(
      { ...folder, files: folder.files.map((file) => ({ ...file, path: `${file.path}2` })) },
      registries,
      '1.0.0',
    ),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('a source gives the names that linking tells apart, and where each stands', () => {
  const { bundle, diagnostics, ...given } = compileSource(folder, registries)
  const at = (line: number, column: number) => ({ file: 'content/xinmin/page.yaml', place: { line, column } })
  expect(bundle?.articles).toHaveLength(3)
  expect(diagnostics).toEqual([])
  expect(given).toEqual({
    where: at(5, 3),
    issued: { name: '2022-12-01', where: at(6, 8) },
    articles: [
      { name: 'meeting', where: at(40, 9) },
      { name: 'teachers', where: at(75, 9) },
      { name: 'thanks', where: at(122, 9) },
    ],
    events: [
      { name: 'meeting/meeting-held', where: at(66, 13) },
      { name: 'teachers/teachers-sent', where: at(104, 13) },
      { name: 'teachers/forty', where: at(110, 13) },
      { name: 'teachers/three-days', where: at(116, 13) },
    ],
    pages: [
      { name: '1', where: at(10, 11) },
      { name: '2', where: at(12, 11) },
    ],
    whole: true,
  })
})

const edited = (from: string, to: string) => ({
  ...folder,
  files: folder.files.map(({ path, bytes }) => ({
    path,
    bytes: new TextEncoder().encode(new TextDecoder().decode(bytes).replace(from, to)),
  })),
})

test('a source with an id of its own is named by it', () => {
  const { where } = compileSource(edited('source:\n', 'source:\n  id: first\n'), registries)
  expect(where.place).toEqual({ line: 2, column: 7 })
})

test.each([
  ['an article', '  - id: thanks\n    lines', '  - lines'],
  ['an event', '      - id: forty\n        exact', '      - exact'],
])('with %s that cannot be read it may give more names than it tells', (_what, from, to) => {
  const compiled = compileSource(edited(from, to), registries)
  expect(compiled.whole).toBe(false)
  expect(compiled.bundle).toBeUndefined()
})

test('a source whose YAML cannot be read gives nothing', () => {
  const { diagnostics, ...compiled } = compileSource(edited('source:', 'source: ['), registries)
  expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('yaml-syntax')
  expect(compiled).toEqual({
    where: { file: 'content/xinmin/page.yaml', place: { line: 1, column: 1 } },
    ...{ articles: [], events: [], pages: [], whole: false },
  })
})

test('without the edition’s own words there is no bundle, and nothing is said of it here', () => {
  const { own: _, ...others } = registries
  const { bundle, diagnostics } = compileSource(folder, others)
  expect([bundle, diagnostics]).toEqual([undefined, []])
})

test('what is kept of a source as JSON is all of it, its errors and warnings, too', () => {
  const broken = edited('exact: 市图书馆', 'exact: 市博物馆')
  const unread = { path: `${folder.path}/more.txt`, bytes: new Uint8Array() }
  for (const source of [folder, { ...broken, files: [...broken.files, unread] }]) {
    const compiled = compileSource(source, registries)
    expect(CompiledSource.parse(JSON.parse(JSON.stringify(compiled)))).toEqual(compiled)
  }
  const { diagnostics } = compileSource({ ...broken, files: [...broken.files, unread] }, registries)
  expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']))
})
