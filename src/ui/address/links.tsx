import { useRouter } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, useCallback, useMemo } from 'react'
import type { ArticleId, EventId } from '../../edition/ids.ts'
import { type ReaderState, type SearchParams, writeAddress } from '../../reader/address.ts'
import type { IssuePath } from '../../reader/issue-path.ts'
import type { Wanted } from '../../reader/library.ts'
import { useLibrary } from '../library/library.tsx'
import { goAgain, mean } from '../place/keeper.ts'
import { isPlainClick } from '../plain-press.ts'
import { useReaderState } from './reader-state.tsx'

interface LinkProps {
  children: ReactNode
  className?: string | undefined
  /** Another state than the present one; the present one is kept by default. */
  state?: ReaderState
  title?: string | undefined
  'aria-label'?: string | undefined
  'aria-current'?: 'page' | 'true' | undefined
}

type PlainLinkProps = Omit<LinkProps, 'state'>

/** Where a link within the site leads. */
export type Target =
  | { to: '/articles/$articleId/'; params: { articleId: ArticleId }; search: SearchParams; hash?: string }
  | { to: '/'; search: SearchParams }
  | { to: '/issues/$/'; params: { _splat: IssuePath }; search: SearchParams }
  | { to: '/issues/' | '/about/'; search: SearchParams; hash?: string }

/** Goes where a link leads, as a new step of the history; again where the address is that already. */
export function useFollow(): (options: Target) => void {
  const router = useRouter()
  return useCallback(
    (options) => {
      if (router.buildLocation(options).href === router.latestLocation.href) return goAgain()
      mean('go')
      void router.navigate(options)
    },
    [router],
  )
}

function wantedBy(target: Target): Wanted {
  switch (target.to) {
    case '/articles/$articleId/':
      return { page: 'article', article: target.params.articleId }
    case '/issues/$/':
      return { page: 'issue', path: target.params._splat }
    case '/about/':
      return { page: 'about' }
    case '/issues/':
    case '/':
      return { page: 'lists' }
    default:
      return target satisfies never
  }
}

/**
 * A link within the site: a real address, a plain click goes there without loading the page anew, and what its page
 * needs is fetched as soon as one points at it. The page one reads stays as it is until then: a link must not move
 * from under the pointer.
 */
function SiteLink({ options, ...rest }: { options: Target } & PlainLinkProps) {
  const router = useRouter()
  const library = useLibrary()
  const follow = useFollow()
  const fetchAhead = () => {
    const [routes] = router.getMatchedRoutes(router.buildLocation(options).pathname)
    const code = routes.map((route) => route.options.component?.preload?.())
    // What does not arrive is asked for again, and missed, when one goes there.
    Promise.all([...code, library.ahead(wantedBy(options))]).catch(() => undefined)
  }
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event) || event.defaultPrevented) return
    event.preventDefault()
    follow(options)
  }
  return (
    <a
      href={router.buildLocation(options).publicHref}
      onClick={go}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
      {...rest}
    />
  )
}

/** The target of a link to an article, or to a place in it. */
export function toArticle(article: ArticleId, state: ReaderState, fragment?: string): Target {
  return {
    to: '/articles/$articleId/',
    params: { articleId: article },
    search: writeAddress(state),
    ...(fragment === undefined ? {} : { hash: fragment }),
  }
}

/** A link to an article, or to a place in it, that keeps the filter one reads under. */
export function ArticleLink({
  article,
  fragment,
  state,
  ...rest
}: LinkProps & { article: ArticleId; fragment?: string }) {
  const reading = useReaderState()
  return <SiteLink options={toArticle(article, state ?? reading.state, fragment)} {...rest} />
}

/** A link to the home page that keeps the filter one reads under. */
export function HomeLink({ state, ...rest }: LinkProps) {
  const reading = useReaderState()
  return <SiteLink options={{ to: '/', search: writeAddress(state ?? reading.state) }} {...rest} />
}

/** A link to the page of an issue. */
export function IssueLink({ path, ...rest }: PlainLinkProps & { path: IssuePath }) {
  return <SiteLink options={{ to: '/issues/$/', params: { _splat: path }, search: {} }} {...rest} />
}

/** A link to all issues, or to a month of them: 2022-12. */
export function IssuesLink({ month, ...rest }: PlainLinkProps & { month?: string }) {
  return <SiteLink options={{ to: '/issues/', search: {}, ...(month && { hash: `m${month}` }) }} {...rest} />
}

/** A link to the page about the edition. */
export function AboutLink(props: PlainLinkProps) {
  return <SiteLink options={{ to: '/about/', search: {} }} {...props} />
}

/** Makes the address (path, query and fragment, base path included) of an article or an event in it. */
export function useArticleHref(): (article: ArticleId, event?: EventId) => string {
  const router = useRouter()
  const { state } = useReaderState()
  return useMemo(() => {
    // Hundreds of events are linked at a time, and have all but this in common.
    const { publicHref } = router.buildLocation({ to: '/', search: writeAddress(state) })
    const [home, query = ''] = publicHref.split(/(?=\?)/)
    return (article, event) => `${home}articles/${article}/${query}${event === undefined ? '' : `#${event}`}`
  }, [router, state])
}
