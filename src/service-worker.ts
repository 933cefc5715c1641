import { cacheNames, clientsClaim } from 'workbox-core'
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'
import { isUpdateRequest } from './ui/offline/worker-message.ts'

declare const self: { skipWaiting: () => Promise<void> }
declare const __KEPT_FILES__: { url: string; revision: string | null }[]

const LOST = './404.html'
const OFFLINE = '现在没有网络，这个文件还没有下载过。'

// Some hosts answer 404.html, asked for by name, with the status it is for.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) =>
      response.ok || (response.status === 404 && request.url.endsWith('/404.html')) ? response : null,
  },
])
cleanupOutdatedCaches()
precacheAndRoute(__KEPT_FILES__, {
  // One page serves every query string.
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
  urlManipulation: ({ url }) => [new URL(url.pathname.replace(/(?:\/index\.html|\/)?$/, '/'), url)],
})

const downloads = new NetworkFirst({ cacheName: cacheNames.runtime })

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.search === '' && /\.(?!html$)[^./]+$/.test(url.pathname),
  async (options) => {
    try {
      return await downloads.handle(options)
    } catch {
      return new Response(OFFLINE, {
        status: 503,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      })
    }
  },
)

registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request)
    } catch {
      const page = await matchPrecache(LOST)
      if (page === undefined) return Response.error()
      return new Response(page.body, { status: 404, headers: page.headers })
    }
  }),
)

addEventListener('message', (event) => {
  if (isUpdateRequest(event.data)) void self.skipWaiting()
})
// So that what the first page loads later is kept, too.
clientsClaim()
