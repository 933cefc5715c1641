import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { BuildReport } from '../../src/site/build-site.ts'
import { serve } from '../../src/site/serve.ts'
import { addressOf } from '../browser/deployment.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { measured, type Taken } from './process-tree.ts'

/** What building an edition costs, and what its site holds. */
export interface BuiltEdition extends Taken {
  /** Of its time on the clock: until pages are there, what there is to take away, compressed copies; in ms. */
  pages: number
  /** The most memory until pages are there, in bytes. */
  pagesMemory: number
  away: number
  copies: number
  files: number
  /** In bytes: pages and what they load, what there is to take away, compressed copies. */
  pagesBytes: number
  awayBytes: number
  copiesBytes: number
  /** An article's page and home as they are sent, in bytes. */
  article: number
  home: number
}

/** Builds the site of a content folder in a process of its own; nothing is kept but below `work`. */
export async function buildEdition(work: string, article: string): Promise<BuiltEdition> {
  const taken = await measured(process.execPath, ['--import', 'tsx', 'test/bench/report-build.ts', work])
  const { took }: BuildReport = JSON.parse(await readFile(path.join(work, 'report.json'), 'utf8'))
  const out = path.join(work, 'site')
  const sizes = new Map<string, number>()
  for (const file of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const place = path.join(file.parentPath, file.name)
    sizes.set(path.relative(out, place), (await stat(place)).size)
  }
  const bytesOf = (kind: string) =>
    [...sizes].reduce((sum, [file, bytes]) => sum + (kindOf(file) === kind ? bytes : 0), 0)
  const sent = async (file: string) => (await readFile(path.join(out, `${file}.br`))).byteLength
  const pages = taken.clock - took.files - took.copies
  return {
    ...taken,
    pages,
    pagesMemory: taken.memoryUntil(pages),
    away: took.files,
    copies: took.copies,
    files: sizes.size,
    pagesBytes: bytesOf('pages'),
    awayBytes: bytesOf('away'),
    copiesBytes: bytesOf('copies'),
    article: await sent(`articles/${article}/index.html`),
    home: await sent('index.html'),
  }
}

function kindOf(file: string): 'pages' | 'away' | 'copies' {
  if (/\.(?:br|gz)$/.test(file)) return 'copies'
  return /\.(?:html|js)$|^assets\/|^(?:current|search-aids)\.json$/.test(file) ? 'pages' : 'away'
}

/** What a reader of a built site waits for and loads. */
export interface Reading {
  /** What an article's page asks for until it is at rest. */
  requests: number
  /** How long home takes to show what a department chosen for the first time leaves, in ms. */
  filter: number
}

/** Reads an article and filters home in a browser. */
export async function readEdition(out: string, article: string): Promise<Reading> {
  const server = await serve(out, { port: 0, base: '/' })
  const browser = await launchChromium()
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    let requests = 0
    page.on('request', () => requests++)
    await page.goto(`${addressOf(server)}articles/${article}/`)
    await page.waitForLoadState('networkidle')
    const ofArticle = requests
    await page.goto(addressOf(server))
    await page.waitForLoadState('networkidle')
    const status = page.getByRole('main').getByRole('status').first()
    const before = await status.textContent()
    const box = page.getByRole('group', { name: '部门' }).getByRole('checkbox').first()
    const start = performance.now()
    await box.check()
    await status.filter({ hasNotText: before ?? '' }).waitFor()
    return { requests: ofArticle, filter: performance.now() - start }
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}
