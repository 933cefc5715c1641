import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readKnownSource } from '../../src/drafting/content-state.ts'
import { draftedBefore, readLastDrafts } from '../../src/drafting/last-draft.ts'
import { decodeText, drafted, encode, fileOf } from './draft-content.ts'

describe('drafts before, as they lie in the folders', () => {
  let root: string
  const file = (name: string, text = '') => ({ path: `${root}/${name}`, bytes: encode(text) })
  const put = (name: string, text: string) => writeFileSync(join(root, name), text)
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'draft-'))
    for (const name of ['a', 'b']) mkdirSync(join(root, name))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  test('what is there is read, of every source; what is not there is nobody’s fault', async () => {
    put('a/.draft.yaml', '甲')
    put('a/.draft.txt', '乙')
    put('b/.draft.yaml', '丙')
    const found = await readLastDrafts([file('a/page.yaml'), file('b/page.yaml'), file('edition.yaml')], root)
    expect(found.map(({ path, bytes }) => [path.slice(root.length), decodeText(bytes)])).toEqual([
      ['/a/.draft.yaml', '甲'],
      ['/a/.draft.txt', '乙'],
      ['/b/.draft.yaml', '丙'],
    ])
  })

  test('what is there and cannot be read is an error, so that no person’s work is taken for none', async () => {
    mkdirSync(join(root, 'a/.draft.yaml'))
    await expect(readLastDrafts([file('a/page.yaml')], root)).rejects.toThrow('EISDIR')
  })
})

describe('what a page.yaml and the draft before it say of a text that was corrected', () => {
  const text =
    '# 大桥通车\n\n本报讯（记者 周小川）昨日，大桥通车。\n\n# 渠道检修\n\n本报讯（记者 何平）昨日，渠道检修。\n'
  const draft = drafted(text)
  const yaml = decodeText(fileOf(draft, 'page.yaml'))
  const ids = draft.draft.articles.map(({ id }) => id)
  const later = `第2版\n\n${text}`
  /** The source with files taken out, or others in their place. */
  const known = (changed: Record<string, string | undefined> = {}) => {
    const files = draft.files.flatMap((file) => {
      const name = file.path.slice(draft.folder.length + 1)
      if (!(name in changed)) return [file]
      const now = changed[name]
      return now === undefined ? [] : [{ ...file, bytes: encode(now) }]
    })
    return readKnownSource({ path: draft.folder, files }, 'content')
  }
  const headlines = (words: string | undefined) =>
    [...(words ?? '').matchAll(/headline:\n(?: +#.*\n)* +line: (\d+)/g)].map(([, line]) => Number(line))

  test('both are numbered as the text now is, and articles keep their ids by their headlines’ new lines', () => {
    expect(headlines(yaml)).toEqual([1, 5])
    const before = draftedBefore(known(), later, 'new')
    expect(headlines(before?.theirs)).toEqual([3, 7])
    expect(before?.base).toBe(before?.theirs)
    expect([...(before?.ids ?? [])]).toEqual([
      [3, ids[0]],
      [7, ids[1]],
    ])
  })

  test('who has put in the new text’s SHA-256 has numbered the lines', () => {
    const sha256 = 'f'.repeat(64)
    const theirs = yaml.replace(/sha256: .*/, `sha256: ${sha256}`)
    const before = draftedBefore(known({ 'page.yaml': theirs }), later, sha256)
    expect(before?.theirs).toBe(theirs)
    expect(headlines(before?.base)).toEqual([3, 7])
    expect([...(before?.ids.keys() ?? [])]).toEqual([1, 5])
  })

  test('without the text before lines stay; without the draft before there is none to compare with', () => {
    expect(draftedBefore(known({ '.draft.txt': undefined }), later, 'new')).toMatchObject({
      theirs: yaml,
      base: yaml,
    })
    expect(draftedBefore(known({ '.draft.yaml': undefined }), later, 'new')).not.toHaveProperty('base')
    expect(draftedBefore(known({ 'page.yaml': undefined }), later, 'new')).toBeUndefined()
  })

  test('a page.yaml that cannot be read has no ids, and is there all the same', () => {
    const before = draftedBefore(known({ 'page.yaml': 'source: [' }), text, 'new')
    expect(before?.theirs).toBe('source: [')
    expect(before?.ids.size).toBe(0)
  })
})
