import { island } from '../loading/Island.tsx'
import styles from './ActionsIsland.module.css'

/** What one can do with an article; the buttons stand as prerendered until their code is there. */
export const ActionsIsland = island(
  'actions',
  async () => (await import('./ArticleActions.tsx')).ArticleActions,
  {
    failed: (retry) => (
      <button type="button" className={styles.retry} onClick={retry}>
        工具未能载入，重试
      </button>
    ),
  },
)
