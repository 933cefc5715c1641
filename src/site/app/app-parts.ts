import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Shipped } from '../../ui/about/shipped.ts'
import { SHIPPED_FILE } from '../../ui/about/shipped-files.ts'
import type { InlineScripts } from '../inline/scripts.ts'
import { type AssetsOf, builtAssets } from './assets.ts'

/** Where the built app has what: below its folder. */
export const APP = {
  /** What belongs into every site. */
  files: 'files',
  server: 'server',
  manifest: 'manifest.json',
  scripts: 'inline-scripts.json',
  worker: 'service-worker.js',
} as const

/** What pages need of the built app. */
export interface AppParts {
  server: Pick<typeof import('../../prerender.tsx'), 'renderPage' | 'renderOfflinePage'>
  assetsOf: AssetsOf
  /** What the app ships of other people's code. */
  shipped: Shipped
  scripts: InlineScripts
}

/** What the pages' documents need of the built app in a folder, without its server. */
export function documentParts(app: string): Omit<AppParts, 'server' | 'shipped'> {
  const scripts: InlineScripts = JSON.parse(readFileSync(path.join(app, APP.scripts), 'utf8'))
  return { scripts, assetsOf: builtAssets(path.join(app, APP.manifest), path.join(app, APP.files)) }
}

/** All that pages need of the built app in a folder. */
export async function appParts(app: string): Promise<AppParts> {
  const server = await import(pathToFileURL(path.resolve(app, APP.server, 'prerender.js')).href)
  const shipped = Shipped.parse(JSON.parse(readFileSync(path.join(app, APP.files, SHIPPED_FILE), 'utf8')))
  return { ...documentParts(app), server, shipped }
}
