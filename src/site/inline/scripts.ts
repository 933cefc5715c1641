import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { BROWSERS } from '../browsers.ts'

/** The scripts that stand in every page itself: in its head, and below its text. */
export interface InlineScripts {
  beforePaint: string
  afterText: string
}

/** The scripts of the pages, minified as the rest of the site; the same each time, since their hashes allow them. */
export async function inlineScripts(): Promise<InlineScripts> {
  const [beforePaint, afterText] = await Promise.all(['before-paint.ts', 'after-text.ts'].map(scriptOf))
  if (beforePaint === undefined || afterText === undefined) throw new RangeError('a script is missing')
  return { beforePaint, afterText }
}

async function scriptOf(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: BROWSERS,
      rolldownOptions: { input: fileURLToPath(new URL(file, import.meta.url)), output: { format: 'iife' } },
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk?.type !== 'chunk') throw new Error(`${file} gives no script`)
  return chunk.code.trim()
}
