import { useEffect, useSyncExternalStore } from 'react'
import { useCatalogue, useLibrary } from '../library/library.tsx'
import { latePart } from '../loading/late-part.tsx'
import { InDock } from '../passage/Dock.tsx'
import { tendAskedIssues } from './asked-issues.ts'
import { keepEarlyTexts } from './kept-texts.ts'
import { isUpdateReady, keepOffline, onceInCharge, onUpdateReady } from './service-worker.ts'
import styles from './UpdateBar.module.css'

const UpdateBar = latePart('更新', async () => (await import('./UpdateBar.tsx')).UpdateBar)

/** Keeps the edition for reading offline, and offers a newer one once it is ready. */
export function UpdateOffer() {
  useEffect(() => {
    if (import.meta.env.PROD) keepOffline()
  }, [])
  const library = useLibrary()
  const { complete } = useCatalogue()
  useEffect(() => onceInCharge(keepEarlyTexts), [])
  useEffect(
    () => (complete ? onceInCharge(() => tendAskedIssues(library.catalogue())) : undefined),
    [library, complete],
  )
  const ready = useSyncExternalStore(onUpdateReady, isUpdateReady, () => false)
  return (
    <InDock>
      <div className={styles.offer} aria-live="polite">
        {ready && <UpdateBar />}
      </div>
    </InDock>
  )
}
