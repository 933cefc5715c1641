import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Bundle } from '../../edition/edition.ts'
import type { Index } from '../../edition/index-schema.ts'
import type { Article } from '../../edition/schema.ts'
import { articleFiles } from '../../exports/article-files.ts'
import { editionFiles, linesFile } from '../../exports/edition-files.ts'
import type { LongFile } from '../../exports/exported-file.ts'
import { type AppParts, appParts } from '../app/app-parts.ts'
import { htmlDocument } from '../document.ts'
import { pageHead } from '../head.ts'
import { type DataFile, type DataReader, knownFrom } from '../page-data.ts'
import { pagesOf } from '../pages.ts'
import { compressed } from '../precompress.ts'
import { aidsFiles, listFiles } from '../search-files.ts'
import { drawCard } from '../share-card.ts'
import { type Job, jobKey, type Setting, type SiteFile } from './job.ts'
import { keepResult, type Result } from './kept-results.ts'

/** Where a job finds what it needs and leaves what it makes. */
export interface Place {
  /** The app as it was built. */
  app: string
  /** The site as far as it is there: its data, and the files to copy. */
  tree: string
  kept: string
}

/** Does jobs in one thread, with what several of them need. */
export interface Hand {
  do: (job: Job) => Promise<Result>
}

/** One who does jobs. */
export function hand(setting: Setting, place: Place): Hand {
  const read = dataIn(place.tree)
  let app: Promise<AppParts> | undefined
  const filesOf = (job: Job): AsyncIterable<SiteFile> | Iterable<SiteFile | LongFile> => {
    switch (job.type) {
      case 'pages':
        app ??= appParts(place.app)
        return pageFiles(job, setting, read, app)
      case 'article-files': {
        const contents = { ...read.bundle(job.bundle.file), compiler: setting.compiler }
        return contents.articles.flatMap((article) => articleFiles(contents, article, setting.site))
      }
      case 'edition-files':
        return editionFiles(
          {
            index: read.index(job.index.file),
            compiler: setting.compiler,
            digest: job.digest,
            bundle: ({ file }) => read.bundle(file),
          },
          setting.site,
        )
      case 'edition-lines':
        return [linesFile(job.format, bundlesOf(job.bundles, read), setting.site)]
      case 'search-lists':
        return listFiles(job.key, () => articlesOf(job.bundles, read))
      case 'search-aids': {
        const { departments, sources } = read.index(job.index.file)
        return aidsFiles(departments, articlesOf(sources, read), job.directories)
      }
      case 'cards':
        return cardFiles(job)
      case 'copies':
        return copies(job, place.tree)
      default:
        return job satisfies never
    }
  }
  return { do: (job) => keepResult(place.kept, jobKey(job, setting), filesOf(job)) }
}

/** Bundles one after the other, as each is asked for. */
function* bundlesOf(files: readonly DataFile[], read: DataReader): Generator<Bundle, void> {
  for (const { file } of files) yield read.bundle(file)
}

function* articlesOf(files: readonly DataFile[], read: DataReader): Generator<Article, void> {
  for (const bundle of bundlesOf(files, read)) yield* bundle.articles
}

/**
 * Reads data in a folder; what all lists are made from is read once. The compiler has just written it: to hold it to its
 * schema once more would have a large edition in memory twice.
 */
function dataIn(folder: string): DataReader {
  const text = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  let last: { file: string; index: Index } | undefined
  return {
    bundle: text,
    index: (file) => {
      if (last?.file !== file) last = { file, index: text(file) }
      return last.index
    },
    about: text,
  }
}

async function* pageFiles(
  { parts, pages }: Extract<Job, { type: 'pages' }>,
  { site, own }: Setting,
  read: DataReader,
  app: Promise<AppParts>,
): AsyncIterable<SiteFile> {
  const { server, assetsOf, scripts, shipped } = await app
  const known = knownFrom(parts, read)
  const listed = parts.some(({ part }) => part === 'index')
  for (const page of pagesOf(pages, own, known)) {
    const markup =
      page.kind === 'offline'
        ? server.renderOfflinePage()
        : await server.renderPage(known, site.base + page.path.slice(1), shipped)
    const head = pageHead(own, site, page)
    const assets = assetsOf(page.kind, listed)
    yield {
      path: page.file,
      body: htmlDocument(own, site, page, assets, {
        scripts,
        markup,
        head,
        data: parts,
        complete: known.complete,
      }),
    }
  }
}

async function* cardFiles({ cards }: Extract<Job, { type: 'cards' }>): AsyncIterable<SiteFile> {
  for (const { path: file, content } of cards) yield { path: file, body: await drawCard(content) }
}

async function* copies({ files }: Extract<Job, { type: 'copies' }>, tree: string): AsyncIterable<SiteFile> {
  for (const { path: file } of files) {
    const { br, gz } = await compressed(readFileSync(path.join(tree, file)), file)
    yield { path: `${file}.br`, body: br }
    yield { path: `${file}.gz`, body: gz }
  }
}
