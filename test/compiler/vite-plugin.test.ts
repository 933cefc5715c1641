import { join } from 'node:path'
import { createServer, type HotPayload, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { editionPlugin } from '../../src/compiler/vite-plugin.ts'
import { Edition } from '../../src/edition/edition.ts'
import { type ContentCopy, copyContent } from './content-copy.ts'
import { connectHot, type HotClient } from './hot-client.ts'

const BASE = '/paper/'
let copy: ContentCopy
let server: ViteDevServer | undefined
const clients: HotClient[] = []

beforeEach(async () => {
  copy = await copyContent('valid')
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.close()
  await server?.close()
  server = undefined
  copy.remove()
})

const config = () => ({
  root: copy.root,
  base: BASE,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [editionPlugin({ content: 'content' })],
})

async function serve(): Promise<ViteDevServer> {
  const started = await createServer({
    ...config(),
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  })
  server = started
  return started.listen()
}

/** The server's address on a port that was free, base included. */
const address = () => server?.resolvedUrls?.local[0] ?? ''
const ask = (path: string) => fetch(`${address()}${path}`)

/** What a browser that connects now is sent. */
async function connect({ config: { webSocketToken } }: ViteDevServer): Promise<HotPayload[]> {
  const client = await connectHot(`${address()}?token=${webSocketToken}`)
  clients.push(client)
  await vi.waitFor(() => expect(client.received).toContainEqual({ type: 'connected' }))
  return client.received
}

test('dev serves the edition and its schema below the base', async () => {
  await serve()
  const edition = await ask('edition.json?t=1')
  expect(edition.headers.get('content-type')).toContain('application/json')
  expect(Edition.parse(await edition.json()).title).toBe('新民旧事')
  expect(await (await ask('edition.schema.json')).json()).toMatchObject({ type: 'object' })
})

test('dev says where the blocks of an article are written, as the files are now', async () => {
  await serve()
  const places = async (article: string) => (await ask(`block-places.json?article=${article}`)).json()
  const [first] = await places('thanks')
  expect(first).toMatchObject({ text: { file: 'content/xinmin/page.txt', line: 23 } })
  const { line } = first.entries.find(({ path }: { path: string }) => path === 'articles[2].headline')
  copy.edit('xinmin/page.yaml', 'source:\n', '# 一行\nsource:\n')
  const [moved] = await places('thanks')
  expect(moved.entries).toContainEqual(
    expect.objectContaining({ path: 'articles[2].headline', line: line + 1 }),
  )
  expect((await ask('block-places.json?article=nothing')).status).toBe(404)
})

test('an error shows in the overlay and is gone when mended, and the JSON is new', async () => {
  const received = await connect(await serve())
  copy.edit('xinmin/page.yaml', 'exact: 市图书馆', 'exact: 市博物馆')
  copy.edit('departments.yaml', 'short: 市图书馆', 'short: 图书馆')
  await vi.waitFor(() => expect(received).toContainEqual(expect.objectContaining({ type: 'error' })), 10_000)
  const error = received.find((payload) => payload.type === 'error')
  expect(error?.err.message).toContain('content/xinmin/page.yaml:131:16 error quote-not-found')
  expect(error?.err).toMatchObject({
    stack: '',
    loc: { file: join(copy.content, 'xinmin/page.yaml'), line: 131, column: 16 },
    frame: expect.stringContaining('exact: 市博物馆'),
  })
  const shorts = async () =>
    Edition.parse(await (await ask('edition.json')).json()).departments.map((d) => d.short)
  expect(await shorts()).toContain('市图书馆')

  received.length = 0
  copy.edit('xinmin/page.yaml', 'exact: 市博物馆', 'exact: 市图书馆')
  await vi.waitFor(
    () => expect(received).toContainEqual({ type: 'custom', event: 'edition:changed' }),
    10_000,
  )
  expect(received.some(({ type }) => type === 'error')).toBe(false)
  expect(await shorts()).toContain('图书馆')
})

test('a browser that comes after the failure is shown it, and none that comes after it is mended', async () => {
  copy.edit('xinmin/page.yaml', 'exact: 市图书馆', 'exact: 市博物馆')
  const started = await serve()
  expect((await ask('edition.json')).status).toBe(503)
  const told: HotPayload[][] = []
  for (const _browser of [1, 2]) {
    const received = await connect(started)
    await vi.waitFor(() => expect(received).toContainEqual(expect.objectContaining({ type: 'error' })))
    told.push(received)
  }
  copy.edit('xinmin/page.yaml', 'exact: 市博物馆', 'exact: 市图书馆')
  await vi.waitFor(async () => expect((await ask('edition.json')).status).toBe(200), 10_000)
  expect((await connect(started)).filter(({ type }) => type === 'error')).toEqual([])
  // There was no edition yet that a page could have gone on with.
  for (const received of told) {
    await vi.waitFor(() => expect(received).toContainEqual(expect.objectContaining({ type: 'full-reload' })))
  }
})
