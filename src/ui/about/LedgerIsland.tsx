import { island } from '../loading/Island.tsx'
import { Retry } from '../loading/Retry.tsx'
import styles from './About.module.css'

/** The ledger; it reads as prerendered until its code is there to filter it. */
export const LedgerIsland = island('ledger', async () => (await import('./Ledger.tsx')).Ledger, {
  className: styles.ledger,
  failed: (retry) => (
    <p>
      清单的筛选未能载入。
      <Retry onRetry={retry} />
    </p>
  ),
})
