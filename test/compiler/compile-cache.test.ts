import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { planOf } from '../../src/compiler/compile.ts'
import { folderCache } from '../../src/compiler/compile-cache.ts'
import { compileFolder } from '../../src/compiler/compile-folder.ts'
import { compileMany } from '../../src/compiler/compile-many.ts'
import { type CompiledSource, compileSource } from '../../src/compiler/compile-source.ts'
import { type ContentCopy, copyContent } from './content-copy.ts'
import { fixtureContent } from './fixtures.ts'

let copy: ContentCopy
let kept: string

beforeEach(async () => {
  copy = await copyContent('valid')
  kept = mkdtempSync(path.join(tmpdir(), 'compiled-'))
})
afterEach(() => {
  copy.remove()
  rmSync(kept, { recursive: true, force: true })
})

const compile = () => compileFolder(copy.content, 'content', folderCache(kept))

test('what did not change is not compiled again, and gives the same', async () => {
  const first = await compile()
  const second = await compile()
  expect([first.work, second.work]).toEqual([
    { compiled: 1, kept: 0 },
    { compiled: 0, kept: 1 },
  ])
  expect(second.edition).toEqual(first.edition)
})

test('what was kept is not kept once more', async () => {
  const all = new Map<string, CompiledSource>()
  const set = vi.fn((hash: string, compiled: CompiledSource) => {
    all.set(hash, compiled)
    return Promise.resolve()
  })
  const cache = { get: (hash: string) => Promise.resolve(all.get(hash)), set }
  await compileFolder(copy.content, 'content', cache)
  expect(set).toHaveBeenCalledTimes(1)
  await compileFolder(copy.content, 'content', cache)
  expect(set).toHaveBeenCalledTimes(1)
})

test('what changed is compiled again: the source, or a registry it names', async () => {
  await compile()
  copy.edit('xinmin/page.yaml', '教师下沉社区', '教师在社区')
  expect((await compile()).work).toEqual({ compiled: 1, kept: 0 })
  copy.edit('departments.yaml', '新民市教育局', '新民市教育委员会')
  expect((await compile()).work).toEqual({ compiled: 1, kept: 0 })
})

test.each([
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['altered', (text: string) => text.replace('新民日报', '新民晚报')],
  ['empty', () => ''],
])('a kept source that is %s is made anew', async (_, damage) => {
  const first = await compile()
  for (const name of readdirSync(kept)) {
    const file = path.join(kept, name)
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
  }
  const again = await compile()
  expect(again.work).toEqual({ compiled: 1, kept: 0 })
  expect(again.edition).toEqual(first.edition)
  expect((await compile()).work.kept).toBe(1)
})

test('worker threads compile to the same', async () => {
  const { folders, read } = planOf(fixtureContent('valid'), 'content')
  const many = Array.from({ length: 5 }, () => folders).flat()
  const alone = many.map((folder) => compileSource(folder, read.registries))
  expect(await compileMany(many, read.registries, 2)).toEqual(alone)
})
