import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type ContentCopy, copyContent } from '../compiler/content-copy.ts'
import { runDraft, sourceFolder } from './run-draft.ts'

const TEXT = `# 河滨大桥通车

本报讯（记者 周小川 王梅）12月1日，河滨大桥建成通车，市民可以步行过河。连日来，周边交通有序。

# 渠道检修完成

本报讯（记者 何平）11月30日，渠道检修全面完成，沿线农户春灌用水有了保障。
`
// Each run of the program loads dictionaries.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })
/** A content with the text drafted once, of which each test has a copy. */
let drafted: ContentCopy
let copy: ContentCopy
let source: ReturnType<typeof sourceFolder>

beforeAll(async () => {
  drafted = await copyContent('valid')
  writeFileSync(join(drafted.root, 'in.txt'), TEXT)
  const first = await runDraft(drafted, ['--day', '2022-12-02', join(drafted.root, 'in.txt')])
  expect(first).toMatchObject({ status: 0, stderr: '' })
})
afterAll(() => drafted.remove())

beforeEach(async () => {
  copy = await copyContent('valid')
  cpSync(drafted.root, copy.root, { recursive: true })
  source = sourceFolder(copy, '2022-12-02')
})
afterEach(() => copy.remove())

/** Changes page.yaml as a person would. */
function edit(words: string | RegExp, by: string): void {
  const yaml = source.read('page.yaml')
  const changed = yaml.replace(words, by)
  expect(changed).not.toBe(yaml)
  source.write('page.yaml', changed)
}

const page = () => join(source.folder, 'page.txt')

test('a text that was not changed, by whatever name and path, is drafted into its folder and changes nothing', async () => {
  const yaml = source.read('page.yaml')
  const paths = [page(), relative('', page()), `./${relative('', page())}`, join(copy.root, 'in.txt')]
  expect(await runDraft(copy, paths)).toMatchObject({ status: 0, stderr: '' })
  expect(source.read('page.yaml')).toBe(yaml)
  expect(readdirSync(copy.content).filter((name) => name.startsWith('xinmin-daily'))).toHaveLength(1)
})

test('what a person changed, added, moved and took out stays; the rest follows the text as it was corrected', async () => {
  edit('  status: draft\n', '')
  edit('names: [周小川, 王梅]', 'names: [周小山, 王梅] # 已核')
  edit(/ {4}durations:\n.*\n.*\n/, '    notes:\n      - exact: 周边\n        reason: 我加的\n')
  const [head = '', bridge = '', canal = ''] = source
    .read('page.yaml')
    .split(/(?= {2}# .*\n {2}- id: .*\n {4}lines)/)
  source.write('page.yaml', `${head}${canal.trimEnd()}\n  # 我放到后面\n${bridge}`)
  const yaml = source.read('page.yaml')
  source.write('page.txt', `第2版\n\n${TEXT.replace('11月30日', '11月29日').replace('王梅', '王眉')}`)
  const { status, stdout } = await runDraft(copy, [relative('', page())])
  expect(stdout).toContain('.names：文件里是 ["周小山","王梅"]，草稿是 ["周小川","王眉"]')
  expect(stdout).toContain('  你改过的另外 2 处照旧')
  expect(status).toBe(0)
  const merged = source.read('page.yaml')
  expect(merged).not.toContain('  status: draft\n')
  expect(merged).not.toContain('durations')
  expect(merged).toContain('names: [周小山, 王梅] # 已核')
  expect(merged).toContain('exact: 周边\n        reason: 我加的')
  expect(merged.indexOf('渠道检修')).toBeLessThan(merged.indexOf('我放到后面'))
  expect(merged).toContain('date: 2022-11-29')
  expect(merged).not.toContain('date: 2022-11-30')
  const ids = (text: string) => text.match(/^ {2}- id: .*(?=\n {4}lines)/gm)
  expect(ids(merged)).toEqual(ids(yaml))
  expect(merged).toMatch(/\n\npages:\n.*\n {2}- name: "2"\n(?:.*\n)*furniture:\n/)
  expect(merged).toMatch(/headline:\n.*\n {6}line: 7\n/)
})

test('a person’s entry that the corrected text no longer fits is kept, and told where it stands', async () => {
  edit(/ {4}durations:\n.*\n.*\n/, '    notes:\n      - exact: 周边交通\n        reason: 我加的\n')
  source.write('page.txt', TEXT.replace('周边交通', '附近交通'))
  const { status, stdout } = await runDraft(copy, [page()])
  expect(status).toBe(1)
  const line =
    source
      .read('page.yaml')
      .split('\n')
      .findIndex((text) => text.includes('exact: 周边交通')) + 1
  expect(stdout).toMatch(new RegExp(`page\\.yaml:${line}:\\d+ error quote-not-found`))
})

test('a page.yaml that cannot be read is left alone, and told where', async () => {
  source.write('page.yaml', source.read('page.yaml').replace('source:', 'source: ['))
  const yaml = source.read('page.yaml')
  const { status, stdout, stderr } = await runDraft(copy, [page()])
  expect(status).toBe(1)
  expect(stdout).toMatch(/page\.yaml:\d+:\d+ error yaml-syntax/)
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+/m)
  expect(source.read('page.yaml')).toBe(yaml)
})
