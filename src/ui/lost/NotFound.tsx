import { island } from '../Island.tsx'
import styles from './NotFound.module.css'

/** The page of an address that leads nowhere; as prerendered until its code is there. */
export const NotFound = island('lost', async () => (await import('./NearestArticles.tsx')).NearestArticles, {
  failed: (retry) => (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>没有这一页</h1>
      <button type="button" className={styles.retry} onClick={retry}>
        重试
      </button>
    </main>
  ),
})
