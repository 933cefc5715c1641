import type { Catalogue } from '../../reader/catalogue.ts'
import { dayRunName } from '../../reader/date-words.ts'
import { type Listed, type SearchAids, variantsOf } from '../../reader/search/aids.ts'
import { createAnswers } from '../../reader/search/lists/answers.ts'
import type { FromWorker, ToWorker } from '../../reader/search/lists/messages.ts'
import { type Segment, segmentsOf } from '../../reader/search/lists/segments.ts'
import { reloadIfReachable } from '../loading/reload.ts'
import type { Reach, SearchEngine } from './engine.ts'
import workerAddress from './list-worker.ts?worker&url'
import { SEARCH_POLICY } from './search-worker-policy.ts'

/** What comes quicker than this is told in one go. */
const TOGETHER_MS = 30

interface Options {
  aids: SearchAids
  listed: Listed
  /** Hears of the engine again whenever it knows more. */
  become: (engine: SearchEngine) => void
}

/**
 * The engine of a large edition: a worker looks words up in lists, of which it fetches what a query needs. A part of the edition,
 * or all its texts at once, is searched by the texts as the engine `plain` does.
 */
export function openListedSearch(plain: SearchEngine, { aids, listed, become }: Options): SearchEngine {
  let of: (ReturnType<typeof open> & { files: Catalogue['files'] }) | undefined
  let waits = false
  const more = () => {
    if (waits) return
    waits = true
    setTimeout(() => {
      waits = false
      change({})
    }, TOGETHER_MS)
  }
  const opened = ({ files }: Catalogue) => {
    if (of?.files !== files) of = { files, ...open(files, aids, listed, more) }
    return of
  }
  const fetchInitials = () => {
    change({ fetchInitials: undefined })
    initialsOf(listed).then(
      (others) => change({ initials: { ...aids.initials, ...others } }),
      () => change({ fetchInitials }),
    )
  }
  let engine: SearchEngine = {
    ...plain,
    searchIn: (catalogue) => (isListed(catalogue) ? opened(catalogue).answers : plain).searchIn(catalogue),
    reach: (catalogue, query) =>
      query !== undefined && isListed(catalogue)
        ? reachOf(opened(catalogue), catalogue, query, listed, more)
        : undefined,
    lists: [...Object.values(listed.directories), listed.initials].map(({ file }) => file),
    fetchInitials,
  }
  const change = (changes: Partial<SearchEngine>) => {
    engine = { ...engine, ...changes }
    become(engine)
  }
  return engine
}

function isListed({ complete, files }: Catalogue): boolean {
  return complete && files.length > 0
}

async function initialsOf({ initials: { file, integrity } }: Listed): Promise<SearchAids['initials']> {
  const response = await fetch(import.meta.env.BASE_URL + file, { integrity })
  if (!response.ok) throw new Error(`${response.status} ${file}`)
  return response.json()
}

function reachOf(
  { answers, gone }: ReturnType<typeof open>,
  catalogue: Catalogue,
  query: string,
  { directories }: Listed,
  more: () => void,
): Reach {
  const { there, all, coming, unseen } = answers.reach(catalogue, query)
  const missing = () => {
    // What is of another build than the page comes with the page of that build.
    if (gone() || unseen.some(({ key }) => directories[key] === undefined)) {
      void reloadIfReachable()
      return
    }
    answers.askAgain(query)
    more()
  }
  return coming || unseen.length === 0
    ? { there, unseen: undefined, missing: undefined }
    : { there, unseen: unseenWords(unseen, all - there), missing }
}

function open(files: Catalogue['files'], aids: SearchAids, { directories, full }: Listed, more: () => void) {
  const segments = segmentsOf(files, full)
  let worker: Worker | undefined
  let gone = false
  const post = (message: ToWorker) => worker?.postMessage(message)
  const answers = createAnswers({
    segments,
    variants: variantsOf(aids),
    send(ask, query) {
      if (worker === undefined) {
        worker = startWorker()
        worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
          answers.hear(data)
          more()
        }
        worker.onerror = () => {
          gone = true
          answers.end()
          more()
        }
        post({
          type: 'begin',
          base: new URL(import.meta.env.BASE_URL, location.origin).href,
          variants: aids.variants,
          segments: segments.map(({ key, sources }) => ({
            directory: directories[key],
            sources: sources.map(({ file, integrity, articles }) => ({ file, integrity, articles })),
          })),
        })
      }
      post({ type: 'ask', ask, query })
    },
  })
  return { answers, gone: () => gone }
}

let policy: { createScriptURL: (address: string) => string } | undefined

/** The worker; its address as Trusted Types want it, from a policy that admits no other. */
function startWorker(): Worker {
  const own = new URL(workerAddress, location.href).href
  policy ??= window.trustedTypes?.createPolicy(SEARCH_POLICY, {
    createScriptURL(given) {
      if (given !== own) throw new TypeError(`not the worker that searches: ${given}`)
      return given
    },
  })
  return new Worker(policy?.createScriptURL(own) ?? own, { type: 'module' })
}

/** Which part of the edition a search could not see, by its days. */
function unseenWords(unseen: readonly Segment[], articles: number): string {
  const days = unseen.map(({ from, to }) => dayRunName(from, to, true)).join('、')
  const network = navigator.onLine ? '' : '现在没有网络，只搜了本机已有的；'
  return `${network}${days}的文章有 ${articles} 篇没有搜`
}
