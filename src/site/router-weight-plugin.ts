import type { Plugin } from 'vite'

const LINK = /@tanstack\/react-router\/dist\/esm\/link\.js$/

/**
 * Leaves out of the browser's bundle what the router brings and this site never uses: its Link (see
 * src/ui/links.tsx, which has the little of it that is needed) and the React 17 shim of
 * useSyncExternalStore. Using the router's Link after all throws as soon as it is rendered.
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
      if (!LINK.test(id.split('?')[0] ?? id)) return undefined
      return [
        'export function Link() { throw new Error("links are made by src/ui/links.tsx") }',
        'export const createLink = () => Link',
        'export const linkOptions = (options) => options',
        'export const useLinkProps = Link',
      ].join('\n')
    },
  }
}
