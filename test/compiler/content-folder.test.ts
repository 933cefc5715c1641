import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readContentFolder, slashed } from '../../src/compiler/content-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
for (const within of ['page/scans/old', '.hidden', 'page/.git', 'empty'])
  mkdirSync(join(folder, within), { recursive: true })
const FILES = ['edition.yaml', 'page/page.txt', 'page/page.yaml', 'page/scans/1.png', 'page/scans/old/2.png']
for (const file of [...FILES, '.hidden/a', '.DS_Store', 'page/.swp', 'page/.git/HEAD', 'page/scans/.b'])
  writeFileSync(join(folder, file), file)
symlinkSync(join(folder, 'edition.yaml'), join(folder, 'link.yaml'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('all files of a folder are read but for hidden ones and links; of what lies deeper than a source, the names', async () => {
  const read = await readContentFolder(folder, 'content')
  const found = read.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])
  expect(found.sort()).toEqual(
    FILES.map((file) => [`content/${file}`, file.split('/').length > 2 ? '' : file]).sort(),
  )
})

test('a folder is called by its own path, where no other name is given', async () => {
  const read = await readContentFolder(`${folder}/`)
  expect(read.map(({ path }) => path)).toContain(`${slashed(folder)}/page/page.yaml`)
})

test.each(['nowhere', 'edition.yaml'])('of %s, which is no folder, there is nothing', async (name) => {
  expect(await readContentFolder(join(folder, name))).toEqual([])
})

test('a folder that is there and cannot be read is no empty one', async () => {
  const loop = join(tmpdir(), `loop-${process.pid}`)
  symlinkSync(loop, loop)
  try {
    await expect(readContentFolder(loop)).rejects.toThrow('ELOOP')
  } finally {
    rmSync(loop)
  }
})

test.each([
  ['a/b', 'a/b'],
  ['a/b/', 'a/b'],
  ['a//', 'a'],
  ['C:\\a\\b\\', 'C:/a/b'],
  ['/', '/'],
  ['', ''],
])('%s is %s with slashes', (path, expected) => {
  expect(slashed(path)).toBe(expected)
})
