import { island } from '../Island.tsx'
import { HomeLink } from '../links.tsx'
import { usePageTitle } from '../page-title.ts'
import styles from './NotFound.module.css'

const Nearest = island('lost', async () => (await import('./NearestArticles.tsx')).NearestArticles, {
  failed: (retry) => (
    <button type="button" className={styles.retry} onClick={retry}>
      重试
    </button>
  ),
})

/** What an address that leads nowhere shows: that it does, and the nearest articles once their code is there. */
export function NotFound() {
  usePageTitle('没有这一页')
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>没有这一页</h1>
      <p>这个地址在本编里找不到，可能抄错了，或者文章不在这里。</p>
      <Nearest />
      <p>
        <HomeLink>看全部文章</HomeLink>
      </p>
    </main>
  )
}
