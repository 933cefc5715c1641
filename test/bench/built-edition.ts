import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { serve } from '../../src/site/serve.ts'
import { siteFiles } from '../../src/site/site-files.ts'
import { addressOf } from '../browser/deployment.ts'
import { launchChromium } from '../browser/launch-chromium.ts'

/** What building an edition costs, and what its site holds. */
export interface BuiltEdition {
  /** Processor time, in ms: on a busy machine the clock says little. */
  cpu: number
  clock: number
  /** The most resident memory, in bytes. */
  memory: number
  files: number
  /** All files but the compressed copies, in bytes. */
  output: number
  /** An article's page and home as they are sent, in bytes. */
  article: number
  home: number
}

/** Tells, when the build ends, what it took; the last line of what it writes to file descriptor 3. */
const TELL = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 }))
})`,
)}`

/** Builds the site of a content folder in a process of its own. */
export async function buildEdition(content: string, out: string, article: string): Promise<BuiltEdition> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', TELL, 'src/build.ts'], {
    env: { ...process.env, SITE_CONTENT: content, SITE_OUT: out },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  let told = ''
  child.stdio[3]?.on('data', (part: Buffer) => {
    told += part
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`the build of ${content} ended with ${code}`)
  const clock = performance.now() - start
  const files = await siteFiles(out)
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(out, file))).size))
  const sent = async (file: string) => (await readFile(path.join(out, `${file}.br`))).byteLength
  const { cpu, memory }: { cpu: number; memory: number } = JSON.parse(told)
  return {
    cpu,
    memory,
    clock,
    files: files.length,
    output: sizes.reduce((sum, size) => sum + size, 0),
    article: await sent(`articles/${article}/index.html`),
    home: await sent('index.html'),
  }
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
