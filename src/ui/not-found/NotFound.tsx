import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sentence } from '../../reader/remark-words.ts'
import { WITHDRAWN, withdrawalOf } from '../../reader/withdrawn.ts'
import { HomeLink } from '../address/links.tsx'
import { useCatalogue } from '../library/library.tsx'
import { island } from '../loading/Island.tsx'
import { Retry } from '../loading/Retry.tsx'
import { PlainPage } from '../PlainPage.tsx'
import { usePageTitle } from '../page-title.ts'

const Nearest = island('nearest', async () => (await import('./NearestArticles.tsx')).NearestArticles, {
  failed: (retry) => <Retry onRetry={retry} />,
})

/** What an address that leads nowhere shows: that it does, or that its article was taken back, and why. */
export function NotFound() {
  const { edition } = useCatalogue()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const withdrawal = withdrawalOf(edition, path)
  return withdrawal === undefined ? <NothingHere /> : <Withdrawn reason={withdrawal.reason} />
}

function NothingHere() {
  return (
    <Titled title="没有这一页">
      <p>这个地址在本编里找不到，可能抄错了，或者文章不在这里。</p>
      <Nearest />
    </Titled>
  )
}

function Withdrawn({ reason }: { reason: string }) {
  return (
    <Titled title={WITHDRAWN}>
      <p>这里原有一篇文章，已由本编撤下：{sentence(reason)}</p>
    </Titled>
  )
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title)
  return (
    <PlainPage title={title}>
      {children}
      <p>
        <HomeLink>看全部文章</HomeLink>
      </p>
    </PlainPage>
  )
}
