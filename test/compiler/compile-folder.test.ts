import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { codeHash } from '../../src/compiler/code-hash.ts'
import { type CompileOptions, compile, linkPlan, planOf } from '../../src/compiler/compile.ts'
import { compileFolder } from '../../src/compiler/compile-folder.ts'
import { type CompiledSource, compileSource, sourceHash } from '../../src/compiler/compile-source.ts'
import { compilerVersion } from '../../src/compiler/compiler-version.ts'
import type { ContentFile } from '../../src/compiler/read/content-file.ts'
import { writeArchive } from '../../src/compiler/write-archive.ts'
import { Day } from '../../src/edition/day-schema.ts'
import type { Diagnostic } from '../../src/edition/diagnostic.ts'
import { editionJsonSchema } from '../../src/edition/json-schema.ts'
import { serializeEdition } from '../../src/edition/serialize.ts'
import { type ContentCopy, copyContent } from './content-copy.ts'
import { fixtureContent } from './fixtures.ts'

const valid = fixtureContent('valid')
const options: CompileOptions = { content: 'content', compiler: '9.8.7' }
const bytes = new TextEncoder().encode('字\n')

/** Rule and place of each diagnostic, with its first words. */
const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ ruleId, file, reason }) => `${ruleId} ${file} ${reason}`)

/** The valid content with a second source, which is a copy of the first. */
function twice(): ContentFile[] {
  const copies = valid
    .filter((file) => file.path.includes('/xinmin/'))
    .map((file) => ({ ...file, path: file.path.replace('/xinmin/', '/again/') }))
  return [...valid, ...copies]
}

describe('files compile to an edition', () => {
  test('which names the compiler’s version', () => {
    const { edition, diagnostics } = compile(valid, options)
    expect(diagnostics).toEqual([])
    expect(edition?.archive.compiler).toBe('9.8.7')
  })

  test('whatever the folder’s name', () => {
    const renamed = valid.map((file) => ({ ...file, path: file.path.replace('content/', 'a/b/') }))
    const { edition, diagnostics } = compile(renamed, { ...options, content: 'a/b' })
    expect(diagnostics).toEqual([])
    expect(edition?.archive).toEqual(compile(valid, options).edition?.archive)
  })

  test('but not where one source has what another has', () => {
    const { edition, diagnostics } = compile(twice(), options)
    expect(edition).toBeUndefined()
    expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([])
  })

  test('where the registries have no source, one is missed at the beginning of the folder', () => {
    const { edition, diagnostics } = compile(
      valid.filter((file) => !file.path.includes('/xinmin/')),
      options,
    )
    expect(edition).toBeUndefined()
    expect(diagnostics.filter(({ file }) => file === 'content')).toEqual([
      {
        ruleId: 'missing-file',
        severity: 'error',
        file: 'content',
        place: { line: 1, column: 1 },
        reason: 'content 里没有一个文件夹有 page.yaml',
        expected: '每份抄本一个文件夹，里面有 page.txt 和 page.yaml',
      },
    ])
  })

  test('files that nothing reads are told by where they lie', () => {
    const more = ['content/old.txt', 'content/xinmin/old.txt', 'content/xinmin/b/c.txt', 'content/c/d.txt']
    const { diagnostics } = compile([...valid, ...more.map((name) => ({ path: name, bytes }))], options)
    expect(told(diagnostics).sort()).toEqual([
      'missing-file content/c/page.yaml 没有文件 content/c/page.yaml',
      'unread-file content/old.txt 这个文件不会被读',
      'unread-file content/xinmin/b/c.txt 文件夹 content/xinmin/b 不会被读',
      'unread-file content/xinmin/old.txt 这个文件不会被读',
    ])
  })

  test('an issue of a day to come is told, where the day is known', () => {
    const { edition, diagnostics } = compile(valid, { ...options, today: Day.parse('2021-01-01') })
    expect(told(diagnostics)).toEqual([expect.stringContaining('issue-in-future content/xinmin/page.yaml')])
    expect(edition).toBeDefined()
    expect(compile(valid, { ...options, today: Day.parse('2023-01-01') }).diagnostics).toEqual([])
  })

  test('an error of the plan alone leaves no edition', () => {
    const plan = planOf(valid, 'content')
    const sources = plan.folders.map((folder) => compileSource(folder, plan.read.registries))
    expect(linkPlan(plan, sources, '1.0.0').edition).toBeDefined()
    plan.report.add('missing-file', { file: 'content', place: { line: 1, column: 1 } }, { reason: '没有' })
    expect(linkPlan(plan, sources, '1.0.0').edition).toBeUndefined()
  })

  test('what a plan, its sources and their links have to tell comes together, sorted', () => {
    const plan = planOf([...twice(), { path: 'content/old.txt', bytes }], 'content')
    const { diagnostics } = linkPlan(plan, [], '1.0.0')
    expect(told(diagnostics)[0]).toBe('unread-file content/old.txt 这个文件不会被读')
    const all = compile([...twice(), { path: 'content/old.txt', bytes }], options).diagnostics
    expect(all.length).toBeGreaterThan(2)
    expect(all.map(({ file }) => file)).toEqual(all.map(({ file }) => file).sort())
    expect(told(all)).toContain('unread-file content/old.txt 这个文件不会被读')
  })
})

describe('a folder', () => {
  let copy: ContentCopy
  beforeEach(async () => {
    copy = await copyContent('valid')
  })
  afterEach(() => {
    vi.useRealTimers()
    copy.remove()
  })

  test('is compiled with the version of package.json, and its files are given back', async () => {
    const { edition, diagnostics, files, work } = await compileFolder(copy.content, 'content')
    expect(diagnostics).toEqual([])
    expect(edition?.archive.compiler).toBe(compilerVersion())
    expect(files.map((file) => file.path).sort()).toEqual(valid.map((file) => file.path).sort())
    expect(work).toEqual({ compiled: 1, kept: 0 })
  })

  test('without a cache is compiled each time', async () => {
    await compileFolder(copy.content, 'content')
    expect((await compileFolder(copy.content, 'content')).work).toEqual({ compiled: 1, kept: 0 })
  })

  test('has no issue of a day after this one', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-01-01T12:00:00Z') })
    expect(told((await compileFolder(copy.content, 'content')).diagnostics)).toEqual([
      expect.stringContaining('issue-in-future'),
    ])
  })

  test('is kept by what went in: the source, the registries and the compiler’s own code', async () => {
    const asked: string[] = []
    const cache = {
      get: (hash: string) => {
        asked.push(hash)
        return Promise.resolve(undefined)
      },
      set: () => Promise.resolve(),
    }
    await compileFolder(copy.content, 'content', cache)
    const { folders, read } = planOf(valid, 'content')
    const code = codeHash(
      ['compiler/', 'edition/'].map((name) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url))),
    )
    expect(asked).toEqual(folders.map((folder) => sourceHash(folder, read.registries, code)))
  })
})

test('of two sources the one that is kept and the one made anew stand in their places', async () => {
  const copy = await copyContent('valid')
  try {
    for (const name of ['again', 'zuihou']) {
      cpSync(path.join(copy.content, 'xinmin'), path.join(copy.content, name), { recursive: true })
    }
    const all = new Map<string, CompiledSource>()
    const get = (hash: string) => Promise.resolve(all.get(hash))
    const set = vi.fn((hash: string, compiled: CompiledSource) => {
      all.set(hash, compiled)
      return Promise.resolve()
    })
    const whole = await compileFolder(copy.content, 'content', { get, set })
    expect(whole.work).toEqual({ compiled: 3, kept: 0 })
    const [, second] = [...all.keys()]
    all.delete(second ?? '')
    set.mockClear()
    const again = await compileFolder(copy.content, 'content', { get, set })
    expect(again.work).toEqual({ compiled: 1, kept: 2 })
    expect(set.mock.calls.map(([hash]) => hash)).toEqual([second])
    expect(again.diagnostics).toEqual(whole.diagnostics)
  } finally {
    copy.remove()
  }
})

test('the compiler’s version is that of package.json', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect(text).toContain(`"version": "${compilerVersion()}"`)
  expect(compilerVersion()).toMatch(/^\d+\.\d+\.\d+/)
})

test('an archive is written with its schema beside it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'))
  try {
    const archive = compile(valid, options).edition?.archive
    if (archive === undefined) throw new Error('the valid content does not compile')
    await writeArchive(archive, path.join(folder, 'own-name.json'))
    expect(readdirSync(folder).sort()).toEqual(['edition.schema.json', 'own-name.json'])
    const written = (name: string) => readFileSync(path.join(folder, name), 'utf8')
    expect(written('own-name.json')).toBe(serializeEdition(archive))
    expect(written('edition.schema.json')).toBe(editionJsonSchema())
  } finally {
    rmSync(folder, { recursive: true })
  }
})
