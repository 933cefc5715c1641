import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { WORKER_FILE } from '../ui/offline/worker-address.ts'
import { APP, documentParts } from './app/app-parts.ts'
import { hostFiles } from './host-files.ts'
import { type Work, Workshift } from './jobs/do-jobs.ts'
import { costOf, type Job, type Setting, type SiteFile } from './jobs/job.ts'
import {
  dropOthers,
  keepResult,
  keptResult,
  placeFile,
  placeResult,
  type Result,
  type ResultFile,
} from './jobs/kept-results.ts'
import { aidsJob, type CompiledEdition, type PlannedJob, plan } from './jobs/plan.ts'
import { hand } from './jobs/run-job.ts'
import { swapIn, type Workshop } from './output/swap.ts'
import type { SitePage } from './page.ts'
import type { DataFile } from './page-data.ts'
import { getsCopies } from './precompress.ts'
import type { InlineParts } from './security.ts'
import { keptFiles, serviceWorker } from './service-worker.ts'

/** An edition whose data has its place: what there is to make of it, and nothing of what it says. */
export interface PlacedEdition {
  index: DataFile
  /** How many. */
  articles: number
  jobs: ReturnType<typeof plan>
  /** The files of its data; a bundle's is a result of its own. */
  data: readonly Result[]
}

/** What a site is built from, and where. */
export interface SiteBuild {
  edition: PlacedEdition
  setting: Setting
  /** The folder of the built app. */
  app: string
  out: string
  workshop: Workshop
  threads?: number
  threadsFrom?: number
  tell?: (work: Work) => void
}

/** What was done: how many files the site has, how many results were made and not kept, and what took how long, in ms. */
export interface BuildReport {
  files: number
  made: number
  kept: number
  took: { pages: number; files: number; copies: number }
}

/** The service worker, `_headers` and `.nojekyll`: no job makes them. */
const WRITTEN_LAST = 3

/**
 * Builds a whole site beside its place and puts it there at the end: data and pages, then what there is to take
 * away, then the compressed copies, each only if it is not kept from an earlier build; at last what depends on all.
 */
export async function buildSite(build: SiteBuild): Promise<BuildReport> {
  const { edition, setting, app, workshop } = build
  const { next: tree, kept } = workshop
  const place = { app, tree, kept }
  const own = hand(setting, place)
  const shift = new Workshift({ ...build, place, own })
  const clock = stopwatch()
  try {
    const { jobs, data } = edition
    const appFiles = placeApp(app, tree)
    const pages = await shift.do(jobs.pages)
    const pagesTook = clock()
    const files = await shift.do(jobs.files)
    const aids = await shift.do([
      aidsJob(
        edition.index,
        edition.articles,
        files.results.flatMap((result) => result.files),
      ),
    ])
    const filesTook = clock()
    const given = [...data, ...pages.results, ...files.results, ...aids.results]
    const copies = await shift.do([appFiles, ...given.map((result) => result.files)].flatMap(copyJob))
    const sent = sentFiles([appFiles, ...[...given, ...copies.results].map((result) => result.files)])
    const last = await shift.do(copyJob([writeWorker(build, sent)]))
    writeForHosts(build, jobs.pages)
    const results = [...given, ...copies.results, ...last.results]
    const made = pages.made + files.made + aids.made + copies.made + last.made
    swapIn(build.out, workshop)
    dropOthers(kept, new Set(results.map(({ key }) => key)))
    return {
      files: results.reduce((sum, result) => sum + result.files.length, appFiles.length + WRITTEN_LAST),
      made,
      kept: results.length - data.length - made,
      took: { pages: pagesTook, files: filesTook, copies: clock() },
    }
  } finally {
    await shift.end()
  }
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let since = performance.now()
  return () => {
    const before = since
    since = performance.now()
    return since - before
  }
}

/** Puts an edition's data at its place and plans what is made of it: what was compiled need not stay in memory. */
export async function placeEdition(
  edition: CompiledEdition,
  data: readonly SiteFile[],
  { next: tree, kept }: Workshop,
): Promise<PlacedEdition> {
  for (const folder of [tree, kept]) mkdirSync(folder, { recursive: true })
  const placed: Result[] = []
  for (const file of data) placed.push(await placeData(file, kept, tree))
  const { index, files } = edition
  return { index: files.index, articles: index.articles.id.length, jobs: plan(edition), data: placed }
}

async function placeData(file: SiteFile, kept: string, tree: string): Promise<Result> {
  const key = createHash('sha256').update(`${file.path}\n`).update(file.body).digest('hex')
  const result = keptResult(kept, key) ?? (await keepResult(kept, key, [file]))
  placeResult(kept, result, tree)
  return result
}

function placeApp(app: string, tree: string): ResultFile[] {
  const folder = path.join(app, APP.files)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
    .map((file) => {
      placeFile(path.join(folder, file), path.join(tree, file))
      return described(file, readFileSync(path.join(folder, file)))
    })
}

function described(file: string, body: Uint8Array): ResultFile {
  const digest = createHash('sha256').update(body).digest('hex')
  return { path: file, digest, bytes: body.byteLength, written: 0 }
}

/** The compressed copies of some files that were made together. */
function copyJob(files: readonly ResultFile[]): PlannedJob[] {
  const texts = files.filter(getsCopies).map(({ path: file, digest }) => ({ path: file, digest }))
  const job: Job = { type: 'copies', files: texts }
  return texts.length === 0 ? [] : [{ job, cost: costOf(job, 1) }]
}

/** All files but the copies, with as many bytes as their compressed copy has where there is one. */
function sentFiles(files: readonly (readonly ResultFile[])[]) {
  const copies = new Map(files.flat().map(({ path: file, bytes }) => [file, bytes]))
  return files
    .flat()
    .filter(({ path: file }) => !/\.(?:br|gz)$/.test(file))
    .map(({ path: file, digest, bytes }) => ({
      path: file,
      digest,
      bytes: copies.get(`${file}.gz`) ?? bytes,
    }))
}

function writeWorker({ app, workshop }: SiteBuild, sent: ReturnType<typeof sentFiles>): ResultFile {
  const home = readFileSync(path.join(workshop.next, 'index.html'), 'utf8')
  const script = serviceWorker(readFileSync(path.join(app, APP.worker), 'utf8'), keptFiles(sent, home))
  writeFileSync(path.join(workshop.next, WORKER_FILE), script)
  return described(WORKER_FILE, Buffer.from(script))
}

/** The kind of page that a set of pages has. */
const KINDS: Readonly<Record<Extract<Job, { type: 'pages' }>['pages']['type'], SitePage['kind']>> = {
  home: 'home',
  articles: 'article',
  issue: 'issue',
  issues: 'issues',
  department: 'department',
  about: 'about',
  withdrawn: 'withdrawn',
  lost: 'lost',
  offline: 'offline',
}

function writeForHosts({ app, setting, workshop }: SiteBuild, planned: readonly PlannedJob[]): void {
  const { scripts, assetsOf } = documentParts(app)
  const kinds = new Map(
    planned.flatMap(({ job }) => {
      if (job.type !== 'pages') return []
      const kind = KINDS[job.pages.type]
      const listed = job.parts.some(({ part }) => part === 'index')
      return [[`${kind} ${listed}`, assetsOf(kind, listed)] as const]
    }),
  )
  const inline = [...kinds.values()].map(({ style }): InlineParts => {
    return { scripts: [scripts.beforePaint, scripts.afterText], styles: [style] }
  })
  const entries = readdirSync(workshop.next, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  )
  const { headers, nginx } = hostFiles(setting.site.base, entries, inline)
  writeFileSync(path.join(workshop.next, '_headers'), headers)
  writeFileSync(path.join(workshop.next, '.nojekyll'), '')
  writeFileSync(path.join(workshop.folder, 'nginx.conf'), nginx)
}
