import { useEffect, useSyncExternalStore } from 'react'
import { latePart } from '../loading/late-part.tsx'
import { InDock } from '../passage/Dock.tsx'
import { isUpdateReady, keepOffline, onUpdateReady } from './service-worker.ts'
import styles from './UpdateBar.module.css'

const UpdateBar = latePart('更新', async () => (await import('./UpdateBar.tsx')).UpdateBar)

/** Keeps the edition for reading offline, and offers a newer one once it is ready. */
export function UpdateOffer() {
  useEffect(() => {
    if (import.meta.env.PROD) keepOffline()
  }, [])
  const ready = useSyncExternalStore(onUpdateReady, isUpdateReady, () => false)
  return (
    <InDock>
      <div className={styles.offer} aria-live="polite">
        {ready && <UpdateBar />}
      </div>
    </InDock>
  )
}
