import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { draftCommand } from '../../src/drafting/draft-command.ts'
import { type CommandRun, runCommand } from '../command-run.ts'
import type { ContentCopy } from '../compiler/content-copy.ts'

const contentOf = ({ content }: ContentCopy) => ['--content', content]

/** Drafts into a content, with a text that comes in besides. */
export function runDraft(copy: ContentCopy, args: readonly string[], input = ''): Promise<CommandRun> {
  return runCommand((terminal) =>
    draftCommand([...contentOf(copy), ...args], {
      ...terminal,
      input: Readable.from([Buffer.from(input)]),
      isWatched: false,
      stopped: new AbortController().signal,
    }),
  )
}

/** Starts `npm run draft` on a content. */
export function startDraft(copy: ContentCopy, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/drafting/cli.ts', ...contentOf(copy), ...args])
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
