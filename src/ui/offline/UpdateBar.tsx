import { useState } from 'react'
import { DockBar } from '../passage/Dock.tsx'
import { acceptUpdate } from './service-worker.ts'
import styles from './UpdateBar.module.css'

/** Offers a newer edition; nothing changes until the reader says so. */
export function UpdateBar() {
  const [later, setLater] = useState(false)
  if (later) return null
  return (
    <DockBar>
      <p>新版本已就绪</p>
      <button type="button" className={styles.accept} onClick={acceptUpdate}>
        更新
      </button>
      <button type="button" className={styles.later} onClick={() => setLater(true)}>
        稍后
      </button>
    </DockBar>
  )
}
