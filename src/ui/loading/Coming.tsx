import { useEffect, useState } from 'react'
import styles from './Coming.module.css'

/** After how long a press is answered with words, in ms: what comes sooner answers it by itself. */
const SOON_MS = 200

/** Says that what was asked for by a press is on its way, once that takes a while. */
export function Coming({ part }: { part: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <span className={styles.coming} data-late={late} aria-live="polite">
      {late && `正在载入${part}…`}
    </span>
  )
}
