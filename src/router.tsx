import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
  redirect,
  rootRouteId,
} from '@tanstack/react-router'
import { readAddress, type SearchParams, writeAddress } from './reader/address.ts'
import type { Catalogue } from './reader/catalogue.ts'
import type { Library } from './reader/library.ts'
import { formatQueryString, parseQueryString } from './reader/query-string.ts'
import { Frame } from './ui/frame/Frame.tsx'
import { ReadingLayout } from './ui/frame/ReadingLayout.tsx'
import { pageCode } from './ui/loading/part-missing.ts'
import { Failed } from './ui/not-found/Failed.tsx'
import { NotFound } from './ui/not-found/NotFound.tsx'

const Home = lazyRouteComponent(() => pageCode(import('./ui/home/Home.tsx')), 'Home')
const ArticlePage = lazyRouteComponent(() => pageCode(import('./ui/article/ArticlePage.tsx')), 'ArticlePage')
const Issues = lazyRouteComponent(() => pageCode(import('./ui/issues/Issues.tsx')), 'Issues')
const IssuePage = lazyRouteComponent(() => pageCode(import('./ui/issues/IssuePage.tsx')), 'IssuePage')
const About = lazyRouteComponent(() => pageCode(import('./ui/about/About.tsx')), 'About')

/**
 * The canonical parameters of an address. While only a part of the edition is there, what they name cannot be
 * known and is kept as it is.
 */
function validSearch(search: Record<string, unknown>, known: Catalogue): SearchParams {
  if (known.complete) return writeAddress(readAddress(search, known.edition))
  return Object.fromEntries(Object.entries(search).filter(([, value]) => typeof value === 'string'))
}

function routes(library: Library) {
  const root = createRootRoute({
    component: Frame,
    notFoundComponent: () => <NotFound />,
    errorComponent: Failed,
    validateSearch: (search: Record<string, unknown>) => validSearch(search, library.catalogue()),
  })
  const all = async () => {
    await library.complete()
  }
  const figures = async () => {
    await library.about()
  }
  const reading = createRoute({ getParentRoute: () => root, id: 'reading', component: ReadingLayout })
  const home = createRoute({ getParentRoute: () => reading, path: '/', component: Home, beforeLoad: all })
  const department = createRoute({
    getParentRoute: () => reading,
    path: 'departments/$departmentId',
    component: Home,
    beforeLoad: async ({ params }) => {
      const { edition } = await library.complete()
      if (!edition.departments.some((d) => d.id === params.departmentId))
        throw notFound({ routeId: rootRouteId })
    },
  })
  const article = createRoute({
    getParentRoute: () => reading,
    path: 'articles/$articleId',
    component: ArticlePage,
    beforeLoad: async ({ params, search }) => {
      const entry = await library.article(params.articleId)
      if (entry === undefined) throw notFound({ routeId: rootRouteId })
      if (entry.article.id !== params.articleId) {
        throw redirect({
          to: '/articles/$articleId/',
          params: { articleId: entry.article.id },
          search,
          hash: true,
          replace: true,
        })
      }
    },
  })
  const issues = createRoute({
    getParentRoute: () => root,
    path: 'issues/',
    component: Issues,
    beforeLoad: all,
  })
  const issue = createRoute({
    getParentRoute: () => root,
    path: 'issues/$',
    component: IssuePage,
    beforeLoad: async ({ params }) => {
      const entries = await library.issue(params._splat ?? '')
      if (entries.length === 0) throw notFound({ routeId: rootRouteId })
    },
  })
  const about = createRoute({
    getParentRoute: () => root,
    path: 'about',
    component: About,
    beforeLoad: figures,
  })
  return root.addChildren([reading.addChildren([home, department, article]), issues, issue, about])
}

/** The site's router: one for the browser and for prerendering, `history` says which. */
export function createEditionRouter(library: Library, history?: RouterHistory) {
  return createRouter({
    routeTree: routes(library),
    basepath: import.meta.env.BASE_URL,
    trailingSlash: 'always',
    parseSearch: parseQueryString,
    stringifySearch: formatQueryString,
    search: { strict: true },
    notFoundMode: 'root',
    defaultErrorComponent: Failed,
    // Whatever it would do at the end of a navigation: ui/place/keeper.ts owns where the window stands.
    scrollRestoration: () => false,
    ...(history === undefined ? {} : { history }),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createEditionRouter>
  }
}
