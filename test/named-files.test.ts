import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const code = ['src', 'test']
  .flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => path.join(top, file)),
  )
  .filter((file) => /\.(?:tsx?|css|ya?ml|txt|json)$/.test(file))
const docs = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...['src', 'docs'].flatMap((top) =>
    existsSync(top)
      ? readdirSync(top, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.md'))
          .map((file) => path.join(top, file))
      : [],
  ),
].filter((file) => existsSync(file))

/** The comments of a file of code; all of a document. */
function words(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.md')) return text
  return [...text.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g)].map(([comment]) => comment).join('\n')
}

const NAMED = /(?<![\w./-])((?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|css))(?![\w-])/g

test('every file of code that a comment or a document names is there', () => {
  const named = [...code.filter((file) => /\.(?:tsx?|css)$/.test(file)), ...docs].flatMap((file) =>
    [...words(file).matchAll(NAMED)].map(([, name = '']) => ({ file, name })),
  )
  expect(named.length).toBeGreaterThan(15)
  const isThere = (name: string) => code.some((file) => file === name || file.endsWith(`/${name}`))
  const gone = named.filter(({ name }) => !isThere(name) && !existsSync(name))
  expect(gone.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
})

test('the README of a part names every folder of it', () => {
  // The folders of the content are the editors' own; its README tells of their form.
  const parts = readdirSync('src').filter(
    (part) => part !== 'content' && existsSync(path.join('src', part, 'README.md')),
  )
  expect(parts.length).toBeGreaterThan(2)
  const missing = parts.flatMap((part) => {
    const readme = readFileSync(path.join('src', part, 'README.md'), 'utf8')
    return readdirSync(path.join('src', part), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !readme.includes(`${entry.name}/`))
      .map(({ name }) => `${part}/${name}`)
  })
  expect(missing).toEqual([])
})
