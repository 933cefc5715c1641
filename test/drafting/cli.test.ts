import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ContentCopy, copyContent } from '../compiler/content-copy.ts'

const TEXT = '# 河滨大桥通车\n\n本报讯（记者 周小川）3月7日，河滨大桥建成通车，市民可以步行过河。\n'
let copy: ContentCopy

beforeEach(async () => {
  copy = await copyContent('valid')
  writeFileSync(join(copy.root, 'in.txt'), TEXT)
})
afterEach(() => copy.remove())

function run(args: readonly string[], input?: string) {
  const command = ['--import', 'tsx', 'src/drafting/cli.ts', '--content', copy.content, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input })
  return { status, stdout, stderr }
}
const folder = () => join(copy.content, 'xinmin-daily-2022-12-02')

test('a file becomes a source folder; drafting it again keeps what a person changed', () => {
  const first = run(['--day', '2022-12-02', join(copy.root, 'in.txt')])
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toContain('1 篇，署名 1')
  expect(readdirSync(folder()).sort()).toEqual(['.draft.yaml', 'page.txt', 'page.yaml'])
  expect(readFileSync(join(folder(), 'page.txt'), 'utf8')).toBe(TEXT)
  copy.edit('xinmin-daily-2022-12-02/page.yaml', '  status: draft\n', '')
  copy.edit('xinmin-daily-2022-12-02/page.yaml', 'names: [周小川]', 'names: [周小山] # 已核')
  const changed = readFileSync(join(folder(), 'page.yaml'), 'utf8')
  const again = run([], TEXT)
  expect(again.stdout).toContain('文件里是 ["周小山"]，草稿是 ["周小川"]')
  expect(readFileSync(join(folder(), 'page.yaml'), 'utf8')).toBe(changed)
  expect(readdirSync(copy.content).filter((name) => name.startsWith('.'))).toEqual([])
})

test('--check writes nothing; what cannot be drafted is refused with its place and without a stack trace', () => {
  expect(run(['--check', '--day', '2022-12-02'], TEXT)).toMatchObject({ status: 0 })
  const { status, stdout, stderr } = run([], TEXT)
  expect(status).toBe(1)
  expect(stdout).toMatch(/^标准输入:1:1 error no-day: /m)
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+/m)
  expect(existsSync(folder())).toBe(false)
  expect(run(['--day', '2022-02-30'], TEXT).status).toBe(2)
})
