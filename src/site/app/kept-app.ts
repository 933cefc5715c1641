import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRunning } from '../output/running.ts'

/** How many builds of the app are kept: of some branches, and of some base paths. */
const MOST_KEPT = 6

/** What else than `src` the site is made by. What is installed counts, not what should be. */
const BESIDES = ['package.json', 'node_modules/.package-lock.json', 'package-lock.json', 'vite.config.ts']

/** A hash of all that makes the site but its content and settings: code (drafting makes no part of it), packages, Node. */
export function codeHash(root = '.'): string {
  const hash = createHash('sha256').update(process.version)
  const add = (file: string) => {
    const body = readFileSync(path.join(root, file))
    hash.update(`${file} ${body.byteLength}\n`).update(body)
  }
  for (const folder of ['src', 'public']) {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.map((name) => path.join(folder, name)).sort()) {
      if (/^src.(?:content|drafting)\b|\.md$/.test(file) || statSync(path.join(root, file)).isDirectory())
        continue
      add(file)
    }
  }
  for (const file of BESIDES) if (existsSync(path.join(root, file))) add(file)
  return hash.digest('hex')
}

/**
 * The folder of the app, built once for the same code and base path, in a process of its own; kept below `folder`.
 * Two that build the same at once both do, and the first to end is kept.
 */
export async function keptApp(folder: string, code: string, base: string): Promise<string> {
  const key = createHash('sha256').update(`${code} ${base}`).digest('hex').slice(0, 16)
  const app = path.join(folder, key)
  if (!existsSync(app)) {
    const draft = path.join(folder, `.${key}.${process.pid}`)
    try {
      await inOwnProcess(draft)
      renameUnlessThere(draft, app)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  const now = new Date()
  utimesSync(app, now, now)
  dropLeft(folder)
  dropOldest(folder)
  return app
}

async function inOwnProcess(folder: string): Promise<void> {
  const file = fileURLToPath(new URL('build-app.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error('the app could not be built')
}

function renameUnlessThere(draft: string, app: string): void {
  try {
    renameSync(draft, app)
  } catch (error) {
    if (!existsSync(app)) throw error
  }
}

/** Drafts whose build was killed. */
function dropLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^\.[0-9a-f]+\.(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

function dropOldest(folder: string): void {
  const kept = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, used: statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used)
  for (const { name } of kept.slice(MOST_KEPT))
    rmSync(path.join(folder, name), { recursive: true, force: true })
}
