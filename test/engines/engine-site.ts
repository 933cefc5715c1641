import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { serve } from '../../src/site/serve.ts'
import { addressOf } from '../browser/deployment.ts'
import { SITE } from '../browser/site.ts'
import { WATCH_PATH, watch } from './watch.ts'

/** The tests' site on a server of its own, which can be stopped. */
export interface EngineSite {
  url: string
  stop(): Promise<void>
  start(): Promise<void>
}

/** Whether a request is a page's, of an engine that cannot run a script before the page's own. */
function isUnwatchedPage({ headers }: IncomingMessage): boolean {
  const agent = headers['user-agent'] ?? ''
  return headers['sec-fetch-dest'] === 'document' && /AppleWebKit/.test(agent) && !/Chrome/.test(agent)
}

/** The page with the watch ahead of all, and nothing else changed: its policy lets scripts of the site run. */
async function sendWatched(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await fetch(new URL(request.url ?? '/', url))
  for (const name of ['content-type', 'content-security-policy', 'cache-control']) {
    const value = page.headers.get(name)
    if (value !== null) response.setHeader(name, value)
  }
  const text = await page.text()
  response.statusCode = page.status
  response.end(text.replace('<head>', `<head><script src="${WATCH_PATH}"></script>`))
}

/** Serves the site to one engine. */
export async function serveToEngine(): Promise<EngineSite> {
  const server = await serve(SITE, { port: 0, base: '/' })
  const url = addressOf(server)
  watchPages(server, url)
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: () =>
      new Promise((resolve) => server.listen(Number(new URL(url).port), '127.0.0.1', () => resolve())),
  }
}

function watchPages(server: Server, url: string): void {
  const answers = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === WATCH_PATH) {
      response.setHeader('Content-Type', 'text/javascript')
      response.end(`(${String(watch)})()`)
    } else if (isUnwatchedPage(request)) {
      sendWatched(url, request, response).catch((error: unknown) =>
        response.destroy(error instanceof Error ? error : undefined),
      )
    } else {
      for (const answer of answers) answer.call(server, request, response)
    }
  })
}
