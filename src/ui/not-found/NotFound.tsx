import { HomeLink } from '../address/links.tsx'
import { island } from '../loading/Island.tsx'
import { Retry } from '../loading/Retry.tsx'
import { PlainPage } from '../PlainPage.tsx'
import { usePageTitle } from '../page-title.ts'

const Nearest = island('nearest', async () => (await import('./NearestArticles.tsx')).NearestArticles, {
  failed: (retry) => <Retry onRetry={retry} />,
})

const TITLE = '没有这一页'

/** What an address that leads nowhere shows: that it does, and the nearest articles once their code is there. */
export function NotFound() {
  usePageTitle(TITLE)
  return (
    <PlainPage title={TITLE}>
      <p>这个地址在本编里找不到，可能抄错了，或者文章不在这里。</p>
      <Nearest />
      <p>
        <HomeLink>看全部文章</HomeLink>
      </p>
    </PlainPage>
  )
}
