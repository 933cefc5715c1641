import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Edition } from '../edition/schema.ts'
import { searchAids } from './search-aids.ts'

/** The module that holds the search aids of the edition; src/ui/search/engine.ts alone imports it. */
const MODULE = 'virtual:search-aids'
const RESOLVED = `\0${MODULE}`

export interface SearchAidsOptions {
  /** The content folder, relative to Vite's root: a save there makes the aids anew. */
  content: string
  /** Compiles the edition; nothing while the content has errors. */
  compile: (folder: string) => Promise<Edition | undefined>
}

/** Makes the search aids a module of the app, so that they come with the code of search and nowhere else. */
export function searchAidsPlugin({ content, compile }: SearchAidsOptions): Plugin {
  let folder = content
  return {
    name: 'search-aids',
    configResolved(config) {
      folder = resolve(config.root, content)
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined
      const edition = await compile(folder)
      const aids = edition === undefined ? { variants: '', initials: {} } : searchAids(edition)
      return `export const aids = ${JSON.stringify(aids)}`
    },
    configureServer({ watcher, moduleGraph }) {
      watcher.on('all', (_event, path) => {
        const module = moduleGraph.getModuleById(RESOLVED)
        if (module !== undefined && resolve(path).startsWith(folder)) moduleGraph.invalidateModule(module)
      })
    },
  }
}
