import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compressed, getsCopies } from '../../src/site/precompress.ts'
import { runs } from '../runs.ts'

test.each(['index.html', 'assets/a.js', 'articles/a/a.txt'])(
  'what is compressed of %s is the text, byte for byte, and the same each time',
  async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const body = Buffer.from(text)
        const { br, gz } = await compressed(body, file)
        expect(brotliDecompressSync(br)).toEqual(body)
        expect(gunzipSync(gz)).toEqual(body)
        expect(await compressed(body, file)).toEqual({ br, gz })
      }),
      { numRuns: runs(8) },
    )
  },
)

test('the gzip copy tells neither time nor machine', async () => {
  const { gz } = await compressed(Buffer.from('朔州'), 'index.html')
  expect([...gz.slice(4, 8)]).toEqual([0, 0, 0, 0])
  expect(gz[9]).toBe(255)
})

test('texts get copies, pictures none, nor what fits in a packet, and copies no copies', () => {
  const files = ['a.html', 'b.tei.xml', 'c.png', 'a.html.br', 'a.html.gz', 'service-worker.js', '_headers']
  expect(files.filter((path) => getsCopies({ path, bytes: 5000 }))).toEqual([
    'a.html',
    'b.tei.xml',
    'service-worker.js',
  ])
  expect(getsCopies({ path: 'articles/bus/bus.bib', bytes: 300 })).toBe(false)
})
