import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { formatDiagnostic } from '../edition/diagnostic.ts'
import type { Terminal } from '../terminal.ts'
import { writeWhole } from '../write-whole.ts'
import type { CompileResult } from './compile.ts'
import { folderCache } from './compile-cache.ts'
import { compileFolder } from './compile-folder.ts'
import { slashed } from './content-folder.ts'
import { describeFileError } from './file-error.ts'
import type { LinkedEdition } from './link/link.ts'
import { describeFresh, publishIds } from './link/publish-ids.ts'
import { formatSummary, summarize } from './link/summary.ts'
import { writeArchive } from './write-archive.ts'

const USAGE = '用法：npm run compile [-- --content 文件夹 --out 文件 --publish]'

interface Settings {
  content: string
  out: string
  publish: boolean
}

function readSettings(args: string[], { complain }: Terminal): Settings | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'src/content' },
        out: { type: 'string', default: '.build/edition.json' },
        publish: { type: 'boolean', default: false },
      },
    })
    return { ...values, content: slashed(values.content) }
  } catch {
    complain(`看不懂这些参数：${args.join(' ')}\n${USAGE}`)
    return undefined
  }
}

async function publish(content: string, { archive }: LinkedEdition, { print }: Terminal): Promise<void> {
  const path = `${content}/published.yaml`
  const { text, added } = publishIds(await readFile(path, 'utf8'), archive)
  await writeWhole(path, text)
  print(describeFresh(added))
}

async function run({ content, out, publish: publishes }: Settings, terminal: Terminal): Promise<number> {
  const { print } = terminal
  const cache = folderCache('.build/compiled')
  let result: CompileResult = await compileFolder(content, content, cache)
  if (publishes && result.edition === undefined) print('内容有错误，published.yaml 没有改')
  if (publishes && result.edition !== undefined) {
    await publish(content, result.edition, terminal)
    result = await compileFolder(content, content, cache)
  }
  const { diagnostics, edition } = result
  for (const diagnostic of diagnostics) print(formatDiagnostic(diagnostic))
  if (edition === undefined) {
    const errors = diagnostics.filter((d) => d.severity === 'error').length
    print(`共有${errors}处错误，没有写出文件`)
    return 1
  }
  await writeArchive(edition.archive, out)
  print(`${formatSummary(summarize(edition.archive))}\n已写出 ${out}`)
  return 0
}

/** Compiles a content folder into one file, and publishes its ids where asked to: 0, 1 where that fails, 2 for wrong words. */
export async function compileCommand(words: string[], terminal: Terminal): Promise<number> {
  const settings = readSettings(words, terminal)
  if (settings === undefined) return 2
  try {
    return await run(settings, terminal)
  } catch (error) {
    // A folder that cannot be read or written: say which, not where in this program.
    terminal.complain(describeFileError(error))
    return 1
  }
}
