import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fixtureContent } from './fixtures.ts'

/** A copy of a fixture's content in a folder of its own, to break and mend. */
export interface ContentCopy {
  /** The folder; its content is in `content`. */
  root: string
  content: string
  /** Replaces words in a file of the content. */
  edit(file: string, words: string, by: string): void
  remove(): void
}

/** Copies a fixture's content to a temporary folder. */
export async function copyContent(fixture: string): Promise<ContentCopy> {
  const root = mkdtempSync(join(tmpdir(), 'edition-'))
  for (const { path, bytes } of fixtureContent(fixture)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), bytes)
  }
  const content = join(root, 'content')
  return {
    root,
    content,
    edit(file, words, by) {
      const path = join(content, file)
      const text = readFileSync(path, 'utf8')
      if (!text.includes(words)) throw new Error(`${file} does not hold “${words}”`)
      writeFileSync(path, text.replace(words, by))
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
