import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Edition } from '../../src/edition/edition.ts'
import { presentedText } from '../../src/reader/presentation.ts'
import { serve } from '../../src/site/serve.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { type Subject, type Visit, visit } from './measure.ts'
import { precompressFolder } from './precompress-folder.ts'
import { printRatio, printTable } from './report.ts'
import { buildApp, buildSite, buildVitePress, writeBare } from './yardsticks.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SLOW_CPU = 4
/** Enough of a paragraph's beginning to know it by. */
const OPENING = 8
/** On our pages the marks are links from the first paint, and drawn anew by vis-timeline later. */
const OURS = { marks: '[aria-label=时间线] a[href]', drawing: '.vis-item' }
const THEIRS = { marks: '.vis-item', drawing: '.vis-item' }

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    article: { type: 'string', default: 'bus' },
    port: { type: 'string', default: '5280' },
  },
})

function say(words: string): void {
  process.stdout.write(words)
}

async function build(temporary: string, origin: string): Promise<Subject[]> {
  const root = path.join(temporary, 'root')
  say('Building the site …\n')
  await buildSite(ROOT, path.join(root, 'site'), `${origin}/site/`)
  const json = await readFile(path.join(root, 'site/edition.json'), 'utf8')
  const edition = Edition.parse(JSON.parse(json))
  const article = edition.articles.find(({ id }) => id === values.article)
  const paragraph = article?.blocks.find((block) => block.type === 'paragraph')
  if (article === undefined || paragraph === undefined) throw new Error(`no article ${values.article}`)
  const words = presentedText(paragraph).trim().slice(0, OPENING)

  say('Building the yardsticks …\n')
  await writeBare(edition, article, path.join(root, 'bare'))
  const ids = edition.articles.map(({ id }) => id)
  await buildApp(json, path.join(root, 'app'), '/app/', ids)
  const subjects: Subject[] = [
    { name: 'this site', url: `${origin}/site/articles/${article.id}/`, sought: { words, timeline: OURS } },
    { name: 'hand-written', url: `${origin}/bare/`, sought: { words } },
    {
      name: 'unoptimised',
      url: `${origin}/app/articles/${article.id}/`,
      sought: { words, timeline: THEIRS },
    },
  ]
  try {
    await buildVitePress(
      edition,
      path.join(temporary, 'vitepress'),
      path.join(root, 'vitepress'),
      '/vitepress/',
    )
    subjects.push({
      name: 'VitePress',
      url: `${origin}/vitepress/articles/${article.id}.html`,
      sought: { words },
    })
  } catch (error) {
    say(`VitePress could not be built and is left out: ${error instanceof Error ? error.message : error}\n`)
  }
  for (const yardstick of ['bare', 'app', 'vitepress']) {
    await precompressFolder(path.join(root, yardstick)).catch(() => {})
  }
  for (const file of ['_headers', '404.html'])
    await copyFile(path.join(root, 'site', file), path.join(root, file))
  return subjects
}

function report(
  subjects: readonly Subject[],
  slow: Map<Subject, Visit[]>,
  normal: Map<Subject, Visit[]>,
): void {
  const column =
    (visits: Map<Subject, Visit[]>, pick: (visit: Visit) => number | undefined) => (of: Subject) =>
      (visits.get(of) ?? []).flatMap((one) => pick(one) ?? [])
  const text = column(slow, (one) => one.text)
  const largest = column(slow, (one) => one.largest)
  const marks = column(slow, (one) => one.marks)
  const drawing = column(slow, (one) => one.drawing)
  const rows: [string, number, (of: Subject) => number[]][] = [
    ['HTML, KB', 1, column(slow, (one) => one.document / 1024)],
    ['until the text, KB', 1, column(slow, (one) => one.untilText / 1024)],
    ['in all, KB', 1, column(slow, (one) => one.total / 1024)],
    ['requests', 0, column(slow, (one) => one.requests)],
    ['text visible, ms', 0, text],
    ['LCP, ms', 0, largest],
    ['CLS', 3, column(slow, (one) => one.shift)],
    ['timeline usable: marks lead on, ms', 0, marks],
    ['timeline live: zoom and pan, ms', 0, drawing],
    ['tasks > 50 ms after the text', 0, column(normal, (one) => one.tasksAfterText)],
    ['  the longest, ms', 0, column(normal, (one) => one.longestTaskAfterText)],
  ]
  say(`\nArticle ${values.article}, ${values.runs} runs, cold cache; median (least–most).\n`)
  say('150 ms, 1.6 Mbit/s, brotli, CPU 4 × slower; the long tasks at normal CPU.\n\n')
  say(
    printTable(
      subjects.map(({ name }) => name),
      rows.map(([name, digits, of]) => ({ name, digits, columns: subjects.map(of) })),
    ),
  )
  const [site, bare, app] = subjects
  if (site === undefined || bare === undefined || app === undefined) return
  say('\n')
  say(printRatio('text visible / hand-written', text(site), text(bare), 1.15))
  say(printRatio('LCP / hand-written', largest(site), largest(bare), 1.15))
  say(printRatio('text visible / unoptimised', text(site), text(app), 0.25))
  say(printRatio('LCP / unoptimised', largest(site), largest(app), 0.25))
  say(printRatio('timeline usable / unoptimised', marks(site), marks(app), 0.5))
  say(printRatio('timeline live / unoptimised', drawing(site), drawing(app), 0.5))
}

async function bench(): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'bench-'))
  const port = Number(values.port)
  try {
    const subjects = await build(temporary, `http://127.0.0.1:${port}`)
    const server = await serve(path.join(temporary, 'root'), { port, base: '/' })
    const browser = await launchChromium()
    const slow = new Map<Subject, Visit[]>(subjects.map((subject) => [subject, []]))
    const normal = new Map<Subject, Visit[]>(subjects.map((subject) => [subject, []]))
    for (let run = 1; run <= Number(values.runs); run++) {
      say(`Run ${run} of ${values.runs} …\n`)
      for (const subject of subjects) slow.get(subject)?.push(await visit(browser, subject, SLOW_CPU))
      for (const subject of subjects) normal.get(subject)?.push(await visit(browser, subject, 1))
    }
    await browser.close()
    server.close()
    server.closeAllConnections()
    report(subjects, slow, normal)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

await bench()
