import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ISLANDS } from '../../src/ui/loading/islands.ts'

const MODULES = [
  ...['home/Home', 'article/ArticlePage', 'issues/Issues', 'issues/IssuePage', 'about/About'].map(
    (name) => `src/ui/${name}.tsx`,
  ),
  'src/ui/library/listed-words.ts',
  ...Object.values(ISLANDS),
]

/** Draws nothing, but tells all that a page knows: what it is made from shows in its bytes. */
const SERVER = `export const renderPage = async (known, path) => JSON.stringify([path, known.edition, known.entries.map(
  ({ article, events }) => [article, events])])
export const renderOfflinePage = () => 'offline'
`

/** Writes an app into a folder that is built in no time, so that a test builds many sites. */
export function writeFakeApp(folder: string): string {
  const write = (name: string, body: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), body)
  }
  const chunks = MODULES.map((name, i) => [name, { file: `assets/${i}.js` }] as const)
  const manifest = {
    'src/entry.tsx': { file: 'assets/entry.js', isEntry: true },
    ...Object.fromEntries(chunks),
  }
  write('manifest.json', JSON.stringify(manifest))
  write('inline-scripts.json', JSON.stringify({ beforePaint: 'a()', afterText: 'b()' }))
  write('service-worker.js', 'keep(__KEPT_FILES__)')
  write('server/prerender.js', SERVER)
  write('server/package.json', '{"type":"module"}')
  write('files/assets/entry.js', `console.log('${'app'.repeat(999)}')`)
  write('files/software.json', JSON.stringify({ ownBytes: 1, packages: [] }))
  write('files/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return folder
}
