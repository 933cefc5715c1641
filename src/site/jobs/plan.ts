import type { Bundle } from '../../edition/edition.ts'
import type { DepartmentId } from '../../edition/ids.ts'
import { WORDS_APART_FROM } from '../../edition/index-parts.ts'
import type { Index, IndexedSource } from '../../edition/index-schema.ts'
import { EDITION_FILES } from '../../exports/formats.ts'
import { shareCardPath } from '../../exports/site.ts'
import { grouped } from '../../reader/grouped.ts'
import { catalogueOfIndex } from '../../reader/indexed-catalogue.ts'
import { type IssuePath, issuePath } from '../../reader/issue-path.ts'
import { DIRECTORY } from '../../reader/search/lists/directory.ts'
import { issuePaths, undividedDays } from '../issue-pages.ts'
import type { PageSet } from '../page.ts'
import type { DataFile, DataPart } from '../page-data.ts'
import { searchSegments } from '../search-files.ts'
import { cardContent } from '../share-card.ts'
import { wordsShown } from '../words-shown.ts'
import { costOf, type Job } from './job.ts'
import type { ResultFile } from './kept-results.ts'

/** An edition as it was compiled and linked, and the files that hold it. */
export interface CompiledEdition {
  /** With all its words; the file of a large edition leaves them to others. */
  index: Index
  /** The bundles, in the order of the index' sources. */
  bundles: readonly Bundle[]
  files: { index: DataFile; about: DataFile }
  /** Of the archive. */
  digest: string
}

/** A job, and how long it takes, about, in ms. */
export interface PlannedJob {
  job: Job
  cost: number
}

/** How many bundles come with home: those of the articles that it shows first. */
const FIRST_BUNDLES = 3

const dataFile = ({ file, integrity }: DataFile): DataFile => ({ file, integrity })
const bundlePart = (source: DataFile): DataPart => ({ part: 'bundle', ...dataFile(source) })

/** All that is made of an edition: its pages, each from no more data than it needs, and what there is to take away. */
export function plan(edition: CompiledEdition): { pages: PlannedJob[]; files: PlannedJob[] } {
  return { pages: pageJobs(edition), files: fileJobs(edition) }
}

function pageJobs({ index, files }: CompiledEdition): PlannedJob[] {
  const known = catalogueOfIndex(index, [])
  const withIndex: DataPart[] = [{ part: 'index', ...files.index }]
  const { words } = index
  const apart = words !== undefined && index.articles.id.length >= WORDS_APART_FROM
  const withWords = (department?: DepartmentId): DataPart[] =>
    apart ? [{ part: 'index', ...files.index, words: wordsShown(known, words, department) }] : withIndex
  const [only] = index.sources
  const alone: DataPart[] | undefined =
    only !== undefined && index.sources.length === 1
      ? [{ ...bundlePart(only), beyond: { complete: true } }]
      : undefined
  const first = [...new Set(known.entries.map(({ source }) => source.id))].slice(0, FIRST_BUNDLES)
  const byId = new Map(index.sources.map((source) => [source.id, source]))
  const home = alone ?? [...withWords(), ...first.flatMap((id) => byId.get(id) ?? []).map(bundlePart)]
  const ofAll = (pages: PageSet, parts = withIndex) =>
    planned({ type: 'pages', parts: alone ?? parts, pages }, 20)
  return [
    planned({ type: 'pages', parts: [{ part: 'about', ...files.about }], pages: { type: 'about' } }, 50),
    planned({ type: 'pages', parts: home, pages: { type: 'home' } }, 20),
    ...index.departments.map((department) =>
      ofAll({ type: 'department', department }, withWords(department.id)),
    ),
    ofAll({ type: 'issues' }),
    ...(index.withdrawn.length === 0 ? [] : [ofAll({ type: 'withdrawn' })]),
    ofAll({ type: 'lost' }),
    ofAll({ type: 'offline' }),
    ...index.sources
      .filter(({ articles }) => articles > 0)
      .map((source) => {
        const parts: DataPart[] = alone ?? [{ ...bundlePart(source), beyond: { complete: false } }]
        return planned({ type: 'pages', parts, pages: { type: 'articles' } }, source.articles)
      }),
    ...issueJobs(index, issuePaths(known), alone),
  ]
}

/** The pages of issues: each from the bundles of its own sources, with what comes before and after it told. */
function issueJobs(index: Index, paths: readonly IssuePath[], alone: DataPart[] | undefined): PlannedJob[] {
  const undivided = undividedDays(
    paths,
    (index.redirects.issues ?? []).map(({ from }) => from),
  )
  const sourcesOf = grouped(index.sources, ({ issue }) => issuePath(issue))
  const beside = neighbours(index.sources)
  return paths.map((path) => {
    const [first, ...others] = (sourcesOf.get(path) ?? []).filter(({ articles }) => articles > 0)
    if (first === undefined) throw new RangeError(`no source of the issue ${path}`)
    const issue = { path, ...beside.get(path) }
    const parts: DataPart[] = alone ?? [
      { ...bundlePart(first), beyond: { complete: false, issue } },
      ...others.map(bundlePart),
    ]
    const alsoAt = undivided.get(path)
    const pages: PageSet = { type: 'issue', path, ...(alsoAt === undefined ? {} : { alsoAt }) }
    return planned({ type: 'pages', parts, pages }, 1)
  })
}

interface Beside {
  previous?: IssuePath
  next?: IssuePath
}

/** The issues of the same newspaper before and after each. */
function neighbours(sources: readonly IndexedSource[]): Map<IssuePath, Beside> {
  const found = new Map<IssuePath, Beside>()
  for (const own of grouped(sources, ({ issue }) => issue.newspaper).values()) {
    const paths = [...new Set(own.map(({ issue }) => issuePath(issue)))]
    paths.forEach((path, i) => {
      const [previous, next] = [paths[i - 1], paths[i + 1]]
      found.set(path, {
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      })
    })
  }
  return found
}

function fileJobs({ index, bundles, files, digest }: CompiledEdition): PlannedJob[] {
  const articles = index.articles.id.length
  return [
    planned({ type: 'edition-files', index: files.index, digest }, articles),
    ...EDITION_FILES.flatMap((file) =>
      file.from === 'sources'
        ? [
            planned(
              { type: 'edition-lines', format: file.path, bundles: index.sources.map(dataFile) },
              articles,
            ),
          ]
        : [],
    ),
    ...searchSegments(index).map(({ key, sources, articles }) => {
      const own = sources.map(dataFile)
      return planned({ type: 'search-lists', key, bundles: own }, articles)
    }),
    ...index.sources.map(({ file, integrity, articles }) =>
      planned({ type: 'article-files', bundle: { file, integrity } }, articles),
    ),
    ...bundles.map((bundle) => {
      const cards = bundle.articles.map((article) => ({
        path: shareCardPath(article.id),
        content: cardContent(bundle, article, index.span),
      }))
      return planned({ type: 'cards', cards }, cards.length)
    }),
  ]
}

/** What is made last of search: it names the lists that were made. */
export function aidsJob(index: DataFile, articles: number, made: readonly ResultFile[]): PlannedJob {
  const directories = made
    .filter(({ path }) => DIRECTORY.test(path))
    .map(({ path, digest }) => {
      return { file: path, integrity: `sha256-${Buffer.from(digest, 'hex').toString('base64')}` }
    })
  return planned({ type: 'search-aids', index, directories }, articles)
}

function planned(job: Job, articles: number): PlannedJob {
  return { job, cost: costOf(job, articles) }
}
