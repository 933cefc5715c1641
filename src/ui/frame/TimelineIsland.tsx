import { island } from '../loading/Island.tsx'
import { Retry } from '../loading/Retry.tsx'
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
        <Retry onRetry={retry} />
      </p>
    ),
  },
)
