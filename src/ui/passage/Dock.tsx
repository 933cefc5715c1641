import { type ReactNode, useState } from 'react'
import styles from './Dock.module.css'

/** A bar at the foot of the window, for what goes along while one reads. */
export function Dock({ children, closable = false }: { children: ReactNode; closable?: boolean }) {
  const [closed, setClosed] = useState(false)
  if (closed) return null
  return (
    <div className={styles.dock}>
      {children}
      {closable && (
        <button type="button" className={styles.close} aria-label="关闭提示" onClick={() => setClosed(true)}>
          ×
        </button>
      )}
    </div>
  )
}
