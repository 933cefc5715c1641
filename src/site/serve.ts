import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { headersFor, readHeaders } from './headers.ts'

/**
 * Serves a built site as a careful static host would: precompressed files, headers by its `_headers`,
 * 404.html for what is not there. Reads every file afresh when `live`. Resolves once it listens.
 */
export async function serve(
  directory: string,
  options: { port: number; base: string; live?: boolean },
): Promise<Server> {
  const read = (file: string) => readFile(path.join(directory, file), 'utf8')
  const files = sirv(directory, { etag: true, brotli: true, gzip: true, dev: options.live ?? false })
  const rules = readHeaders(await read('_headers'))
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const [pathname = '/'] = url.split('?')
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value)
    const notFound = async () => {
      const lost = await read('404.html')
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Cache-Control', 'no-cache')
      response.end(lost)
    }
    if (!url.startsWith(options.base) || pathname === `${options.base}_headers`) {
      void notFound()
      return
    }
    request.url = url.slice(options.base.length - 1)
    files(request, response, () => void notFound())
  })
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve))
  return server
}
