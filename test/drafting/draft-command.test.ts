import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ContentCopy, copyContent } from '../compiler/content-copy.ts'
import { runDraft, sourceFolder, startDraft } from './run-draft.ts'

const TEXT = '# 河滨大桥通车\n\n本报讯（记者 周小川）3月7日，河滨大桥建成通车，市民可以步行过河。\n'
// Each run of the program loads dictionaries.
vi.setConfig({ testTimeout: 240_000 })
let copy: ContentCopy

beforeEach(async () => {
  copy = await copyContent('valid')
})
afterEach(() => copy.remove())

const file = (name: string, text: string) => {
  const path = join(copy.root, name)
  writeFileSync(path, text)
  return path
}

test('a file becomes a source folder, its text unchanged', async () => {
  const run = await runDraft(copy, ['--day', '2022-12-02', file('in.txt', TEXT)])
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toContain('1 篇，署名 1')
  const { folder, read } = sourceFolder(copy, '2022-12-02')
  expect(readdirSync(folder).sort()).toEqual(['.draft.txt', '.draft.yaml', 'page.txt', 'page.yaml'])
  expect(read('page.txt')).toBe(TEXT)
})

test('--check writes nothing; what cannot be drafted is refused with its place and without a stack trace', async () => {
  expect(await runDraft(copy, ['--check', '--day', '2022-12-02'], TEXT)).toMatchObject({ status: 0 })
  const { status, stdout, stderr } = await runDraft(copy, [], TEXT)
  expect(status).toBe(1)
  expect(stdout).toMatch(/^标准输入:1:1 error no-day: /m)
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+/m)
  expect(existsSync(sourceFolder(copy, '2022-12-02').folder)).toBe(false)
  expect((await runDraft(copy, ['--day', '2022-02-30'], TEXT)).status).toBe(2)
  expect((await runDraft(copy, ['--dya', '2022-12-02'], TEXT)).stderr).toMatch(
    /^看不懂这些参数：.*--dya 2022-12-02\n用法：/,
  )
  expect((await runDraft(copy, [join(copy.root, 'none.txt')], '')).stderr).toMatch(
    /none\.txt：没有这个文件或文件夹（ENOENT）/,
  )
})

test('interrupted, it finishes the file at hand, leaves the others alone and says so', async () => {
  const long = Array.from(
    { length: 300 },
    (_, i) => `# 第${i}号桥昨日通车\n\n本报讯 3月7日，市水务局检修渠道。\n`,
  )
  const days = ['2022-12-02', '2022-12-03', '2022-12-04', '2022-12-05']
  const paths = days.map((day) => file(`${day}.txt`, long.join('\n')))
  const started = startDraft(copy, paths)
  let told = ''
  started.stderr?.on('data', (data) => {
    told += String(data)
  })
  await new Promise((resolve) => started.stdout?.once('data', resolve))
  started.kill('SIGINT')
  const code = await new Promise((resolve) => started.once('exit', resolve))
  expect(code).toBe(130)
  const [, done = '', left = ''] = /已停下：(\d) 个文件写完，(\d) 个没有动/.exec(told) ?? []
  expect(Number(done) + Number(left)).toBe(days.length)
  expect(Number(left)).toBeGreaterThan(0)
  const folders = readdirSync(copy.content).filter((name) => name.includes('xinmin-daily-'))
  expect(folders).toEqual(days.slice(0, Number(done)).map((day) => `xinmin-daily-${day}`))
  for (const folder of folders) {
    const files = readdirSync(join(copy.content, folder)).sort()
    expect(files).toEqual(['.draft.txt', '.draft.yaml', 'page.txt', 'page.yaml'])
    const yaml = (name: string) => readFileSync(join(copy.content, folder, name), 'utf8')
    expect(yaml('page.yaml')).toBe(yaml('.draft.yaml'))
  }
  const hidden = readdirSync(copy.content, { recursive: true, encoding: 'utf8' })
  expect(hidden.filter((name) => /(?:^|\/)\.(?!draft\.)/.test(name))).toEqual([])
})
