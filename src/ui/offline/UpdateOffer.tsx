import { useSyncExternalStore } from 'react'
import { latePart } from '../lost/late-part.tsx'
import { isUpdateReady, onUpdateReady } from './service-worker.ts'

const UpdateBar = latePart('更新', async () => (await import('./UpdateBar.tsx')).UpdateBar)

/** The place where a newer edition is offered once it is ready. */
export function UpdateOffer() {
  const ready = useSyncExternalStore(onUpdateReady, isUpdateReady, () => false)
  return <div aria-live="polite">{ready && <UpdateBar />}</div>
}
