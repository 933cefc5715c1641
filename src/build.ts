import { rmSync } from 'node:fs'
import { buildEdition } from './build-edition.ts'
import { formatDiagnostic } from './edition/diagnostic.ts'
import { codeHash, keptApp } from './site/app/kept-app.ts'
import type { Work } from './site/jobs/do-jobs.ts'
import { failureWords } from './site/output/failure-words.ts'
import { workshopOf } from './site/output/swap.ts'
import { duration, progressLine } from './site/progress.ts'
import { siteAddress } from './site/site-address.ts'

const OUT = process.env.SITE_OUT ?? 'dist'
/** Another folder than the edition's own is for tests and benchmarks. */
const CONTENT = process.env.SITE_CONTENT ?? 'src/content'
const REDRAW_MS = 100
const ERASE_LINE = '\r\u001b[K'
const ON_TERMINAL = process.stderr.isTTY

const complain = (text: string) => process.stderr.write(`${text}\n`)

/** Draws a bar on the terminal, not too often. */
function drawn(): (work: Work) => void {
  const start = performance.now()
  let last = 0
  return (work) => {
    const now = performance.now()
    if (now - last < REDRAW_MS && work.done < work.total) return
    last = now
    process.stderr.write(ERASE_LINE + progressLine(work, now - start))
  }
}

async function run(): Promise<number> {
  const start = performance.now()
  const site = siteAddress(process.env.SITE_URL)
  const { diagnostics, report } = await buildEdition({
    content: CONTENT,
    out: OUT,
    site,
    code: codeHash(),
    app: (code) => keptApp('.build/app', code, site.base),
    compiled: '.build/compiled',
    ...(ON_TERMINAL ? { tell: drawn() } : {}),
  })
  if (ON_TERMINAL) process.stderr.write(ERASE_LINE)
  if (report === undefined) complain(`内容有错，没有生成网站。${OUT} 没有改动。`)
  for (const diagnostic of diagnostics) complain(formatDiagnostic(diagnostic))
  if (report === undefined) return 1
  const { files, made, kept } = report
  const took = duration(performance.now() - start)
  process.stdout.write(`${OUT}：${files} 个文件，新做 ${made} 批，沿用 ${kept} 批，用了 ${took}。\n`)
  return 0
}

process.on('SIGINT', () => {
  complain(`\n中断了。${OUT} 没有改动；已经做好的，下次不必再做。`)
  rmSync(workshopOf(OUT).lock, { force: true })
  process.exit(130)
})

try {
  process.exitCode = await run()
} catch (error) {
  complain(failureWords(error, OUT))
  process.exitCode = 1
}
