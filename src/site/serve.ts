import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { EARLY_SCRIPT } from './early-script.ts'
import { headerPolicy, SECURITY_HEADERS } from './security.ts'

const IMMUTABLE = /^assets\//

/** The `<style>` of a built page; empty when there is none. */
function inlineStyle(html: string): string {
  return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
}

/**
 * Serves a built site as a careful static host would: precompressed files, security headers, hashed
 * assets immutable and all else revalidated, 404.html for what is not there. Resolves once it listens.
 */
export async function serve(directory: string, options: { port: number; base: string }): Promise<Server> {
  const lost = await readFile(path.join(directory, '404.html'), 'utf8')
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': headerPolicy({ script: EARLY_SCRIPT, style: inlineStyle(lost) }),
  }
  const files = sirv(directory, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      const immutable = IMMUTABLE.test(pathname.slice(1))
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const notFound = () => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(lost)
    }
    const url = request.url ?? '/'
    if (!url.startsWith(options.base)) {
      notFound()
      return
    }
    request.url = url.slice(options.base.length - 1)
    files(request, response, notFound)
  })
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve))
  return server
}
