import { useState } from 'react'
import { acceptUpdate } from './service-worker.ts'
import styles from './UpdateBar.module.css'

/** Offers a newer edition; nothing changes until the reader says so. */
export function UpdateBar() {
  const [later, setLater] = useState(false)
  if (later) return null
  return (
    <p className={styles.bar}>
      新版本已就绪
      <button type="button" className={styles.accept} onClick={acceptUpdate}>
        更新
      </button>
      <button type="button" onClick={() => setLater(true)}>
        稍后
      </button>
    </p>
  )
}
