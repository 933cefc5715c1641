import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { formatDiagnostic } from '../edition/diagnostic.ts'
import type { CompileResult } from './compile.ts'
import { compileFolder } from './compile-folder.ts'
import { slashed } from './content-folder.ts'
import { publishIds } from './link/publish-ids.ts'
import { formatSummary } from './link/summary.ts'
import { writeBundle, writeWhole } from './write-bundle.ts'

const USAGE = 'usage: npm run compile [-- --content DIR --out FILE --publish]'
const print = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)

interface Settings {
  content: string
  out: string
  publish: boolean
}

function readSettings(): Settings | undefined {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: 'src/content' },
        out: { type: 'string', default: '.build/edition.json' },
        publish: { type: 'boolean', default: false },
      },
    })
    return { ...values, content: slashed(values.content) }
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return undefined
  }
}

async function publish(content: string, { edition }: CompileResult): Promise<void> {
  if (edition === undefined) return
  const path = `${content}/published.yaml`
  await writeWhole(path, publishIds(await readFile(path, 'utf8'), edition))
}

async function run({ content, out, publish: publishes }: Settings): Promise<number> {
  let result: CompileResult = await compileFolder(content, content)
  if (publishes && result.edition !== undefined) {
    await publish(content, result)
    result = await compileFolder(content, content)
  }
  const { diagnostics, edition, summary } = result
  for (const diagnostic of diagnostics) print(formatDiagnostic(diagnostic))
  if (edition === undefined || summary === undefined) {
    const errors = diagnostics.filter((d) => d.severity === 'error').length
    print(`${errors} ${errors === 1 ? 'error' : 'errors'}; nothing written`)
    return 1
  }
  await writeBundle(edition, out)
  print(`${formatSummary(summary)}\nwritten to ${out}`)
  return 0
}

const settings = readSettings()
try {
  process.exitCode = settings === undefined ? 2 : await run(settings)
} catch (error) {
  // A folder that cannot be read or written: say which, not where in this program.
  complain(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
