import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { inlineScripts } from '../inline/scripts.ts'
import { APP } from './app-parts.ts'
import { workerScript } from './worker-script.ts'

/**
 * Builds the app into a folder: for the browser, for the pages' first render, and what is no module of it. By Vite,
 * whose memory is free again when the process ends that runs this file.
 */
async function buildApp(folder: string): Promise<void> {
  const files = path.join(folder, APP.files)
  await mkdir(folder, { recursive: true })
  await build({ logLevel: 'warn', build: { outDir: files, emptyOutDir: true } })
  await rename(path.join(files, '.vite/manifest.json'), path.join(folder, APP.manifest))
  await rm(path.join(files, '.vite'), { recursive: true })
  await build({
    logLevel: 'warn',
    // All in one bundle, so that React is the production build there too, whatever runs it.
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: path.join(folder, APP.server),
      emptyOutDir: true,
      ssr: true,
      rolldownOptions: { input: 'src/prerender.tsx' },
      copyPublicDir: false,
    },
  })
  // Wherever the folder is, and however many threads load it at once, it is a module.
  await writeFile(path.join(folder, APP.server, 'package.json'), '{"type":"module"}')
  await writeFile(path.join(folder, APP.scripts), JSON.stringify(await inlineScripts()))
  await writeFile(path.join(folder, APP.worker), await workerScript())
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new RangeError('no folder to build the app into')
await buildApp(folder)
