import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeHash } from '../../src/compiler/code-hash.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'code-'))
  mkdirSync(path.join(folder, 'a/b'), { recursive: true })
  mkdirSync(path.join(folder, 'c'))
  for (const file of ['a/one.ts', 'a/b/two.ts', 'c/three.ts', 'a/notes.md']) {
    writeFileSync(path.join(folder, file), file)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const hash = () => codeHash([path.join(folder, 'a'), path.join(folder, 'c')])

test('the same code has the same hash, of sixty-four hexadecimal digits', () => {
  expect(hash()).toBe(hash())
  expect(hash()).toMatch(/^[0-9a-f]{64}$/)
})

test.each(['a/one.ts', 'a/b/two.ts', 'c/three.ts', 'a/b/new.ts'])('%s changes it', (file) => {
  const before = hash()
  writeFileSync(path.join(folder, file), 'else')
  expect(hash()).not.toBe(before)
})

test('another name changes it', () => {
  const before = hash()
  renameSync(path.join(folder, 'a/one.ts'), path.join(folder, 'a/first.ts'))
  expect(hash()).not.toBe(before)
})

test('what is no code does not change it', () => {
  const before = hash()
  writeFileSync(path.join(folder, 'a/notes.md'), 'else')
  writeFileSync(path.join(folder, 'a/ts.txt'), 'else')
  expect(hash()).toBe(before)
})
