import { useHydrated, useLocation } from '@tanstack/react-router'
import { nearestArticles } from '../../reader/nearest.ts'
import { summary } from '../../reader/summary.ts'
import { ArticleLink, HomeLink } from '../links.tsx'
import { usePageTitle } from '../page-title.ts'
import { useReading } from '../reading.tsx'
import styles from './NotFound.module.css'

/** What an address that leads nowhere shows: that it does, and the nearest articles. */
export function NearestArticles() {
  const { catalogue } = useReading()
  const hydrated = useHydrated()
  const path = useLocation({ select: (location) => location.pathname })
  usePageTitle('没有这一页')
  const nearest = nearestArticles(catalogue, hydrated ? path : '')
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>没有这一页</h1>
      <p>这个地址在本编里找不到，可能抄错了，或者文章不在这里。</p>
      {/* The prerendered page knows no address: until the app does, only the room is kept. */}
      <div className={hydrated ? styles.nearest : `${styles.nearest} ${styles.waiting}`} data-needs-script>
        <p>最接近的文章是：</p>
        <ul className={styles.list}>
          {nearest.map((entry) => (
            <li key={entry.article.id}>
              <ArticleLink article={entry.article.id}>{summary(catalogue, entry).headline}</ArticleLink>
            </li>
          ))}
        </ul>
      </div>
      <p>
        <HomeLink>看全部文章</HomeLink>
      </p>
    </main>
  )
}
