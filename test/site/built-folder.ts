import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildEdition } from '../../src/build-edition.ts'
import { writeFakeApp } from './fake-app.ts'

/** A folder in which editions are built with an app that is there at once. */
export interface BuildFolder {
  folder: string
  content: string
  /** Builds the content; under another name it is another site, of which nothing is kept. */
  build: (more?: {
    name?: string
    code?: string
    threads?: number
    threadsFrom?: number
  }) => ReturnType<typeof buildEdition>
  /** The path of a file of the site. */
  at: (file: string, name?: string) => string
  remove: () => void
}

/** Makes a folder to build in. */
export function buildFolder(): BuildFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'))
  const app = writeFakeApp(path.join(folder, 'app'))
  const content = path.join(folder, 'content')
  return {
    folder,
    content,
    build: ({ name = 'site', code = 'code', threads = 1, threadsFrom } = {}) =>
      buildEdition({
        content,
        out: path.join(folder, name),
        site: { url: 'https://x.example/', base: '/' },
        code,
        app: async () => app,
        compiled: path.join(folder, 'compiled'),
        threads,
        ...(threadsFrom === undefined ? {} : { threadsFrom }),
      }),
    at: (file, name = 'site') => path.join(folder, name, file),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** All files of a folder with what they hold, as text that tells bytes apart. */
export function filesIn(folder: string): Map<string, string> {
  return new Map(
    namesIn(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('latin1')]),
  )
}

/** When each file of a folder was written, and which it is on the disc. */
export function writtenIn(folder: string): Map<string, string> {
  return new Map(
    namesIn(folder).map((name) => {
      const { mtimeMs, ino } = statSync(path.join(folder, name))
      return [name, `${ino} ${mtimeMs}`]
    }),
  )
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort()
}
