import type { Plugin } from 'vite'

const LINK = /@tanstack\/react-router\/dist\/esm\/link\.js$/
const SEARCH_PARAMS = /@tanstack\/router-core\/dist\/esm\/searchParams\.js$/

/**
 * Leaves out of the browser's bundle what the router brings and this site never uses: its Link (see
 * src/ui/links.tsx, which has the little of it that is needed), its own reading of query strings (see
 * src/reader/address.ts) and the React 17 shim of useSyncExternalStore. Using the router's Link after all
 * throws as soon as it is rendered, its query strings as soon as the router is made.
 */
export function routerWeightPlugin(): Plugin {
  return {
    name: 'router-weight',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: {
          'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
        },
      },
    }),
    load(id) {
      const [file = id] = id.split('?')
      if (SEARCH_PARAMS.test(file)) {
        return [
          'const refuse = () => { throw new Error("query strings are read by src/reader/address.ts") }',
          'export { refuse as defaultParseSearch, refuse as defaultStringifySearch }',
          'export { refuse as parseSearchWith, refuse as stringifySearchWith }',
        ].join('\n')
      }
      if (!LINK.test(file)) return undefined
      return [
        'export function Link() { throw new Error("links are made by src/ui/links.tsx") }',
        'export const createLink = () => Link',
        'export const linkOptions = (options) => options',
        'export const useLinkProps = Link',
      ].join('\n')
    },
  }
}
