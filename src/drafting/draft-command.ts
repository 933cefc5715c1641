import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { readContentFolder, slashed } from '../compiler/content-folder.ts'
import { describeFileError } from '../compiler/file-error.ts'
import type { ContentFile } from '../compiler/read/content-file.ts'
import { Day } from '../edition/day-schema.ts'
import { formatDiagnostic } from '../edition/diagnostic.ts'
import type { Terminal } from '../terminal.ts'
import { writeWhole } from '../write-whole.ts'
import { type ContentState, readContentState } from './content-state.ts'
import type { StatedIssue } from './draft-issue.ts'
import { draftSource, type SourceDraft, withSource } from './draft-source.ts'
import { summaryOf } from './draft-summary.ts'
import { readLastDrafts } from './last-draft.ts'
import { timeLeft } from './time-left.ts'
import { writeSource } from './write-source.ts'

const USAGE =
  '用法：npm run draft -- 文件… [--newspaper 报纸id] [--day 年-月-日] [--check] [--content 文件夹]'
const STANDARD_INPUT = '-'

/** What a draft is made beside: its words go there, a text may come from there, and it is told to stop from there. */
export interface Workplace extends Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean }
  /** Whether somebody watches, who is told how long it will take. */
  isWatched: boolean
  stopped: AbortSignal
}

interface Settings extends StatedIssue {
  paths: string[]
  content: string
  check: boolean
}

function readSettings(args: string[], { input, complain }: Workplace): Settings | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'src/content' },
        newspaper: { type: 'string' },
        day: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    })
    const { newspaper, day } = values
    if (positionals.length === 0 && input.isTTY === true) throw new Error('没有给出文件')
    const known = day === undefined ? undefined : Day.safeParse(day)
    if (known?.success === false) throw new Error(`--day “${day}”不是一个日子，应如 2022-12-01`)
    return {
      paths: positionals.length === 0 ? [STANDARD_INPUT] : positionals.map(sameSpelling),
      content: sameSpelling(values.content),
      check: values.check,
      ...(newspaper !== undefined && { newspaper }),
      ...(known !== undefined && { day: known.data }),
    }
  } catch (error) {
    // What parseArgs says is English, and has a code.
    const own = error instanceof Error && !('code' in error) ? error.message : undefined
    complain(`${own ?? `看不懂这些参数：${args.join(' ')}`}\n${USAGE}`)
    return undefined
  }
}

/** A path as it is told from others: 'src//content', './src/content' and its absolute path are one. */
function sameSpelling(path: string): string {
  if (path === STANDARD_INPUT) return path
  const inside = relative('', path)
  return slashed(inside.startsWith('..') ? resolve(path) : inside) || '.'
}

async function readInput(path: string, input: NodeJS.ReadableStream): Promise<ContentFile> {
  return path === STANDARD_INPUT
    ? { path: '标准输入', bytes: await buffer(input) }
    : { path, bytes: await readFile(path) }
}

async function run({ paths, content, check, ...stated }: Settings, workplace: Workplace): Promise<number> {
  const { print, complain, isWatched, stopped } = workplace
  const files = await readContentFolder(content)
  const drafts = await readLastDrafts(files, content)
  let state: ContentState = readContentState([...files, ...drafts], content)
  for (const problem of state.problems) print(formatDiagnostic(problem))
  if (state.problems.some(({ severity }) => severity === 'error')) return 1
  let refused = 0
  const started = Date.now()
  for (const [done, path] of paths.entries()) {
    if (stopped.aborted) {
      complain(`已停下：${done} 个文件写完，${paths.length - done} 个没有动`)
      return 130
    }
    const drafted = await draftOne(path, state, stated, workplace)
    if (drafted === undefined || drafted.problems.length > 0) refused++
    if (drafted !== undefined) {
      state = withSource(state, drafted)
      if (!check) await write(drafted, state)
    }
    const left = timeLeft(done + 1, paths.length, Date.now() - started)
    if (left !== undefined && isWatched) complain(left)
  }
  if (check) print('只作检查，没有写任何文件')
  return refused > 0 ? 1 : 0
}

/** The registry first: a source never names a department that is not in it. */
async function write(drafted: SourceDraft, { root, departments }: ContentState): Promise<void> {
  if (drafted.proposed.length > 0) await writeWhole(`${root}/departments.yaml`, departments)
  await writeSource(drafted)
}

async function draftOne(
  path: string,
  state: ContentState,
  stated: StatedIssue,
  { input, print }: Workplace,
): Promise<SourceDraft | undefined> {
  const drafted = draftSource(await readInput(path, input), state, stated)
  if (Array.isArray(drafted)) {
    for (const diagnostic of drafted) print(formatDiagnostic(diagnostic))
    return undefined
  }
  print(summaryOf(drafted))
  for (const problem of drafted.problems) print(formatDiagnostic(problem))
  return drafted
}

/** Drafts texts into a content folder: 0, 1 where one is refused, 2 for wrong words, 130 where it was told to stop. */
export async function draftCommand(words: string[], workplace: Workplace): Promise<number> {
  const settings = readSettings(words, workplace)
  if (settings === undefined) return 2
  try {
    return await run(settings, workplace)
  } catch (error) {
    // A file that cannot be read or written: say which, not where in this program.
    workplace.complain(describeFileError(error))
    return 1
  }
}
