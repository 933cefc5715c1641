import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Edition } from '../edition/edition.ts'
import { SEARCH_AIDS_FILE } from '../reader/search/aids.ts'
import { searchAids } from './search-aids.ts'

export interface SearchAidsOptions {
  /** The content folder, relative to Vite's root. */
  content: string
  /** Compiles the edition; nothing while the content has errors. */
  compile: (folder: string) => Promise<Edition | undefined>
}

/** Serves in development what the build writes beside the pages: what search needs besides the edition. */
export function searchAidsPlugin({ content, compile }: SearchAidsOptions): Plugin {
  return {
    name: 'search-aids',
    apply: 'serve',
    configureServer({ config, middlewares }) {
      const folder = resolve(config.root, content)
      middlewares.use(config.base + SEARCH_AIDS_FILE, async (_request, response) => {
        const edition = await compile(folder)
        response.statusCode = edition === undefined ? 503 : 200
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        const aids = edition && searchAids(edition.departments, edition.articles)
        response.end(aids === undefined ? '' : JSON.stringify(aids))
      })
    },
  }
}
