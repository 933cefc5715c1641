import { island } from '../loading/Island.tsx'
import { Retry } from '../loading/Retry.tsx'
import styles from './About.module.css'
import { Software } from './Software.tsx'
import type { Shipped } from './shipped.ts'
import { SHIPPED_FILE } from './shipped-files.ts'

/** The software that the site ships; as prerendered until the list is there, which only the build can make. */
export const SoftwareIsland = island(
  'software',
  async () => {
    const shipped = await fetchShipped()
    return () => <Software shipped={shipped} />
  },
  {
    className: styles.ledger,
    failed: (retry) => (
      <p>
        软件的清单未能载入。
        <Retry onRetry={retry} />
      </p>
    ),
  },
)

/** As the build wrote it, which checked it, too: no schema has to travel. */
async function fetchShipped(): Promise<Shipped> {
  const response = await fetch(import.meta.env.BASE_URL + SHIPPED_FILE)
  if (!response.ok) throw new Error(`${response.status} ${SHIPPED_FILE}`)
  return response.json()
}
