import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileCommand } from '../../src/compiler/compile-command.ts'
import { Edition } from '../../src/edition/edition.ts'
import { runCommand } from '../command-run.ts'
import { type ContentCopy, copyContent } from './content-copy.ts'

const STACK = /^\s+at .*:\d+/m
let copy: ContentCopy

beforeEach(async () => {
  copy = await copyContent('valid')
})
afterEach(() => copy.remove())

const out = () => join(copy.root, 'out', 'edition.json')

const words = (args: readonly string[]) => ['--content', copy.content, '--out', out(), ...args]

const run = (...args: string[]) => runCommand((terminal) => compileCommand(words(args), terminal))

test('good content is summed up and written with its schema', async () => {
  const { status, stdout } = await run()
  expect(status).toBe(0)
  for (const row of [/^文章 +3$/m, /^字符 +204$/m, /^覆盖 +100\.00 %$/m, /^接排 +1$/m]) {
    expect(stdout).toMatch(row)
  }
  for (const row of [/^缺漏 +2$/m, /^存疑 +1$/m, /^日期 +4$/m, /^部门 +3$/m]) {
    expect(stdout).toMatch(row)
  }
  expect(Edition.parse(JSON.parse(readFileSync(out(), 'utf8'))).articles).toHaveLength(3)
  expect(readdirSync(join(copy.root, 'out')).sort()).toEqual(['edition.json', 'edition.schema.json'])
})

test('with errors all are listed, the exit code is 1, nothing is written and there is no stack trace', async () => {
  copy.edit('xinmin/page.yaml', 'exact: 市图书馆', 'exact: 市博物馆')
  copy.edit('departments.yaml', 'kind: institution', 'kind: institute')
  const command = ['--import', 'tsx', 'src/compiler/cli.ts', ...words([])]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toMatch(/departments\.yaml:16:11 error unknown-kind: /)
  expect(stdout).toMatch(/xinmin\/page\.yaml:131:16 error quote-not-found: /)
  expect(stdout).toMatch(/^共有2处错误，没有写出文件$/m)
  expect(stdout + stderr).not.toMatch(STACK)
  expect(existsSync(out())).toBe(false)
})

test('with errors the old bundle is left whole', async () => {
  await run()
  const before = readFileSync(out())
  writeFileSync(join(copy.content, 'xinmin/page.yaml'), 'source: [')
  expect((await run()).status).toBe(1)
  expect(readFileSync(out())).toEqual(before)
  expect(readdirSync(join(copy.root, 'out')).sort()).toEqual(['edition.json', 'edition.schema.json'])
})

test('the same content gives the same bytes', async () => {
  await run()
  const before = readFileSync(out())
  await run()
  expect(readFileSync(out())).toEqual(before)
})

test('a folder that does not exist is a diagnostic', async () => {
  copy.remove()
  const { status, stdout, stderr } = await run()
  expect(status).toBe(1)
  expect(stdout).toMatch(/edition\.yaml:1:1 error missing-file: /)
  expect(stdout + stderr).not.toMatch(STACK)
})

test('a folder without a source is told what belongs in it', async () => {
  rmSync(join(copy.content, 'xinmin'), { recursive: true })
  const { status, stdout } = await run()
  expect(status).toBe(1)
  const { content } = copy
  expect(stdout).toContain(
    `${content}:1:1 error missing-file: ${content} 里没有一个文件夹有 page.yaml\n  应为：每份抄本一个文件夹，里面有 page.txt 和 page.yaml\n`,
  )
})

test('an output that cannot be written is said without a stack trace', async () => {
  writeFileSync(join(copy.root, 'out'), 'a file where the folder should be')
  const { status, stderr } = await run()
  expect(status).toBe(1)
  expect(stderr).toMatch(/out：已经有同名的文件（EEXIST）$/m)
  expect(stderr).not.toMatch(STACK)
})

test('an unknown option is named, with the usage', async () => {
  const { status, stderr } = await run('--publsh')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^看不懂这些参数：.* --publsh$/m)
  expect(stderr).toMatch(/^用法：npm run compile/m)
  expect(stderr).not.toMatch(STACK)
})

test('--publish adds new ids, says which and keeps the comments, but not while there are errors', async () => {
  const published = () => readFileSync(join(copy.content, 'published.yaml'), 'utf8')
  copy.edit('published.yaml', '    - teachers\n', '')
  const before = published()
  copy.edit('departments.yaml', 'kind: institution', 'kind: institute')
  const refused = await run('--publish')
  expect(refused.status).toBe(1)
  expect(refused.stdout).toMatch(/^内容有错误，published\.yaml 没有改$/m)
  expect(published()).toBe(before)

  copy.edit('departments.yaml', 'kind: institute', 'kind: institution')
  expect((await run()).stdout).toMatch(/warning unpublished-id/)
  const { status, stdout } = await run('--publish')
  expect(status).toBe(0)
  expect(stdout).not.toMatch(/unpublished-id/)
  expect(stdout).toMatch(/^published\.yaml 新增文章 1 个：teachers$/m)
  expect(published()).toMatch(/^# Once public, for ever\.$/m)
  expect(published()).toMatch(/- teachers$/m)
  expect((await run('--publish')).stdout).toMatch(/^published\.yaml 没有要新增的 id$/m)
})
