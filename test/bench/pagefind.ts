import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { serve } from '../../src/site/serve.ts'
import { addressOf } from '../browser/deployment.ts'
import { launchChromium } from '../browser/launch-chromium.ts'

/** Pinned, so that its numbers mean the same next year. */
const PAGEFIND = 'pagefind@1.5.2'

/** What Pagefind answers to a query. */
export interface PagefindAnswer {
  /** The numbers of the articles found. */
  articles: readonly number[]
  /** How long it took when nothing was there yet, and once it was, in ms. */
  cold: number
  warm: number
  /** What came over the wire for it when nothing was there yet, in bytes. */
  bytes: number
}

interface PagefindIndex {
  addCustomRecord: (record: { url: string; content: string; language: string }) => Promise<unknown>
  writeFiles: (options: { outputPath: string }) => Promise<unknown>
}

/** Installs Pagefind in a folder of its own, indexes some texts and asks it, in Chromium, for some queries. */
export async function askPagefind(
  work: string,
  texts: readonly string[],
  queries: readonly string[],
): Promise<PagefindAnswer[]> {
  await writeFile(path.join(work, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', PAGEFIND], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const entry = pathToFileURL(path.join(work, 'node_modules/pagefind/lib/index.js')).href
  const pagefind: {
    createIndex: (options: object) => Promise<{ index: PagefindIndex }>
    close: () => Promise<void>
  } = await import(entry)
  const { index } = await pagefind.createIndex({ forceLanguage: 'zh' })
  for (const [i, content] of texts.entries())
    await index.addCustomRecord({ url: `/${i}`, content, language: 'zh' })
  const site = path.join(work, 'site')
  await index.writeFiles({ outputPath: path.join(site, 'pagefind') })
  await pagefind.close()
  for (const [file, body] of [
    ['_headers', ''],
    ['404.html', '404'],
    ['index.html', '<!doctype html><title>Pagefind</title>'],
  ] as const)
    await writeFile(path.join(site, file), body)
  return ask(site, await articlesOf(path.join(site, 'pagefind/fragment')), queries)
}

/** Which article each of Pagefind's fragments is of. */
async function articlesOf(folder: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const file of await readdir(folder)) {
    const text = gunzipSync(await readFile(path.join(folder, file))).toString('utf8')
    const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')))
    found.set(file.replace('.pf_fragment', ''), Number(url.slice(1)))
  }
  return found
}

async function ask(
  site: string,
  articles: ReadonlyMap<string, number>,
  queries: readonly string[],
): Promise<PagefindAnswer[]> {
  const server = await serve(site, { port: 0, base: '/' })
  const browser = await launchChromium()
  const answers: PagefindAnswer[] = []
  try {
    for (const query of queries) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await devtools.send('Network.enable')
      let bytes = 0
      devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength
      })
      await page.goto(addressOf(server))
      bytes = 0
      const answer = await page.evaluate(async (words) => {
        const address = '/pagefind/pagefind.js'
        const engine: { search: (query: string) => Promise<{ results: { id: string }[] }> } = await import(
          address
        )
        const start = performance.now()
        const { results } = await engine.search(words)
        const first = performance.now()
        await engine.search(words)
        return { ids: results.map(({ id }) => id), cold: first - start, warm: performance.now() - first }
      }, query)
      const { ids, cold, warm } = answer
      answers.push({ articles: ids.flatMap((id) => articles.get(id) ?? []), cold, warm, bytes })
      await context.close()
    }
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
  return answers
}
