import { cacheNames, clientsClaim } from 'workbox-core'
import { addPlugins, cleanupOutdatedCaches, getCacheKeyForURL, precache } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { digestedDownloads } from './ui/offline/digested-downloads.ts'
import { type Found, findKept, whole } from './ui/offline/kept-copy.ts'
import { damagedPage, missingDownload } from './ui/offline/offline-answers.ts'
import { OFFLINE_PAGE } from './ui/offline/offline-page.ts'
import { isText, TEXTS } from './ui/offline/text-files.ts'
import { isUpdateRequest } from './ui/offline/worker-message.ts'

declare const self: { skipWaiting: () => Promise<void> }
declare const __KEPT_FILES__: { url: string; revision: string | null; integrity: string }[]

/** What answers for a page that is not kept, the first of them that is kept itself, and its status. */
const STAND_INS = [
  { page: OFFLINE_PAGE, status: 503 },
  { page: '404.html', status: 404 },
]

// Once: the build puts the whole list where the name stands.
const kept = __KEPT_FILES__
precache(kept)
const keptFiles = new Map(kept.map((file) => [getCacheKeyForURL(file.url), file]))

addPlugins([
  {
    // Some hosts answer 404.html, asked for by name, with the status it is for.
    cacheWillUpdate: async ({ request, response }) =>
      response.ok || (response.status === 404 && request.url.endsWith('/404.html')) ? response : null,
    // What an older worker left is taken over only if it is whole.
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      const file = keptFiles.get(request.url)
      if (cachedResponse === undefined || file === undefined) return null
      return (await whole(cachedResponse, file.integrity).catch(() => undefined)) ?? null
    },
  },
])
cleanupOutdatedCaches()

/** The key a kept file is under: one page serves every query string, with and without its last stroke. */
function keyOf({ origin, pathname }: URL): string | undefined {
  const folder = pathname.replace(/(?:\/index\.html|\/)?$/, '/')
  return getCacheKeyForURL(origin + pathname) ?? getCacheKeyForURL(origin + folder)
}

/**
 * A file of this build is damaged here and gone from the host: until another worker takes over, the
 * pages that name it come from the network.
 */
let buildGone = false

async function find(key: string, address: string, networkFirst: boolean): Promise<Found> {
  const file = keptFiles.get(key)
  if (file === undefined) return { from: 'nowhere' }
  const named = file.revision === null
  const cache = await caches.open(cacheNames.precache)
  const found = await findKept(
    {
      integrity: file.integrity,
      named,
      copy: () => cache.match(key),
      keep: (response) => cache.put(key, response),
      fetch: () => fetch(address, { cache: 'reload', credentials: 'same-origin' }),
    },
    !named && networkFirst,
  )
  if (named && found.from === 'other-build') {
    buildGone = true
    return found.response.ok ? { from: 'nowhere' } : found
  }
  return found
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && keyOf(url) !== undefined,
  async ({ request, url }) => {
    const key = keyOf(url) ?? ''
    // How a page asks which build the host has now.
    const asksHost = request.mode !== 'navigate' && request.cache === 'reload'
    const found = await find(key, url.origin + url.pathname, buildGone || asksHost)
    if (found.from !== 'nowhere') return found.response
    return request.mode === 'navigate' ? damagedPage() : Response.error()
  },
)

// Their names hold their hash: what is kept is what there is, unless a page finds it damaged.
const keptTexts = new CacheFirst({ cacheName: TEXTS, plugins: [digestedDownloads] })
const freshTexts = new NetworkFirst({ cacheName: TEXTS, plugins: [digestedDownloads] })

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isText(url.pathname),
  (options) => (options.request.cache === 'reload' ? freshTexts : keptTexts).handle(options),
)

const downloads = new NetworkFirst({ cacheName: cacheNames.runtime, plugins: [digestedDownloads] })

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.search === '' && /\.(?!html$)[^./]+$/.test(url.pathname),
  (options) => downloads.handle(options).catch(missingDownload),
)

registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request)
    } catch {
      for (const { page, status } of STAND_INS) {
        const address = new URL(page, location.href)
        const found = await find(keyOf(address) ?? '', address.href, false)
        if (found.from !== 'nowhere')
          return new Response(found.response.body, { status, headers: found.response.headers })
      }
      return damagedPage()
    }
  }),
)

addEventListener('message', (event) => {
  if (isUpdateRequest(event.data)) void self.skipWaiting()
})
// So that what the first page loads later is kept, too.
clientsClaim()
