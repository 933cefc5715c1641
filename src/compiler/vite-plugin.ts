import { resolve } from 'node:path'
import type { ErrorPayload, HotPayload, Plugin, ViteDevServer } from 'vite'
import { formatDiagnostic } from '../edition/diagnostic.ts'
import { editionJsonSchema } from '../edition/json-schema.ts'
import { serializeEdition } from '../edition/serialize.ts'
import { articlePlaces } from './article-places.ts'
import { folderCache } from './compile-cache.ts'
import { compileFolder } from './compile-folder.ts'
import { readContentFolder, slashed } from './content-folder.ts'
import { overlayError } from './overlay-error.ts'

const NAME = 'edition'
/** What a browser is told when there is another edition. */
const EDITION_CHANGED = 'edition:changed'
/**
 * To Vite's client an update puts the overlay away; the first one, on a page that came with the overlay, which has
 * nothing else to show, loads the page anew.
 */
const NO_ERROR: HotPayload = { type: 'update', updates: [] }
/** Editors save in several steps, and often several files at once. */
const SETTLE_MS = 50

export interface EditionPluginOptions {
  /** The content folder, relative to Vite's root. */
  content: string
}

/**
 * Serves `edition.json` and `edition.schema.json` below the base in development, anew on each save, tells open pages
 * of it, says where an article's blocks come from, and shows diagnostics in the overlay.
 */
export function editionPlugin({ content }: EditionPluginOptions): Plugin {
  return {
    name: NAME,
    apply: 'serve',
    async configureServer(server) {
      const { root } = server.config
      const cache = folderCache(resolve(root, '.build/compiled'))
      await serveEdition(server, slashed(content), () =>
        compileFolder(resolve(root, content), content, cache),
      )
    },
  }
}

async function serveEdition(
  server: ViteDevServer,
  content: string,
  compileContent: () => ReturnType<typeof compileFolder>,
): Promise<void> {
  const { base, logger, root } = server.config
  const folder = resolve(root, content)
  let bundle: string | undefined
  let failure: ErrorPayload['err'] | undefined

  async function recompile(): Promise<void> {
    const { edition, diagnostics, files } = await compileContent()
    for (const diagnostic of diagnostics) logger.warn(formatDiagnostic(diagnostic))
    // A page that came before there was any edition has nothing to change in place.
    const mended: HotPayload =
      bundle === undefined ? { type: 'full-reload' } : { type: 'custom', event: EDITION_CHANGED }
    // The last good edition stays while the content is broken.
    if (edition !== undefined) bundle = serializeEdition(edition.archive)
    failure = edition === undefined ? overlayError(diagnostics, files, root, NAME) : undefined
    // Vite keeps a message for the first browser to come if none is there yet; by then it may be stale.
    if (server.ws.clients.size === 0) return
    if (failure !== undefined) return server.ws.send({ type: 'error', err: failure })
    server.ws.send(NO_ERROR)
    server.ws.send(mended)
  }

  let queue = recompile()
  let timer: NodeJS.Timeout | undefined
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      queue = queue.then(recompile).catch((error: Error) => logger.error(error.message))
    }, SETTLE_MS)
  })
  server.ws.on('vite:client:connect', (_data, client) => {
    client.send(failure === undefined ? NO_ERROR : { type: 'error', err: failure })
  })
  server.middlewares.use(`${base}block-places.json`, async (request, response) => {
    const article = new URL(request.url ?? '', 'http://localhost').searchParams.get('article') ?? ''
    const places = articlePlaces(await readContentFolder(folder, content), content, article)
    response.statusCode = places === undefined ? 404 : 200
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.end(JSON.stringify(places ?? []))
  })
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0]
    const text =
      path === `${base}edition.json`
        ? (bundle ?? failure?.message ?? '')
        : path === `${base}edition.schema.json`
          ? editionJsonSchema()
          : undefined
    if (text === undefined) return next()
    const found = path?.endsWith('.schema.json') || bundle !== undefined
    response.statusCode = found ? 200 : 503
    response.setHeader(
      'Content-Type',
      found ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    )
    response.setHeader('Cache-Control', 'no-store')
    response.end(text)
  })
  await queue
}
