import type { Entry } from '../reader/catalogue.ts'
import { summary } from '../reader/summary.ts'
import { ArticleLink } from './address/links.tsx'
import { useReaderState } from './address/reader-state.tsx'

/** An article by its headline, a link to it; with newspaper and day where the edition has several issues. */
export function NamedArticle({ entry }: { entry: Entry }) {
  const { catalogue } = useReaderState()
  const { headline, issue } = summary(catalogue, entry)
  return (
    <>
      <ArticleLink article={entry.article.id}>{headline}</ArticleLink>
      {issue !== undefined && `（${issue}）`}
    </>
  )
}
