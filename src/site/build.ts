import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { SEARCH_AIDS_FILE } from '../reader/search/aids.ts'
import { writeWhole } from '../write-whole.ts'
import { builtAssets } from './assets.ts'
import { htmlDocument } from './document.ts'
import { exportedFiles } from './exported-files.ts'
import { finishSite } from './finish.ts'
import { pageHead } from './head.ts'
import { inlineScripts } from './inline/scripts.ts'
import { builtData } from './page-data.ts'
import { sitePages } from './pages.ts'
import { searchAids } from './search-aids.ts'
import { siteAddress } from './site-address.ts'

const OUT = process.env.SITE_OUT ?? 'dist'
/** What the build makes besides the site. */
const WORK = path.join(path.dirname(OUT), '.build', path.basename(OUT))
const SERVER = path.join(WORK, 'server')

const write = (file: string, body: string | Uint8Array) => writeWhole(path.join(OUT, file), body)

/** Builds the whole site into `SITE_OUT` or else `dist/`: the app, then every page around its markup. */
async function buildSite(): Promise<void> {
  const site = siteAddress(process.env.SITE_URL)
  await build({ logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true } })
  await build({
    logLevel: 'warn',
    // All in one bundle, so that React is the production build there too.
    ssr: { noExternal: true },
    build: {
      outDir: SERVER,
      emptyOutDir: true,
      ssr: true,
      rolldownOptions: { input: 'src/prerender.tsx' },
      copyPublicDir: false,
    },
  })
  const data = await builtData(OUT)
  const edition = data.archive
  const assetsOf = await builtAssets(OUT)
  const scripts = await inlineScripts()
  const server: typeof import('../prerender.tsx') = await import(
    pathToFileURL(path.resolve(SERVER, 'prerender.js')).href
  )
  for (const page of sitePages(edition)) {
    const { known, parts } = data.of(page)
    const markup =
      page.kind === 'offline'
        ? server.renderOfflinePage()
        : await server.renderPage(known, site.base + page.path.slice(1))
    const head = pageHead(edition, site, page)
    const listed = parts.some(({ part }) => part === 'index')
    const assets = assetsOf(page.kind, listed)
    await write(page.file, htmlDocument(edition, site, page, assets, { scripts, markup, head, data: parts }))
  }
  for await (const file of exportedFiles(edition, site)) await write(file.path, file.body)
  await write(SEARCH_AIDS_FILE, JSON.stringify(searchAids(edition)))
  await rm(path.join(OUT, '.vite'), { recursive: true })
  await finishSite({ out: OUT, work: WORK, base: site.base })
}

await buildSite().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
