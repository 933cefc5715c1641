import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compressed, precompress } from '../../src/site/precompress.ts'

test('what is compressed is the text, byte for byte, and the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const body = Buffer.from(text)
      const { br, gz } = await compressed(body)
      expect(brotliDecompressSync(br)).toEqual(body)
      expect(gunzipSync(gz)).toEqual(body)
      expect(await compressed(body)).toEqual({ br, gz })
    }),
    { numRuns: 20 },
  )
})

test('the gzip copy tells neither time nor machine', async () => {
  const { gz } = await compressed(Buffer.from('朔州'))
  expect([...gz.slice(4, 8)]).toEqual([0, 0, 0, 0])
  expect(gz[9]).toBe(255)
})

test('every text file gets its copies, pictures none, and copies no copies', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'precompress-'))
  for (const name of ['a.html', 'b.tei', 'c.png']) await writeFile(path.join(folder, name), '朔州'.repeat(99))
  await precompress(folder)
  await precompress(folder)
  expect((await readdir(folder)).sort()).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
    'b.tei',
    'b.tei.br',
    'b.tei.gz',
    'c.png',
  ])
  expect((await readFile(path.join(folder, 'a.html.br'))).byteLength).toBeLessThan(100)
})
