import { island } from '../loading/Island.tsx'
import styles from './TimelineIsland.module.css'

/** The timeline; its prerendered drawing stands until its code is there. */
export const TimelineIsland = island(
  'timeline',
  async () => (await import('../timeline/Timeline.tsx')).Timeline,
  {
    className: styles.island,
    failed: (retry) => (
      <p className={styles.failed} role="status">
        时间线未能载入，日期仍可从各篇文章读到。
        <button type="button" className={styles.retry} onClick={retry}>
          重试
        </button>
      </p>
    ),
  },
)
