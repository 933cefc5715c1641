import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentCopy } from '../compiler/content-copy.ts'

const command = (copy: ContentCopy, args: readonly string[]) => [
  '--import',
  'tsx',
  'src/drafting/cli.ts',
  '--content',
  copy.content,
  ...args,
]

/** Runs `npm run draft` on a content to its end. */
export function runDraft(copy: ContentCopy, args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command(copy, args), {
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

/** Starts `npm run draft` on a content. */
export function startDraft(copy: ContentCopy, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, command(copy, args))
}

/** The folder that the fixture's newspaper has for a day, its files read and written by name. */
export function sourceFolder(copy: ContentCopy, day: string) {
  const folder = join(copy.content, `xinmin-daily-${day}`)
  return {
    folder,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
  }
}
