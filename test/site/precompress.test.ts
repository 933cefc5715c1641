import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compressed, precompress } from '../../src/site/precompress.ts'
import { runs } from '../runs.ts'

test('what is compressed is the text, byte for byte, and the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const body = Buffer.from(text)
      const { br, gz } = await compressed(body)
      expect(brotliDecompressSync(br)).toEqual(body)
      expect(gunzipSync(gz)).toEqual(body)
      expect(await compressed(body)).toEqual({ br, gz })
    }),
    { numRuns: runs(20) },
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

async function folderOf(files: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'precompress-'))
  for (let i = 0; i < files; i++) await writeFile(path.join(folder, `${i}.html`), `朔州${i}`.repeat(2000))
  return folder
}

test('no more files are compressed at a time than there are cores', async () => {
  let now = 0
  let most = 0
  await precompress(await folderOf(60), async (body) => {
    most = Math.max(most, ++now)
    const copies = await compressed(body)
    now--
    return copies
  })
  expect(most).toBeLessThanOrEqual(availableParallelism())
})

test('a copy is whole as soon as it is there', async () => {
  const folder = await folderOf(60)
  let done = false
  const compressing = precompress(folder).finally(() => {
    done = true
  })
  const text = (copy: string, body: Buffer) =>
    (copy.endsWith('.br') ? brotliDecompressSync(body) : gunzipSync(body)).toString()
  const seen = new Set<string>()
  // Without Node's pool of threads, in which a look would wait until all is written.
  while (!done) {
    for (const name of readdirSync(folder).filter((file) => /\.(?:br|gz)$/.test(file) && !seen.has(file))) {
      seen.add(name)
      const number = Number.parseInt(name, 10)
      expect(text(name, readFileSync(path.join(folder, name)))).toBe(`朔州${number}`.repeat(2000))
    }
    await setImmediate()
  }
  await compressing
})
