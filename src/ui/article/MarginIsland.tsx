import { island } from '../loading/Island.tsx'
import { Retry } from '../loading/Retry.tsx'
import styles from './MarginIsland.module.css'

/** The margin of an article; it reads as prerendered until its code is there. */
export const MarginIsland = island('margin', async () => (await import('./Margin.tsx')).Margin, {
  className: styles.margin,
  failed: (retry) => (
    <p className={styles.failed}>
      本文资料未能载入。
      <Retry onRetry={retry} />
    </p>
  ),
})
