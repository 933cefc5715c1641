import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Edition } from '../edition/edition.ts'
import { searchAids } from './search-aids.ts'

/** What is worked out from the edition when the site is built, each a module of the app of its own. */
const MODULES = new Map<string, (edition: Edition) => unknown>([['virtual:search-aids', searchAids]])
const RESOLVED = '\0'

export interface EditionModuleOptions {
  /** The content folder, relative to Vite's root: a save there makes the modules anew. */
  content: string
  /** Compiles the edition; nothing while the content has errors: the app is not loaded then. */
  compile: (folder: string) => Promise<Edition | undefined>
}

/** Makes what is worked out from the edition modules of the app, so that each comes with the code that needs it. */
export function editionModulePlugin({ content, compile }: EditionModuleOptions): Plugin {
  let folder = content
  return {
    name: 'edition-modules',
    configResolved(config) {
      folder = resolve(config.root, content)
    },
    resolveId: (id) => (MODULES.has(id) ? RESOLVED + id : undefined),
    async load(id) {
      const derive = id.startsWith(RESOLVED) ? MODULES.get(id.slice(RESOLVED.length)) : undefined
      if (derive === undefined) return undefined
      const edition = await compile(folder)
      if (edition === undefined) throw new Error('the content has errors: npm run compile lists them')
      return `export default ${JSON.stringify(derive(edition))}`
    },
    configureServer({ watcher, moduleGraph }) {
      watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder)) return
        for (const id of MODULES.keys()) {
          const module = moduleGraph.getModuleById(RESOLVED + id)
          if (module !== undefined) moduleGraph.invalidateModule(module)
        }
      })
    },
  }
}
