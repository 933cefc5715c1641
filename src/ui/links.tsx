import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'
import type { ArticleId } from '../edition/ids.ts'
import { type ReaderState, writeAddress } from '../reader/address.ts'
import { useReading } from './reading.tsx'

interface LinkProps {
  children: ReactNode
  className?: string | undefined
  /** Another state than the present one; the present one is kept by default. */
  state?: ReaderState
  'aria-current'?: 'page' | 'true' | undefined
}

/** A link to an article, or to a place in it, that keeps the filter one reads under. */
export function ArticleLink({
  article,
  fragment,
  state,
  ...rest
}: LinkProps & { article: ArticleId; fragment?: string }) {
  const reading = useReading()
  return (
    <Link
      to="/articles/$articleId/"
      params={{ articleId: article }}
      search={writeAddress(state ?? reading.state)}
      {...(fragment === undefined ? {} : { hash: fragment })}
      {...rest}
    />
  )
}

/** A link to the home page that keeps the filter one reads under. */
export function HomeLink({ state, ...rest }: LinkProps) {
  const reading = useReading()
  return <Link to="/" search={writeAddress(state ?? reading.state)} {...rest} />
}

/** Makes the address (path, query and fragment, base path included) of a place in an article. */
export function useArticleHref(): (article: ArticleId, fragment?: string) => string {
  const router = useRouter()
  const { state } = useReading()
  return useCallback(
    (article, fragment) =>
      router.buildLocation({
        to: '/articles/$articleId/',
        params: { articleId: article },
        search: writeAddress(state),
        ...(fragment === undefined ? {} : { hash: fragment }),
      }).publicHref,
    [router, state],
  )
}
