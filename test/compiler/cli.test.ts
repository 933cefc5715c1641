import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Edition } from '../../src/edition/edition.ts'
import { type ContentCopy, copyContent } from './content-copy.ts'

const STACK = /^\s+at .*:\d+/m
let copy: ContentCopy

beforeEach(async () => {
  copy = await copyContent('valid')
})
afterEach(() => copy.remove())

const out = () => join(copy.root, 'out', 'edition.json')

function run(...args: string[]) {
  const command = [
    '--import',
    'tsx',
    'src/compiler/cli.ts',
    '--content',
    copy.content,
    '--out',
    out(),
    ...args,
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('good content is summed up and written with its schema', () => {
  const { status, stdout } = run()
  expect(status).toBe(0)
  for (const row of [/^articles +3$/m, /^characters +204$/m, /^coverage +100\.00 %$/m, /^joins +1$/m]) {
    expect(stdout).toMatch(row)
  }
  for (const row of [/^gaps +2$/m, /^sic +1$/m, /^events +4$/m, /^departments +3$/m]) {
    expect(stdout).toMatch(row)
  }
  expect(Edition.parse(JSON.parse(readFileSync(out(), 'utf8'))).articles).toHaveLength(3)
  expect(readdirSync(join(copy.root, 'out')).sort()).toEqual(['edition.json', 'edition.schema.json'])
})

test('with errors all are listed, the exit code is 1, nothing is written and there is no stack trace', () => {
  copy.edit('xinmin/page.yaml', 'exact: 市图书馆', 'exact: 市博物馆')
  copy.edit('departments.yaml', 'kind: institution', 'kind: institute')
  const { status, stdout, stderr } = run()
  expect(status).toBe(1)
  expect(stdout).toMatch(/departments\.yaml:16:11 error unknown-kind: /)
  expect(stdout).toMatch(/xinmin\/page\.yaml:131:16 error quote-not-found: /)
  expect(stdout).toMatch(/^2 errors; nothing written$/m)
  expect(stdout + stderr).not.toMatch(STACK)
  expect(existsSync(out())).toBe(false)
})

test('with errors the old bundle is left whole', () => {
  run()
  const before = readFileSync(out())
  writeFileSync(join(copy.content, 'xinmin/page.yaml'), 'source: [')
  expect(run().status).toBe(1)
  expect(readFileSync(out())).toEqual(before)
  expect(readdirSync(join(copy.root, 'out')).sort()).toEqual(['edition.json', 'edition.schema.json'])
})

test('the same content gives the same bytes', () => {
  run()
  const before = readFileSync(out())
  run()
  expect(readFileSync(out())).toEqual(before)
})

test('a folder that does not exist is a diagnostic', () => {
  copy.remove()
  const { status, stdout, stderr } = run()
  expect(status).toBe(1)
  expect(stdout).toMatch(/edition\.yaml:1:1 error missing-file: /)
  expect(stdout + stderr).not.toMatch(STACK)
})

test('an output that cannot be written is said without a stack trace', () => {
  writeFileSync(join(copy.root, 'out'), 'a file where the folder should be')
  const { status, stderr } = run()
  expect(status).toBe(1)
  expect(stderr).toContain('out')
  expect(stderr).not.toMatch(STACK)
})

test('an unknown option is said, with the usage', () => {
  const { status, stderr } = run('--publsh')
  expect(status).toBe(2)
  expect(stderr).toMatch(/usage: npm run compile/)
  expect(stderr).not.toMatch(STACK)
})

test('--publish adds new ids and keeps the comments, but not while there are errors', () => {
  const published = () => readFileSync(join(copy.content, 'published.yaml'), 'utf8')
  copy.edit('published.yaml', '    - teachers\n', '')
  const before = published()
  copy.edit('departments.yaml', 'kind: institution', 'kind: institute')
  expect(run('--publish').status).toBe(1)
  expect(published()).toBe(before)

  copy.edit('departments.yaml', 'kind: institute', 'kind: institution')
  expect(run().stdout).toMatch(/warning unpublished-id/)
  const { status, stdout } = run('--publish')
  expect(status).toBe(0)
  expect(stdout).not.toMatch(/unpublished-id/)
  expect(published()).toMatch(/^# Once public, for ever\.$/m)
  expect(published()).toMatch(/- teachers$/m)
})
