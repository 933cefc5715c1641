import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { describeFileError } from '../../src/compiler/file-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'file-error-'))
const file = join(folder, 'a.txt')
writeFileSync(file, '甲')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function errorOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing went wrong')
}

test.each<[what: string, run: () => unknown, expected: string]>([
  ['is not there', () => readFileSync(`${file}s`), `${file}s：没有这个文件或文件夹（ENOENT）`],
  [
    'lies below a file',
    () => readFileSync(join(file, 'b')),
    `${join(file, 'b')}：路径中有一段不是文件夹（ENOTDIR）`,
  ],
  ['is no folder', () => readdirSync(file), `${file}：路径中有一段不是文件夹（ENOTDIR）`],
  ['is there already', () => mkdirSync(file), `${file}：已经有同名的文件（EEXIST）`],
])('a file that %s is told in words', (_what, run, expected) => {
  expect(describeFileError(errorOf(run))).toBe(expected)
})

test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EISDIR', 'EMFILE'])('%s is told in words', (code) => {
  const error = Object.assign(new Error('english'), { code, path: 'a.txt' })
  expect(describeFileError(error)).toMatch(
    new RegExp(`^a\\.txt：\\p{Script=Han}[\\p{Script=Han}，]+（${code}）$`, 'u'),
  )
})

test('of anything else there is its message', () => {
  expect(describeFileError(new Error('别的'))).toBe('别的')
  expect(describeFileError(Object.assign(new Error('别的'), { code: 'EODD', path: 'a.txt' }))).toBe('别的')
  expect(describeFileError(Object.assign(new Error('写入'), { code: 'ENOSPC' }))).toBe('写入')
  expect(describeFileError('不是错误')).toBe('不是错误')
})
