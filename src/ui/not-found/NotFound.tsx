import { useLocation } from '@tanstack/react-router'
import { WITHDRAWN, withdrawalOf } from '../../reader/withdrawn.ts'
import { HomeLink } from '../address/links.tsx'
import { useCatalogue } from '../library/library.tsx'
import { island } from '../loading/Island.tsx'
import { Retry } from '../loading/Retry.tsx'
import { PlainPage } from '../PlainPage.tsx'
import { usePageTitle } from '../page-title.ts'

const Nearest = island('nearest', async () => (await import('./NearestArticles.tsx')).NearestArticles, {
  failed: (retry) => (
    <p>
      其余内容未能载入。
      <Retry onRetry={retry} />
    </p>
  ),
})

/** What an address that leads nowhere shows: that it does, or that its article was taken back; reasons and nearest articles come with their code. */
export function NotFound() {
  const { edition } = useCatalogue()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const withdrawal = withdrawalOf(edition, path)
  const title = withdrawal === undefined ? '没有这一页' : WITHDRAWN
  usePageTitle(title)
  return (
    <PlainPage title={title}>
      {withdrawal === undefined && <p>这个地址在本编里找不到，可能抄错了，或者文章不在这里。</p>}
      <Nearest />
      <p>
        <HomeLink>看全部文章</HomeLink>
      </p>
    </PlainPage>
  )
}
