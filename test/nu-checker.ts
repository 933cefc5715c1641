import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as z from 'zod'

/** Pinned, so that a page that passes today passes next year. */
const CHECKER = 'vnu-jar@26.9.27'
const SITE = 'dist'

const Report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.optional(z.string()),
      lastLine: z.optional(z.number()),
      lastColumn: z.optional(z.number()),
      message: z.string(),
      extract: z.optional(z.string()),
    }),
  ),
})

/**
 * Runs the Nu HTML checker over every page of the built site; exits 1 when it finds an error. Not a part of
 * `npm test`: it needs Java, and its package would fetch one when installed.
 */
function checkPages(): number {
  if (spawnSync('java', ['-version']).status !== 0) {
    process.stderr.write('The Nu HTML checker needs Java 11 or later; install it and run this again.\n')
    return 1
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'nu-checker-'))
  try {
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder, CHECKER],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const jar = path.join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar')
    const run = spawnSync('java', ['-jar', jar, '--format', 'json', '--skip-non-html', SITE], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const { messages } = Report.parse(JSON.parse(run.stderr))
    const errors = messages.filter(({ type }) => type !== 'info')
    for (const { url, lastLine, lastColumn, message, extract } of errors) {
      const page = url?.split(`/${SITE}/`).at(-1)
      process.stdout.write(`${page}:${lastLine}:${lastColumn} ${message}\n  ${extract}\n`)
    }
    process.stdout.write(`Nu HTML checker: ${errors.length} errors\n`)
    return errors.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = checkPages()
