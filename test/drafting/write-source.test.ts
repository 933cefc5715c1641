import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSource } from '../../src/drafting/write-source.ts'
import { encode } from './draft-content.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'draft-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const filesIn = (folder: string, files: Record<string, string>) => ({
  folder,
  files: Object.entries(files).map(([name, text]) => ({ path: `${folder}/${name}`, bytes: encode(text) })),
})

test('a new folder is made, those above it too, open to others, and nothing is left beside it', async () => {
  const folder = join(root, 'content', 'hebin-1')
  await writeSource(filesIn(folder, { 'page.txt': '桥', '.draft.txt': '桥\n' }))
  expect(readdirSync(join(root, 'content'))).toEqual(['hebin-1'])
  expect(readFileSync(join(folder, 'page.txt'), 'utf8')).toBe('桥')
  expect(readFileSync(join(folder, '.draft.txt'), 'utf8')).toBe('桥\n')
  expect(readdirSync(folder)).toHaveLength(2)
  expect(statSync(folder).mode & 0o777).toBe(0o755)
})

test('a folder that cannot be written whole is not there, and the reason is told', async () => {
  const folder = join(root, 'hebin-1')
  const files = filesIn(folder, { 'page.txt': '桥', ['长'.repeat(200)]: '桥' })
  await expect(writeSource(files)).rejects.toThrow('ENAMETOOLONG')
  expect(readdirSync(root)).toEqual([])
})

test('in a folder that is there only files that differ are written, and the others are left as they are', async () => {
  const folder = join(root, 'hebin-1')
  await writeSource(filesIn(folder, { 'page.txt': '桥', 'page.yaml': 'a: 1\n' }))
  writeFileSync(join(folder, 'notes.txt'), '我的')
  const inode = (name: string) => statSync(join(folder, name)).ino
  const [text, yaml] = [inode('page.txt'), inode('page.yaml')]
  await writeSource(filesIn(folder, { 'page.txt': '桥', 'page.yaml': 'a: 2\n', '.draft.yaml': 'a: 2\n' }))
  expect(inode('page.txt')).toBe(text)
  expect(inode('page.yaml')).not.toBe(yaml)
  expect(readFileSync(join(folder, 'page.yaml'), 'utf8')).toBe('a: 2\n')
  expect(readdirSync(folder).sort()).toEqual(['.draft.yaml', 'notes.txt', 'page.txt', 'page.yaml'])
})
