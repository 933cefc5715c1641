import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { Edition } from '../../src/edition/edition.ts'
import { readingText } from '../../src/edition/inline-text.ts'
import { WHOLE_EDITION } from '../../src/reader/address.ts'
import type { Search } from '../../src/reader/hits.ts'
import { variantsOf } from '../../src/reader/search/aids.ts'
import { searchEntries } from '../../src/reader/search/search.ts'
import { select } from '../../src/reader/selection.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { searchAids } from '../../src/site/search-aids.ts'
import { serve } from '../../src/site/serve.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { printTable, spread } from './report.ts'
import { buildSite } from './yardsticks.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SLOW_CPU = 4
const FRAME_MS = 1000 / 60
const TARGET = 0.95
const SETTLED_MS = 500
/** Where the page says at each keystroke what it finds. */
const ANSWER = 'search [role=status]'
/** What readers type: words of the text, names, initials, traditional characters, several words, nothing there. */
const QUERIES = ['指挥调度中心', '核酸检测', 'sfl', '負壓車', '党员 志愿者', '疫', '图书馆']
/** How many times the edition's articles, to see how search grows. */
const SIZES = [1, 10, 100]

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, port: { type: 'string', default: '5281' } },
})

function say(words: string): void {
  process.stdout.write(words)
}

/** Each query as it grows, character by character. */
const keystrokes = QUERIES.flatMap((query) => [...query].map((_, i) => [...query].slice(0, i + 1).join('')))

function milliseconds(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

/** The edition with its articles repeated, as if it had that many. */
function enlarged(edition: Edition, times: number): ReturnType<typeof catalogue> {
  const articles = Array.from({ length: times }, () =>
    edition.articles.map((article) => ({ ...article })),
  ).flat()
  return catalogue({ ...edition, articles })
}

/** How long a keystroke's search takes beside `includes` over the text as it is, at several sizes. */
function compute(edition: Edition): void {
  const variants = variantsOf(searchAids(edition.departments, edition.articles))
  const search: Search = (entries, query) => searchEntries(entries, query, variants)
  const rows = SIZES.map((times) => {
    const all = enlarged(edition, times)
    const plain = all.entries.map(({ article }) =>
      article.blocks.map((b) => readingText(b.inlines)).join('\n'),
    )
    const first = milliseconds(() => search(all.entries, '疫'))
    const runs = Array.from({ length: Number(values.runs) }, () => keystrokes).flat()
    const searched = runs.map((query) => milliseconds(() => search(all.entries, query)))
    const filtered = runs.map((query) => milliseconds(() => select(all, { ...WHOLE_EDITION, query }, search)))
    const includes = runs.map((query) => milliseconds(() => plain.filter((text) => text.includes(query))))
    return { times, first, searched, filtered, includes }
  })
  say('\nOne keystroke in Node, ms; median (least–most).\n\n')
  say(
    printTable(
      ['includes', 'search', 'search and filter', 'the first, which folds'],
      rows.map(({ times, first, searched, filtered, includes }) => ({
        name: `${times} × ${edition.articles.length} articles`,
        digits: 3,
        columns: [includes, searched, filtered, [first]],
      })),
    ),
  )
  for (const { times, searched, includes } of rows) {
    const ratio = spread(searched).median / spread(includes).median
    say(`search / includes, ${times} ×: ${ratio.toFixed(1)} ×\n`)
  }
}

/**
 * Types a character and waits until all is still: how long after the page heard of it the next frame
 * came, ms; undefined when that frame did not hold the answer yet.
 */
async function type(page: Page, character: string): Promise<number | undefined> {
  await page.evaluate((answer) => {
    document.addEventListener(
      'input',
      () => {
        const heard = performance.now()
        requestAnimationFrame(() => {
          const shown = performance.now() - heard
          Object.assign(window, { shown, answer: document.querySelector(answer)?.textContent ?? '' })
        })
      },
      { once: true, capture: true },
    )
  }, ANSWER)
  await page.keyboard.insertText(character)
  await page.waitForTimeout(SETTLED_MS)
  return page.evaluate((answer) => {
    const settled = document.querySelector(answer)?.textContent ?? ''
    return Reflect.get(window, 'answer') === settled ? Number(Reflect.get(window, 'shown')) : undefined
  }, ANSWER)
}

/** The delays of all keystrokes of all queries, typed into the page's search field. */
async function typeAll(page: Page): Promise<(number | undefined)[]> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  const delays: (number | undefined)[] = []
  for (let run = 0; run < Number(values.runs); run++) {
    for (const query of QUERIES) {
      await page.getByRole('searchbox').fill('')
      await page.waitForTimeout(SETTLED_MS)
      for (const character of query) {
        if (character === ' ') await page.keyboard.insertText(character)
        else delays.push(await type(page, character))
      }
    }
  }
  return delays
}

function reportDelays(name: string, delays: readonly (number | undefined)[]): number {
  const shown = delays.flatMap((delay) => delay ?? [])
  const within = (frames: number) => shown.filter((ms) => ms <= frames * FRAME_MS).length / delays.length
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const { median, max } = spread(shown)
  say(
    `${name}: next frame after ${median.toFixed(1)} ms (most ${max.toFixed(1)}), ` +
      `the answer in it ${percent(shown.length / delays.length)}, within one frame of 16.7 ms ${percent(within(1))}, ` +
      `within two ${percent(within(2))}\n`,
  )
  return within(1)
}

/** How soon a keystroke is answered in Chromium on a slow computer, beside a field that does nothing. */
async function answered(origin: string): Promise<void> {
  const browser = await launchChromium()
  const bare = await browser.newPage()
  await bare.setContent('<input type="search">')
  const idle = await typeAll(bare)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(origin)
  await page.waitForLoadState('networkidle')
  const ours = await typeAll(page)
  await browser.close()
  say(`\n${ours.length} keystrokes in Chromium, CPU ${SLOW_CPU} × slower.\n\n`)
  reportDelays('a field that does nothing', idle)
  const share = reportDelays('the search field', ours)
  if (share < TARGET) say(`MISSED: at least ${TARGET * 100} % should be answered within one frame\n`)
}

const temporary = await mkdtemp(path.join(tmpdir(), 'bench-search-'))
try {
  const port = Number(values.port)
  const origin = `http://127.0.0.1:${port}/`
  const site = path.join(temporary, 'site')
  say('Building the site …\n')
  await buildSite(ROOT, site, origin)
  compute(Edition.parse(JSON.parse(await readFile(path.join(site, 'edition.json'), 'utf8'))))
  const server = await serve(site, { port, base: '/' })
  await answered(origin)
  server.close()
  server.closeAllConnections()
} finally {
  await rm(temporary, { recursive: true, force: true })
}
